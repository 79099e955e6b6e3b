import Commands
import Documents
import ReviewLog
import SourceText
import SpacedRepetition

/// Answers, and perhaps settings, that come from a file.
struct ProgressTransfer {
  /// What the file knows of its answers.
  enum Content {
    /// That they were given.
    case answers([NewAnswer])
    /// That, and what was taken back or overridden since.
    case histories([AnswerHistory])
    /// That, as Anki tells it.
    case anki(AnkiTransfer)
  }

  let content: Content
  let settings: SchedulerSettings?
  /// What the learner should know about the file.
  let warnings: [LocalizedText]

  /// Reads a file by what it holds: a progress file, what `quiz export` wrote as JSON, Anki's package, or a CSV log.
  ///
  /// - Parameter offset: The local clock's, for times that name no zone.
  init(_ file: SourceFile, offset: Int, rollover: Int) throws(CommandFailure) {
    if AnkiTransfer.isAnki(file) {
      self.init(try AnkiTransfer(file, offset: offset, rollover: rollover))
    } else if Salvage.isDatabase(file.bytes) {
      self.init(try stored { () throws(StoreFailure) in try Salvage(path: file.path) })
    } else if file.looksLikeJSON {
      try self.init(json: file, rollover: rollover)
    } else {
      self.init(try AnswerLog(file, offset: offset), rollover: rollover)
    }
  }

  /// What Anki knows.
  private init(_ anki: AnkiTransfer) {
    settings = nil
    content = .anki(anki)
    let count = anki.leftOut
    let text = LocalizedText(
      en: """
        \(counted(count, "line")) of Anki's log left out: not answered but set by hand, only looked at, or before the \
        card was made new.
        """,
      vi: """
        Bỏ qua \(count) dòng trong nhật ký của Anki: không phải câu trả lời mà do đặt bằng tay, chỉ xem qua, hoặc có \
        trước khi thẻ được đặt lại thành mới.
        """)
    warnings = count > 0 ? [text] : []
  }

  /// What could be read of a progress file.
  private init(_ salvage: Salvage) {
    settings = salvage.settings
    content = .histories(salvage.histories)
    let count = salvage.missing
    let damaged = LocalizedText(
      en: "The file is damaged; what could be read of it was taken.",
      vi: "Tệp bị hỏng; đã lấy những phần còn đọc được.")
    let lost = LocalizedText(
      en: "The file is damaged; \(count) of its events could not be read, all others were taken.",
      vi: "Tệp bị hỏng; \(count) sự kiện không đọc được, còn lại đã lấy hết.")
    warnings = salvage.isWhole ? [] : [count > 0 ? lost : damaged]
  }

  /// What a log from elsewhere says; its days are the learner's, by the clock of each answer.
  private init(_ log: AnswerLog, rollover: Int) {
    settings = nil
    warnings = log.warnings
    content = .answers(
      log.entries.map { entry in
        NewAnswer(
          card: entry.card, rating: entry.rating, time: entry.time.answerTime(rollover: rollover),
          duration: entry.duration)
      })
  }

  /// What `quiz export` wrote as JSON.
  ///
  /// - Throws: A failure that names every answer that is none.
  private init(json file: SourceFile, rollover: Int) throws(CommandFailure) {
    warnings = []
    let value: JSONValue
    do throws(JSONSyntaxError) { value = try JSONValue(parsing: file.bytes) } catch {
      throw .brokenTransfer([.notJSON(file, error.offset)], file.path)
    }
    guard case .object(let object) = value, object["format"] == .string(CardCollection.format.name),
      object["version"] == .integer(CardCollection.format.version),
      case .array(let elements)? = object["answers"]
    else { throw .brokenTransfer([.notOurs(file)], file.path) }
    var undone: [JSONValue] = []
    if case .array(let taken)? = object["undone"] { undone = taken }
    let read = (elements + undone).map { HistoryJSON.read($0, rollover: rollover) }
    let wrong = read.indices.filter { read[$0] == nil }
    guard wrong.isEmpty else {
      throw .brokenTransfer(wrong.map { .wrongAnswer(file, number: $0 + 1) }, file.path)
    }
    content = .histories(HistoryJSON.ordered(read.compactMap { $0 }))
    settings = object["settings"].flatMap(SchedulerSettings.init(json:))
  }
}

extension SourceFile {
  fileprivate var looksLikeJSON: Bool {
    bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) } == UInt8(ascii: "{")
  }
}

extension SchedulerSettings {
  /// Settings as `quiz export` wrote them; nil when they are none.
  fileprivate init?(json: JSONValue) {
    guard case .object(let object) = json, let weights = numbers(object["weights"]),
      let learning = numbers(object["learningSteps"]), let relearning = numbers(object["relearningSteps"]),
      let retention = number(object["retention"]), retention > 0, retention < 1,
      case .integer(let maximum)? = object["maximumInterval"], (1...1_000_000).contains(maximum),
      case .integer(let rollover)? = object["rollover"], (0...12).contains(rollover),
      case .bool(let isFuzzed)? = object["fuzz"], let checked = try? Weights(weights),
      (learning + relearning).allSatisfy({ (0.001...31_536_000).contains($0) })
    else { return nil }
    self.init()
    self.weights = checked
    desiredRetention = retention
    learningSteps = learning.map { Int(($0 * 1000).rounded()) }
    relearningSteps = relearning.map { Int(($0 * 1000).rounded()) }
    maximumInterval = maximum
    self.rollover = rollover * 3600
    self.isFuzzed = isFuzzed
  }
}

private func number(_ value: JSONValue?) -> Double? {
  switch value {
  case .integer(let whole)?: Double(whole)
  case .number(let number)?: number
  default: nil
  }
}

private func numbers(_ value: JSONValue?) -> [Double]? {
  guard case .array(let elements)? = value else { return nil }
  let numbers = elements.compactMap(number)
  return numbers.count == elements.count ? numbers : nil
}

extension CommandFailure {
  fileprivate static func brokenTransfer(_ findings: [Diagnostic], _ path: String) -> CommandFailure {
    CommandFailure(
      id: "broken-transfer", .data,
      LocalizedText(
        en: "‘\(path)’ has \(counted(findings.count, "error")), so nothing was added.",
        vi: "‘\(path)’ có \(findings.count) lỗi nên chưa thêm gì."),
      hint: LocalizedText(
        en: "‘quiz import’ reads what ‘quiz export’ writes as ‘.json’, CSV logs and packages of Anki's.",
        vi: "‘quiz import’ đọc tệp ‘.json’ do ‘quiz export’ ghi, nhật ký CSV và gói của Anki."),
      findings: findings)
  }
}

extension Diagnostic {
  fileprivate static func notJSON(_ file: SourceFile, _ offset: Int) -> Diagnostic {
    let before = file.bytes.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
    let place = SourcePoint(line: line, column: column)
    return Diagnostic(
      id: "not-json",
      message: LocalizedText(en: "From here on it is no JSON.", vi: "Từ chỗ này không còn là JSON."),
      file: file, range: SourceRange(start: place, end: place))
  }

  fileprivate static func notOurs(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      id: "not-progress",
      message: LocalizedText(
        en: "It is no progress that this csuite can read.",
        vi: "Tệp không phải tiến độ mà csuite này đọc được."),
      file: file, range: nil)
  }

  fileprivate static func wrongAnswer(_ file: SourceFile, number: Int) -> Diagnostic {
    Diagnostic(
      id: "wrong-answer",
      message: LocalizedText(
        en: "Answer \(number) lacks a card, a time, the day of that time or a rating from 1 to 4.",
        vi: "Câu trả lời \(number) thiếu mã thẻ, thời điểm, ngày ứng với thời điểm đó hoặc điểm từ 1 đến 4."),
      file: file, range: nil)
  }
}
