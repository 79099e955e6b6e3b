import QuestionBank
import SourceText
import SpacedRepetition

/// The questions of an exam: the same for the same words, size and seed.
struct ExamPaper: Hashable, Sendable {
  let showings: [Showing]
  let seed: String

  init(bank: QuestionBank, selection: Selection, size: Int, seed: String) {
    let attempt = Int(SplitMix64.first("exam " + seed) % 1_000_000)
    let cards = CardChooser(bank: bank, selection: selection).newCards(limit: size, seed: "exam " + seed)
    self.seed = seed
    showings = cards.map { Showing($0, focus: selection.focus, attempt: attempt) }
  }
}
