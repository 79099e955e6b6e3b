import TextSearch
import Roles
import SourceText

/// How a heading of a chart was matched to the base in use.
enum NameMatch {
  /// Exactly one thing is called so, or the person said so.
  case found(String)
  /// Nothing decides; these may be meant.
  case doubtful([String])
  /// Nothing is called anything near.
  case new

  var id: String? { if case .found(let id) = self { id } else { nil } }

  var candidates: [String] { if case .doubtful(let ids) = self { ids } else { [] } }

  var word: String {
    switch self {
    case .found: "known"
    case .doubtful: "doubtful"
    case .new: "new"
    }
  }
}

extension KnowledgeBase {
  /// Whether a heading is one of the names of a role.
  func isRoleName(_ heading: String) -> Bool {
    for name in spellings(of: heading) {
      switch resolveRole(name) {
      case .found, .ambiguous: return true
      case .unknown: continue
      }
    }
    return false
  }

  /// The role that a heading stands for.
  func matchRole(_ heading: String) -> NameMatch {
    var near: [String] = []
    for name in spellings(of: heading) {
      switch resolveRole(name) {
      case .found(let reference): return .found(reference.id)
      case .ambiguous(let references): near += references.map(\.id)
      case .unknown(let nearest): near += nearest.flatMap { references(to: $0) }.compactMap(roleID)
      }
    }
    return near.isEmpty ? .new : .doubtful(unique(near))
  }

  /// The area that a heading stands for.
  func matchArea(_ heading: String) -> NameMatch {
    let found = references(to: heading).compactMap(areaID)
    if let only = found.first, found.count == 1 { return .found(only) }
    let near = found.isEmpty ? competencies(named: heading).map(\.id.text) : found
    // Names that hold one common word say nothing.
    guard !near.isEmpty, near.count <= 3 else { return .new }
    return .doubtful(near)
  }

  private func roleID(_ reference: Reference) -> String? {
    if case .role(let id) = reference { id.text } else { nil }
  }

  private func areaID(_ reference: Reference) -> String? {
    if case .competency(let id) = reference { id.text } else { nil }
  }
}

/// A heading, what stands before its brackets, and what in them: `Chief Product Officer (CPO)`.
private func spellings(of heading: String) -> [String] {
  guard let open = heading.firstIndex(of: "("), let close = heading[open...].firstIndex(of: ")") else {
    return [heading]
  }
  let outside = heading[..<open].split(separator: " ").joined(separator: " ")
  return [heading, outside, String(heading[heading.index(after: open)..<close])].filter { !$0.isEmpty }
}

private func unique(_ names: [String]) -> [String] {
  var seen: Set<String> = []
  return names.filter { seen.insert($0).inserted }
}
