import Roles
import SourceText
import SpacedRepetition

/// A question as it stands on the screen.
struct Showing: Hashable, Sendable {
  let card: Card
  let form: AnswerForm
  let choices: Choices
  /// How many hints were taken.
  private(set) var hints = 0
  /// Options that a hint has struck out.
  private(set) var struck: Set<Int> = []

  /// The card as it is shown next; its answers so far, or the attempt that is given, decide the options.
  init(_ card: Card, focus: Role.ID?, attempt: Int? = nil) {
    self.card = card
    form = AnswerForm(card)
    choices = card.question.choices(attempt: attempt ?? card.state?.answers ?? 0, including: focus)
  }

  /// Takes a hint and says it in words; nil when there is none left.
  mutating func takeHint() -> LocalizedText? {
    switch form {
    case .choice: strike()
    case .typed: spell()
    case .list: initials()
    }
  }

  private mutating func strike() -> LocalizedText? {
    let wrong = choices.options.indices.filter { $0 != choices.keyIndex && !struck.contains($0) }
    guard wrong.count > 1, let first = wrong.first else { return nil }
    struck.insert(first)
    hints += 1
    let text = "\(first + 1) (\(choices.options[first].text))"
    return LocalizedText(en: "It is not \(text).", vi: "Không phải \(text).")
  }

  private mutating func spell() -> LocalizedText? {
    let key = Array(choices.key.text)
    guard hints + 1 < key.count else { return nil }
    hints += 1
    let shown = String(key.prefix(hints)) + String(repeating: "·", count: key.count - hints)
    return LocalizedText(en: "It begins so: \(shown)", vi: "Bắt đầu như sau: \(shown)")
  }

  private mutating func initials() -> LocalizedText? {
    guard hints == 0 else { return nil }
    hints += 1
    let letters = card.question.keys.map { "\($0.text.prefix(1))…" }.joined(separator: ", ")
    return LocalizedText(en: "They begin so: \(letters)", vi: "Các mục bắt đầu bằng: \(letters)")
  }
}
