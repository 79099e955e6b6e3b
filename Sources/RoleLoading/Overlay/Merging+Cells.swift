import Roles
import SourceText
import YAMLTree

extension Merging {
  /// Gives areas to the owners that are written, changes single cells, and gives the areas of forbidden roles to those
  /// who stand in for them.
  mutating func decideCells() {
    let changes = Dictionary(
      overlay.changes("competencies").map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in competencies.indices {
      var area = competencies[index]
      let cells = area.relations
      if !gone.roles.isEmpty { passOn(&area) }
      if let change = changes[area.id.text] { area.decide(change.node) }
      guard area.relations != cells else { continue }
      competencies[index] = area
      decided[area.id] =
        changes[area.id.text].map { overlay.origin(.changed, place(ofCellsIn: $0)) }
        ?? decided[area.id]
      if owner(in: cells) != area.accountable { moved.insert(area.id) }
      mark(area)
    }
    guard !decided.isEmpty else { return }
    for index in roles.indices where !isOwnWord("takes-over", of: roles[index].id) {
      roles[index].takesOver.removeAll(where: moved.contains)
    }
    disagreements = disagreements.map(settled)
  }

  private func owner(in cells: [Role.ID: Relation]) -> Role.ID? {
    cells.first { $0.value.involvement == .accountable }?.key
  }

  /// Where the owner or the cells are written.
  private func place(ofCellsIn change: Overlay.Change) -> SourceRange {
    for key in ["owner", "relations"] {
      if let entry = change.node.entries?.first(where: { $0.name == key }) { return entry.key.range }
    }
    return change.idRange
  }

  /// An area whose owner is forbidden goes to the first stand-in that there is.
  private mutating func passOn(_ area: inout Competency) {
    guard area.relations.keys.contains(where: gone.roles.contains) else { return }
    let owner = area.accountable
    area.relations = area.relations.filter { !gone.roles.contains($0.key) }
    guard let owner, gone.roles.contains(owner),
      let place = overlay.forbidden("roles").first(where: { $0.id == owner.text })?.range
    else { return }
    blames[Subject(kind: .competency, id: area.id.text)] = place
    decided[area.id] = overlay.origin(.changed, place)
    let standIns = area.fallback.compactMap { fallback -> Role.ID? in
      if case .role(let id) = fallback { id } else { nil }
    }
    guard let standIn = standIns.first(where: { !gone.roles.contains($0) }) else { return }
    area.give(to: standIn, after: base.competency(area.id)?.relations[owner])
  }

  private mutating func mark(_ area: Competency) {
    guard let origin = decided[area.id], touched.insert(area.id.text).inserted else { return }
    provenance.competencies[area.id] = .init(origin: origin, before: base.competency(area.id))
  }

  private func isOwnWord(_ key: String, of role: Role.ID) -> Bool {
    overlay.own.role(role) != nil || overlay.manifest["change"]?["roles"]?[role.text]?[key] != nil
  }

  /// A disagreement about an area is settled as the base has decided, unless it says how itself.
  private func settled(_ matter: Disagreement) -> Disagreement {
    guard let id = matter.competencies.first(where: { decided[$0] != nil }),
      let area = competencies.first(where: { $0.id == id }), let owner = area.accountable,
      overlay.manifest["change"]?["disagreements"]?[matter.id.text]?["here"] == nil,
      overlay.own.disagreements.allSatisfy({ $0.id != matter.id })
    else { return matter }
    var matter = matter
    matter.settlement = LocalizedText(
      en: "In this base the \(shortName(owner, .en)) is accountable for ‘\(area.name[.en])’.",
      vi: "Trong kho này, \(shortName(owner, .vi)) chịu trách nhiệm chính về ‘\(area.name[.vi])’.")
    return matter
  }

  /// The letters of a role, or its name where others share them.
  private func shortName(_ id: Role.ID, _ language: Language) -> String {
    guard let role = roles.first(where: { $0.id == id }) else { return id.text }
    let isTold = base.role(id).map { base.isTold(byItsLetters: $0) } ?? true
    return isTold ? role.acronym : role.name(in: language)
  }

  /// What the base below says otherwise of a cell that was decided here gives way, and so do the duties of a role in
  /// an area where it has no part any more.
  mutating func giveWay() {
    guard !decided.isEmpty else { return }
    let areas = Dictionary(
      competencies.filter { decided[$0.id] != nil }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let reasons = facts.map { fact -> (Withdrawal.Reason, Origin)? in
      guard !touched.contains(fact.id.text), let area = area(deniedBy: fact, areas),
        let origin = decided[area]
      else { return nil }
      return (.decidedOtherwise(area), origin)
    }
    withdraw(reasons)
  }

  /// The area of which a fact says otherwise than its cells.
  private func area(deniedBy fact: Fact, _ areas: [Competency.ID: Competency]) -> Competency.ID? {
    for (id, letters) in fact.states {
      guard let area = areas[id] else { continue }
      if letters.contains(where: { !agrees(area, $0.key, $0.value) }) { return id }
    }
    guard let area = fact.competencies.first.flatMap({ areas[$0] }), let role = fact.role,
      [.responsibility, .duty, .decisionRight].contains(fact.kind),
      area.relations[role] == nil, base.competency(area.id)?.relations[role] != nil
    else { return nil }
    return area.id
  }

  /// Whether a role has this part in an area; one that takes over may be called accountable, too.
  private func agrees(_ area: Competency, _ role: Role.ID, _ part: Relation.Involvement) -> Bool {
    if area.relations[role]?.involvement == part { return true }
    let successors = roles.filter { $0.takesOver.contains(area.id) }.map(\.id)
    if part == .accountable { return successors.contains(role) }
    return part == .responsible && role == area.accountable && !successors.isEmpty
  }
}

extension Competency {
  /// Takes over the owner and the cells that are written.
  fileprivate mutating func decide(_ node: YAMLNode) {
    let cells = node["relations"]?.entries ?? []
    let written = cells.first { $0.value.text == "A" || $0.value.text("relation") == "accountable" }
    if let owner = node.text("owner") ?? written?.name { give(to: Role.ID(owner), after: nil) }
    for cell in cells {
      let role = Role.ID(cell.name)
      relations[role] =
        cell.value.text == Shape.noPart
        ? nil : (relations[role] ?? .usual(cell.value.text)).amended(by: cell.value)
    }
    // Who owns an area does not stand in for its owner.
    if node["fallback"] == nil, let owner = accountable { fallback.removeAll { $0 == .role(owner) } }
  }

  /// Makes a role accountable; the one that was does the work with it.
  ///
  /// The area matters to the new owner no less than it did to the old one.
  fileprivate mutating func give(to owner: Role.ID, after lost: Relation?) {
    let old = accountable
    guard old != owner else { return }
    let former = lost ?? old.flatMap { relations[$0] }
    let own = relations[owner]
    relations[owner] = Relation(
      involvement: .accountable, importance: max(own?.importance ?? 1, former?.importance ?? 4),
      level: max(own?.level ?? 1, former?.level ?? 4), restsOnJudgement: true)
    fallback.removeAll { $0 == .role(owner) }
    guard let old, let former else { return }
    relations[old] = Relation(
      involvement: .responsible, importance: former.importance, level: former.level, restsOnJudgement: true)
  }
}

extension Relation {
  /// What a letter alone stands for, for a role that had no part.
  fileprivate static func usual(_ letter: String?) -> Relation {
    let weight = letter == "I" ? 1 : letter == "C" ? 2 : 3
    return Relation(involvement: nil, importance: weight, level: weight, restsOnJudgement: true)
  }
}
