extension AnkiDeck {
  /// The deck as an `.apkg` file: a stored zip with a collection of schema 11 (the oldest that Anki 2.1 imports
  /// with the schedule, and the simplest that Anki 26 still takes).
  ///
  /// - Throws: What SQLite says; in memory that means that there is no memory left.
  public func package() throws -> [UInt8] {
    var archive = ZipArchive()
    archive.add("collection.anki21", try AnkiCollection(self).bytes())
    archive.add("media", Array("{}".utf8))
    return archive.bytes
  }
}
