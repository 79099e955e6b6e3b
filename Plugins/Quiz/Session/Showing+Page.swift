import Documents
import QuestionBank
import SourceText

extension Showing {
  /// The question and how to answer it.
  func blocks(_ progress: String, _ labels: RoleLabels, _ language: Language) -> [Block] {
    let place = card.heading(labels, language).map { " · \($0)" } ?? ""
    var head = RichText("\(progress)\(place) · \(card.question.kind.title[language])", .quiet)
    if card.isRepeated {
      let again = LocalizedText(en: " · once more", vi: " · hỏi lại")
      head += RichText(again[language], .quiet)
    }
    if card.question.isOfChart {
      let chart = LocalizedText(en: " · the makers’ RACI chart", vi: " · bảng RACI của nhóm biên soạn")
      head += RichText(chart[language], .quiet)
    }
    if card.isChanged {
      let changed = LocalizedText(en: " · edited since you learned it", vi: " · đã sửa từ khi bạn học")
      head += RichText(changed[language], .notice)
    }
    return [.paragraph(head), .paragraph(RichText(stem, .strong)), ways(language)]
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
    case .missing:
      let text = LocalizedText(
        en: "Say the rest in key words, in any order; ‘-’ shows it.",
        vi: "Nói phần còn lại bằng từ khóa, thứ tự tùy ý; ‘-’ để xem đáp án.")
      let letters = cue.map { RichText("\($0)  ") } ?? RichText("")
      return .paragraph(letters + RichText(text[language], .quiet))
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
      "card": .string(question.id), "kind": .string(question.kind.rawValue), "stem": .string(stem),
      "form": .string(form.rawValue), "isNew": .bool(card.state == nil),
      "cue": cue.map { .string($0) } ?? .null,
      "part": card.standing.map { .string($0.part.id) } ?? .null,
      "isContrast": .bool(card.isContrast), "isRepeated": .bool(card.isRepeated),
      "options": form == .choice ? JSONValue(choices.options.map(\.text)) : .array([]),
    ])
  }
}
