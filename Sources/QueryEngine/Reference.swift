public import Roles
import SourceText

/// Something in a knowledge base that a person can name.
public enum Reference: Hashable, Sendable {
  case role(Role.ID)
  case fact(Fact.ID)
  case competency(Competency.ID)
  case source(Source.ID)
  case disagreement(Disagreement.ID)
  case note(Note.ID)
  case scales

  /// The id as it is typed.
  public var id: String {
    switch self {
    case .role(let id): id.text
    case .fact(let id): id.text
    case .competency(let id): id.text
    case .source(let id): id.text
    case .disagreement(let id): id.text
    case .note(let id): id.text
    case .scales: "scales"
    }
  }
}

/// What a typed name stands for.
public enum Resolution: Hashable, Sendable {
  /// Exactly one thing.
  case found(Reference)
  /// Several things, and nothing in the name decides.
  case ambiguous([Reference])
  /// Nothing; the names that are near, the nearest first.
  case unknown(nearest: [String])
}

extension KnowledgeBase {
  /// What a name stands for: an id, an acronym, or a name of a role or a competency in either language.
  ///
  /// Names are compared without marks and case. A name that carries marks is taken at its word where several
  /// names differ in their marks alone.
  public func resolve(_ typed: String) -> Resolution {
    let key = folded(typed.trimmed)
    let byID = references(withID: key)
    if let only = byID.first, byID.count == 1 { return .found(only) }
    let named = references(named: key)
    let exact = named.filter { $0.name.lowercased() == typed.trimmed.lowercased() }
    let found = unique((exact.isEmpty ? named : exact).map(\.reference))
    if let only = found.first, found.count == 1 { return .found(only) }
    if !found.isEmpty { return .ambiguous(found) }
    return .unknown(nearest: nearestNames(to: typed, among: knownNames, limit: 3))
  }

  /// The role that a name stands for, as `resolve` finds it, leaving everything else aside.
  public func resolveRole(_ typed: String) -> Resolution {
    switch resolve(typed) {
    case .found(.role(let id)): return .found(.role(id))
    case .ambiguous(let references):
      let roles = references.filter { if case .role = $0 { true } else { false } }
      return roles.isEmpty ? .unknown(nearest: nearestRoleNames(typed)) : .ambiguous(roles)
    default: return .unknown(nearest: nearestRoleNames(typed))
    }
  }

  private func nearestRoleNames(_ typed: String) -> [String] {
    nearestNames(to: typed, among: roles.map(\.id.text) + roles.flatMap { $0.names.map(\.text) }, limit: 3)
  }

  private func references(withID key: String) -> [Reference] {
    var found: [Reference] = key == "scales" || key == "thang do" ? [.scales] : []
    found += roles.filter { folded($0.id.text) == key }.map { .role($0.id) }
    found += competencies.filter { folded($0.id.text) == key }.map { .competency($0.id) }
    found += facts.filter { folded($0.id.text) == key }.map { .fact($0.id) }
    found += sources.filter { folded($0.id.text) == key }.map { .source($0.id) }
    found += disagreements.filter { folded($0.id.text) == key }.map { .disagreement($0.id) }
    found += roles.flatMap(\.notes).filter { folded($0.id.text) == key }.map { .note($0.id) }
    return found
  }

  private func references(named key: String) -> [(name: String, reference: Reference)] {
    namedReferences.filter { folded($0.name) == key }
  }

  /// Every name of a role or competency, in every language, and every acronym.
  private var namedReferences: [(name: String, reference: Reference)] {
    var named: [(name: String, reference: Reference)] = []
    for role in roles {
      named.append((role.acronym, .role(role.id)))
      named += role.names.map { ($0.text, .role(role.id)) }
    }
    for meaning in acronyms.flatMap(\.meanings) {
      guard let role = meaning.role, let name = meaning.name else { continue }
      named += [name.en, name.vi].compactMap { $0 }.map { ($0, .role(role)) }
    }
    for competency in competencies {
      named += [competency.name.en, competency.name.vi].compactMap { $0 }
        .map { ($0, .competency(competency.id)) }
    }
    return named
  }

  /// Everything that can be typed where a name is expected, for suggestions.
  public var knownNames: [String] {
    namedReferences.map(\.name) + roles.map(\.id.text) + competencies.map(\.id.text) + facts.map(\.id.text)
      + sources.map(\.id.text) + disagreements.map(\.id.text)
  }
}

private func unique(_ references: [Reference]) -> [Reference] {
  var seen: Set<Reference> = []
  return references.filter { seen.insert($0).inserted }
}

extension String {
  /// The text without blanks at its ends, and with single blanks inside.
  var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
