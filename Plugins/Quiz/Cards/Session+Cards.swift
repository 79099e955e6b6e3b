import Commands
import SourceText

extension Session {
  /// What the cards that can be asked are about.
  var cardCatalog: CardCatalog {
    let bank = QuestionBank(knowledge)
    return CardCatalog(bank.questions.map { $0.face(in: bank) })
  }
}

extension Question {
  /// The card with a front to be asked and a back that says the answer, and why.
  fileprivate func face(in bank: QuestionBank) -> CardFace {
    let shown = choices(attempt: 0)
    let isOpen = kind == .list || kind.isTypeable
    let options = isOpen ? [] : shown.options.map { "• " + $0.text }
    let answer = kind == .list ? keys.map(\.text).joined(separator: ", ") : shown.key.text
    let reason = kind == .list ? "" : bank.ledger.reason(shown.key.claim)[language]
    let references = distinct((kind == .list ? keys : [shown.key]).flatMap(\.claim.references))
    let back = [answer, reason == answer ? "" : reason, references.joined(separator: ", ")]
    return CardFace(
      id: id, role: roles.first, competencies: competencies,
      front: ([stem] + options).joined(separator: "\n"),
      back: back.filter { !$0.isEmpty }.joined(separator: "\n"))
  }
}
