import Roles
import SourceText

extension Fact {
  /// The amounts of the sentence in either language.
  var amounts: Set<String> { Claims.amounts(in: text[.en]).union(Claims.amounts(in: text[.vi])) }

  /// What people wrongly say, where the sentence quotes it: `"..." is a misconception: ...`.
  func misconception(_ language: Language) -> String? {
    guard kind == .misconception else { return nil }
    let parts = text[language].split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].isEmpty ? String(parts[1]) : nil
  }

  var misconceptions: [String] { Language.allCases.compactMap(misconception) }

  /// What the sentence itself says: without the misconception that it quotes.
  func assertion(_ language: Language) -> String {
    guard misconception(language) != nil, let colon = text[language].firstIndex(of: ":") else {
      return text[language]
    }
    return String(text[language][colon...].dropFirst())
  }
}

extension String {
  /// Whether it says one thing and not another in a breath, so that its negation is of a part.
  var holdsContrast: Bool {
    let text = lowercased()
    return [
      ", not ", "rather than", "instead of", " but ", "; ", "chứ không", "thay vì", " nhưng ", " mà không",
      ", không",
      "without", " while ", "no longer",
    ].contains { text.contains($0) }
  }
}

extension FactKind {
  /// Whether such facts say what a role does: to need a skill is not to answer for the work.
  var tellsOfDeeds: Bool { ![.requirement, .metric, .interview, .career].contains(self) }
}
