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
  private var paraphrases: ParaphraseJudge
  private let chart: ChartJudge
  private let lines: ReportingJudge
  private let rights: RightJudge

  /// A checker that knows what answers questions.
  package init(_ answering: QuestionAnswering) {
    self.answering = answering
    facts = FactJudge(answering)
    paraphrases = ParaphraseJudge(answering)
    chart = ChartJudge(answering: answering)
    lines = ReportingJudge(knowledge: answering.index.knowledge)
    rights = RightJudge(permissions: PermissionJudge(answering))
  }

  /// The sentences of a text in their order, each with its verdict.
  ///
  /// A sentence that names no role speaks of the role in the heading above it, or of the one before it.
  package mutating func check(_ text: String, about role: Role.ID? = nil) -> [CheckedClaim] {
    check(text, about: role) { _, _ in }
  }

  /// The same, saying before each sentence how many are done and how many there are, so that it can be stopped.
  package mutating func check<Stop: Error>(
    _ text: String, about role: Role.ID?, before: (_ done: Int, _ count: Int) throws(Stop) -> Void
  ) throws(Stop) -> [CheckedClaim] {
    let sentences = textSentences(of: text)
    var claims: [CheckedClaim] = []
    var last = role
    for sentence in sentences {
      try before(claims.count, sentences.count)
      let claim = check(sentence, about: self.role(in: sentence.headings) ?? last)
      last = claim.roles.first ?? last
      claims.append(claim)
    }
    return claims
  }

  /// One sentence, with the role that it is about where it names none.
  package mutating func check(_ sentence: TextSentence, about role: Role.ID?) -> CheckedClaim {
    let statement = Statement(sentence.text, about: role, answering)
    let judgement = weighed(statement)
    return CheckedClaim(
      sentence: sentence, verdict: judgement.verdict, reason: judgement.reason, roles: statement.roles,
      facts: judgement.facts, area: judgement.area)
  }

  /// What is made of a statement, as far as the words that it shares with facts can tell.
  private mutating func weighed(_ statement: Statement) -> Judgement {
    let judgement = withoutDenialOfAlways(statement)
    switch judgement.verdict {
    case .supported where Tone.concedes(statement.text):
      let facts = judgement.facts.compactMap(answering.index.knowledge.fact)
      return facts.contains { Tone.concedes($0.text[statement.language]) } ? judgement : .nothing
    case .contradicted where judgement.reason == .fact && Tone.deniesWithinAim(statement.text):
      return .nothing
    case .contradicted
    where judgement.reason == .fact && !statement.tone.isNegated && isInPassing(judgement, statement):
      return .nothing
    case .contradicted where judgement.reason == .amount && isOfAnotherFact(statement.amounts, statement):
      return .nothing
    default: return judgement
    }
  }

  /// Whether all that the facts deny is what they leave out at the end: "meets the board without management".
  private func isInPassing(_ judgement: Judgement, _ statement: Statement) -> Bool {
    judgement.facts.compactMap(answering.index.knowledge.fact).allSatisfy {
      Tone.deniesOnlyAtEnd($0.text[statement.language])
    }
  }

  /// Whether a fact on the subject has all the amounts of a statement: then no other fact can call them wrong.
  private func isOfAnotherFact(_ amounts: Set<String>, _ statement: Statement) -> Bool {
    let knowledge = answering.index.knowledge
    return statement.subject.map { role in
      knowledge.facts(of: role).contains { amounts.isSubset(of: $0.amounts) }
    } ?? false
  }

  /// That something always holds is not denied where a fact just says it.
  private mutating func withoutDenialOfAlways(_ statement: Statement) -> Judgement {
    let judgement = judge(statement)
    guard judgement.verdict == .contradicted, judgement.reason != .reporting,
      let plain = statement.withoutAlways, judge(plain).verdict == .supported
    else { return judgement }
    return .nothing
  }

  private mutating func judge(_ statement: Statement) -> Judgement {
    guard statement.subject != nil else {
      return paraphrases.judge(statement) ?? Judgement(verdict: .unknown, reason: .noRole)
    }
    let byFact = facts.judge(statement)
    // The facts of a role say more exactly than the chart what it does.
    if let byFact, byFact.verdict == .supported { return byFact }
    let byChart = lines.judge(statement) ?? chart.judge(statement)
    if let byChart, chart.isSure(statement) {
      guard byChart.verdict == .supported, statement.tone.isNegated else { return byChart }
      let denials = [byFact, paraphrases.judge(statement)].compactMap(\.self)
      return denials.first { $0.verdict == .contradicted } ?? byChart
    }
    let reworded = paraphrases.judge(statement)
    if let reworded, reworded.verdict == .supported { return reworded }
    return byChart ?? byFact ?? reworded ?? rights.judge(statement) ?? .nothing
  }

  /// The role that the nearest heading names.
  private func role(in headings: [String]) -> Role.ID? {
    for heading in headings.reversed() {
      let names = answering.reader.annotated(heading).names
      if let role = names.first(where: { $0.roles.count == 1 })?.roles.first { return role }
    }
    return nil
  }
}
