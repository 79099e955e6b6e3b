import Documents
import QuestionBank
import Roles
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
  /// Questions that were new and are known by now, be it at the second try.
  private var learnt: Int {
    let tries = Dictionary(grouping: session.given) { $0.showing.card.question.id }
    return tries.values.count { ($0.first?.isNew ?? false) && ($0.last?.isRight ?? false) }
  }
  /// What was answered wrongly, each question once, as it stands at the end.
  private var missed: [Given] {
    var seen: Set<String> = []
    return wrong.filter { seen.insert($0.showing.card.question.id).inserted }
  }

  var blocks: [Block] {
    guard !session.given.isEmpty else {
      let text = LocalizedText(en: "Nothing was answered; see you.", vi: "Chưa trả lời câu nào; hẹn gặp lại.")
      return [.paragraph(RichText(text[language])), .suggestions(["quiz", "quiz due"])]
    }
    var blocks: [Block] = [.paragraph(RichText(headline[language], .strong))]
    if parts.count > 1 { blocks.append(.entries(parts.map(entry))) }
    if !wrong.isEmpty {
      blocks += [.paragraph(RichText(again[language], .quiet)), .entries(missed.map(entry))]
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

  /// How it went in one part of the track, or with one role.
  private struct Part {
    let id: String
    let name: LocalizedText
    let right: Int
    let total: Int
  }

  /// The parts of the session in the order in which they came.
  private var parts: [Part] {
    let labels = session.bank.ledger.labels
    var groups: [String: (name: LocalizedText, given: [Given])] = [:]
    var order: [String] = []
    for given in session.given {
      let card = given.showing.card
      let role = card.question.roles.first
      let id = card.standing?.part.id ?? role?.text ?? card.question.kind.rawValue
      if groups[id] == nil {
        let other = role.map { labels.label($0) } ?? card.question.kind.title
        groups[id] = (card.standing?.part.name ?? other, [])
        order.append(id)
      }
      groups[id]?.given.append(given)
    }
    return order.compactMap { id in
      groups[id].map { name, given in
        let tries = Dictionary(grouping: given) { $0.showing.card.question.id }.values
        return Part(id: id, name: name, right: tries.count { $0.last?.isRight ?? false }, total: tries.count)
      }
    }
  }

  private func entry(_ part: Part) -> Entry {
    let text = LocalizedText(en: "\(part.right) of \(part.total)", vi: "\(part.right) trên \(part.total)")
    return Entry(label: RichText(part.name[language], .quiet), RichText(text[language]))
  }

  private func entry(_ given: Given) -> Entry {
    let question = given.showing.card.question
    let answers = given.showing.form == .list ? question.keys.map(\.text) : [given.showing.keyText]
    let references = (given.showing.form == .list ? question.keys : [given.showing.choices.key])
      .flatMap(\.claim.references).prefix(1)
    // A sentence that was to be gone on with says everything by itself.
    if given.showing.form == .missing, let fact = proof(of: given) {
      return Entry(
        RichText(fact.text[question.language], .strong), trailing: RichText(references.joined(), .quiet))
    }
    return Entry(
      RichText(given.showing.stem + " ") + RichText(answers.joined(separator: ", "), .strong)
        + RichText(fact(behind: given), .quiet),
      trailing: RichText(references.joined(), .quiet))
  }

  /// The sentence that proves the answer, where it says more than the answer does.
  private func fact(behind given: Given) -> String {
    let question = given.showing.card.question
    return proof(of: given).map { " – " + $0.text[question.language] } ?? ""
  }

  private func proof(of given: Given) -> Fact? {
    let showing = given.showing
    let claim = showing.form == .list ? showing.card.question.keys.first?.claim : showing.choices.key.claim
    return claim?.fact.flatMap { session.bank.ledger.knowledge.fact($0) }
  }

  /// How many cards come back when.
  private var comings: [Entry] {
    let groups = Dictionary(grouping: session.given) { Coming($0.state, now) }
    return Coming.allCases.compactMap { coming in
      guard let count = groups[coming]?.count else { return nil }
      let cards = LocalizedText(en: counted(count, "question"), vi: "\(count) câu")
      return Entry(label: RichText(coming.name[language], .quiet), RichText(cards[language]))
    }
  }

  var json: JSONValue {
    .object([
      "answered": .integer(session.given.count), "right": .integer(right), "wrong": .integer(wrong.count),
      "skipped": .integer(session.skipped), "learnt": .integer(learnt),
      "again": JSONValue(missed.map(\.showing.card.question.id)),
      "parts": .array(
        parts.map {
          .object(["part": .string($0.id), "right": .integer($0.right), "total": .integer($0.total)])
        }),
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
