import Documents
import SourceText
import SpacedRepetition

/// The last page of a session: what was learnt, what was not, and when it comes again.
struct SummaryPage {
  private let session: QuizSession
  private let now: AnswerTime
  private var language: Language { session.language }

  init(_ session: QuizSession, _ now: AnswerTime) {
    (self.session, self.now) = (session, now)
  }

  private var right: Int { session.given.count { $0.isRight } }
  private var wrong: [Given] { session.given.filter { !$0.isRight } }
  private var learnt: Int { session.given.count { $0.isNew && $0.isRight } }

  var blocks: [Block] {
    guard !session.given.isEmpty else {
      let text = LocalizedText(en: "Nothing was answered; see you.", vi: "Chưa trả lời câu nào; hẹn gặp lại.")
      return [.paragraph(RichText(text[language])), .suggestions(["quiz", "quiz due"])]
    }
    var blocks: [Block] = [.paragraph(RichText(headline[language], .strong))]
    if !wrong.isEmpty {
      blocks += [.paragraph(RichText(again[language], .quiet)), .entries(wrong.map(entry))]
    }
    blocks.append(.entries(comings))
    blocks.append(.suggestions(["quiz", "quiz due", "quiz stats"]))
    return blocks
  }

  private var headline: LocalizedText {
    let count = session.given.count
    return LocalizedText(
      en: "\(right) of \(count) right, \(learnt) new learnt.",
      vi: "Đúng \(right) trên \(count), học thêm \(learnt) câu mới.")
  }

  private var again: LocalizedText {
    LocalizedText(en: "To look at again:", vi: "Cần xem lại:")
  }

  private func entry(_ given: Given) -> Entry {
    let question = given.showing.card.question
    let answers = given.showing.form == .list ? question.keys.map(\.text) : [given.showing.choices.key.text]
    let references = (given.showing.form == .list ? question.keys : [given.showing.choices.key])
      .flatMap(\.claim.references).prefix(1)
    return Entry(
      RichText(question.stem + " ") + RichText(answers.joined(separator: ", "), .strong),
      trailing: RichText(references.joined(), .quiet))
  }

  /// How many cards come back when.
  private var comings: [Entry] {
    let groups = Dictionary(grouping: session.given) { Coming($0.state, now) }
    return Coming.allCases.compactMap { coming in
      guard let count = groups[coming]?.count else { return nil }
      let cards = LocalizedText(en: count == 1 ? "1 question" : "\(count) questions", vi: "\(count) câu")
      return Entry(label: RichText(coming.name[language], .quiet), RichText(cards[language]))
    }
  }

  var json: JSONValue {
    .object([
      "answered": .integer(session.given.count), "right": .integer(right), "wrong": .integer(wrong.count),
      "skipped": .integer(session.skipped), "learnt": .integer(learnt),
      "again": JSONValue(wrong.map(\.showing.card.question.id)),
    ])
  }
}

/// When a card comes back, roughly.
private enum Coming: CaseIterable, Hashable {
  case today
  case tomorrow
  case week
  case later

  init(_ state: CardState, _ now: AnswerTime) {
    switch state.due {
    case .moment: self = .today
    case .day(let day):
      switch day - now.day {
      case ...0: self = .today
      case 1: self = .tomorrow
      case ...7: self = .week
      default: self = .later
      }
    }
  }

  var name: LocalizedText {
    switch self {
    case .today: LocalizedText(en: "Today", vi: "Hôm nay")
    case .tomorrow: LocalizedText(en: "Tomorrow", vi: "Ngày mai")
    case .week: LocalizedText(en: "Within a week", vi: "Trong tuần")
    case .later: LocalizedText(en: "Later", vi: "Sau nữa")
    }
  }
}
