import Roles
import SourceText

/// Answers questions from a knowledge base.
package struct QuestionAnswering: Sendable {
  let index: SearchIndex
  /// Reads the questions.
  package let reader: QuestionReader

  var knowledge: KnowledgeBase { index.knowledge }

  /// Answers from everything that is indexed.
  package init(_ index: SearchIndex) {
    self.index = index
    reader = QuestionReader(index)
  }

  /// The answer to a question that was typed.
  package func reply(to text: String, in conversation: Conversation = Conversation()) -> QuestionReply {
    let question = reader.question(text, in: conversation)
    if question.intent == .outside { return outsideReply(question) }
    if !question.unknownTitles.isEmpty { return unknownTitleReply(question) }
    if let name = question.strangeName { return strangeNameReply(question, name) }
    if let name = question.ambiguous { return ambiguousReply(question, name) }
    if let abbreviation = abbreviation(in: question) { return reply(about: abbreviation, question) }
    switch question.intent {
    case .sources: return sourcesReply(question, conversation)
    case .roles: return rolesReply(question)
    default: return factsReply(question)
    }
  }

  /// An answer from the facts that fit, if they do.
  private func factsReply(_ asked: Question) -> QuestionReply {
    let question = withArea(asked)
    let selection = FactSelection(question, in: index)
    let ranking = selection.ranked()
    guard isAnswered(question, selection, ranking) else { return unknownReply(question, near: ranking) }
    let facts = shown(ranking, for: question)
    var reply = QuestionReply(
      question: question, outcome: .answered, roles: rolesAnswered(question, facts),
      competencies: question.competencies, sentence: LocalizedText(verbatim: ""))
    reply.facts = facts
    reply.ranking = Array(ranking.prefix(rankingLength))
    reply.disagreements = disagreements(touchedBy: reply)
    reply.alternatives = alternatives(of: question)
    reply.sentence = sentence(of: reply)
    reply.suggestions = suggestions(after: reply)
    return reply
  }

  /// A question about who owns something whose area no name tells: the area that the best facts concern.
  private func withArea(_ asked: Question) -> Question {
    guard asked.intent == .ownership, asked.competencies.isEmpty else { return asked }
    let selection = FactSelection(asked, in: index)
    guard selection.coverage >= leastCoverage else { return asked }
    var points: [Competency.ID: Double] = [:]
    for ranked in selection.ranked().prefix(5) {
      guard let area = ranked.fact.competencies.first, knowledge.competency(area)?.isPersonal == false
      else { continue }
      points[area, default: 0] += max(0, ranked.points[.words] ?? 0)
    }
    var question = asked
    question.isAreaInferred = true
    question.competencies =
      points.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { [$0.key] } ?? []
    return question
  }

  /// Whether the facts say what was asked, and do not only share some words with it.
  private func isAnswered(_ question: Question, _ selection: FactSelection, _ ranking: [RankedFact]) -> Bool {
    guard !ranking.isEmpty else { return false }
    switch question.intent {
    case .topic, .timing, .quantity, .involvement:
      if !question.competencies.isEmpty, !question.roles.isEmpty { return true }
      if question.bareWords.isEmpty { return !question.roles.isEmpty }
      guard question.bareWords.contains(where: { !question.unknownWords.contains($0) }) else { return false }
      if question.roles.isEmpty, question.competencies.isEmpty, !question.unknownWords.isEmpty {
        return false
      }
      return selection.coverage >= leastCoverage
    case .ownership:
      return !question.competencies.isEmpty
    case .disagreement:
      return ranking.contains { $0.points[.named] != nil || $0.fact.kind == .disagreement }
    default:
      // "Is it true that the CEO is Tim Cook?" speaks of nothing that is known.
      let isStrange = { (word: QuestionWord) in question.unknownWords.contains(word) }
      if question.intent == .misconceptions, question.bareWords.contains(where: isStrange),
        selection.coverage < leastCoverage
      {
        return false
      }
      guard question.roles.isEmpty else {
        return ranking.contains { question.intent.kinds.contains($0.fact.kind) }
      }
      return !question.otherTitles.isEmpty || selection.coverage >= leastCoverage
    }
  }

  private func shown(_ ranking: [RankedFact], for question: Question) -> [RankedFact] {
    let kinds = Set(question.intent.kinds)
    let best = ranking.first?.score ?? 0
    let comparesRoles = question.intent == .comparison && question.roles.count > 1
    let onPoint =
      comparesRoles ? ranking.filter { $0.points[.otherRole] != nil || $0.points[.named] != nil } : ranking
    let good = (onPoint.isEmpty ? missions(of: question.roles) : onPoint).filter { ranked in
      ranked.score >= best * leastShareOfBest
        && (kinds.isEmpty || kinds.contains(ranked.fact.kind) || (ranked.points[.words] ?? 0) > 0
          || ranked.points[.named] != nil)
    }
    return Array(good.prefix(longestAnswer))
  }

  /// What each role is for: all there is to say where no fact sets them side by side.
  private func missions(of roles: [Role.ID]) -> [RankedFact] {
    roles.flatMap { role in knowledge.facts(of: role).filter { $0.kind == .mission } }.map { fact in
      var ranked = RankedFact(fact)
      ranked.add(1, for: .named)
      return ranked
    }
  }

  /// The roles, the main one first: who owns the area comes before whoever else is named.
  private func rolesAnswered(_ question: Question, _ facts: [RankedFact]) -> [Role.ID] {
    var owners = question.competencies.compactMap { knowledge.competency($0)?.accountable }
    if question.isAreaInferred, let best = facts.first?.fact.role,
      !facts.prefix(3).contains(where: { $0.fact.role == owners.first })
    {
      owners = [best] + owners
    }
    var roles = question.intent == .ownership ? owners.prefix(1) + question.roles : question.roles + owners
    if question.roles.isEmpty, !question.otherTitles.isEmpty { roles = facts.compactMap(\.fact.role) + roles }
    if roles.isEmpty { roles = facts.compactMap(\.fact.role) }
    var seen: Set<Role.ID> = []
    return roles.filter { seen.insert($0).inserted }
  }
}

/// The facts of an answer are no more than these.
private let longestAnswer = 10
/// The facts that an explanation lists.
private let rankingLength = 10
/// A fact far behind the best one says something else.
private let leastShareOfBest = 0.3
/// Facts that hold less of the question's words than this do not answer it.
private let leastCoverage = 0.42
