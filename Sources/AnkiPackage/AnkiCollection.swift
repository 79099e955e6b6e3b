import SQLite

/// A collection of Anki in its schema 11: the tables, and a row of JSON objects about all the rest.
struct AnkiCollection {
  private let deck: AnkiDeck
  /// The first of the learner's days in the collection, from which due days are counted.
  private let firstDay: Int
  private let deckIDs: [String: Int]

  init(_ deck: AnkiDeck) {
    self.deck = deck
    let first = deck.notes.lazy.flatMap(\.reviews).map(\.milliseconds).min() ?? deck.now.milliseconds
    let age = (deck.now.milliseconds - first) / 86_400_000 + 2
    firstDay = deck.now.day - max(0, age)
    let names = Set(deck.notes.map(\.deck)).sorted()
    deckIDs = Dictionary(uniqueKeysWithValues: zip(names, StableIDs().ids(for: names)))
  }

  func bytes() throws -> [UInt8] {
    let connection = try Connection()
    try connection.write { db in
      try db.execute(Self.tables)
      try addCollection(db)
      let cardIDs = StableIDs().ids(for: deck.notes.map(\.packageGUID))
      var answerTimes: Set<Int> = []
      for (position, (note, id)) in zip(deck.notes, cardIDs).enumerated() {
        try add(note, id, position, db)
        for review in note.reviews { try add(review, id, &answerTimes, db) }
      }
    }
    return try connection.serialized()
  }

  private func addCollection(_ db: Database) throws {
    let json = AnkiJSON(deck: deck, deckIDs: deckIDs)
    let clock = deck.now
    let created = firstDay * 86400 + clock.rolloverHour * 3600 - clock.offset
    try db.run(
      "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
      [
        created, clock.milliseconds, clock.milliseconds, json.configuration, json.noteTypes, json.decks,
        json.presets,
      ])
  }

  private func add(_ note: AnkiDeck.Note, _ id: Int, _ position: Int, _ db: Database) throws {
    let seconds = deck.now.milliseconds / 1000
    let fields = AnkiField.allCases.map { note[$0] }.joined(separator: "\u{1F}")
    let tags = note.tags.isEmpty ? "" : " \(note.tags.joined(separator: " ")) "
    try db.run(
      "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, 0, 0, 0, '')",
      [id, note.packageGUID, AnkiJSON.noteTypeID, seconds, tags, fields])
    let row = CardRow(note.schedule, position, firstDay)
    try db.run(
      "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)",
      [
        id, id, deckIDs[note.deck] ?? 1, seconds, row.type, row.queue, row.due, note.schedule?.interval ?? 0,
        row.ease, note.schedule?.answers ?? 0, note.schedule?.lapses ?? 0, row.left, memory(note.schedule),
      ])
  }

  /// FSRS's state as Anki stores it with a card.
  private func memory(_ schedule: AnkiDeck.Schedule?) -> String {
    guard let schedule else { return "{}" }
    return """
      {"s":\(rounded(schedule.stability, 4)),"d":\(rounded(schedule.difficulty, 3)),\
      "dr":\(rounded(deck.preset.desiredRetention, 2)),"decay":\(rounded(deck.preset.weights.last ?? 0, 3)),\
      "lrt":\(schedule.lastAnswer / 1000)}
      """
  }

  /// Answers are known by their moment, so of two at one moment the second comes a millisecond later.
  private func add(
    _ review: AnkiDeck.Review, _ card: Int, _ taken: inout Set<Int>, _ db: Database
  ) throws {
    var moment = review.milliseconds
    while !taken.insert(moment).inserted { moment += 1 }
    try db.run(
      "INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, 0, ?, ?)",
      [
        moment, card, review.rating, review.interval, review.lastInterval, review.duration,
        review.kind.rawValue,
      ])
  }

  private static let tables = """
    CREATE TABLE col (id integer PRIMARY KEY, crt integer, mod integer, scm integer, ver integer, dty integer,
      usn integer, ls integer, conf text, models text, decks text, dconf text, tags text);
    CREATE TABLE notes (id integer PRIMARY KEY, guid text, mid integer, mod integer, usn integer, tags text,
      flds text, sfld integer, csum integer, flags integer, data text);
    CREATE TABLE cards (id integer PRIMARY KEY, nid integer, did integer, ord integer, mod integer, usn integer,
      type integer, queue integer, due integer, ivl integer, factor integer, reps integer, lapses integer,
      left integer, odue integer, odid integer, flags integer, data text);
    CREATE TABLE revlog (id integer PRIMARY KEY, cid integer, usn integer, ease integer, ivl integer,
      lastIvl integer, factor integer, time integer, type integer);
    CREATE TABLE graves (usn integer, oid integer, type integer);
    """
}

/// The columns of a card that say where it stands.
private struct CardRow {
  var (type, queue, due, left) = (0, 0, 0, 0)
  /// By what Anki multiplies intervals while FSRS is off, in thousandths: with 0 they would hardly grow.
  let ease: Int

  init(_ schedule: AnkiDeck.Schedule?, _ position: Int, _ firstDay: Int) {
    ease = schedule == nil ? 0 : 2500
    switch schedule?.due {
    case nil: due = position + 1
    case .review(let day): (type, queue, due) = (2, 2, day - firstDay)
    case .learning(let moment, let steps): (type, queue, due, left) = (1, 1, moment / 1000, steps * 1001)
    case .relearning(let moment, let steps): (type, queue, due, left) = (3, 1, moment / 1000, steps * 1001)
    }
  }
}

/// Numbers for things with names: the same name gets the same number in every package.
private struct StableIDs {
  /// Anki's ids are milliseconds since 1970; these lie in 2009, before there was anything of ours.
  func ids(for names: [String]) -> [Int] {
    var taken: Set<Int> = [1]
    return names.map { name in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      var id = 1_230_768_000_000 + Int(hash % 30_000_000_000)
      while !taken.insert(id).inserted { id += 1 }
      return id
    }
  }
}

/// A number with few decimals, as JSON writes it.
func rounded(_ number: Double, _ places: Int) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  return "\((number * scale).rounded() / scale)"
}
