import QuestionBank
import Roles
import SourceText

/// The questions that an id means: those about a fact, or one card.
struct NamedQuestions {
  let questions: [Question]
  /// Why no question asks the fact, if none does.
  let reason: LocalizedText?

  /// The questions of a fact's or a card's id; nil when the word is no such id.
  init?(_ word: String, _ bank: QuestionBank, _ knowledge: KnowledgeBase, _ language: Language) {
    if let question = bank.question(word) ?? Self.sibling(word, bank, language) {
      (questions, reason) = ([question], nil)
      return
    }
    guard let fact = knowledge.facts.first(where: { folded($0.id.text) == folded(word) }) else { return nil }
    questions = bank.prospects.filter {
      $0.facts.contains(fact.id) && ($0.kind != .list || $0.facts.count == 1)
    }.compactMap { bank.question($0) }
    reason = questions.isEmpty ? Coverage.reason(fact, bank.ledger) : nil
  }

  /// The card in this language where its id names the other one.
  private static func sibling(_ word: String, _ bank: QuestionBank, _ language: Language) -> Question? {
    let other = ":" + language.other.rawValue
    guard folded(word).hasSuffix(other) else { return nil }
    return bank.question(String(word.dropLast(other.count)) + ":" + language.rawValue)
  }
}
