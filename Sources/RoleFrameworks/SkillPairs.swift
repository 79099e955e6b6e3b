import SourceText

/// Which skill of the old list is which of the new one: by id, then by name.
struct SkillPairs {
  private let old: [Catalogue.Skill]
  private let new: [Catalogue.Skill]
  /// For each old skill its place in the new list.
  private var places: [Int?]
  /// The differences in the list itself.
  private(set) var changes: [CatalogueDrift.Change] = []

  init(_ old: Catalogue, _ new: Catalogue) {
    (self.old, self.new) = (old.skills, new.skills)
    let byID = Dictionary(
      new.skills.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    places = old.skills.map { byID[$0.id] }
    var taken = Set(places.compactMap(\.self))
    let free = new.skills.enumerated().filter { !taken.contains($0.offset) }
    let byName = Dictionary(free.map { (folded($1.name), $0) }, uniquingKeysWith: { first, _ in first })
    for index in places.indices where places[index] == nil {
      guard let place = byName[folded(old.skills[index].name)], taken.insert(place).inserted else { continue }
      places[index] = place
      let skill = new.skills[place]
      changes.append(
        .init(
          thing: .listedSkill, fate: .renumbered, id: skill.id, before: old.skills[index].id, after: skill.id)
      )
    }
    changes += listChanges(taken)
  }

  private func listChanges(_ taken: Set<Int>) -> [CatalogueDrift.Change] {
    var changes: [CatalogueDrift.Change] = []
    for (index, skill) in old.enumerated() {
      guard let place = places[index] else {
        changes.append(.init(thing: .listedSkill, fate: .went, id: skill.id, before: skill.name, after: nil))
        continue
      }
      let now = new[place]
      if now.name != skill.name {
        changes.append(
          .init(thing: .listedSkill, fate: .renamed, id: now.id, before: skill.name, after: now.name))
      }
    }
    for (index, skill) in new.enumerated() where !taken.contains(index) {
      changes.append(.init(thing: .listedSkill, fate: .came, id: skill.id, before: nil, after: skill.name))
    }
    return changes
  }

  /// What differs in what a role asks for; a renamed skill is the same skill.
  func linkChanges(_ before: [Catalogue.SkillLink], _ after: [Catalogue.SkillLink]) -> [CatalogueDrift.Change]
  {
    let now = Dictionary(after.map { (Int($0.skill), $0.value) }, uniquingKeysWith: { first, _ in first })
    var met: Set<Int> = []
    var changes: [CatalogueDrift.Change] = []
    for link in before {
      let skill = old[Int(link.skill)]
      guard let place = places[Int(link.skill)], let value = now[place], met.insert(place).inserted else {
        changes.append(.init(thing: .skill, fate: .went, id: skill.id, before: skill.name, after: nil))
        continue
      }
      guard value != link.value else { continue }
      changes.append(
        .init(
          thing: .skill, fate: .changed, id: new[place].id,
          before: "\(skill.name): \(link.value.text)", after: "\(new[place].name): \(value.text)"))
    }
    for link in after where !met.contains(Int(link.skill)) {
      let skill = new[Int(link.skill)]
      changes.append(.init(thing: .skill, fate: .came, id: skill.id, before: nil, after: skill.name))
    }
    return changes
  }
}

extension Catalogue.Value {
  /// The value as a framework writes it.
  public var text: String {
    switch self {
    case .essential: "essential"
    case .optional: "optional"
    case .letter(let letter): letter
    case .rated(let importance, let level):
      [importance.map { "importance \(decimal($0))" }, level.map { "level \(decimal($0))" }]
        .compactMap(\.self).joined(separator: ", ")
    }
  }
}

private func decimal(_ hundredths: Int32) -> String {
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}
