import Commands
import Documents
import ReviewLog
import SourceText
import SpacedRepetition

let explainCommand = Command(
  "quiz explain",
  summary: LocalizedText(
    en: "Explains why a card is due when it is.", vi: "Giải thích vì sao thẻ được hỏi lại vào ngày đó."),
  details: LocalizedText(
    en: """
      R is the chance that you remember the card now, S the days until it has fallen to 90 %, D how hard it is to \
      make the memory last (1–10), t the days since the answer before. Without a card: the last one that you \
      answered.
      """,
    vi: """
      R là xác suất bạn còn nhớ thẻ lúc này, S là số ngày đến khi nó giảm còn 90 %, D là độ khó để nhớ lâu (1–10), \
      t là số ngày từ lần trả lời trước. Không ghi thẻ: thẻ bạn vừa trả lời.
      """),
  parameters: [
    Parameter("card", .optional, .text, help: LocalizedText(en: "The card's id.", vi: "Mã của thẻ."))
  ],
  examples: [
    .init(
      "quiz explain",
      LocalizedText(en: "Why is the last card due then?", vi: "Vì sao thẻ vừa rồi hẹn ngày đó?"))
  ],
  dataSchema: .object([
    "type": "object", "required": ["card", "state", "stability", "difficulty", "recall", "due", "answers"],
    "properties": .object([
      "answers": .object(["type": "array", "items": ReplayedSchedule.Review.schema])
    ]),
  ]), access: .progress
) { session, arguments throws(CommandFailure) in
  let store = try session.openProgress()
  let explanation = try session.explanation(of: arguments["card"], in: store)
  return Answer(
    explanation.document(session.language), data: explanation.json, warnings: store.warnings)
}

extension Session {
  fileprivate func explanation(
    of typed: String?, in store: ReviewStore
  ) throws(CommandFailure) -> Explanation {
    var store = store
    let history = try stored { () throws(StoreFailure) in try store.settingsHistory() }
    let states = try stored { () throws(StoreFailure) in try store.states() }
    let last = states.max { $0.value.lastAnswer.milliseconds < $1.value.lastAnswer.milliseconds }
    guard let card = typed ?? last?.key, let state = states[card] else {
      throw .unknownCard(typed, nearest: nearestNames(to: typed ?? "", among: Array(states.keys)))
    }
    let answers = try stored { () throws(StoreFailure) in try store.answers(of: card) }
      .sorted { $0.answer.time.milliseconds < $1.answer.time.milliseconds }
    let settings = history.last ?? SchedulerSettings()
    return Explanation(
      card: card, title: cardCatalog[card]?.question, state: state, answers: answers, settings: history,
      now: today(settings))
  }
}

extension CommandFailure {
  fileprivate static func unknownCard(_ typed: String?, nearest: [String]) -> CommandFailure {
    let message =
      typed.map {
        LocalizedText(en: "You have answered no card ‘\($0)’.", vi: "Bạn chưa trả lời thẻ nào tên ‘\($0)’.")
      } ?? LocalizedText(en: "Nothing was answered yet.", vi: "Chưa có câu trả lời nào.")
    return CommandFailure(
      id: "unknown-card", .negative, message,
      hint: nearest.first.map(didYouMean)
        ?? LocalizedText(en: "‘quiz due’ lists cards.", vi: "‘quiz due’ liệt kê các thẻ."),
      candidates: nearest.map { Candidate(id: $0, name: LocalizedText(verbatim: $0)) }, word: typed)
  }
}
