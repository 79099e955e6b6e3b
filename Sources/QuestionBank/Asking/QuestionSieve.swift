import SourceText

/// Sets questions that break a rule apart from those that can be asked, one after the other.
struct QuestionSieve {
  private(set) var kept: [Question] = []
  private(set) var withheld: [(question: Question, findings: [RuleFinding])] = []
  private let checker: RuleChecker
  private var stems: Set<String> = []

  init(_ ledger: Ledger) { checker = RuleChecker(ledger: ledger) }

  mutating func take(_ question: Question) {
    var findings = checker.findings(question)
    if findings.isEmpty, !stems.insert(question.stemKey).inserted {
      findings = [
        RuleFinding(
          .stemsDistinct, question.id,
          LocalizedText(en: "The stem is there already.", vi: "Câu hỏi này đã có."))
      ]
    }
    if findings.isEmpty { kept.append(question) } else { withheld.append((question, findings)) }
  }
}
