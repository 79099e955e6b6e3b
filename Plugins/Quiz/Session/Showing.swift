import QuestionBank
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
    case .missing: beginning()
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

  /// The words of the end by their first letters, then the first of them whole.
  private mutating func beginning() -> LocalizedText? {
    // The first letters stand there already when a sentence is met for the first time.
    let whole = cue == nil ? hints : hints + 1
    guard whole < 2, tail.split(separator: " ").count > whole else { return nil }
    hints += 1
    let text = initials(ofTailAfter: whole)
    return LocalizedText(en: "It goes on so: \(text)", vi: "Tiếp theo như sau: \(text)")
  }

  /// The first letters of the end, which lead to it when the sentence is met for the first time; from the second
  /// time on it is said from memory alone.
  var cue: String? { form == .missing && card.state == nil ? initials(ofTailAfter: 0) : nil }

  private func initials(ofTailAfter whole: Int) -> String {
    tail.split(separator: " ").enumerated().map {
      $0.offset < whole ? String($0.element) : "\($0.element.prefix(1))…"
    }
    .joined(separator: " ")
  }

  /// What is shown as the question: a sentence to go on with, where that is how it is answered.
  var stem: String {
    form == .missing ? card.question.recall?.stem ?? card.question.stem : card.question.stem
  }

  /// The end of the sentence that is to be said.
  var tail: String { card.question.tails[card.question.language] ?? choices.key.text }

  private mutating func initials() -> LocalizedText? {
    guard hints == 0 else { return nil }
    hints += 1
    let letters = card.question.keys.map { "\($0.text.prefix(1))…" }.joined(separator: ", ")
    return LocalizedText(en: "They begin so: \(letters)", vi: "Các mục bắt đầu bằng: \(letters)")
  }
}

extension Showing {
  /// The right answer in the form that was asked for.
  var keyText: String { form == .missing ? tail : choices.key.text }
}
