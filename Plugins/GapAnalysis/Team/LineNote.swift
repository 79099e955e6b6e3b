import Roles

/// Something about who reports to whom that one should look at.
enum LineNote {
  /// More people report to one than one can lead.
  case manyReports(Int, count: Int)
  /// Somebody reports to a person of a lower level.
  case lowerSuperior(Int, to: Int)
  /// Somebody reports elsewhere than the role usually does, though the usual superior is there.
  case unusual(Int, Role.ID, to: Int, usual: Role.ID)
  /// Somebody below the level that the stage asks for owns what must be owned.
  case lowOwner(Int, areas: Int)

  /// The word for other programs.
  var word: String {
    switch self {
    case .manyReports: "many-reports"
    case .lowerSuperior: "lower-superior"
    case .unusual: "unusual-superior"
    case .lowOwner: "low-owner"
    }
  }

  var person: Int {
    switch self {
    case .manyReports(let person, _), .lowerSuperior(let person, _), .unusual(let person, _, _, _),
      .lowOwner(let person, _):
      person
    }
  }
}

extension HoldingPlan {
  /// Everything to look at in the lines of reporting, person by person.
  var lineNotes: [LineNote] { team.people.indices.flatMap(lineNotes) }

  private func lineNotes(of person: Int) -> [LineNote] {
    var notes: [LineNote] = []
    let reports = team.people.indices.count { superior(of: $0) == person }
    if reports > company.bounds.mostReports { notes.append(.manyReports(person, count: reports)) }
    if owned[person] > 0, company.bounds.ownerLevel < team.people[person].standing {
      notes.append(.lowOwner(person, areas: owned[person]))
    }
    guard let superior = superior(of: person) else { return notes }
    if team.people[person].standing < team.people[superior].standing {
      notes.append(.lowerSuperior(person, to: superior))
    }
    return notes + (unusual(person, superior).map { [$0] } ?? [])
  }

  private func unusual(_ person: Int, _ superior: Int) -> LineNote? {
    let superiorRoles = Set(team.people[superior].roles)
    let held = team.heldRoles
    for role in team.people[person].roles {
      let usual = coverage.knowledge.role(role)?.reportsTo ?? []
      guard superiorRoles.isDisjoint(with: usual), let missed = usual.first(where: held.contains),
        !team.people[person].roles.contains(missed)
      else { continue }
      return .unusual(person, role, to: superior, usual: missed)
    }
    return nil
  }

  /// The person to whom somebody reports; nil for the board and where nothing is said.
  func superior(of person: Int) -> Int? {
    if case .person(let name) = team.people[person].superior { team.index(named: name) } else { nil }
  }

  /// The people of whom the file does not say whom they report to, without those at the top.
  var withoutLine: [Int] {
    team.people.indices.filter { index in
      let person = team.people[index]
      let isTop = person.roles.contains { coverage.knowledge.role($0)?.reportsTo.isEmpty ?? true }
      return person.superior == nil && person.seat == nil && !isTop && !person.isSupposed && !person.isOutside
    }
  }
}
