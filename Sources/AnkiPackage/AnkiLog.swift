import SQLite

/// The table of answers in a collection, read as Anki's own scheduler reads it.
struct AnkiLog {
  private(set) var answers: [AnkiHistory.Answer] = []
  private(set) var lineCount = 0

  /// What a line of the log came from, by Anki's numbers.
  private enum Kind: Int {
    case learning = 0
    case review = 1
    case relearning = 2
    case filtered = 3
    case manual = 4
    case rescheduled = 5
  }

  private struct Line {
    let answer: AnkiHistory.Answer
    let kind: Kind
    let factor: Int

    /// Whether the card was made new, so that Anki forgets what was before.
    var isReset: Bool { kind == .manual && factor == 0 }

    /// Whether Anki schedules by it: not what was set by hand, or looked at in a filtered deck without counting.
    var isCounted: Bool {
      guard (1...4).contains(answer.rating) else { return false }
      return kind.rawValue <= Kind.relearning.rawValue || kind == .filtered && factor != 0
    }
  }

  /// Whether a database has the tables that are read; something else under their names is none.
  static func isThere(_ db: Database) throws -> Bool {
    try ["col", "cards", "notes", "revlog"].allSatisfy {
      try db.integer("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", [$0]) != nil
    }
  }

  init(_ db: Database) throws {
    let isOld = try Self.isOfFirstScheduler(db)
    let sql = """
      SELECT revlog.id, revlog.cid, revlog.ease, revlog.time, revlog.type, revlog.factor, notes.guid, cards.ord
      FROM revlog LEFT JOIN cards ON cards.id = revlog.cid LEFT JOIN notes ON notes.id = cards.nid
      ORDER BY revlog.id
      """
    let all = try db.all(sql) { Self.line($0, isOld: isOld) }
    lineCount = all.count
    let lines = all.compactMap(\.self)
    let resets = lines.filter(\.isReset).reduce(into: [:]) { $0[$1.answer.card] = $1.answer.milliseconds }
    answers = lines.filter { $0.isCounted && $0.answer.milliseconds > resets[$0.answer.card] ?? .min }
      .map(\.answer)
  }

  /// Whether the collection is of Anki's first scheduler, whose learning cards had three buttons.
  ///
  /// As Anki does on importing, a 2 of theirs is then a 3 of today, and a 3 a 4.
  private static func isOfFirstScheduler(_ db: Database) throws -> Bool {
    let sql = "SELECT ver, CASE WHEN json_valid(conf) THEN json_extract(conf, '$.schedVer') END FROM col"
    return try db.first(sql) { (number($0, 0) ?? 0) <= 11 && number($0, 1) != 2 } ?? false
  }

  private static func line(_ row: borrowing Row, isOld: Bool) -> Line? {
    guard let milliseconds = number(row, 0), let card = number(row, 1), var rating = number(row, 2),
      let kind = number(row, 4).flatMap(Kind.init(rawValue:))
    else { return nil }
    if isOld, [2, 3].contains(rating), [.learning, .relearning].contains(kind) { rating += 1 }
    return Line(
      answer: AnkiHistory.Answer(
        card: card, guid: row.text(6), ordinal: number(row, 7) ?? 0,
        milliseconds: milliseconds, rating: rating, duration: max(0, number(row, 3) ?? 0)),
      kind: kind, factor: number(row, 5) ?? 0)
  }

  /// A column as a number; nil when it holds anything else.
  private static func number(_ row: borrowing Row, _ column: Int) -> Int? {
    row.integer(column).map(Int.init)
  }
}
