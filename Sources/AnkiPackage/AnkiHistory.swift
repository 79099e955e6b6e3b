import SQLite

/// The answers that one of Anki's packages or collections holds.
///
/// All generations are read: `collection.anki2` and `collection.anki21` (schema 11) as they are,
/// `collection.anki21b` (schema 15 and later) through Zstandard. The tables of answers, cards and notes are the same.
public struct AnkiHistory: Sendable {
  /// An answer, and to which card it was given.
  public struct Answer: Hashable, Sendable {
    /// The number of the card in Anki.
    public let card: Int
    /// What names the card's note for good; nil for a card that was deleted.
    public let guid: String?
    /// Which of its note's cards it is, from 0.
    public let ordinal: Int
    /// When it was, in milliseconds since 1970.
    public let milliseconds: Int
    /// From 1, again, to 4, easy.
    public let rating: Int
    /// How long it took, in milliseconds.
    public let duration: Int
  }

  /// The answers by which Anki itself schedules, from the first.
  public let answers: [Answer]
  /// How many lines of the log are none of them: set by hand, only looked at, or of a card that was made new again.
  public let leftOut: Int

  /// The largest collection that is unpacked.
  private static let largest = 1 << 29

  /// Whether bytes begin as a package does.
  public static func isPackage(_ bytes: [UInt8]) -> Bool { ZipReader.isArchive(bytes) }

  /// Whether bytes are a database with the tables of a collection.
  public static func isCollection(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: "SQLite format 3\0".utf8) else { return false }
    return (try? Connection(bytes: bytes).read(AnkiLog.isThere)) ?? false
  }

  /// The answers of an `.apkg` or `.colpkg` file.
  ///
  /// - Throws: What is wrong with the file.
  public init(package bytes: [UInt8]) throws(PackageFlaw) {
    let archive = try ZipReader(bytes)
    // A newer package has an empty collection of the older kind beside its own, for older programs.
    if let packed = try archive.contents(of: "collection.anki21b", limit: Self.largest) {
      try self.init(collection: Self.decompressed(packed))
      return
    }
    for name in ["collection.anki21", "collection.anki2"] {
      guard let collection = try archive.contents(of: name, limit: Self.largest) else { continue }
      try self.init(collection: collection)
      return
    }
    throw .noCollection
  }

  private static func decompressed(_ packed: [UInt8]) throws(PackageFlaw) -> [UInt8] {
    do throws(Unpacking.Flaw) { return try Unpacking.decompressed(packed, limit: largest) } catch {
      switch error {
      case .broken: throw .damaged(part: "collection.anki21b")
      case .tooLarge: throw .tooLarge(part: "collection.anki21b")
      }
    }
  }

  /// The answers of a collection, as it lies in Anki's own folder.
  ///
  /// - Throws: `PackageFlaw.noCollection` when the database is another program's.
  public init(collection bytes: [UInt8]) throws(PackageFlaw) {
    let log: AnkiLog
    do {
      log = try Connection(bytes: bytes).read { db in
        guard try AnkiLog.isThere(db) else { throw PackageFlaw.noCollection }
        return try AnkiLog(db)
      }
    } catch PackageFlaw.noCollection { throw .noCollection } catch { throw .damaged(part: "collection") }
    (answers, leftOut) = (log.answers, log.lineCount - log.answers.count)
  }
}
