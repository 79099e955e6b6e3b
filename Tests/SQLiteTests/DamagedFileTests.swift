import SQLite
import Testing

/// Whatever bytes a file has, reading it gives values or an error; the program goes on.
@Suite struct `A damaged database` {
  private static let whole: [UInt8]? = try? {
    let connection = try Connection()
    try connection.write { db in
      try db.execute(
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b REAL, c TEXT); CREATE INDEX i ON t (c)")
      for number in 0..<300 {
        try db.run(
          "INSERT INTO t (a, b, c) VALUES (?, ?, ?)", [number << 20, Double(number) / 7, "dòng \(number)"])
      }
    }
    return try connection.serialized()
  }()

  /// How many rows can be read, each in every way; nil when there is an error first.
  private func rows(_ bytes: [UInt8]) -> Int? {
    try? Connection(bytes: bytes).read { db in
      try db.all("SELECT * FROM t ORDER BY c") { row in
        for column in 0..<5 {
          _ = (row.integer(column), row.real(column), row.text(column), row.bytes(column))
        }
      }.count
    }
  }

  @Test func `is an error or fewer rows wherever it was cut`() throws {
    let whole = try #require(Self.whole)
    #expect(rows(whole) == 300)
    let cut = stride(from: 0, to: whole.count, by: 97).map { rows(Array(whole.prefix($0))) }
    #expect(cut.allSatisfy { $0 == nil || $0 ?? 0 < 300 })
  }

  @Test func `is an error or other rows wherever its bytes were changed`() throws {
    let whole = try #require(Self.whole)
    var generator = Steps(state: 5)
    let changed = (0..<2000).map { _ in
      var bytes = whole
      for _ in 0..<8 {
        bytes[Int.random(in: 0..<whole.count, using: &generator)] = .random(in: 0...255, using: &generator)
      }
      return rows(bytes)
    }
    #expect(changed.contains(nil) && changed.contains(300))
  }
}

/// The same numbers in each run (Steele, Lea and Flood: SplitMix).
private struct Steps: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
