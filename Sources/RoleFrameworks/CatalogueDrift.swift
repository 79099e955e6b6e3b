import SourceText

/// What differs between two states of a catalogue.
public struct CatalogueDrift: Sendable {
  /// What became of something.
  public enum Fate: String, CaseIterable, Hashable, Sendable {
    case came
    case went
    /// The same thing under another name, or said in other words.
    case renamed
    /// The same words under another id.
    case renumbered
    /// The same thing with another value, such as optional instead of essential.
    case changed
  }

  /// What kind of thing it is.
  public enum Thing: String, CaseIterable, Hashable, Sendable {
    case role
    case title
    case task
    case skill
    /// A skill of the whole catalogue, whichever roles need it.
    case listedSkill = "listed-skill"
  }

  /// One difference.
  public struct Change: Hashable, Sendable {
    /// What kind of thing it is.
    public let thing: Thing
    /// What became of it.
    public let fate: Fate
    /// The id, the new one where it changed.
    public let id: String
    /// What it was called or said; nil when it came.
    public let before: String?
    /// What it is called or says; nil when it went.
    public let after: String?
  }

  /// The differences of one role.
  public struct RoleChanges: Hashable, Sendable {
    /// The code of the role, the new one where it changed.
    public let code: String
    /// What the role is called now, or was called.
    public let name: String
    /// Its differences.
    public let changes: [Change]
  }

  /// The differences by role, in the order of the codes.
  public let roles: [RoleChanges]
  /// The differences in the list of skills.
  public let skills: [Change]

  /// How often each fate befell each kind of thing.
  public var counts: [Thing: [Fate: Int]] {
    var counts: [Thing: [Fate: Int]] = [:]
    for change in skills + roles.flatMap(\.changes) {
      counts[change.thing, default: [:]][change.fate, default: 0] += 1
    }
    return counts
  }

  /// Compares two states.
  public init(from old: Catalogue, to new: Catalogue) {
    let pairs = SkillPairs(old, new)
    skills = pairs.changes
    var changed: [RoleChanges] = []
    let (matched, gone, came) = matchedRoles(old.roles, new.roles)
    for (before, after) in matched {
      let changes = roleChanges(before, after, pairs)
      if !changes.isEmpty { changed.append(.init(code: after.code, name: after.name, changes: changes)) }
    }
    for role in gone {
      changed.append(
        .init(
          code: role.code, name: role.name,
          changes: [.init(thing: .role, fate: .went, id: role.id, before: role.name, after: nil)]))
    }
    for role in came {
      changed.append(
        .init(
          code: role.code, name: role.name,
          changes: [.init(thing: .role, fate: .came, id: role.id, before: nil, after: role.name)]))
    }
    roles = changed.sorted { ($0.code, $0.name) < ($1.code, $1.name) }
  }
}

/// Roles by id; what is left over, by name.
private func matchedRoles(
  _ old: [Catalogue.Role], _ new: [Catalogue.Role]
) -> (matched: [(Catalogue.Role, Catalogue.Role)], gone: [Catalogue.Role], came: [Catalogue.Role]) {
  let byID = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  var matched = old.compactMap { role in byID[role.id].map { (role, $0) } }
  let known = Set(old.map(\.id))
  var came = new.filter { !known.contains($0.id) }
  var gone: [Catalogue.Role] = []
  for role in old where byID[role.id] == nil {
    if let place = came.firstIndex(where: { folded($0.name) == folded(role.name) }) {
      matched.append((role, came.remove(at: place)))
    } else {
      gone.append(role)
    }
  }
  return (matched, gone, came)
}

private func roleChanges(
  _ old: Catalogue.Role, _ new: Catalogue.Role, _ pairs: SkillPairs
) -> [CatalogueDrift.Change] {
  var changes: [CatalogueDrift.Change] = []
  if old.id != new.id {
    changes.append(.init(thing: .role, fate: .renumbered, id: new.id, before: old.code, after: new.code))
  }
  if old.name != new.name {
    changes.append(.init(thing: .role, fate: .renamed, id: new.id, before: old.name, after: new.name))
  }
  changes += titleChanges(old, new)
  changes += taskChanges(old.tasks, new.tasks)
  return changes + pairs.linkChanges(old.skills, new.skills)
}

private func titleChanges(_ old: Catalogue.Role, _ new: Catalogue.Role) -> [CatalogueDrift.Change] {
  let (before, after) = (Set(old.otherNames), Set(new.otherNames))
  return before.subtracting(after).sorted().map {
    .init(thing: .title, fate: .went, id: $0, before: $0, after: nil)
  }
    + after.subtracting(before).sorted().map {
      .init(thing: .title, fate: .came, id: $0, before: nil, after: $0)
    }
}
