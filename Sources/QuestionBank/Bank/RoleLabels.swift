public import Roles
public import SourceText

/// How roles are called in questions: by their letters, which say less than their names.
public struct RoleLabels: Sendable {
  private let labels: [Role.ID: LocalizedText]
  private let accepted: [Role.ID: [String]]
  /// Every form by which a sentence may name a role, by role.
  let mentions: [Role.ID: [String]]
  /// The same, ready for many searches.
  let forms: [Role.ID: [SearchableText]]
  /// What people say for the field of each role, such as ‘product’.
  let everyday: [Role.ID: [Language: [SearchableText]]]

  init(_ knowledge: KnowledgeBase) {
    var holders: [String: Set<Role.ID>] = [:]
    for role in knowledge.roles {
      for name in [role.acronym] + role.names.map(\.text) {
        holders[folded(name), default: []].insert(role.id)
      }
    }
    var (labels, accepted): ([Role.ID: LocalizedText], [Role.ID: [String]]) = ([:], [:])
    for role in knowledge.roles {
      let isShared = (holders[folded(role.acronym)]?.count ?? 0) > 1 && !knowledge.isTold(byItsLetters: role)
      labels[role.id] =
        isShared
        ? LocalizedText(
          en: "\(role.acronym) (\(core(of: role.name(in: .en))))",
          vi: "\(role.acronym) (\(core(of: role.name(in: .vi))))") : LocalizedText(verbatim: role.acronym)
      let names = role.names.filter { $0.status != .statedBySeed }.map(\.text)
      let own = names.filter { holders[folded($0)]?.count == 1 }
      let preferred = [role.name(in: .en), role.name(in: .vi)]
      accepted[role.id] =
        (isShared ? [] : [role.acronym]) + preferred + own.filter { !preferred.contains($0) }
    }
    (self.labels, self.accepted) = (labels, accepted)
    everyday = Dictionary(
      knowledge.roles.map { role in
        let words = Language.allCases.map { ($0, Self.everydayWords(of: role, $0)) }
        return (role.id, Dictionary(words, uniquingKeysWith: { first, _ in first }))
      }, uniquingKeysWith: { first, _ in first })
    let mentions = Dictionary(
      knowledge.roles.map { ($0.id, [$0.acronym] + $0.names.map(\.text)) },
      uniquingKeysWith: { first, _ in first })
    self.mentions = mentions
    forms = mentions.mapValues { $0.map(SearchableText.init) }
  }

  /// The role's letters; with a word beside them when several roles share them.
  public func label(_ role: Role.ID) -> LocalizedText {
    labels[role] ?? LocalizedText(verbatim: role.text.uppercased())
  }

  /// What counts as the role when it is typed: its letters and names that no other role has.
  func names(_ role: Role.ID) -> [String] { accepted[role] ?? [] }
}

/// What tells a title from its neighbours: `Customer` of `Chief Customer Officer`.
private func core(of name: String) -> String {
  var core = name[...]
  for prefix in ["Chief ", "Giám đốc "] where core.hasPrefix(prefix) { core = core.dropFirst(prefix.count) }
  if core.hasSuffix(" Officer") { core = core.dropLast(8) }
  return core.lowercased()
}
