import Roles

/// How much rests on a person: the importance of the areas that the person is accountable for or does the work
/// in, added up.
struct Load {
  let accountable: Int
  let responsible: Int
  let points: Int

  init(_ person: Team.Person, _ knowledge: KnowledgeBase) {
    let parts = knowledge.competencies.map { (part: person.part(in: $0), competency: $0) }
    let work = parts.filter { $0.part == .accountable || $0.part == .responsible }
    accountable = work.count { $0.part == .accountable }
    responsible = work.count { $0.part == .responsible }
    points = work.reduce(0) { $0 + person.importance(of: $1.competency) }
  }
}

extension KnowledgeBase {
  /// The load of the role that carries most, by which the loads of people are measured.
  var heaviestLoad: Int {
    roles.map { Load(Team.Person(name: "", roles: [$0.id]), self).points }.max() ?? 0
  }
}
