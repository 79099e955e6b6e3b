import Answering
import Naming
import QuestionReading
import Roles
import TextSearch

/// Holds statements on who reports to whom against the reporting lines.
struct ReportingJudge {
  let knowledge: KnowledgeBase

  /// What the lines make of a statement; nil when it says anything else, or the facts differ by case.
  func judge(_ statement: Statement) -> Judgement? {
    if let found = severalLines(in: statement) { return found }
    guard let (lower, upper) = line(in: statement), let role = knowledge.role(lower) else { return nil }
    let facts = knowledge.facts(of: lower).filter { $0.kind == .reporting }
    let telling = facts.filter { $0.about.contains(upper) }
    let judgement = { (verdict: ClaimVerdict) in
      Judgement(verdict: verdict, reason: .reporting, facts: (telling + facts).prefix(1).map(\.id))
    }
    let (tone, isUsual) = (statement.tone, role.reportsTo.first == upper)
    if knowledge.role(upper)?.reportsTo.contains(lower) == true, tone.force == .plain {
      return judgement(tone.isNegated ? .supported : .contradicted)
    }
    if role.reportsTo.contains(upper) {
      // "Always to the CFO" where it is the CFO or somebody else.
      if tone.isOfAll { return !tone.isNegated && role.reportsTo.count > 1 ? judgement(.contradicted) : nil }
      if tone.isNegated { return isUsual && tone.force == .plain ? judgement(.contradicted) : nil }
      return isUsual || tone.force == .some ? judgement(.supported) : nil
    }
    if !telling.isEmpty, tone.isOfAll, !tone.isNegated { return judgement(.contradicted) }
    guard telling.isEmpty, tone.force != .some, !role.reportsTo.isEmpty else { return nil }
    return judgement(tone.isNegated ? .supported : .contradicted)
  }

  /// "Usually reports to the CEO or the CFO": supported where each of them is one of the superiors.
  private func severalLines(in statement: Statement) -> Judgement? {
    let annotated = statement.question.annotated
    guard statement.roles.count > 2, !statement.namesOthers, let lower = statement.subject,
      let role = knowledge.role(lower), !statement.tone.isNegated, !statement.tone.isOfAll,
      let verb = annotated.words.indices.first(where: { isReporting(annotated, $0) }),
      statement.places.map({ annotated.words[$0].key }).allSatisfy(wordsOfReporting.contains)
    else { return nil }
    let names = annotated.names.filter { $0.range.lowerBound > verb }.compactMap(\.roles.first)
    guard names.count == statement.roles.count - 1, names.allSatisfy(role.reportsTo.contains),
      role.reportsTo.first.map(names.contains) == true
    else { return nil }
    let fact = knowledge.facts(of: lower).first { fact in
      fact.kind == .reporting && names.allSatisfy(fact.about.contains)
    }
    return fact.map { Judgement(verdict: .supported, reason: .reporting, facts: [$0.id]) }
  }

  /// Who reports to whom, if that is all that a statement says.
  private func line(in statement: Statement) -> (lower: Role.ID, upper: Role.ID)? {
    let annotated = statement.question.annotated
    let names = annotated.names.filter { $0.roles.count == 1 }
    if let ranked = ranks(in: statement) { return ranked }
    guard statement.roles.count == 2, !statement.namesOthers,
      let verb = annotated.words.indices.first(where: { isReporting(annotated, $0) }),
      let upper = names.first(where: { $0.range.lowerBound > verb })?.roles.first,
      let lower = statement.roles.first(where: { $0 != upper })
    else { return nil }
    let words = statement.places.map { annotated.words[$0].key }
    return words.allSatisfy(wordsOfReporting.contains) ? (lower, upper) : nil
  }

  /// Who ranks below whom, if that is all that a statement says.
  private func ranks(in statement: Statement) -> (lower: Role.ID, upper: Role.ID)? {
    let words = statement.question.annotated.words.map(\.key)
    guard statement.roles.count == 2, !statement.namesOthers,
      statement.places.allSatisfy({ wordsOfRanking.contains(words[$0]) }),
      !wordsOfRank.isDisjoint(with: words)
    else { return nil }
    let (first, second) = (statement.roles[0], statement.roles[1])
    let (isAbove, isBelow) = (
      !wordsOfBeingAbove.isDisjoint(with: words), !wordsOfBeingBelow.isDisjoint(with: words)
    )
    guard isAbove != isBelow else { return nil }
    return isAbove ? (second, first) : (first, second)
  }

  private func isReporting(_ annotated: AnnotatedQuestion, _ place: Int) -> Bool {
    let key = annotated.words[place].key
    let next = place + 1 < annotated.words.count ? annotated.words[place + 1].key : ""
    return ["report", "reports", "reporting", "answers"].contains(key) || (key, next) == ("bao", "cao")
      || (key, next) == ("truc", "thuoc")
  }
}

private let wordsOfReporting: Set<String> = [
  "report", "reports", "reporting", "answers", "directly", "direct", "line", "bao", "cao", "truc", "tiep",
  "thuoc", "thang", "cap", "always", "luon", "only", "chi", "every",
]

private let wordsOfRank: Set<String> = [
  "rank", "ranks", "ranked", "level", "senior", "outranks", "cap", "bac",
]
private let wordsOfBeingAbove: Set<String> = [
  "above", "higher", "over", "senior", "outranks", "superior", "cao", "tren",
]
private let wordsOfBeingBelow: Set<String> = ["below", "lower", "under", "junior", "thap", "duoi"]
/// All words that say nothing else.
private let wordsOfRanking = wordsOfRank.union(wordsOfBeingAbove).union(wordsOfBeingBelow)
  .union(["than", "stands", "hon", "quan", "chuc"])
