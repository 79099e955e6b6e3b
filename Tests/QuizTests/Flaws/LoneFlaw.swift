import Roles
import SourceText

@testable import QuestionBank
@testable import Quiz

/// A flaw planted where there is none, which one rule alone finds.
struct LoneFlaw: Sendable {
  /// What is found before the flaw is planted, and with it.
  let findings: @Sendable (QuestionBank) -> (sound: [RuleFinding], flawed: [RuleFinding])

  /// A flaw in one question, held against every rule that a question can break by itself.
  static func question(
    _ id: String, _ plant: @escaping @Sendable (inout Question) -> Void
  ) -> LoneFlaw {
    LoneFlaw { bank in
      guard let sound = bank.question(exactly: id) else { return ([.unasked(id)], []) }
      var flawed = sound
      plant(&flawed)
      let checker = RuleChecker(ledger: bank.ledger)
      return (checker.findings(sound), checker.findings(flawed))
    }
  }

  /// A question that has a flaw only since the knowledge base says something else.
  static func reread(
    _ id: String, _ edit: @escaping @Sendable (KnowledgeBase) -> KnowledgeBase
  ) -> LoneFlaw {
    LoneFlaw { bank in
      guard let question = bank.question(exactly: id) else { return ([.unasked(id)], []) }
      let edited = Ledger(edit(bank.ledger.knowledge))
      return (
        RuleChecker(ledger: bank.ledger).findings(question), RuleChecker(ledger: edited).findings(question)
      )
    }
  }

  /// A flaw of the bank, held against every rule; the bank itself is found sound by a test of its own.
  static func bank(_ plant: @escaping @Sendable (inout [Question]) -> Void) -> LoneFlaw {
    LoneFlaw { bank in
      var questions = bank.questions
      plant(&questions)
      return ([], BankCheck(bank: QuestionBank(unchecked: bank.ledger, questions)).findings())
    }
  }

  /// A flaw of what was asked, which is no matter of the bank.
  static func sitting(
    _ find: @escaping @Sendable (QuestionBank) -> (sound: [RuleFinding], flawed: [RuleFinding])
  ) -> LoneFlaw {
    LoneFlaw(findings: find)
  }
}

extension RuleFinding {
  /// A question in which a flaw was to be planted, and which is not asked.
  fileprivate static func unasked(_ id: String) -> RuleFinding {
    RuleFinding(.keyProved, id, LocalizedText(verbatim: "is not asked"))
  }
}
