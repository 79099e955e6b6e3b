import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

/// Chooses and orders the facts that answer a question.
struct FactSelection {
  let question: Question
  let index: SearchIndex
  let wordPoints: [Fact.ID: Double]
  let soughtPoints: [Fact.ID: Double]
  let unwantedPoints: [Fact.ID: Double]
  let alikePoints: [Fact.ID: Double]
  let notedFacts: Set<Fact.ID>
  /// How much of the question's words the best fact holds, from 0 to 1.
  let coverage: Double

  var knowledge: KnowledgeBase { index.knowledge }

  private let common: Common

  /// What all selections of a knowledge base share.
  struct Common: Sendable {
    let notedFacts: Set<Fact.ID>
    let alike: WordsAlike

    init(_ knowledge: KnowledgeBase) {
      notedFacts = Set(knowledge.roles.flatMap(\.notes).flatMap(\.facts))
      alike = WordsAlike(knowledge.vocabulary)
    }
  }

  init(_ question: Question, in index: SearchIndex, _ common: Common, _ words: inout WordPoints) {
    self.question = question
    self.index = index
    self.common = common
    notedFacts = common.notedFacts
    let alike = common.alike
    let roles = [.ownership, .absence].contains(question.intent) ? [] : Set(question.roles)
    let content = words.found(index.knownText(question.contentWords, alike), ofRoles: roles)
    (wordPoints, coverage) = (content.points, content.coverage)
    soughtPoints = words.found(question.sought, ofRoles: roles).points
    unwantedPoints = words.found(question.unwanted, ofRoles: roles).points
    alikePoints = words.found(alike.text(for: question.contentWords), ofRoles: roles).points
  }

  /// The facts, best first.
  func ranked() -> [RankedFact] {
    let named = namedFacts
    let facts = knowledge.facts
    let ranked = candidates(besides: named.keys).map { place -> (place: Int, fact: RankedFact) in
      var ranked = RankedFact(facts[place])
      ranked.add(named[ranked.fact.id] ?? 0, for: .named)
      addPoints(to: &ranked)
      return (place, ranked)
    }
    let order = ranked.indices.map { (score: ranked[$0].fact.score, place: ranked[$0].place, index: $0) }
    let sorted = order.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map { ranked[$0.index].fact }
    let isWide =
      question.intent.listsAllSides && question.aspect == nil && wordPoints.isEmpty
      && question.competencies.isEmpty
    return isWide ? fromAllSides(sorted) : sorted
  }

  /// The first fact of each area of work before the second of any, so that a list that is cut still shows all
  /// sides; within a kind.
  private func fromAllSides(_ sorted: [RankedFact]) -> [RankedFact] {
    var seen: [[String]: Int] = [:]
    let keyed = sorted.enumerated().map { place, ranked in
      let kind = Int(-(ranked.points[.kind] ?? 0))
      let area = ranked.fact.side
      seen[[String(kind), area], default: 0] += 1
      return (kind: kind, turn: seen[[String(kind), area]] ?? 0, place: place, fact: ranked)
    }
    let order = keyed.indices.map { (kind: keyed[$0].kind, turn: keyed[$0].turn, place: $0) }
    return alternating(
      order.sorted { ($0.kind, $0.turn, $0.place) < ($1.kind, $1.turn, $1.place) }
        .map { keyed[$0.place].fact })
  }

  /// Duties and responsibilities in turn, where either was asked for: bases part the work of a role in one way or
  /// the other, and whoever asks means all of it.
  private func alternating(_ sorted: [RankedFact]) -> [RankedFact] {
    guard [.duties, .responsibilities].contains(question.intent) else { return sorted }
    // Where no area says what a role leads, its first responsibility does; a duty may be one by law alone.
    let leads = question.roles.first.map { role in
      knowledge.competencies.contains { $0.accountable == role }
    }
    let work: [FactKind] = leads == false ? [.responsibility, .duty] : Array(question.intent.kinds.prefix(2))
    var piles = work.map { kind in sorted.filter { $0.fact.kind == kind && isOwn($0.fact) }[...] }
    var order: [RankedFact] = []
    while piles.contains(where: { !$0.isEmpty }) {
      for place in piles.indices { piles[place].popFirst().map { order.append($0) } }
    }
    return order + sorted.filter { !work.contains($0.fact.kind) || !isOwn($0.fact) }
  }

  private func isOwn(_ fact: Fact) -> Bool { fact.role.map(question.roles.contains) ?? false }

  /// The places of the facts that may answer, in order.
  private func candidates(besides named: some Sequence<Fact.ID>) -> [Int] {
    var places = Set(named.compactMap { knowledge.facts.place(of: $0) })
    // "Who appoints the CEO?" asks about the CEO, not about whoever appoints others.
    let isAboutRole =
      question.intent == .ownership && question.competencies.isEmpty && !question.roles.isEmpty
    if !isAboutRole, question.intent == .ownership || question.roles.isEmpty {
      places.formUnion(wordPoints.keys.compactMap { knowledge.facts.place(of: $0) })
      for area in question.competencies {
        places.formUnion(knowledge.places.places(of: area, in: knowledge))
        let evidence = knowledge.competency(area)?.evidence ?? []
        places.formUnion(evidence.compactMap { knowledge.facts.place(of: $0) })
      }
    } else {
      for role in question.roles { places.formUnion(knowledge.places.places(of: role, in: knowledge)) }
    }
    return places.sorted()
  }

  /// Facts that the meaning of a title, or a disagreement, names.
  private var namedFacts: [Fact.ID: Double] {
    var named: [Fact.ID: Double] = [:]
    for title in question.otherTitles {
      for (place, id) in (title.title.meaning?.facts ?? []).enumerated() {
        named[id] = Weight.named - Double(place)
      }
    }
    for (place, id) in question.factsOfEvent.enumerated() { named[id] = Weight.ofEvent - Double(place) }
    guard question.intent == .disagreement else { return named }
    for disagreement in knowledge.disagreements where isMeant(disagreement) {
      for id in disagreement.facts + disagreement.sides.flatMap(\.facts) { named[id] = Weight.disputed }
    }
    return named
  }

  private func isMeant(_ disagreement: Disagreement) -> Bool {
    question.competencies.isEmpty
      ? !Set(disagreement.roles).isDisjoint(with: question.roles)
      : !Set(disagreement.competencies).isDisjoint(with: question.competencies)
  }
}

extension SearchIndex {
  /// The words as a text to search for, one that no fact holds replaced by one of its meaning.
  fileprivate func knownText(_ words: [QuestionWord], _ alike: WordsAlike) -> String {
    let isKnown = { (text: String) in QueryWord.words(of: text).contains { count($0) > 0 } }
    return words.map { word in
      isKnown(word.key) ? word.key : alike.keys(word).first(where: isKnown) ?? word.key
    }
    .joined(separator: " ")
  }
}
