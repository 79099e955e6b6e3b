import SourceText
import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `The rules of the bank` {
  private let bank = BankKnowledge.bank

  @Test(arguments: PlantedFlaw.all)
  func `find the flaw that was planted`(flaw: PlantedFlaw) throws {
    var question = try #require(bank.question(exactly: flaw.question), "\(flaw.question) is not asked")
    let checker = RuleChecker(ledger: bank.ledger)
    #expect(checker.findings(question) == [])
    flaw.plant(&question)
    #expect(checker.findings(question).map(\.rule).contains(flaw.rule), "\(checker.findings(question))")
  }

  @Test func `find a way of guessing that gets too far`() {
    var long = bank.questions.filter { $0.kind == .task }
    for index in long.indices { long[index].keys[0].text += " and more" }
    #expect(Guessing(long, bank.ledger.labels).flaws.contains { $0.strategy == .longest && $0.kind == .task })
  }

  @Test func `measure guessing by every strategy, over all and in each kind`() {
    let guessing = Guessing(bank.questions, bank.ledger.labels)
    for score in guessing.scores {
      let kind = score.kind?.rawValue ?? "all"
      print(kind, score.strategy.rawValue, score.choices, decimal(score.points, places: 1), separator: "\t")
    }
    #expect(guessing.scores.filter { $0.kind == nil }.map(\.strategy) == GuessingStrategy.allCases)
    // Of the shipped base no luck is allowed for.
    let judged = guessing.scores.filter { $0.choices >= Guessing.enough }
    #expect(judged.filter { $0.points > Guessing.limit }.map { $0.kind?.rawValue ?? "all" } == [])
    #expect(guessing.flaws == [])
  }

  @Test func `find keys that are the longest by habit`() {
    var long = bank.questions.filter { $0.kind == .accountable }
    for index in long.indices { long[index].keys[0].text += " and more" }
    #expect(
      BankCheck(bank: QuestionBank(unchecked: bank.ledger, long)).findings().contains {
        $0.rule == .lengthTellsNothing && $0.question.isEmpty
      })
  }

  @Test func `find a duty that is asked too often`() throws {
    let question = try #require(bank.question("owner:COO-11:en"))
    let many = (0..<8).map { number in
      var copy = question
      copy.subject = "COO-11/\(number)"
      return copy
    }
    let found = BankCheck(bank: QuestionBank(unchecked: bank.ledger, many)).findings()
    #expect(found.contains { $0.rule == .dutiesCovered && $0.message[.en] == "COO-11:en" })
  }
}
