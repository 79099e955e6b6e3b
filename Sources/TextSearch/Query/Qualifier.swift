import SourceText

/// The names that filter, in both languages.
package enum Qualifier: CaseIterable, Sendable {
  case role, kind, competency, source, grade, language

  /// The qualifier that a name stands for.
  package init?(_ name: String) {
    let key = folded(name)
    guard let found = Qualifier.allCases.first(where: { $0.names.contains(key) }) else { return nil }
    self = found
  }

  /// Every name by which it is typed, folded, the usual one first.
  package var names: [String] {
    switch self {
    case .role: ["role", "roles", "vaitro", "vai-tro"]
    case .kind: ["kind", "kinds", "loai"]
    case .competency: ["competency", "competencies", "nangluc", "nang-luc"]
    case .source: ["source", "sources", "nguon"]
    case .grade: ["grade", "grades", "hang"]
    case .language: ["lang", "language", "ngonngu", "ngon-ngu"]
    }
  }
}
