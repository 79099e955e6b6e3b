import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `Every rule of the bank` {
  private let bank = BankKnowledge.bank

  @Test(arguments: QuestionRule.allCases)
  func `finds the flaw that is planted for it, and no other rule does`(rule: QuestionRule) {
    let (sound, flawed) = rule.flaw.findings(bank)
    #expect(sound == [])
    #expect(Set(flawed.map(\.rule)) == [rule], "\(flawed.prefix(5))")
  }
}
