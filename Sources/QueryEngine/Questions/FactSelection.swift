import Roles
import SourceText

/// Chooses and orders the facts that answer a question.
struct FactSelection {
  let question: Question
  let index: SearchIndex
  private let wordPoints: [Fact.ID: Double]
  private let soughtPoints: [Fact.ID: Double]
  private let alikePoints: [Fact.ID: Double]
  private let notedFacts: Set<Fact.ID>
  /// How much of the question's words the best fact holds, from 0 to 1.
  let coverage: Double

  var knowledge: KnowledgeBase { index.knowledge }

  init(_ question: Question, in index: SearchIndex) {
    self.question = question
    self.index = index
    notedFacts = Set(index.knowledge.roles.flatMap(\.notes).flatMap(\.facts))
    var filter = FactFilter()
    if question.intent != .ownership { filter.roles = Set(question.roles) }
    let words = index.points(question.contentText, filter)
    (wordPoints, coverage) = (words.points, words.coverage)
    soughtPoints = index.points(question.sought, filter).points
    alikePoints = index.points(wordsAlike(question.contentWords), filter).points
  }

  /// The facts, best first.
  func ranked() -> [RankedFact] {
    let named = namedFacts
    let ranked = knowledge.facts.enumerated().compactMap { place, fact -> (place: Int, fact: RankedFact)? in
      guard named[fact.id] != nil || isCandidate(fact) else { return nil }
      var ranked = RankedFact(fact)
      ranked.add(named[fact.id] ?? 0, for: .named)
      addPoints(to: &ranked)
      return (place, ranked)
    }
    let sorted = ranked.sorted { ($1.fact.score, $0.place) < ($0.fact.score, $1.place) }.map(\.fact)
    let isWide = question.intent.listsAllSides && wordPoints.isEmpty && question.competencies.isEmpty
    return isWide ? fromAllSides(sorted) : sorted
  }

  /// The first fact of each area of work before the second of any, so that a list that is cut still shows all
  /// sides; within a kind.
  private func fromAllSides(_ sorted: [RankedFact]) -> [RankedFact] {
    var seen: [[String]: Int] = [:]
    let keyed = sorted.enumerated().map { place, ranked in
      let kind = Int(-(ranked.points[.kind] ?? 0))
      let area = ranked.fact.competencies.first?.text ?? ranked.fact.id.text
      seen[[String(kind), area], default: 0] += 1
      return (kind: kind, turn: seen[[String(kind), area]] ?? 0, place: place, fact: ranked)
    }
    return keyed.sorted { ($0.kind, $0.turn, $0.place) < ($1.kind, $1.turn, $1.place) }.map(\.fact)
  }

  private func isCandidate(_ fact: Fact) -> Bool {
    if question.intent == .ownership || question.roles.isEmpty {
      return touchesArea(fact) || wordPoints[fact.id] != nil
    }
    return fact.role.map(question.roles.contains) == true
      || !Set(fact.about).isDisjoint(with: question.roles)
  }

  private func touchesArea(_ fact: Fact) -> Bool {
    question.competencies.contains { area in
      fact.competencies.contains(area) || knowledge.competency(area)?.evidence.contains(fact.id) == true
    }
  }

  private func addPoints(to ranked: inout RankedFact) {
    let fact = ranked.fact
    ranked.add(kindPoints(fact), for: .kind)
    ranked.add(areaPoints(fact), for: .area)
    ranked.add(wordPoints[fact.id] ?? 0, for: .words)
    ranked.add((soughtPoints[fact.id] ?? 0) * Weight.sought, for: .sought)
    ranked.add((alikePoints[fact.id] ?? 0) * Weight.alike, for: .sought)
    ranked.add(rolePoints(fact), for: .role)
    ranked.add(importance(fact) * Weight.importance, for: .importance)
    ranked.add(otherRolePoints(fact), for: .otherRole)
    ranked.add(question.aspect.map { fact.carries($0) ? Weight.value : 0 } ?? 0, for: .value)
    if notedFacts.contains(fact.id) { ranked.add(Weight.note, for: .caution) }
    if fact.caution == .weakSources { ranked.add(Weight.weakSources, for: .caution) }
  }

  private func kindPoints(_ fact: Fact) -> Double {
    let kinds = question.intent.kinds
    guard !kinds.isEmpty else { return 0 }
    return kinds.firstIndex(of: fact.kind).map { max(1, Weight.firstKind - Double($0)) } ?? Weight.otherKind
  }

  private func areaPoints(_ fact: Fact) -> Double {
    question.competencies.reduce(0) { sum, area in
      let place = fact.competencies.firstIndex(of: area)
      let isEvidence = knowledge.competency(area)?.evidence.contains(fact.id) == true
      return sum + (place.map { $0 == 0 ? Weight.firstArea : Weight.furtherArea } ?? 0)
        + (isEvidence ? Weight.evidence : 0)
    }
  }

  private func rolePoints(_ fact: Fact) -> Double {
    if question.intent == .ownership {
      let owners = question.competencies.compactMap { knowledge.competency($0)?.accountable }
      return fact.role.map(owners.contains) == true ? Weight.owner : 0
    }
    guard let role = fact.role, let place = question.roles.firstIndex(of: role) else { return 0 }
    return place == 0 ? Weight.mainRole : Weight.furtherRole
  }

  /// How much the fact's first area matters to the roles, on average, where a whole role is asked about.
  private func importance(_ fact: Fact) -> Double {
    guard question.intent.listsAllSides || question.intent == .comparison, question.competencies.isEmpty,
      !question.roles.isEmpty, let area = fact.competencies.first.flatMap(knowledge.competency)
    else { return 0 }
    let sum = question.roles.reduce(0) { $0 + (area.relations[$1]?.importance ?? 0) }
    return Double(sum) / Double(question.roles.count)
  }

  /// A fact about one of the roles that speaks of another; for reporting lines, of the right side.
  private func otherRolePoints(_ fact: Fact) -> Double {
    guard let main = question.roles.first else { return 0 }
    switch question.intent {
    case .reportsTo, .reports:
      let superiors = Set(knowledge.role(main)?.reportsTo ?? [])
      let staff = Set(knowledge.roles.filter { $0.reportsTo.contains(main) }.map(\.id))
      let wanted = question.intent == .reports ? staff : superiors
      let other = question.intent == .reports ? superiors : staff
      let about = Set(fact.role == main ? fact.about : [])
      let isTowards = fact.saysReportsTo(knowledge.role(main)) ? Weight.line : 0
      return (about.isDisjoint(with: wanted) ? 0 : Weight.line)
        + (question.intent == .reports ? isTowards : -isTowards)
        + (about.isDisjoint(with: other.subtracting(wanted)) ? 0 : -Weight.line)
        + (fact.role != main ? -Weight.line : 0)
    default:
      let mentioned = Set(fact.about + (fact.role.map { [$0] } ?? [])).intersection(question.roles)
      return mentioned.count > 1 ? Weight.bothRoles * Double(mentioned.count - 1) : 0
    }
  }

  /// Facts that the meaning of a title, or a disagreement, names.
  private var namedFacts: [Fact.ID: Double] {
    var named: [Fact.ID: Double] = [:]
    for title in question.otherTitles {
      for (place, id) in (title.title.meaning?.facts ?? []).enumerated() {
        named[id] = Weight.named - Double(place)
      }
    }
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

/// What the reasons are worth beside the words' points, which are those of a search.
private enum Weight {
  static let firstKind = 6.0
  static let otherKind = -3.0
  static let firstArea = 6.0
  static let furtherArea = 3.0
  static let evidence = 3.0
  static let owner = 3.0
  static let mainRole = 3.0
  static let furtherRole = 1.5
  static let bothRoles = 6.0
  static let line = 4.0
  static let value = 6.0
  static let named = 20.0
  static let disputed = 4.0
  static let sought = 0.4
  static let alike = 0.6
  static let importance = 0.2
  static let note = -1.0
  static let weakSources = -1.0
}

extension Fact {
  /// Whether the sentence says that somebody reports to a role.
  fileprivate func saysReportsTo(_ role: Role?) -> Bool {
    guard let letters = role.map({ folded($0.acronym) }) else { return false }
    return folded(text.en ?? "").contains("to the \(letters)")
      || ["thuoc \(letters)", "cho \(letters)", "bao cao \(letters)"].contains(
        where: folded(text.vi ?? "").contains)
  }

  fileprivate func carries(_ aspect: Aspect) -> Bool {
    switch aspect {
    case .degree: requirement?.degree != nil
    case .field: requirement?.degree?.fields.isEmpty == false
    case .years: requirement?.years != nil
    case .level: requirement?.levels.isEmpty == false
    case .certificate, .skills: false
    }
  }
}

extension Question {
  /// The words that say what is asked, as a text to search for.
  var contentText: String { contentWords.map(\.key).joined(separator: " ") }
}

extension SearchIndex {
  /// The points of facts for some words, and how much of the words the best of them holds.
  fileprivate func points(
    _ text: String, _ filter: FactFilter
  ) -> (points: [Fact.ID: Double], coverage: Double) {
    guard !text.isEmpty else { return ([:], 0) }
    let query = FactQuery(words: text, filter: filter)
    let result = search(query, limit: 100)
    let points = Dictionary(result.hits.map { ($0.fact.id, $0.score) }, uniquingKeysWith: max)
    let ideal = readings(of: query).compactMap { $0?.ideal }.min() ?? 0
    let best = result.hits.first?.score ?? 0
    return (points, ideal > 0 ? best * 1000 / Double(ideal) : 0)
  }
}
