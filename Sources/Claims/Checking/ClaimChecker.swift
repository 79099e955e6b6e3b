package import Answering
import Naming
import QuestionReading
package import Roles
import SourceText
import TextSearch

/// Holds the sentences of a text against a base: what it supports, what it contradicts, what it does not know.
///
/// A sentence is supported only if one fact holds nearly all its words of the same role, with its amounts, its
/// negation and no weaker reach, or if the chart of parts or the reporting lines say so.
package struct ClaimChecker {
  private let answering: QuestionAnswering
  private var facts: FactJudge
  private let chart: ChartJudge
  private let lines: ReportingJudge

  /// A checker that knows what answers questions.
  package init(_ answering: QuestionAnswering) {
    self.answering = answering
    facts = FactJudge(answering)
    chart = ChartJudge(answering: answering)
    lines = ReportingJudge(knowledge: answering.index.knowledge)
  }

  /// The sentences of a text in their order, each with its verdict.
  ///
  /// A sentence that names no role speaks of the role in the heading above it, or of the one before it.
  package mutating func check(_ text: String, about role: Role.ID? = nil) -> [CheckedClaim] {
    var last = role
    return textSentences(of: text).map { sentence in
      let topic = self.role(in: sentence.headings) ?? last
      let claim = check(sentence, about: topic)
      last = claim.roles.first ?? last
      return claim
    }
  }

  /// One sentence, with the role that it is about where it names none.
  package mutating func check(_ sentence: TextSentence, about role: Role.ID?) -> CheckedClaim {
    let statement = Statement(sentence.text, about: role, answering.reader)
    let judgement = judge(statement)
    return CheckedClaim(
      sentence: sentence, verdict: judgement.verdict, reason: judgement.reason, roles: statement.roles,
      facts: judgement.facts, area: judgement.area)
  }

  private mutating func judge(_ statement: Statement) -> Judgement {
    guard statement.subject != nil else { return Judgement(verdict: .unknown, reason: .noRole) }
    let byFact = facts.judge(statement)
    // The facts of a role say more exactly than the chart what it does.
    if let byFact, byFact.verdict == .supported { return byFact }
    return lines.judge(statement) ?? chart.judge(statement) ?? byFact ?? .nothing
  }

  /// The role that the nearest heading names.
  private func role(in headings: [String]) -> Role.ID? {
    for heading in headings.reversed() {
      let names = answering.reader.question(heading).annotated.names
      if let role = names.first(where: { $0.roles.count == 1 })?.roles.first { return role }
    }
    return nil
  }
}
