import Documents
import QuestionBank
import Roles
import SourceText

/// A question with everything that is known about it.
struct QuestionPage {
  private let question: Question
  private let ledger: Ledger
  private let language: Language
  private let choices: Choices

  init(_ question: Question, _ bank: QuestionBank, _ language: Language, attempt: Int = 0) {
    (self.question, ledger, self.language) = (question, bank.ledger, language)
    choices = question.choices(attempt: attempt)
  }

  var blocks: [Block] {
    let kind = RichText(question.kind.title[language], .quiet)
    return [
      .heading(RichText(question.stem), level: 2),
      .entries(options + [Entry(kind, trailing: RichText(question.id, .quiet))]),
    ]
  }

  private var options: [Entry] {
    let shown = question.kind == .list ? question.keys : choices.options
    return shown.map { option in
      let isRight = question.keys.contains(option)
      let reason = ledger.reason(option.claim)[question.language]
      return Entry(
        RichText(isRight ? "✓ " : "✗ ") + RichText(option.text, .strong) + RichText(" — " + reason),
        trailing: RichText(ledger.references(option.claim).joined(separator: ", "), .quiet))
    }
  }

  var json: JSONValue {
    .object([
      "id": .string(question.id), "kind": .string(question.kind.rawValue),
      "language": .string(question.language.rawValue), "stem": .string(question.stem),
      "roles": JSONValue(question.roles.map(\.text)),
      "competencies": JSONValue(question.competencies.map(\.text)),
      "fingerprint": .string(question.fingerprint),
      "options": .array((question.kind == .list ? question.keys : choices.options).map(json)),
      "key": JSONValue(question.kind == .list ? question.keys.map(\.text) : [choices.key.text]),
      "proof": JSONValue(question.proof.flatMap(\.references)),
    ])
  }

  private func json(_ option: Question.Option) -> JSONValue {
    .object([
      "text": .string(option.text), "right": .bool(question.keys.contains(option)),
      "reason": .string(ledger.reason(option.claim)[question.language]),
      "references": JSONValue(ledger.references(option.claim)),
    ])
  }
}
