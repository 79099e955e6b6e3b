public import Roles
import SourceText

extension QuestionBank {
  /// What is wrong with a question by itself; empty when nothing is.
  public func findings(_ question: Question) -> [RuleFinding] {
    RuleChecker(ledger: ledger).findings(question)
  }

  /// The duties that a question could ask and none asks, in the order of their ids.
  public func unaskedDuties() -> [Fact.ID] {
    let asked = Set(questions.flatMap { question in question.proof.flatMap(\.references) })
    let maker = QuestionMaker(ledger)
    let duties = maker.statements.values.flatMap { $0 }.map(\.fact).filter { $0.kind == .duty }
    let missing = Set(duties.map(\.id).filter { !asked.contains($0.text) })
    let askable = maker.outlines().filter { !missing.isDisjoint(with: $0.head.facts) }.filter { outline in
      let question = outline.draft().map { maker.likened($0).question(in: .en) }
      return question.map { findings($0).isEmpty } ?? false
    }
    return missing.intersection(askable.flatMap(\.head.facts)).sorted()
  }
}
