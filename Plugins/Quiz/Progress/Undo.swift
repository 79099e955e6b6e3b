import Commands
import Documents
import ReviewLog
import SourceText
import SpacedRepetition

let undoCommand = Command(
  "quiz undo",
  summary: LocalizedText(
    en: "Takes back the last answers, as if they had not been given.",
    vi: "Rút lại những câu trả lời gần nhất, như chưa từng trả lời."),
  details: LocalizedText(
    en: """
      Any number of steps can be taken back; an override is a step too. The log keeps what was taken back and says \
      so: nothing is removed from it.
      """,
    vi: """
      Có thể rút lại bao nhiêu bước tùy ý; một lần sửa kết quả cũng là một bước. Nhật ký vẫn giữ những gì đã rút \
      lại và ghi rõ điều đó: không có gì bị xóa.
      """),
  parameters: [
    Parameter(
      "steps", .optional, .number(1...100_000),
      help: LocalizedText(en: "How many steps; one when left out.", vi: "Số bước; bỏ trống là một."))
  ],
  examples: [
    .init("quiz undo", LocalizedText(en: "That was not what I meant.", vi: "Tôi trả lời nhầm.")),
    .init("quiz undo 3", LocalizedText(en: "Takes back three steps.", vi: "Rút lại ba bước.")),
  ],
  needsKnowledge: false,
  dataSchema: .object([
    "type": "object", "required": ["cards"],
    "properties": .object(["cards": .object(["type": "array", "items": .object(["type": "string"])])]),
  ]), access: .progress
) { session, arguments throws(CommandFailure) in
  var store = try session.openProgress()
  let settings = try stored { () throws(StoreFailure) in try store.settings() }
  let now = session.today(settings)
  let cards = try stored { () throws(StoreFailure) in
    try store.undo(arguments.number("steps") ?? 1, at: now)
  }
  try store.demandDurability()
  let states = try stored { () throws(StoreFailure) in try store.states() }
  return Answer(
    undoPage(cards, states, now, session.language), data: .object(["cards": JSONValue(cards)]),
    outcome: cards.isEmpty ? .negative : .answered, warnings: store.warnings)
}

private func undoPage(
  _ cards: [String], _ states: [String: CardState], _ now: AnswerTime, _ language: Language
) -> Document {
  guard !cards.isEmpty else {
    let nothing = LocalizedText(en: "There is nothing to take back.", vi: "Không có gì để rút lại.")
    return Document([.paragraph(nothing.rich(language))])
  }
  let head = LocalizedText(
    en: "Taken back: \(cards.count).", vi: "Đã rút lại: \(cards.count).")
  let new = LocalizedText(en: "new again", vi: "lại là thẻ mới")
  return Document([
    .paragraph(head.rich(language)),
    .entries(
      cards.prefix(20).map { card in
        Entry(
          RichText(card),
          trailing: (states[card].map { dueName($0, now: now) } ?? new).rich(language, .quiet))
      }),
  ])
}
