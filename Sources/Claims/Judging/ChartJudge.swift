import Answering
import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

/// Holds statements such as "the CFO owns product design" against the chart of who does what.
struct ChartJudge {
  let answering: QuestionAnswering

  /// What the chart makes of a statement; nil when it says more than a role, a part and an area.
  func judge(_ statement: Statement) -> Judgement? {
    guard let role = statement.subject, statement.roles.count == 1, !statement.namesOthers,
      statement.amounts.isEmpty, let area = area(of: statement), area.accountable != nil,
      holdsAcronyms(of: statement, area)
    else { return nil }
    let isFragment = statement.question.annotated.names.isEmpty
    guard let part = ClaimedPart.named(in: statement.question.annotated) ?? (isFragment ? .doer : nil),
      let holds = part.holds(of: area.relations[role]?.involvement)
    else { return nil }
    // An area that is only described is less sure, so that its owner alone is taken for certain.
    if !names(statement, area), area.relations[role]?.involvement == .responsible { return nil }
    return judgement(holds != statement.tone.isNegated, statement, role, area)
  }

  private func judgement(
    _ isTrue: Bool, _ statement: Statement, _ role: Role.ID, _ area: Competency
  ) -> Judgement? {
    // That it is always or never so, or only sometimes, is more than the chart says.
    let tone = statement.tone
    guard tone.force == .plain, !isTrue || !tone.isOfAll, !tone.deniesAll else { return nil }
    return Judgement(
      verdict: isTrue ? .supported : .contradicted, reason: .chart, facts: facts(behind: area, role),
      area: area.id)
  }

  /// Of the facts behind the parts of an area those on the role, then those on the one who is accountable.
  private func facts(behind area: Competency, _ role: Role.ID) -> [Fact.ID] {
    let facts = area.evidence.compactMap(answering.index.knowledge.fact)
    let own = facts.filter { $0.role == role }
    return (own.isEmpty ? facts.filter { $0.role == area.accountable } : own).prefix(2).map(\.id)
  }

  /// The area that a statement names, if its name and words of a part are all that it says.
  private func area(of statement: Statement) -> Competency? {
    let annotated = statement.question.annotated
    let free = statement.places.filter { !isWordOfPart(annotated, $0) }
    let knowledge = answering.index.knowledge
    if let mention = annotated.areas.max(by: { $0.range.count < $1.range.count }),
      free.allSatisfy({ mention.range.contains($0) }), mention.others.isEmpty
    {
      return knowledge.competency(mention.competency)
    }
    let words = free.map { annotated.words[$0] }
    guard words.count > 1 else { return nil }
    let found = answering.areas.areas(for: words, in: statement.question.language)
    guard let best = found.first, best.share >= shareOfWholeName, best.isBroad else { return nil }
    let isClear = found.count < 2 || found[1].score < best.score * clearLead
    return isClear ? knowledge.competency(best.area) : nil
  }

  /// Whether the names of an area have every word in capitals: "AI talent" is not all talent.
  private func holdsAcronyms(of statement: Statement, _ area: Competency) -> Bool {
    let names =
      [area.name.en, area.name.vi].compactMap { $0 } + area.words.alsoCalled.all + area.words.alone.all
    let known = Set(names.flatMap { $0.split(separator: " ").map(String.init) })
    return statement.places.map { statement.question.annotated.words[$0] }
      .allSatisfy { !$0.isAcronym || known.contains($0.typed) }
  }

  /// Whether a statement names the area or the line that it speaks of.
  func isSure(_ statement: Statement) -> Bool {
    statement.roles.count > 1 || !statement.question.annotated.areas.isEmpty
  }

  /// Whether a statement names an area, so that nobody has to guess which it means.
  func names(_ statement: Statement, _ area: Competency) -> Bool {
    statement.question.annotated.areas.contains { $0.competency == area.id }
  }

  private func isWordOfPart(_ annotated: AnnotatedQuestion, _ place: Int) -> Bool {
    let isNamed = annotated.areas.contains { $0.range.contains(place) }
    return !isNamed && annotated.words[place].isOne(of: wordsOfParts)
  }
}

/// How much of the words an area must explain that is not named.
private let shareOfWholeName = 0.99
/// How far the next area must stay behind.
private let clearLead = 0.8
