import QuestionBank
import Roles
import SourceText
import SpacedRepetition

/// Which cards are questions of this knowledge base, in either language.
///
/// The log may hold answers to others: of another knowledge base, of a question that was withdrawn, or from another
/// program. Those are kept and set apart: they are never asked, so they are never due.
struct AskedCards {
  private let bank: QuestionBank

  init(_ knowledge: KnowledgeBase) {
    bank = QuestionBank(asking: knowledge, in: knowledge.manifest.languages)
  }

  /// Whether a card is asked here.
  func contains(_ card: String) -> Bool { bank.prospect(exactly: card) != nil }

  /// The states of the cards that are asked, and how many others there are.
  func part(_ states: [String: CardState]) -> (states: [String: CardState], apart: Int) {
    let asked = states.filter { contains($0.key) }
    return (asked, states.count - asked.count)
  }
}

extension QuestionBank {
  /// Whether a card is a question of this knowledge base, in the bank's language or in the other one.
  func knows(_ card: String) -> Bool {
    if prospect(exactly: card) != nil { return true }
    guard let colon = card.lastIndex(of: ":"),
      let language = Language(rawValue: String(card[colon...].dropFirst()))
    else { return false }
    return prospect(exactly: card[...colon] + language.other.rawValue) != nil
  }
}
