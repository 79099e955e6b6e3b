package import Naming
package import QuestionReading
import Roles
import SourceText
package import TextSearch

/// Answers questions from a knowledge base.
package struct QuestionAnswering: Sendable {
  /// What it answers from.
  package let index: SearchIndex
  /// Reads the questions.
  package let reader: QuestionReader
  let evidence: Evidence
  let common: FactSelection.Common
  /// Finds the area that a situation belongs to.
  package let areas: AreaFinder

  var knowledge: KnowledgeBase { index.knowledge }

  /// Answers from everything that is indexed.
  package init(_ index: SearchIndex) {
    self.index = index
    reader = QuestionReader(index)
    common = FactSelection.Common(index.knowledge)
    evidence = Evidence(index, common.alike)
    areas = AreaFinder(index.knowledge)
  }

  /// The answer to a question that was typed.
  package func reply(to text: String, in conversation: Conversation = Conversation()) -> QuestionReply {
    let readings = reader.readings(of: text, in: conversation)
    let question = readings[0]
    if let reply = reply(toID: question) { return reply }
    if question.intent == .outside { return outsideReply(question) }
    if !question.unknownTitles.isEmpty { return unknownTitleReply(question) }
    if let name = question.strangeName { return strangeNameReply(question, name) }
    if let name = question.ambiguous { return ambiguousReply(question, name) }
    if let abbreviation = abbreviation(in: question) { return reply(about: abbreviation, question) }
    switch question.intent {
    case .sources: return sourcesReply(question, conversation)
    case .roles: return rolesReply(question)
    default:
      let tried = trials(of: readings.filter(\.intent.isAnsweredByFacts))
      return tried.first.map { factsReply($0, of: tried) } ?? unknownReply(question, near: [])
    }
  }

  /// An answer from the facts of the best reading, if they say what was asked.
  private func factsReply(_ best: Trial, of trials: [Trial]) -> QuestionReply {
    let (question, ranking, facts) = (best.question, best.ranking, best.facts)
    guard best.isAnswered else {
      var reply = unknownReply(question, near: ranking)
      reply.readings = trials
      return reply
    }
    var reply = QuestionReply(
      question: question, outcome: .answered, roles: rolesAnswered(question, facts),
      competencies: question.competencies, sentence: LocalizedText(verbatim: ""))
    reply.facts = facts
    reply.ranking = Array(ranking.prefix(rankingLength))
    reply.readings = trials
    reply.disagreements = disagreements(touchedBy: reply)
    reply.alternatives = alternatives(of: question)
    if question.intent == .ownership, let decider = decisionRight(in: reply)?.role {
      reply.roles = unique([decider] + reply.roles)
    }
    reply.sentence = sentence(of: reply)
    if let close = question.closeArea.flatMap(knowledge.competency) { add(close, to: &reply) }
    reply.suggestions = suggestions(after: reply)
    return reply
  }

  /// Tells that another area fits nearly as well.
  private func add(_ area: Competency, to reply: inout QuestionReply) {
    guard let owner = area.accountable, reply.competencies.first != area.id else { return }
    reply.outcome = .ambiguous
    reply.competencies = unique(reply.competencies.prefix(1) + [area.id] + reply.competencies)
    if !reply.roles.contains(owner) { reply.roles.append(owner) }
    let sentence = reply.sentence
    let wording = { (language: Language) in
      ReplyWording.mayAlsoBe[language].replacing("SENTENCE", with: sentence[language])
        .replacing("AREA", with: area.name[language]).replacing("ROLE", with: roles([owner], language))
    }
    reply.sentence = LocalizedText(en: wording(.en), vi: wording(.vi))
  }

  /// A question about who owns something, with the area that its words fit best.
  func withArea(_ asked: Question) -> Question {
    guard asked.intent == .ownership,
      asked.roles.isEmpty
        || asked.competencies.isEmpty && asked.annotated.words.count > longestQuestionOfRole
    else { return asked }
    let found = areas(meantBy: asked)
    let least = asked.unknownWords.isEmpty ? leastShareOfSituation : leastShareBesideStrangeWords
    guard let best = found.first else { return asked }
    var question = asked
    question.competencies = [best.area] + asked.competencies.filter { $0 != best.area }
    if asked.competencies.contains(best.area) {
      if asked.told != nil { question.shareOfSituation = best.share }
      return question
    }
    guard best.share >= least else { return asked }
    question.factsOfEvent = best.facts
    question.shareOfSituation = best.share
    if asked.competencies.isEmpty, best.share < shareThatDecides, let second = found.dropFirst().first,
      second.score >= best.score * shareOfCloseArea
    {
      question.closeArea = second.area
    }
    return question
  }

  /// A question about the part of one role in some work that no name tells, with the area whose situations hold it.
  func withAreaOfWork(_ asked: Question) -> Question? {
    guard asked.intent == .involvement, asked.roles.count == 1, asked.competencies.isEmpty,
      asked.unknownWords.isEmpty, Predicate(asked) != nil
    else { return nil }
    let matter = placesOfMatter(asked)
    // A word in the names of areas: nothing else is said that is decided.
    let typed = matter.map { asked.annotated.words[$0].typed }.joined(separator: " ")
    if let named = knowledge.competencies(named: typed).first(where: { $0.accountable != nil }) {
      var question = asked
      question.competencies = [named.id]
      return question
    }
    guard let best = nearAreas(asked, by: matter).first, best.share >= shareThatDecides else { return nil }
    var question = asked
    question.competencies = [best.area]
    question.factsOfEvent = best.facts
    question.shareOfSituation = best.share
    return question
  }

  /// The places of what is decided: ‘quyết định chiến lược’ is not ‘hoạch định chiến lược’.
  private func placesOfMatter(_ asked: Question) -> [Int] {
    let deciding = asked.annotated.places(of: phrasesOfWhoDecides)
    return asked.placesToProve.filter { !deciding.contains($0) }
  }

  /// A question for a number that names nobody and no area, with the area whose situations hold its words: "within how
  /// many days must a hack be disclosed?".
  func withAreaOfAmount(_ asked: Question) -> Question? {
    guard asked.aspect == .number, asked.namesNothing, asked.unknownWords.isEmpty,
      let best = nearAreas(asked, by: asked.placesToProve).first, best.share >= leastShareOfSituation
    else { return nil }
    var question = asked
    question.competencies = [best.area]
    return question
  }

  /// A comparison of two areas of work, such as legal and compliance, which is one of those who own them.
  func withOwners(_ asked: Question) -> Question {
    guard asked.intent == .comparison, asked.annotated.names.isEmpty, asked.annotated.areas.count == 2 else {
      return asked
    }
    let areas = asked.annotated.areas.map(\.competency)
    let owners = unique(areas.compactMap { knowledge.competency($0)?.accountable })
    guard owners.count == 2 else { return asked }
    var question = asked
    (question.roles, question.competencies) = (owners, [])
    return question
  }

  /// Whether the facts say what was asked, and do not only share some words with it.
  func isAnswered(_ trial: Trial, coverage: Double) -> Bool {
    let (question, ranking) = (trial.question, trial.ranking)
    guard !ranking.isEmpty else { return false }
    let namesRole = !question.roles.isEmpty || !question.otherTitles.isEmpty
    if let told = question.told, !question.isClear(told) { return false }
    switch question.intent {
    case .ownership where question.competencies.isEmpty:
      return namesRole && !question.placesToProve.isEmpty && trial.evidence >= leastEvidenceAlone
    // "What is AREA in love?" names an area and asks for something else.
    case .ownership where question.intentOfRule == .definition:
      return trial.evidence >= leastEvidenceAlone
    case .ownership:
      return true
    case .disagreement:
      return ranking.contains { $0.points[.named] != nil || $0.fact.kind == .disagreement }
    case .comparison where question.roles.count < 2 && question.otherTitles.isEmpty:
      return namesRole && trial.evidence >= leastEvidenceAlone
    case .need where namesRole, .combination where namesRole,
      .involvement where question.aspect == .appointment && question.roles.count > 1:
      return true
    case _ where question.aspect == .number:
      return (namesRole || !question.competencies.isEmpty) && ranking[0].fact.carriesNumber
        && (ranking[0].points[.sought] ?? 0 > 0 || trial.evidence >= leastEvidenceBesideRole)
    case .topic where question.rule == nil && question.namesNothing && question.isMostlyNumbers:
      return false
    case .topic, .timing, .quantity, .involvement, .need:
      let isNamed = namesRole && (!question.competencies.isEmpty || question.placesToProve.isEmpty)
      if isNamed { return true }
      guard namesRole || coverage >= leastCoverage else { return false }
      return trial.evidence >= leastEvidence(for: question, namesRole)
    default:
      guard namesRole else {
        if question.intent == .misconceptions, isDenied(trial) { return true }
        // What a role needs, does or is paid by cannot be told where none is named.
        let isOfRole = question.intent.isOnlyOfRole && question.competencies.isEmpty
        return !isOfRole && coverage >= leastCoverage && trial.evidence >= leastEvidenceAlone
      }
      let first = ranking[0]
      let saysSo = first.fact.kind == .misconception && first.points[.words] ?? 0 > 0
      let isStrange = question.bareWords.contains(where: question.unknownWords.contains)
      let isOpen = question.isYesNo || question.intent == .misconceptions && isStrange
      if isOpen, !saysSo, question.aspect.map({ $0 == .skills }) ?? true,
        trial.evidence < leastEvidenceBesideRole
      {
        return false
      }
      return !question.otherTitles.isEmpty
        || ranking.contains { question.intent.kinds.contains($0.fact.kind) }
    }
  }

  /// Whether the first fact calls wrong what is asked of an area: "is security only a matter for IT?".
  private func isDenied(_ trial: Trial) -> Bool {
    guard let first = trial.ranking.first?.fact, first.kind == .misconception,
      !Set(first.competencies).isDisjoint(with: trial.question.competencies)
    else { return false }
    return trial.evidence >= leastEvidenceBesideRole
  }

  /// How much of the words the facts must hold: more where no role is named, and most where nothing but words
  /// reads the question.
  private func leastEvidence(for question: Question, _ namesRole: Bool) -> Double {
    if question.rule == nil { return namesRole ? leastEvidenceAlone : leastEvidenceByWords }
    return namesRole ? leastEvidenceBesideRole : leastEvidenceAlone
  }

  /// The facts that an answer shows of all that were considered.
  func shown(_ ranking: [RankedFact], for question: Question) -> [RankedFact] {
    let kinds = Set(question.intent.kinds)
    let best = ranking.first?.score ?? 0
    let comparesRoles = question.intent == .comparison && question.roles.count > 1
    let onPoint =
      comparesRoles ? ranking.filter { $0.points[.otherRole] != nil || $0.points[.named] != nil } : ranking
    if onPoint.isEmpty { return purposes(of: question.roles) }
    let good = onPoint.lazy.filter { ranked in
      ranked.score >= best * leastShareOfBest
        && (kinds.isEmpty || kinds.contains(ranked.fact.kind) || (ranked.points[.words] ?? 0) > 0
          || ranked.points[.named] != nil)
    }
    return Array(good.prefix(longestAnswer))
  }

  /// What each role is for: all there is to say where no fact sets them side by side.
  private func purposes(of roles: [Role.ID]) -> [RankedFact] {
    let kinds: [FactKind] = [.mission, .responsibility, .duty]
    return roles.compactMap { role in
      let facts = knowledge.facts(of: role)
      return kinds.lazy.compactMap { kind in facts.first { $0.kind == kind } }.first
    }
    .map { fact in
      var ranked = RankedFact(fact)
      ranked.add(1, for: .named)
      return ranked
    }
  }

  /// The roles, the main one first: who owns the area comes before whoever else is named.
  private func rolesAnswered(_ question: Question, _ facts: [RankedFact]) -> [Role.ID] {
    let owners = question.competencies.compactMap { knowledge.competency($0)?.accountable }
    var roles = question.intent == .ownership ? owners.prefix(1) + question.roles : question.roles + owners
    // A fact that answers by itself names whom it is about.
    if question.roles.isEmpty, ![.ownership, .responsibilities, .duties].contains(question.intent),
      let first = facts.first?.fact.role
    {
      roles = [first] + roles
    }
    if question.roles.isEmpty, !question.otherTitles.isEmpty { roles = facts.compactMap(\.fact.role) + roles }
    if roles.isEmpty { roles = facts.compactMap(\.fact.role) }
    var seen: Set<Role.ID> = []
    return roles.filter { seen.insert($0).inserted }
  }
}

extension Question {
  /// Whether an area explains so much of what is told that it is no chance.
  fileprivate func isClear(_ told: Telling) -> Bool {
    guard onlyTells else { return false }
    switch told {
    case .ofCompany where !annotated.areas.isEmpty: return shareOfSituation >= leastShareOfSituation
    case .ofCompany: return shareOfSituation >= leastShareOfWhatIsTold
    case .ofUs: return shareOfSituation >= leastShareOfWhatWeTell
    }
  }

  /// "15 times 23": half of the words that say something are numbers.
  fileprivate var isMostlyNumbers: Bool {
    let numbers = bareWords.count { $0.key.allSatisfy(\.isNumber) }
    return numbers > 0 && numbers * 2 >= bareWords.count
  }
}

/// An area that explains less than this of what is told without a question may fit by chance.
private let leastShareOfWhatIsTold = 0.5
/// The same where nothing but "we" says that a company is meant.
private let leastShareOfWhatWeTell = 0.85
/// The facts of an answer are no more than these.
private let longestAnswer = 10
/// The facts that an explanation lists.
private let rankingLength = 10
/// A fact far behind the best one says something else.
private let leastShareOfBest = 0.3
/// Facts about a named role that hold less of the other words than this do not answer.
private let leastEvidenceBesideRole = 0.4
/// The same where no role is named.
let leastEvidenceAlone = 0.6
/// The same where, besides, no rule reads the question.
private let leastEvidenceByWords = 0.75
/// A question that names a role is about the role, unless it is longer than this and tells a story.
private let longestQuestionOfRole = 9
/// An area that explains this much of a story is meant, whatever else fits.
private let shareThatDecides = 0.75
/// An area that fits a story this nearly as well as the best one may be meant just as well.
private let shareOfCloseArea = 0.96
/// A situation of which an area explains less than this belongs to none.
let leastShareOfSituation = 0.36
/// The same where some words are known to nobody.
private let leastShareBesideStrangeWords = 0.4
/// Facts that hold less of the question's words than this do not answer it.
private let leastCoverage = 0.42
