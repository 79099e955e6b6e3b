import Roles
import SourceText

/// A sentence about a role in which the role is not named.
struct MaskedSentence: Hashable, Sendable {
  /// The sentence with ‘this role’ in place of the name, without its full stop.
  let text: String
  /// What follows the name when the sentence begins with it, such as `builds and leads …`.
  let predicate: String?
  /// Whether the role was named at all.
  let isNaming: Bool
}

/// Takes a role's names out of sentences.
struct Masking: Sendable {
  let labels: RoleLabels

  /// The sentence without the role's names; nil when that cannot be done well, as for a plural.
  func mask(_ text: String, _ role: Role, in language: Language) -> MaskedSentence? {
    let sentence = withoutHeading(text).withoutStop
    let names = [role.acronym, role.name(in: .en), role.name(in: .vi)]
    var (masked, isNaming) = (sentence, false)
    for name in names where masked.mentions(name) {
      isNaming = true
      guard let replaced = replace(name, in: masked, language) else { return nil }
      masked = replaced
    }
    let left = SearchableText(masked)
    let leftovers = (labels.forms[role.id] ?? []) + names.map { SearchableText($0 + "s") }
    guard !leftovers.contains(where: left.mentions) else { return nil }
    return MaskedSentence(
      text: masked.capitalised, predicate: predicate(of: masked, language), isNaming: isNaming)
  }

  private func predicate(of masked: String, _ language: Language) -> String? {
    let name = language == .en ? "this role " : "vai trò này "
    guard masked.lowercased().hasPrefix(name) else { return nil }
    let rest = String(masked.dropFirst(name.count))
    let isPlain = !rest.contains { ";:?“\"".contains($0) } && !rest.mentions(String(name.dropLast()))
    return isPlain ? rest : nil
  }

  /// The sentence with ‘this role’, and its article, in place of a name.
  private func replace(_ name: String, in sentence: String, _ language: Language) -> String? {
    var text = sentence
    for range in sentence.occurrences(of: name).reversed() {
      var (start, end) = (range.lowerBound, range.upperBound)
      let before = text[..<start]
      if language == .en,
        let article = ["the ", "a ", "an "].first(where: { before.lowercased().hasSuffix($0) })
      {
        start = text.index(start, offsetBy: -article.count)
      }
      var word = language == .en ? "this role" : "vai trò này"
      for mark in ["'s", "’s"] where text[end...].hasPrefix(mark) {
        end = text.index(end, offsetBy: 2)
        word += "'s"
      }
      if start == text.startIndex { word = word.capitalised }
      text.replaceSubrange(start..<end, with: word)
    }
    return text
  }
}

/// The sentence without the word that says of what kind it is, such as `KPI: `.
private func withoutHeading(_ text: String) -> String {
  for heading in ["Mission", "KPI", "Decision", "Boundary", "Sứ mệnh", "Quyền", "Ranh giới"]
  where text.hasPrefix(heading + ": ") {
    return String(text.dropFirst(heading.count + 2)).capitalised
  }
  return text
}
