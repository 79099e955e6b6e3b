import RoleFrameworks
import Roles
import SourceText

/// Makes a base of a catalogue: a role an occupation with its tasks as duties, a personal skill a skill.
struct FrameworkImport {
  private(set) var draft: BaseDraft
  /// What had to be cut, and skills that nobody needs.
  private(set) var shortenedFacts: [String] = []
  private(set) var unneeded: [Catalogue.Skill] = []
  private let catalogue: Catalogue
  private var skillIDs: [String] = []

  init(_ catalogue: Catalogue, _ draft: BaseDraft) {
    self.catalogue = catalogue
    self.draft = draft
    nameSkills()
    addRoles()
    addSkills()
  }

  private mutating func nameSkills() {
    var ids = IDMaker(fallback: "skill")
    skillIDs = catalogue.skills.map { ids.id(for: $0.name) }
  }

  // MARK: Roles

  private mutating func addRoles() {
    var ids = IDMaker(fallback: "role")
    for (index, role) in catalogue.roles.enumerated() {
      let name = oneLine(role.name)
      let nothing = "has no description yet"
      let sentence = shortened(firstSentence(role.definition), words: 40).text
      let told = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
      let tagline = told.isEmpty ? nothing : told
      // What people type for an occupation is its code; a level of a ladder has none.
      let hasCode = catalogue.kind == .onet || role.code != role.id
      let letters = hasCode ? role.code : name
      draft.roles.append(
        .init(
          id: ids.id(for: role.name), acronym: letters, name: name, otherNames: role.names, tagline: tagline)
      )
      addFacts(of: role, index)
    }
  }

  private mutating func addFacts(of role: Catalogue.Role, _ index: Int) {
    let stem = draft.origin.id
    for (place, task) in role.tasks.enumerated() {
      // The framework's own numbers stay, so that a later release gives the same ids.
      let number = Int(task.id).map { "\(stem)-\($0)" } ?? "\(stem)-T-\(index * 1000 + place + 1)"
      addFact(number, .duty, task.text, to: index, task.area.map { [skillIDs[$0]] } ?? [])
    }
    let definition = role.definition.isEmpty ? "" : firstSentence(role.definition)
    if !definition.isEmpty { addFact("\(stem)-D-\(index + 1)", .mission, definition, to: index) }
    let needed = role.skills.filter { $0.value.isStrong }.map { skillIDs[Int($0.skill)] }
    let other = role.skills.filter { !$0.value.isStrong }.map { skillIDs[Int($0.skill)] }
    if !needed.isEmpty {
      let text = "\(role.name) (\(role.code)): skills that count most by \(catalogue.kind.title)."
      addFact("\(stem)-N-\(index + 1)", .requirement, text, to: index, needed)
    }
    if !other.isEmpty {
      let text = "\(role.name) (\(role.code)): further skills by \(catalogue.kind.title)."
      addFact("\(stem)-F-\(index + 1)", .requirement, text, to: index, other)
    }
    guard draft.roles[index].facts.isEmpty else { return }
    addFact(
      "\(stem)-D-\(index + 1)", .name, "\(role.name) is an entry of \(catalogue.kind.title) (\(role.code)).",
      to: index)
  }

  private mutating func addFact(
    _ id: String, _ kind: FactKind, _ text: String, to role: Int, _ skills: [String] = []
  ) {
    let sentence = shortened(text, words: 40)
    if sentence.isCut { shortenedFacts.append(id) }
    draft.add(.init(id: id, kind: kind, text: sentence.text, competencies: skills), to: role)
  }

  // MARK: Skills

  private mutating func addSkills() {
    var relations = [[BaseDraft.DraftRelation]](repeating: [], count: catalogue.skills.count)
    for (index, role) in catalogue.roles.enumerated() {
      for link in role.skills {
        let (importance, level) = link.value.weights
        relations[Int(link.skill)].append(
          .init(role: draft.roles[index].id, importance: importance, level: level))
      }
    }
    unneeded = zip(catalogue.skills, relations).filter { $1.isEmpty }.map(\.0)
    var places: [String: Int] = [:]
    let isLarge = catalogue.skills.count > 1000
    for (index, skill) in catalogue.skills.enumerated() where !relations[index].isEmpty {
      let group = groupIndex(skill, isLarge: isLarge, &places)
      draft.groups[group].areas.append(
        .init(
          id: skillIDs[index], name: oneLine(skill.name), definition: oneLine(skill.definition),
          isPersonal: true,
          relations: relations[index]))
    }
    draft.groups.sort { $0.id < $1.id }
  }

  /// The group of a skill; of very many the first letter parts them, so that an editor can open the files.
  private mutating func groupIndex(_ skill: Catalogue.Skill, isLarge: Bool, _ places: inout [String: Int])
    -> Int
  {
    let kind = skill.group.isEmpty ? "skills" : skill.group
    let letter = folded(skill.name).utf8.first.map {
      (0x61...0x7A).contains($0) ? String(UnicodeScalar($0)) : "other"
    }
    let id = isLarge ? "\(kind)-\(letter ?? "other")" : kind
    if let place = places[id] { return place }
    let words = kind.split(separator: "-").joined(separator: " ")
    let title = words.prefix(1).uppercased() + words.dropFirst()
    let name = isLarge ? "\(title): \(letter?.uppercased() ?? "other")" : title
    draft.groups.append(.init(id: id, name: letter == "other" && isLarge ? "\(title): other" : name))
    places[id] = draft.groups.count - 1
    return draft.groups.count - 1
  }
}

extension Catalogue.Kind {
  /// What it is called in a sentence.
  var title: String {
    switch self {
    case .onet, .esco: rawValue
    case .ladder: "the ladder"
    case .base: "the base"
    }
  }
}

extension Catalogue.Role {
  /// The other names, each once.
  fileprivate var names: [String] {
    var seen: Set<String> = [folded(name)]
    return otherNames.map { oneLine($0) }.filter { !$0.isEmpty && seen.insert(folded($0)).inserted }
  }
}

extension Catalogue.Value {
  /// Whether the role could not do without.
  fileprivate var isStrong: Bool { weights.importance >= 4 }

  /// Importance and level from 1 to 5.
  ///
  /// O*NET's importance has five steps already, its level runs from 0 to 7.
  var weights: (importance: Int, level: Int) {
    switch self {
    case .essential: (4, 3)
    case .optional: (2, 2)
    case .letter: (3, 3)
    case .rated(let importance, let level):
      (
        importance.map { clamped(Int(($0 + 50) / 100)) } ?? 1,
        level.map { clamped(1 + (Int($0) * 4 + 350) / 700) } ?? 1
      )
    }
  }
}

private func clamped(_ step: Int) -> Int { min(5, max(1, step)) }
