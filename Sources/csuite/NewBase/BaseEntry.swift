import Roles
import SourceText

/// The wordings of a text, in the languages of a base.
typealias Wordings = [Language: String]

// The YAML of single things, as people write it.

/// A role in a file of its own, with the one fact that is known for certain: its name.
func roleFile(
  _ id: String, acronym: String, names: Wordings, tagline: Wordings, reportsTo: String?, fact: String
) -> String {
  let languages = Language.allCases.filter { names[$0] != nil }
  let lists = languages.map { language in
    "  \(language.rawValue):\n    - { text: \(yamlText(names[language] ?? "", inBrackets: true)), status: preferred }\n"
  }
  return """
    # yaml-language-server: $schema=../schema/role.schema.json
    id: \(yamlText(id))
    acronym: \(yamlText(acronym))
    names:
    \(lists.joined())tagline:
    \(keys(tagline, indent: 2))\(reportsTo.map { "reports-to: [\($0)]\n" } ?? "")
    facts:

    """ + fact
}

/// A fact in the list of its role.
func factEntry(
  _ id: String, _ kind: FactKind, _ texts: Wordings, competency: String? = nil, about: String? = nil,
  evidence: String
) -> String {
  """
    - id: \(id)
      kind: \(kind.rawValue)
  \(keys(texts, indent: 4))\(competency.map { "    competencies: [\($0)]\n" } ?? "")\
  \(about.map { "    about: [\($0)]\n" } ?? "")    evidence: [\(evidence)]

  """
}

/// An area of work in the list of its group, with the role that is accountable for it and the fact that says so.
func areaEntry(_ id: String, _ names: Wordings, owner: String, fact: String) -> String {
  """

    - id: \(yamlText(id))
  \(keys(names, indent: 4))    evidence: [\(fact)]
      relations:
        \(owner): { relation: accountable, importance: 5, level: 5 }

  """
}

/// A group of areas in a file of its own, with one area.
func groupFile(_ id: String, _ names: Wordings, order: Int, area: String) -> String {
  """
  # yaml-language-server: $schema=../schema/competencies.schema.json
  id: \(yamlText(id))
  \(keys(names, indent: 0))order: \(order)

  competencies:
  """ + area
}

/// A key a language, each on a line of its own with its end.
private func keys(_ texts: Wordings, indent: Int) -> String {
  Language.allCases.compactMap { language in
    texts[language].map { "\(String(repeating: " ", count: indent))\(language.rawValue): \(yamlText($0))\n" }
  }.joined()
}

extension KnowledgeBase {
  /// The next id for a fact of a role: the number after the highest one with the letters of its other facts.
  func nextFactID(of role: Role.ID) -> String {
    let last = facts(of: role).last { $0.id.text.contains("-") }?.id.text
    let stem = last.flatMap { id in id.lastIndex(of: "-").map { String(id[..<$0]) } }
    return nextID(stem ?? stemOfFacts(for: role.text))
  }

  /// The next id for a fact of a base that extends another one: under its own name, which no edition of the base below
  /// will use.
  var nextOwnFactID: String {
    let stem = stemOfFacts(for: manifest.name)
    return nextID(stem.isEmpty ? "OWN" : stem)
  }

  private func nextID(_ letters: String) -> String {
    let numbers = facts.compactMap { fact -> Int? in
      guard fact.id.text.hasPrefix(letters + "-") else { return nil }
      return Int(fact.id.text.dropFirst(letters.count + 1))
    }
    return "\(letters)-\((numbers.max() ?? 0) + 1)"
  }
}

/// The capital letters of a role's id.
private func stemOfFacts(for id: String) -> String {
  let letters = id.uppercased().unicodeScalars.filter { $0 == "-" || ("A"..."Z").contains($0) }
  return String(String.UnicodeScalarView(letters)).split(separator: "-").joined(separator: "-")
}
