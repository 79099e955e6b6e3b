import Commands
import QuestionBank
import SourceText

extension Session {
  /// What the cards that can be asked are about.
  var cardCatalog: CardCatalog {
    CardCatalog(QuestionBank(asking: knowledge, in: Language.allCases))
  }
}

extension Question {
  /// The card as another program asks it: it cannot grade, so the answer says what else counts as right.
  func face(in ledger: Ledger) -> CardFace {
    let shown = choices(attempt: 0)
    let isFromMemory = kind == .list || kind.isTypeable
    let answers = kind == .list ? keys : [shown.key]
    let reason = kind == .list ? "" : ledger.reason(shown.key.claim)[language]
    return CardFace(
      id: id, role: roles.first, competencies: competencies, language: language, question: stem,
      options: isFromMemory ? [] : shown.options.map(\.text), answers: answers.map(\.text),
      alsoRight: isFromMemory && !kind.isOpen ? names(of: shown.key) : [],
      reason: reason == shown.key.text ? "" : reason,
      references: distinct(answers.flatMap(\.claim.references)),
      roleName: roles.first.map { ledger.labels.label($0)[language] } ?? "")
  }

  /// What may be typed for an answer besides itself, each word for word once.
  private func names(of key: Option) -> [String] {
    var seen: Set<String> = [folded(key.text)]
    return (synonyms + key.synonyms).filter { seen.insert(folded($0)).inserted }
  }
}
