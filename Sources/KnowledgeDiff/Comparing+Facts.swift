import Roles
import SourceText

extension Comparing {
  mutating func compareFacts() {
    let former = Set(renamed.facts.values)
    let removedRoles = gone.roles.subtracting(renamed.roles.values)
    for fact in old.facts where gone.facts.contains(fact.id) && !former.contains(fact.id) {
      if let role = fact.role, removedRoles.contains(role) { continue }
      noteRemoved(fact)
    }
    for fact in new.facts {
      if let was = old.fact(fact.id) {
        compare(gone.mended(was), fact)
      } else if let id = renamed.facts[fact.id] {
        var difference = Difference(.renamed, .fact, fact.id.text, fact.text)
        difference.formerID = id.text
        difference.role = fact.role
        difference.origin = new.origin(of: fact.id)
        found.append(difference)
      } else if fact.role.map({ old.role($0) != nil || renamed.roles[$0] != nil }) ?? true {
        noteAdded(fact)
      }
    }
  }

  /// A fact that went with a source or gave way to another owner is listed with what it follows from.
  private mutating func noteRemoved(_ fact: Fact) {
    let withdrawal = new.provenance.withdrawals[fact.id.text]
    switch withdrawal?.reason {
    case .decidedOtherwise(let area) where decided.contains(area): return
    case .unsupported where fact.sources.contains(where: gone.sources.contains): return
    default: break
    }
    var difference = Difference(.removed, .fact, fact.id.text, fact.text)
    difference.role = fact.role
    difference.before = fact.text
    difference.origin = withdrawal?.origin
    found.append(difference)
  }

  private mutating func noteAdded(_ fact: Fact) {
    if case .decidedOtherwise(let area)? = old.provenance.withdrawals[fact.id.text]?.reason,
      decided.contains(area)
    {
      return
    }
    var difference = Difference(.added, .fact, fact.id.text, fact.text)
    difference.role = fact.role
    difference.after = fact.text
    difference.origin = new.origin(of: fact.id)
    found.append(difference)
  }

  private mutating func compare(_ was: Fact, _ fact: Fact) {
    guard was != fact else { return }
    var difference = Difference(.changed, .fact, fact.id.text, fact.text)
    difference.role = fact.role
    difference.origin = new.origin(of: fact.id)
    note(
      difference,
      [
        Field("text", was.text, fact.text), Field("role", plain: was.role?.text, fact.role?.text),
        Field("kind", plain: was.kind.rawValue, fact.kind.rawValue),
        Field("competencies", list: was.competencies.map(\.text), fact.competencies.map(\.text)),
        Field("about", list: was.about.map(\.text), fact.about.map(\.text)),
        Field("evidence", list: was.evidence.map(\.words), fact.evidence.map(\.words)),
        Field("links", list: was.links.map(\.words), fact.links.map(\.words)),
        Field("caution", plain: was.caution?.rawValue, fact.caution?.rawValue),
        Field("requires", list: was.requirement?.words ?? [], fact.requirement?.words ?? []),
        Field("states", list: statements(was), statements(fact)),
        Field("scope", list: was.scope.words, fact.scope.words),
        Field("metric", list: was.metric?.words ?? [], fact.metric?.words ?? []),
      ])
  }

  private func statements(_ fact: Fact) -> [String] {
    fact.states.flatMap { area, letters in letters.map { "\(area)/\($0.key) \($0.value.letter)" } }.sorted()
  }
}

extension Evidence {
  fileprivate var words: String {
    let part = part.map { " (\($0[.en]) \($0[.vi]))" } ?? ""
    switch basis {
    case .source(let id): return id.text + part
    case .opposing(let id): return "against \(id)" + part
    case .seed(let section): return "seed \(section)" + part
    case .generalKnowledge: return "general-knowledge" + part
    case .ownJudgement: return "own-judgement" + part
    }
  }
}

extension Link {
  fileprivate var words: String { "\(relation.rawValue) \(target)" }
}

extension Requirement {
  fileprivate var words: [String] {
    let years = years.map {
      "years \($0.minimum)–\($0.maximum.map(String.init) ?? "") \($0.field?[.en] ?? "")"
    }
    let degrees = [degree, furtherDegree].compactMap(\.self).map { degree in
      let fields = degree.fields.map { $0[.en] }.joined(separator: "/")
      return "degree \(degree.level?.rawValue ?? "") \(degree.necessity?.rawValue ?? "") \(fields) "
        + "\(degree.orEquivalent)"
    }
    return (years.map { [$0] } ?? []) + degrees + levels.map { "\($0.key) \($0.value)" }.sorted()
  }
}

extension FactScope {
  fileprivate var words: [String] {
    stages.map(\.rawValue) + industries.map { "\($0[.en]) \($0[.vi])" }
      + [country, since, until].compactMap(\.self)
      + (law.map { ["\($0.name) \($0.article ?? "") \($0.seen?.rawValue ?? "")"] } ?? [])
  }
}

extension MetricValues {
  fileprivate var words: [String] {
    [formula, unit].compactMap(\.self).map { "\($0[.en]) \($0[.vi])" } + (owner.map { [$0.text] } ?? [])
  }
}
