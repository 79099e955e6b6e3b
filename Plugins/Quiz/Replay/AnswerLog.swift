import Commands
import SourceText
import SpacedRepetition

/// A log of answers from elsewhere: a CSV file with the columns card, time and rating, as `AnswerColumn` names them.
struct AnswerLog {
  /// One answer, in the row in which it stands.
  struct Entry {
    let card: String
    let time: Moment
    /// The time as it is written in the log, where it is written so that others read it, too.
    let timeText: String
    let rating: Rating
    /// How long it took, in milliseconds; 0 when the log does not say.
    let duration: Int
  }

  /// The answers in the order of the file.
  let entries: [Entry]
  /// How many rows are no answers: the card was set by hand.
  let byHand: Int
  /// How many times name no zone, so that they were read by the clock of this machine.
  let withoutZone: Int

  /// - Parameter offset: The local clock's, for times that name no zone.
  /// - Throws: A failure with every finding about the file, when there is one.
  init(_ file: SourceFile, offset: Int) throws(CommandFailure) {
    var reader = AnswerLogReader(file, offset: offset)
    entries = reader.read()
    (byHand, withoutZone) = (reader.byHand, reader.withoutZone)
    guard reader.findings.isEmpty else { throw .brokenAnswerLog(reader.findings, file.path) }
  }
}

private struct AnswerLogReader {
  private let file: SourceFile
  private let offset: Int
  private var columns: [AnswerColumn: Int] = [:]
  private(set) var findings: [Diagnostic] = []
  private(set) var byHand = 0
  private(set) var withoutZone = 0

  init(_ file: SourceFile, offset: Int) {
    self.file = file
    self.offset = offset
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
    for column in AnswerColumn.allCases { columns[column] = column.index(in: head) }
    let missing = AnswerColumn.required.filter { columns[$0] == nil }
    for column in missing { findings.append(.missingColumn(column.rawValue, file, head)) }
    return missing.isEmpty
  }

  private mutating func entry(_ row: [CommaSeparated.Field]) -> AnswerLog.Entry? {
    let card = value(.card, row) { $0.isEmpty || $0.hasControls ? nil : $0 }
    let time = value(.time, row) { [offset] text in
      AnswerMoment(text, offset: offset).map { (read: $0, text: text) }
    }
    let rating = value(.rating, row, RatingField.init)
    let hasDuration = columns[.duration].map { $0 < row.count } ?? false
    let duration = hasDuration ? value(.duration, row, Self.duration) : 0
    guard let card, let time, let rating, let duration else { return nil }
    guard case .rating(let rating) = rating else {
      byHand += 1
      return nil
    }
    withoutZone += time.read.isWithoutZone ? 1 : 0
    let moment = time.read.moment
    return AnswerLog.Entry(
      card: card, time: moment, timeText: Moment(rfc3339: time.text) == nil ? moment.rfc3339 : time.text,
      rating: rating, duration: duration)
  }

  /// A number of milliseconds; nothing stands for 0.
  private static func duration(_ text: String) -> Int? {
    guard let number = Double(text.isEmpty ? "0" : text), (0...1e12).contains(number) else { return nil }
    return Int(number.rounded())
  }

  private mutating func value<Value>(
    _ column: AnswerColumn, _ row: [CommaSeparated.Field], _ read: (String) -> Value?
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

extension AnswerLog {
  /// What the reader should know about rows that were read in a way of their own.
  var warnings: [LocalizedText] {
    var warnings: [LocalizedText] = []
    if withoutZone > 0 {
      warnings.append(
        LocalizedText(
          en: "\(counted(withoutZone, "time")) without a zone: read by the clock of this machine.",
          vi: "\(withoutZone) thời điểm không ghi múi giờ: đã đọc theo đồng hồ của máy này."))
    }
    if byHand > 0 {
      warnings.append(
        LocalizedText(
          en:
            "\(counted(byHand, "row")) with a rating of 0 left out: the card was set by hand, nothing was answered.",
          vi: "Bỏ qua \(byHand) dòng có điểm 0: thẻ được đặt lịch bằng tay, không phải câu trả lời."))
    }
    return warnings
  }
}
