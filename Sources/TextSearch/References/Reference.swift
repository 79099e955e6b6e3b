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
    let found = references(to: typed)
    if let only = found.first, found.count == 1 { return .found(only) }
    if !found.isEmpty { return .ambiguous(found) }
    return .unknown(nearest: nearestNames(to: typed, among: knownNames(near: typed), limit: 3))
  }

  /// Everything that a name may stand for; nothing when nothing is called so.
  public func references(to typed: String) -> [Reference] {
    let name = TypedName(typed)
    guard !name.isEmpty else { return [] }
    let byID = references(withID: name)
    if byID.count == 1 { return byID }
    let named = namedReferences.filter { name.fits($0.name) }
    let exact = named.filter { name.isWritten($0.name) }
    return unique((exact.isEmpty ? named : exact).map(\.reference))
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

  /// Whatever has the id: ids of roles and competencies are in small letters, all others in capitals.
  private func references(withID name: TypedName) -> [Reference] {
    let small = name.folded
    let capital = small.uppercased()
    var found: [Reference] = small == "scales" || small == "thang do" ? [.scales] : []
    if let role = role(Role.ID(small)) { found.append(.role(role.id)) }
    if let competency = competency(Competency.ID(small)) { found.append(.competency(competency.id)) }
    if let fact = fact(Fact.ID(capital)) { found.append(.fact(fact.id)) }
    if let source = source(Source.ID(capital)) { found.append(.source(source.id)) }
    for disagreement in disagreements where disagreement.id.text == capital {
      found.append(.disagreement(disagreement.id))
    }
    for role in roles {
      for note in role.notes where note.id.text == capital { found.append(.note(note.id)) }
    }
    return found
  }

  /// Every name of a role or competency, in every language, and every acronym.
  var namedReferences: [(name: String, reference: Reference)] {
    var named: [(name: String, reference: Reference)] = []
    for role in roles {
      named.append((role.acronym, .role(role.id)))
      named += role.names.map { ($0.text, .role(role.id)) }
    }
    let ownLetters = Set(roles.map(\.acronym))
    for acronym in acronyms {
      for meaning in acronym.meanings {
        guard let role = meaning.role, let name = meaning.name else { continue }
        named += [name.en, name.vi].compactMap { $0 }.map { ($0, .role(role)) }
        // Letters that are some role’s own mean that role first; the others stand beside it as its meanings.
        if !ownLetters.contains(acronym.letters) { named.append((acronym.letters, .role(role))) }
      }
    }
    for competency in competencies {
      named += [competency.name.en, competency.name.vi].compactMap { $0 }
        .map { ($0, .competency(competency.id)) }
    }
    return named
  }
}

/// A name as it was typed, made ready to be compared with many.
private struct TypedName {
  private let words: [QueryWord]
  /// The name without case and marks, with single blanks.
  let folded: String
  private let first: UInt8

  init(_ typed: String) {
    let trimmed = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    words = QueryWord.words(of: trimmed)
    folded = SourceText.folded(trimmed)
    first = folded.utf8.first ?? 0
  }

  var isEmpty: Bool { folded.isEmpty }

  /// Whether a name is the same without marks, case and what parts its words.
  func fits(_ name: String) -> Bool {
    // Most names differ in their first letter; that is cheaper to see than to fold.
    if let other = name.utf8.first, isLetter(other), isLetter(first), other | 0x20 != first { return false }
    if words.isEmpty { return SourceText.folded(name) == folded }
    var reader = WordReader(name)
    for word in words {
      guard reader.next(), reader.key == word.key else { return false }
    }
    return !reader.next()
  }

  /// Whether a name that fits has the same marks, wherever they were put.
  func isWritten(_ name: String) -> Bool {
    QueryWord.words(of: name).map(\.form) == words.map(\.form)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
