import Roles

/// Which roles somebody may take for the one that an area of work belongs to, and which areas for each other.
struct Nearness: Sendable {
  /// Roles that do the work of an area, those to which it matters, that are asked about it and work in the same
  /// field, and those whose own area is taken for it.
  let roles: [Competency.ID: Set<Role.ID>]
  /// Areas that are taken for an area, or it for them; then those that are taken for these; where these are few, those
  /// of its field in which the most of the same roles work.
  let areas: [Competency.ID: [Competency.ID]]

  /// From here on an area matters to a role.
  static let mattering = 3

  /// So many areas at least are taken for each other.
  private static let few = 4

  init(_ knowledge: KnowledgeBase) {
    let all = knowledge.competencies.filter { !$0.isPersonal }
    let workers = Dictionary(all.map { ($0.id, $0.workers) }) { first, _ in first }
    var (roles, areas): ([Competency.ID: Set<Role.ID>], [Competency.ID: [Competency.ID]]) = ([:], [:])
    for area in all {
      let field = all.filter { $0.group == area.group && $0.id != area.id }
      let confused = area.confused(among: all)
      let own = workers[area.id] ?? []
      let known = field.reduce(into: Set<Role.ID>()) { $0.formUnion(workers[$1.id] ?? []) }
      let asked = area.relations.filter {
        $0.value.involvement == .consulted && $0.value.importance >= Self.mattering && known.contains($0.key)
      }
      roles[area.id] = confused.reduce(into: own.union(asked.keys)) { $0.formUnion(workers[$1.id] ?? []) }
      let farther = confused.flatMap { $0.confused(among: all) }
      let near = distinct((confused + farther).map(\.id)).filter { $0 != area.id }
      let shared = field.map { (id: $0.id, count: (workers[$0.id] ?? []).intersection(own).count) }
        .sorted { ($1.count, $0.id) < ($0.count, $1.id) }.map(\.id)
      areas[area.id] = near.count < Self.few ? Array(distinct(near + shared).prefix(Self.few)) : near
    }
    (self.roles, self.areas) = (roles, areas)
  }
}

extension Competency {
  /// The areas that it is taken for, and those that are taken for it.
  fileprivate func confused(among areas: [Competency]) -> [Competency] {
    areas.filter { $0.id == meaning.confusedWith || $0.meaning.confusedWith == id }
  }

  /// Who is accountable for the area or does its work.
  fileprivate var workers: Set<Role.ID> {
    Set(relations.filter { [.accountable, .responsible].contains($0.value.involvement) }.keys)
  }
}
