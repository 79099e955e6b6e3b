import PluginTestSupport
import Roles

/// A team that depends on nothing but its seed, and what its file says, worked out in a second way.
struct RandomTeam {
  struct Person {
    let name: String
    let roles: [Role.ID]
    let takesOn: [Competency.ID]
    let givesAway: [Competency.ID]

    func part(in competency: Competency, successor: Role.ID?) -> Relation.Involvement? {
      if takesOn.contains(competency.id) { return .accountable }
      if givesAway.contains(competency.id) { return nil }
      let letters = roles.compactMap { role -> String? in
        let letter = competency.relations[role]?.involvement?.letter
        guard let successor else { return letter }
        return role == successor ? "A" : letter == "A" ? "R" : letter
      }
      let best = ["A", "R", "C", "I"].first(where: letters.contains)
      return Relation.Involvement.allCases.first { $0.letter == best }
    }
  }

  let people: [Person]

  init(seed: UInt64) {
    var random = SplitMix(seed)
    let areas = shippedKnowledge.competencies.filter { !$0.isPersonal }.map(\.id)
    var free = shippedKnowledge.roles.map(\.id)
    people = (0..<random.below(7)).map { index in
      let roles = (0..<random.below(4)).compactMap { _ in
        free.isEmpty ? nil : free.remove(at: random.below(free.count))
      }
      let picked = (0..<random.below(5)).map { _ in areas[random.below(areas.count)] }
      let (takes, gives) = (picked.prefix(picked.count / 2), picked.suffix(picked.count - picked.count / 2))
      return Person(
        name: "Person \(index)", roles: roles, takesOn: Array(Set(takes)).sorted(),
        givesAway: Set(gives).subtracting(takes).sorted())
    }
  }

  var holes: [Competency] {
    shippedKnowledge.competencies.filter { !$0.isPersonal && !parts(in: $0).contains(.accountable) }
  }

  /// The parts of those who have one.
  func parts(in competency: Competency) -> [Relation.Involvement] {
    let successor = successor(in: competency)
    return people.compactMap { $0.part(in: competency, successor: successor) }
  }

  /// A role of somebody willing that takes the area over, unless it takes everything from an owner who is there.
  private func successor(in competency: Competency) -> Role.ID? {
    let held = Set(people.filter { !$0.givesAway.contains(competency.id) }.flatMap(\.roles))
    let owner = competency.accountable
    let owned = shippedKnowledge.competencies.filter { $0.accountable == owner }.map(\.id)
    return shippedKnowledge.roles.first { role in
      guard held.contains(role.id), role.id != owner, role.takesOver.contains(competency.id) else {
        return false
      }
      let isOwnerThere = people.contains { owner.map($0.roles.contains) ?? false }
      return !(isOwnerThere && Set(owned).isSubset(of: role.takesOver))
    }?.id
  }

  var yaml: String {
    "people:\n"
      + people.map { person in
        """
          - name: \(person.name)
            roles: [\(person.roles.map(\.text).joined(separator: ", "))]
            takes-on: [\(person.takesOn.map(\.text).joined(separator: ", "))]
            gives-away: [\(person.givesAway.map(\.text).joined(separator: ", "))]

        """
      }.joined()
  }
}

/// SplitMix64.
private struct SplitMix {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
