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
    guard let (lower, upper) = line(in: statement), let role = knowledge.role(lower) else { return nil }
    let facts = knowledge.facts.filter { $0.role == lower && $0.kind == .reporting }
    let telling = facts.filter { $0.about.contains(upper) }
    let judgement = { (verdict: ClaimVerdict) in
      Judgement(verdict: verdict, reason: .reporting, facts: (telling + facts).prefix(1).map(\.id))
    }
    let (tone, isUsual) = (statement.tone, role.reportsTo.first == upper)
    if role.reportsTo.contains(upper) {
      if tone.isOfAll { return nil }
      if tone.isNegated { return isUsual && tone.force == .plain ? judgement(.contradicted) : nil }
      return isUsual || tone.force == .some ? judgement(.supported) : nil
    }
    guard telling.isEmpty, tone.force != .some, !role.reportsTo.isEmpty else { return nil }
    return judgement(tone.isNegated ? .supported : .contradicted)
  }

  /// Who reports to whom, if that is all that a statement says.
  private func line(in statement: Statement) -> (lower: Role.ID, upper: Role.ID)? {
    let annotated = statement.question.annotated
    let names = annotated.names.filter { $0.roles.count == 1 }
    guard statement.roles.count == 2, !statement.namesOthers,
      let verb = annotated.words.indices.first(where: { isReporting(annotated, $0) }),
      let upper = names.first(where: { $0.range.lowerBound > verb })?.roles.first,
      let lower = statement.roles.first(where: { $0 != upper })
    else { return nil }
    let words = statement.places.map { annotated.words[$0].key }
    return words.allSatisfy(wordsOfReporting.contains) ? (lower, upper) : nil
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
  "thuoc", "thang",
  "cap",
]
