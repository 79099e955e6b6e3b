import Roles

/// People and the roles that they hold.
struct Team {
  struct Person {
    let name: String
    let roles: [Role.ID]
    /// Areas of work for which the person is accountable beside the roles.
    var takesOn: Set<Competency.ID> = []
    /// Areas of work in which the person has no part in spite of the roles.
    var givesAway: Set<Competency.ID> = []
    /// Whether the person is only thought of.
    var isSupposed = false
  }

  var name: String?
  var people: [Person] = []

  /// The roles that somebody holds.
  var heldRoles: Set<Role.ID> { Set(people.flatMap(\.roles)) }
}
