import Commands
import SourceText

extension Session {
  /// What the cards that can be asked are about.
  var cardCatalog: CardCatalog {
    CardCatalog(QuestionBank(asking: knowledge, in: Language.allCases))
  }
}

extension Question {
  /// The card with a front to be asked and a back that says the answer, and why.
  func face(in ledger: Ledger) -> CardFace {
    let shown = choices(attempt: 0)
    let isOpen = kind == .list || kind.isTypeable
    let options = isOpen ? [] : shown.options.map { "• " + $0.text }
    let answer = kind == .list ? keys.map(\.text).joined(separator: ", ") : shown.key.text
    let reason = kind == .list ? "" : ledger.reason(shown.key.claim)[language]
    let references = distinct((kind == .list ? keys : [shown.key]).flatMap(\.claim.references))
    let back = [answer, reason == answer ? "" : reason, references.joined(separator: ", ")]
    return CardFace(
      id: id, role: roles.first, competencies: competencies,
      front: ([stem] + options).joined(separator: "\n"),
      back: back.filter { !$0.isEmpty }.joined(separator: "\n"))
  }
}
