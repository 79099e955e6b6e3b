import Documents
import SourceText

extension Showing {
  /// The question and how to answer it.
  func blocks(number: Int, of total: Int, _ language: Language) -> [Block] {
    var head = RichText("\(number)/\(total) · \(card.question.kind.title[language])", .quiet)
    if card.question.isOfChart {
      let chart = LocalizedText(en: " · the makers’ RACI chart", vi: " · bảng RACI của nhóm biên soạn")
      head += RichText(chart[language], .quiet)
    }
    if card.isChanged {
      let changed = LocalizedText(en: " · edited since you learned it", vi: " · đã sửa từ khi bạn học")
      head += RichText(changed[language], .notice)
    }
    return [.paragraph(head), .paragraph(RichText(card.question.stem, .strong)), ways(language)]
  }

  /// The options, or how to answer without any.
  private func ways(_ language: Language) -> Block {
    switch form {
    case .choice:
      return .entries(
        choices.options.enumerated().map { index, option in
          let isStruck = struck.contains(index)
          // No label of its own: on a narrow screen a label stands on a line by itself.
          return Entry(
            RichText("\(index + 1)  ", .strong)
              + RichText(isStruck ? "– \(option.text)" : option.text, isStruck ? .quiet : .plain))
        })
    case .typed:
      let text = LocalizedText(en: "Type the answer.", vi: "Hãy gõ câu trả lời.")
      return .paragraph(RichText(text[language], .quiet))
    case .list:
      let count = card.question.keys.count
      let text = LocalizedText(
        en: "Type all \(count), with commas between.", vi: "Hãy gõ đủ \(count) ý, cách nhau bằng dấu phẩy.")
      return .paragraph(RichText(text[language], .quiet))
    }
  }

  var json: JSONValue {
    let question = card.question
    return .object([
      "card": .string(question.id), "kind": .string(question.kind.rawValue), "stem": .string(question.stem),
      "form": .string(form.rawValue), "isNew": .bool(card.state == nil),
      "options": form == .choice ? JSONValue(choices.options.map(\.text)) : .array([]),
    ])
  }
}
