import Commands
import SourceText
import SpacedRepetition

/// A log of answers from elsewhere: a CSV file with the columns card, time and rating.
struct AnswerLog {
  /// One answer, in the row in which it stands.
  struct Entry {
    let card: String
    let time: Moment
    /// The time as it is written in the log.
    let timeText: String
    let rating: Rating
  }

  /// The answers in the order of the file.
  let entries: [Entry]

  /// - Throws: A failure with every finding about the file, when there is one.
  init(_ file: SourceFile) throws(CommandFailure) {
    var reader = AnswerLogReader(file)
    entries = reader.read()
    guard reader.findings.isEmpty else { throw .brokenAnswerLog(reader.findings, file.path) }
  }
}

private struct AnswerLogReader {
  private let file: SourceFile
  private var columns: [Column: Int] = [:]
  var findings: [Diagnostic] = []

  private enum Column: String, CaseIterable {
    case card
    case time
    case rating
  }

  init(_ file: SourceFile) {
    self.file = file
  }

  mutating func read() -> [AnswerLog.Entry] {
    guard String(validating: file.bytes, as: UTF8.self) != nil else {
      findings.append(.notUTF8(file))
      return []
    }
    let rows = CommaSeparated(file).rows
    guard readHead(rows.first ?? []) else { return [] }
    return rows.dropFirst().compactMap { entry($0) }
  }

  private mutating func readHead(_ head: [CommaSeparated.Field]) -> Bool {
    for column in Column.allCases {
      columns[column] = head.firstIndex { folded($0.text) == column.rawValue }
    }
    let missing = Column.allCases.filter { columns[$0] == nil }
    for column in missing { findings.append(.missingColumn(column.rawValue, file, head)) }
    return missing.isEmpty
  }

  private mutating func entry(_ row: [CommaSeparated.Field]) -> AnswerLog.Entry? {
    let card = value(.card, row) { $0.isEmpty || $0.hasControls ? nil : $0 }
    let time = value(.time, row) { text in Moment(rfc3339: text).map { (moment: $0, text: text) } }
    let rating = value(.rating, row) { Int($0).flatMap(Rating.init(rawValue:)) }
    guard let card, let time, let rating else { return nil }
    return AnswerLog.Entry(card: card, time: time.moment, timeText: time.text, rating: rating)
  }

  private mutating func value<Value>(
    _ column: Column, _ row: [CommaSeparated.Field], _ read: (String) -> Value?
  ) -> Value? {
    guard let index = columns[column], index < row.count else {
      findings.append(.missingField(column.rawValue, file, row))
      return nil
    }
    guard let value = read(row[index].text) else {
      findings.append(.wrongField(column.rawValue, row[index], file))
      return nil
    }
    return value
  }
}

extension String {
  /// Whether it has control characters, which no card's id has.
  var hasControls: Bool { unicodeScalars.contains { $0.properties.generalCategory == .control } }
}
