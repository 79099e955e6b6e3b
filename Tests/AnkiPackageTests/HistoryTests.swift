import Testing

@testable import AnkiPackage

@Suite struct `The history in a package of Anki's` {
  private static let lines = [(1000, 1, 3, 0, 0), (2000, 2, 1, 2500, 1), (3000, 3, 4, 0, 2)]

  private func archive(_ members: [(String, [UInt8])]) -> [UInt8] {
    var archive = ZipArchive()
    for (name, bytes) in members { archive.add(name, bytes) }
    return archive.bytes
  }

  private func ratings(_ lines: [(Int, Int, Int, Int, Int)], settings: String = "{}", version: Int = 18)
    throws
    -> [Int]
  {
    let bytes = try Packing.collection(lines, version: version, settings: settings)
    return try AnkiHistory(collection: bytes).answers.map(\.rating)
  }

  @Test func `is read in every generation, the newest first`() throws {
    let collection = try Packing.collection(Self.lines)
    let empty = try Packing.collection([])
    for package in [
      archive([("collection.anki2", collection)]),
      archive([("collection.anki2", empty), ("collection.anki21", collection)]),
      archive([("collection.anki21b", Packing.compressed(collection)), ("collection.anki2", empty)]),
      Packing.archive(deflating: collection, as: "collection.anki21"),
    ] {
      let history = try AnkiHistory(package: package)
      #expect(history.answers.map(\.milliseconds) == [1000, 2000, 3000])
      #expect(history.answers.map(\.duration) == [1234, 1234, 1234] && history.leftOut == 0)
    }
  }

  @Test func `tells our cards from those of others`() throws {
    let lines = Self.lines + [(4000, 4, 3, 0, 0), (5000, 99, 3, 0, 0)]
    let history = try AnkiHistory(collection: Packing.collection(lines))
    #expect(history.answers.map(\.ownCard) == ["one", "two", nil, nil, nil])
    #expect(history.answers.map(\.card) == [1, 2, 3, 4, 99])
  }

  @Test func `counts what Anki counts`() throws {
    // By hand, rescheduled, looked at in a filtered deck, and answered in one.
    let lines = [
      (1, 1, 0, 2500, 4), (2, 1, 0, 2500, 5), (3, 1, 3, 0, 3), (4, 1, 2, 2500, 3), (5, 1, 7, 0, 1),
    ]
    let history = try AnkiHistory(collection: Packing.collection(lines))
    #expect(history.answers.map(\.milliseconds) == [4] && history.leftOut == 4)
  }

  @Test func `begins anew where the card was made new`() throws {
    let lines = [(1, 1, 3, 0, 0), (2, 2, 3, 0, 0), (3, 1, 0, 0, 4), (4, 1, 1, 0, 0)]
    let history = try AnkiHistory(collection: Packing.collection(lines))
    #expect(history.answers.map(\.milliseconds) == [2, 4] && history.leftOut == 2)
  }

  @Test func `knows the three buttons of the first scheduler`() throws {
    let lines = [(1, 1, 1, 0, 0), (2, 1, 2, 0, 0), (3, 1, 3, 0, 2), (4, 1, 2, 2500, 1)]
    #expect(try ratings(lines, settings: "{}", version: 11) == [1, 3, 4, 2])
    #expect(try ratings(lines, settings: #"{"schedVer":1}"#, version: 11) == [1, 3, 4, 2])
    #expect(try ratings(lines, settings: #"{"schedVer":2}"#, version: 11) == [1, 2, 3, 2])
    #expect(try ratings(lines, settings: "", version: 18) == [1, 2, 3, 2])
  }

  @Test func `is read although Anki's files say that a log is beside them`() throws {
    var bytes = try Packing.collection(Self.lines)
    (bytes[18], bytes[19]) = (2, 2)
    #expect(AnkiHistory.isCollection(bytes))
    #expect(try AnkiHistory(collection: bytes).answers.count == 3)
  }

  @Test func `is refused in words when there is none`() throws {
    #expect(throws: PackageFlaw.noCollection) { try AnkiHistory(package: archive([("a.txt", [1])])) }
    #expect(throws: PackageFlaw.noCollection) { try AnkiHistory(package: archive([])) }
    #expect(throws: PackageFlaw.notAnArchive) { try AnkiHistory(package: [0x50, 0x4B, 3, 4]) }
    #expect(throws: PackageFlaw.damaged(part: "collection.anki21b")) {
      try AnkiHistory(package: archive([("collection.anki21b", [1, 2, 3])]))
    }
    #expect(throws: PackageFlaw.damaged(part: "collection")) {
      try AnkiHistory(package: archive([("collection.anki2", Array(repeating: 7, count: 5000))]))
    }
    #expect(throws: Unpacking.Flaw.tooLarge) {
      try Unpacking.decompressed(Packing.compressed(Array(repeating: 7, count: 1 << 20)), limit: 1 << 19)
    }
    #expect(!AnkiHistory.isCollection(Array("SQLite format 3\0".utf8)))
  }

  private func flipped(_ bytes: [UInt8], _ place: Int) -> [UInt8] {
    var bytes = bytes
    bytes[place] ^= 0xFF
    return bytes
  }

  @Test func `ends in a sentence, whatever is wrong with the bytes`() throws {
    let collection = try Packing.collection(Self.lines)
    let package = archive([("collection.anki21b", Packing.compressed(collection)), ("media", [])])
    for count in stride(from: 0, to: package.count, by: 7) {
      #expect(throws: PackageFlaw.self) { try AnkiHistory(package: Array(package.prefix(count))) }
    }
    // Many bytes say nothing that is read here; none of them may end the program.
    let packages = stride(from: 0, to: package.count, by: 3).map { flipped(package, $0) }
    #expect(packages.contains { (try? AnkiHistory(package: $0)) == nil })
    let collections = stride(from: 16, to: collection.count, by: 11).map { flipped(collection, $0) }
    #expect(collections.contains { (try? AnkiHistory(collection: $0)) == nil })
    #expect(packages.compactMap { try? AnkiHistory(package: $0) }.allSatisfy { $0.answers.count == 3 })
  }
}
