package import Answering
import Naming
import QuestionReading
package import Roles
import SourceText
import TextSearch

/// Decides from the chart and the facts whether a role may do something.
package struct PermissionJudge {
  private let answering: QuestionAnswering
  private var knowledge: KnowledgeBase { answering.index.knowledge }

  /// A judge that knows what answers questions.
  package init(_ answering: QuestionAnswering) { self.answering = answering }

  /// Whether a role may do what some words say; never yes where a word of them stands for nothing here.
  package func permission(of role: Role.ID, toDo action: String) -> Permission {
    let statement = Statement(action, about: role, answering)
    let words = statement.question.annotated.words
    let places = statement.places.filter { !words[$0].isOne(of: wordsOfDeciding) }
    var permission = Permission(role: role, action: action, verdict: .unknown)
    guard !places.isEmpty, places.allSatisfy({ answering.reader.knows(words[$0].typedKey) }) else {
      return permission
    }
    let sought = answering.sought(places, of: statement.question)
    let rights = rights(of: role, sought)
    // "Fire the CFO" is done to a role, of which the chart of areas says nothing.
    let isAboutRole = statement.roles.contains { $0 != role }
    if !isAboutRole, let area = area(of: statement, places, sought) {
      permission = self.permission(permission, in: area, rights, statement)
    } else if let right = rights.first(where: { $0.share >= leastShare(of: $0.fact) }), places.count > 1 {
      permission = self.permission(permission, by: right.fact)
    }
    return isBeyondFacts(statement, permission)
      ? Permission(role: role, action: action, verdict: .unknown) : permission
  }

  /// "Without the board" and "over a million" are more than the chart says; it can still refuse the whole.
  private func isBeyondFacts(_ statement: Statement, _ permission: Permission) -> Bool {
    guard permission.verdict == .yes || permission.verdict == .with else { return false }
    let known = permission.facts.compactMap(knowledge.fact).flatMap(\.amounts)
    return statement.tone.isNegated || !statement.amounts.isSubset(of: Set(known))
  }

  private func permission(
    _ open: Permission, in area: Competency, _ rights: [(fact: Fact, share: Double)], _ statement: Statement
  ) -> Permission {
    let involvement = area.relations[open.role]?.involvement
    let facts = rights.map(\.fact.id) + area.evidence.filter { knowledge.fact($0)?.role == area.accountable }
    var permission = open
    permission.area = area.id
    permission.facts = Array(unique(facts).prefix(3))
    switch involvement {
    case .accountable:
      let sharing = rights.map(\.fact).first { fact in
        fact.kind == .boundary ? leaves(fact, to: open.role, statement) == false : fact.sharesDecision
      }
      guard let sharing else { return permission.with(.yes, []) }
      return permission.with(.with, sharing.about.filter { $0 != open.role })
    case .responsible, .consulted: return permission.with(.with, area.accountable.map { [$0] } ?? [])
    case .informed, nil: return permission.with(.no, area.accountable.map { [$0] } ?? [])
    }
  }

  private func permission(_ open: Permission, by right: Fact) -> Permission {
    var permission = open
    permission.facts = [right.id]
    let tone = Tone(right.text[.en])
    if tone.isNegated { return permission.with(.unknown, []) }
    if right.sharesDecision || tone.force == .some {
      let others = right.about.filter { $0 != open.role }
      return others.isEmpty && !right.sharesDecision
        ? permission.with(.unknown, []) : permission.with(.with, others)
    }
    return permission.with(.yes, [])
  }

  /// Of a boundary between two roles, whether the clause that speaks of the action is this role's; nil when none does.
  private func leaves(_ fact: Fact, to role: Role.ID, _ statement: Statement) -> Bool? {
    let clauses = fact.text[statement.language].clauses.map { clause in
      (clause, statement.sought.share(in: FactWords([clause])))
    }
    guard let best = clauses.max(by: { $0.1 < $1.1 }), best.1 >= shareOfClause else { return nil }
    let named = answering.reader.annotated(best.0).names.flatMap(\.roles)
    if !named.isEmpty { return named.contains(role) }
    let words = Set(wordKeys(best.0))
    let holdsFunction = { (id: Role.ID) in
      knowledge.role(id)?.functions[statement.language].contains { words.isSuperset(of: wordKeys($0)) }
        ?? false
    }
    return holdsFunction(role)
  }

  private func leastShare(of fact: Fact) -> Double {
    fact.kind == .decisionRight ? shareOfDecisionRight : shareOfOwnRight
  }

  /// What the role itself is said to do or decide in the words of the action, the nearest first.
  private func rights(
    of role: Role.ID, _ sought: SoughtWords
  ) -> [(fact: Fact, share: Double)] {
    knowledge.facts(of: role).filter { kindsOfRights.contains($0.kind) }
      .map { fact in
        (fact, sought.share(in: FactWords(fact)))
      }
      .filter { $0.share >= ($0.fact.kind == .boundary ? shareOfClause : shareOfRight) }
      .sorted { ($1.share, $0.fact.kind) < ($0.share, $1.fact.kind) }
  }

  /// The area whose names and events hold the words of the action, or else everything that speaks of it.
  private func area(
    of statement: Statement, _ places: [Int], _ sought: SoughtWords
  ) -> Competency? {
    let annotated = statement.question.annotated
    let named = annotated.areas.sorted { $0.range.count > $1.range.count }.flatMap(\.competencies)
    let free = places.map { annotated.words[$0] }
    let near = answering.areas.areas(for: free, in: statement.question.language)
      .filter { $0.share >= shareOfSituation && ($0.isBroad || free.count == 1) }.prefix(3).map(\.area)
    let known = owned(named + near)
    let holds = { (words: FactWords) in sought.share(in: words) >= shareOfArea }
    if let area = known.first(where: { holds(FactWords(names(of: $0))) }) { return area }
    // Reading every fact takes longer than all else, so it comes last.
    let told = knowledge.facts.filter { fact in
      kindsOfRights.contains(fact.kind) && !fact.competencies.isEmpty && holds(FactWords(fact))
    }
    let found = unique(known + owned(told.prefix(3).flatMap { $0.competencies.prefix(2) }))
    return found.first { holds(FactWords(names(of: $0))) } ?? found.first { holds(words(of: $0)) }
  }

  /// The areas that somebody is accountable for, each once.
  private func owned(_ areas: [Competency.ID]) -> [Competency] {
    unique(areas).compactMap(knowledge.competency).filter { $0.accountable != nil }
  }

  private func names(of area: Competency) -> [String] {
    [area.name.en, area.name.vi].compactMap { $0 } + area.words.alsoCalled.all + area.words.alone.all
      + area.words.events.flatMap(\.phrases.all)
  }

  /// Everything that speaks of an area.
  private func words(of area: Competency) -> FactWords {
    let meaning = [area.meaning.definition?.en, area.meaning.definition?.vi].compactMap { $0 }
      .map { String($0.split(separator: ";").first ?? "") }
    let facts = knowledge.facts(concerning: area)
    return FactWords(
      names(of: area) + meaning + facts.flatMap { [$0.text.en, $0.text.vi].compactMap { $0 } })
  }
}

private let kindsOfRights: Set<FactKind> = [.decisionRight, .boundary, .duty, .responsibility]
/// How much of the words of an action a fact must hold to speak of it.
private let shareOfRight = 0.7
/// The same where the fact alone decides.
private let shareOfOwnRight = 0.9
/// The same for a decision right.
private let shareOfDecisionRight = 0.8
/// How much of the words a clause of a boundary must hold to speak of the action.
private let shareOfClause = 0.6
/// How much of the words an area must explain that the action does not name.
private let shareOfSituation = 0.6
/// How much of them everything that speaks of an area must hold.
private let shareOfArea = 0.9

private let wordsOfDeciding = KnownWords(
  """
  set sets choose pick decide approve sign make take give own run determine select change define finalise finalize allow order \
  start stop do final say himself herself itself themselves
  đặt chọn quyết định duyệt phê ký lập đưa thay đổi tự mình toàn quyền chốt ra làm
  """)

extension Permission {
  fileprivate func with(_ verdict: Verdict, _ others: [Role.ID]) -> Permission {
    var permission = Permission(role: role, action: action, verdict: verdict)
    (permission.others, permission.area, permission.facts) = (others, area, facts)
    return permission
  }
}

extension Fact {
  /// Whether the fact says that others approve or decide as well.
  fileprivate var sharesDecision: Bool {
    let words = " " + toneWords(of: text[.en]).joined(separator: " ") + " "
    return [
      " approve ", " approves ", " approval ", " approved ", " sign off ", " signs off ", " jointly ",
      " together ", " agree ",
      " agrees ", " agreed ", " agreement with ", " shared ", " shares ", " consent ", " with the board ",
      " committee ",
      " between ",
    ].contains { words.contains($0) }
  }
}

extension String {
  /// The parts of a sentence that may each speak of another role.
  fileprivate var clauses: [String] {
    var text = self
    for word in [" while ", " whereas ", " but ", " còn ", " trong khi ", " nhưng ", ", and "] {
      text = text.replacing(word, with: ";")
    }
    return text.split { ";:,".contains($0) }.map(String.init)
  }
}
