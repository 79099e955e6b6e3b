import Answering
@testable import Claims
import Roles
import Testing
import TextSearch

private func verdict(_ text: String) -> ClaimVerdict? {
  var checker = ClaimChecker(Shipped.answering)
  return checker.check(text).first?.verdict
}

@Suite struct `A sentence in other words` {
  @Test func `is of the roles that it names, clause by clause`() {
    // CAE-39: the CFO builds and runs financial controls; the Chief Audit Executive tests them.
    #expect(
      verdict("Financial controls are run by the CFO, while the chief audit executive tests them.")
        == .supported)
    #expect(
      verdict("The chief audit executive builds and runs financial controls, and the CFO tests them.")
        == .contradicted)
  }

  @Test func `says no more than the fact`() {
    #expect(verdict("In Vietnam, declaring beneficial owners is often handled by the CLO.") == .supported)
    #expect(
      verdict("In Vietnam the CLO always looks after the declaration of beneficial owners.") == .contradicted)
  }

  @Test func `is wrong where a fact denies the role that it may, or that it acts alone`() {
    #expect(verdict("The Chief Risk Officer may accept a risk above the agreed appetite.") == .contradicted)
    #expect(verdict("The chief of staff may filter the warnings of the CLO.") == .contradicted)
    #expect(verdict("A CFO may work from home on Fridays.") == .unknown)
  }

  @Test func `has the amounts of one thing, not of two`() {
    // CCUS-14: 22% of the Fortune 100 and 10% of the Fortune 500.
    #expect(
      verdict("According to figures, 22% of the Fortune 100 had a Chief Customer Officer.") == .supported)
    #expect(
      verdict("According to figures, 22% of the Fortune 500 had a Chief Customer Officer.") != .supported)
    #expect(verdict("60% of the Fortune 100 had a Chief Customer Officer.") == .contradicted)
  }

  @Test func `is not supported by what a role needs to be able to do`() {
    // CDO-38: a CDO needs data platforms at level 3; the CIO or the CTO is accountable for them.
    #expect(verdict("The CDO is accountable for data platforms.") != .supported)
    #expect(verdict("For data platforms the CDO is consulted.") == .supported)
  }

  @Test func `may name several superiors`() {
    #expect(verdict("Giám đốc mua sắm thường trực thuộc CEO, CFO hoặc COO.") == .supported)
    #expect(verdict("Giám đốc mua sắm thường trực thuộc CEO, CMO hoặc COO.") != .supported)
  }

  @Test func `is not supported by a fact with another name in capitals`() {
    #expect(verdict("CHRO tuyển nhân tài AI.") != .supported)
    #expect(verdict("The full name of the CTO is Chief AI (Artificial Intelligence) Officer.") != .supported)
  }

  @Test func `that calls a misconception right or wrong is judged by what it calls it`() {
    #expect(verdict("It is a mistake to think that the CDO and the CIO are the same.") == .supported)
    #expect(verdict("CDO và CIO là một.") == .contradicted)
    #expect(
      verdict("\"The chair is not the owner\" is a misconception: a chair may hold few shares or none.")
        != .supported)
  }

  @Test func `may set one rank above another only as the reporting lines do`() {
    #expect(verdict("CFO có cấp bậc thấp hơn CEO.") == .supported)
    #expect(verdict("The CFO ranks above the CEO.") == .contradicted)
  }

  @Test func `has its amounts in the order of the fact`() {
    #expect(
      verdict(
        "A Vietnamese listed company needs at least one independent director on a board of 5 to 5, two on a "
          + "board of 6 to 8 and three on a board of 9 to 11.") != .supported)
  }

  @Test(arguments: ["hiring", "hire", "hires"])
  func `is read by the stem of its words`(word: String) { #expect(stem(word) == "hir") }
}
