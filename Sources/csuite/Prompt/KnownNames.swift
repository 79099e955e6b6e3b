import Commands
import LineEditor
import Roles
import SourceText
import TextSearch

/// Every name that there is, folded, for a quick yes or no while one types.
struct KnownNames {
  private let commands: [String]
  private let roles: SortedNames
  private let competencies: SortedNames
  private let references: SortedNames
  private let parts: SortedNames
  private let sources: SortedNames
  private let kinds: SortedNames

  init(_ catalog: NameCatalog) {
    commands = catalog.table.commands.map(\.name)
    roles = SortedNames(catalog.roles)
    competencies = SortedNames(catalog.competencies)
    references = SortedNames(
      catalog.roles + catalog.competencies + catalog.matters.map { Offer($0.text, $0.meaning) })
    sources = SortedNames(catalog.sources.map { Offer($0.text, $0.meaning) })
    let facts = SortedNames(catalog.facts)
    parts = SortedNames(catalog.offers(.part))
    kinds = parts
    offers = { catalog.offers(.choices($0)) }
    ids = (facts, sources)
  }

  /// What may stand where a plugin has choices.
  let offers: (Choices) -> [Offer]

  private let ids: (facts: SortedNames, sources: SortedNames)

  /// Whether the words of a domain are names that may have several words.
  func holds(_ domain: Parameter.Domain) -> Bool {
    [.role, .competency, .reference, .part].contains(domain)
  }

  /// Whether a command begins with the words.
  func beginsCommand(_ words: [String]) -> Bool {
    let typed = folded(words.joined(separator: " "))
    return typed.hasPrefix("?") || commands.contains { $0.hasPrefix(typed) }
      || commands.contains { ("." + $0).hasPrefix(typed) }
  }

  /// How many of the words are one name; 0 when the first is none.
  func longestName(_ words: [String], _ domain: Parameter.Domain, followsRole: Bool) -> Int {
    for length in stride(from: min(words.count, 8), through: 1, by: -1) {
      let name = folded(words.prefix(length).joined(separator: " "))
      if isName(name, domain) || followsRole && domain == .reference && parts.contains(name) { return length }
    }
    return 0
  }

  /// How words look that name nothing: wrong, unless they may still become a name or need not be one.
  func styleOfUnknown(_ words: [String], _ parameter: Parameter, isTyped: Bool) -> LineStyle? {
    if parameter.domain == .competency { return nil }
    let name = folded(words.joined(separator: " "))
    let begins = sets(parameter.domain).contains { $0.holdsBeginning(name) } || parts.holdsBeginning(name)
    return isTyped && begins ? nil : .unknown
  }

  /// Whether a qualifier of a search can have the value.
  func isValue(_ typed: String, of qualifier: Qualifier) -> Bool {
    let name = folded(typed)
    return switch qualifier {
    case .role: roles.contains(name)
    case .competency: competencies.contains(name)
    case .source: sources.contains(name)
    case .kind: kinds.contains(name)
    case .grade: Source.Grade(rawValue: typed.uppercased()) != nil
    case .language: Language(rawValue: name) != nil
    }
  }

  private func isName(_ name: String, _ domain: Parameter.Domain) -> Bool {
    sets(domain).contains { $0.contains(name) }
  }

  private func sets(_ domain: Parameter.Domain) -> [SortedNames] {
    switch domain {
    case .role: [roles]
    case .competency: [competencies]
    case .part: [parts]
    default: [references, ids.facts, ids.sources]
    }
  }
}

/// Folded names in order, so that a beginning is found as quickly as a name.
private struct SortedNames {
  private let names: [String]

  init(_ offers: [Offer]) {
    names = Set(offers.flatMap { [$0.key] + $0.nameKeys }).sorted()
  }

  func contains(_ name: String) -> Bool {
    let index = firstIndex(notBefore: name)
    return index < names.count && names[index] == name
  }

  func holdsBeginning(_ beginning: String) -> Bool {
    let index = firstIndex(notBefore: beginning)
    return index < names.count && names[index].hasPrefix(beginning)
  }

  private func firstIndex(notBefore name: String) -> Int {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < name { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
