import AnkiPackage
import Commands
import ReviewLog
import SourceText
import SpacedRepetition

/// What one of Anki's packages knows of answers.
struct AnkiTransfer {
  let answers: [NewAnswer]
  /// How many lines of its log are no answers that count.
  let leftOut: Int

  /// Whether a file is a package, or the database inside one.
  static func isAnki(_ file: SourceFile) -> Bool {
    AnkiHistory.isPackage(file.bytes) || AnkiHistory.isCollection(file.bytes)
  }

  /// - Parameters:
  ///   - offset: The local clock's: Anki writes down moments and no zone.
  ///   - rollover: When the learner's day begins.
  init(_ file: SourceFile, offset: Int, rollover: Int) throws(CommandFailure) {
    let history: AnkiHistory
    do throws(PackageFlaw) {
      history =
        try AnkiHistory.isPackage(file.bytes)
        ? AnkiHistory(package: file.bytes) : AnkiHistory(collection: file.bytes)
    } catch { throw .brokenPackage(error, file.path) }
    leftOut = history.leftOut
    answers = history.answers.compactMap { answer in
      guard let rating = Rating(rawValue: answer.rating) else { return nil }
      let moment = Moment(milliseconds: answer.milliseconds, offset: offset)
      // Cards of others go by the number that Anki gives them, as in the logs of FSRS's tools.
      return NewAnswer(
        card: answer.ownCard ?? "\(answer.card)", rating: rating,
        time: moment.answerTime(rollover: rollover), duration: answer.duration)
    }
  }

  /// The answers that a log does not have yet.
  ///
  /// In a package no two answers have the same moment, so that the later of two was moved on a little on its way
  /// out. An answer with the same rating within a second after one of the log is that one.
  func answers(missingIn log: [AnswerHistory]) -> [NewAnswer] {
    let given = Dictionary(grouping: answers, by: \.card)
    var open: [String: [AnswerHistory]] = [:]
    for history in log {
      let times = given[history.answer.card]?.map(\.time.milliseconds) ?? []
      if !times.isEmpty, !times.contains(history.answer.time.milliseconds) {
        open[history.answer.card, default: []].append(history)
      }
    }
    let known = Set(log.map { Moved(card: $0.answer.card, milliseconds: $0.answer.time.milliseconds) })
    return answers.filter { answer in
      if known.contains(Moved(card: answer.card, milliseconds: answer.time.milliseconds)) { return false }
      let place = open[answer.card]?.firstIndex { history in
        history.rating == answer.rating
          && (1...1000).contains(answer.time.milliseconds - history.answer.time.milliseconds)
      }
      if let place { open[answer.card]?.remove(at: place) }
      return place == nil
    }
  }

  private struct Moved: Hashable {
    let card: String
    let milliseconds: Int
  }
}

extension CommandFailure {
  fileprivate static func brokenPackage(_ flaw: PackageFlaw, _ path: String) -> CommandFailure {
    CommandFailure(
      id: "broken-package", .data,
      LocalizedText(
        en: "‘\(path)’ cannot be read as a package of Anki's: \(flaw.text[.en]). Nothing was added.",
        vi: "Không đọc được ‘\(path)’ như một gói của Anki: \(flaw.text[.vi]). Chưa thêm gì."),
      hint: LocalizedText(
        en: """
          In Anki, export to an ‘.apkg’ or ‘.colpkg’ file, with ‘Include scheduling information’ and without \
          ‘Include media’.
          """,
        vi: """
          Trong Anki, hãy xuất ra tệp ‘.apkg’ hoặc ‘.colpkg’, đánh dấu ‘Bao gồm thông tin lập lịch’ và bỏ ‘Bao gồm \
          dữ liệu phương tiện’.
          """))
  }
}

extension PackageFlaw {
  fileprivate var text: LocalizedText {
    switch self {
    case .notAnArchive: LocalizedText(en: "the file is not whole", vi: "tệp không nguyên vẹn")
    case .noCollection: LocalizedText(en: "it has no cards of Anki's", vi: "tệp không có thẻ của Anki")
    case .damaged(let part):
      LocalizedText(en: "its part ‘\(part)’ is damaged", vi: "phần ‘\(part)’ bị hỏng")
    case .tooLarge(let part):
      LocalizedText(en: "its part ‘\(part)’ is too large", vi: "phần ‘\(part)’ quá lớn")
    }
  }
}
