import Roles
import SourceText
import SpacedRepetition

/// Which cards are questions of this knowledge base, in either language.
///
/// The log may hold answers to others: of another knowledge base, of a question that was withdrawn, or from another
/// program. Those are kept and set apart: they are never asked, so they are never due.
struct AskedCards {
  private let drafts: [String: Draft]
  private let checker: RuleChecker
  private let languages: Set<Language>

  init(_ knowledge: KnowledgeBase) {
    let ledger = Ledger(knowledge)
    let drafts = QuestionMaker(ledger).drafts().map { ("\($0.kind.rawValue):\($0.subject)", $0) }
    self.drafts = Dictionary(drafts, uniquingKeysWith: { first, _ in first })
    checker = RuleChecker(ledger: ledger)
    languages = Set(knowledge.manifest.languages)
  }

  /// Whether a card is asked here.
  func contains(_ card: String) -> Bool {
    guard let colon = card.lastIndex(of: ":"), let draft = drafts[String(card[..<colon])],
      let language = Language(rawValue: String(card[card.index(after: colon)...])),
      languages.contains(language)
    else { return false }
    return checker.findings(draft.question(in: language)).isEmpty
  }

  /// The states of the cards that are asked, and how many others there are.
  func part(_ states: [String: CardState]) -> (states: [String: CardState], apart: Int) {
    let asked = states.filter { contains($0.key) }
    return (asked, states.count - asked.count)
  }
}

extension QuestionBank {
  /// Whether a card is a question of this knowledge base, in the bank's language or in the other one.
  func knows(_ card: String) -> Bool {
    if question(exactly: card) != nil { return true }
    guard let colon = card.lastIndex(of: ":"),
      let language = Language(rawValue: String(card[colon...].dropFirst()))
    else { return false }
    return question(exactly: card[...colon] + language.other.rawValue) != nil
  }
}
