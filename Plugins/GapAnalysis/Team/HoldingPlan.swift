import Roles

/// Who holds what a company needs: owners first, then stand-ins by who has room, then help from outside.
struct HoldingPlan {
  let coverage: Coverage
  let company: Company
  private(set) var holdings: [Holding] = []
  /// How many areas that must be owned each person owns.
  private(set) var owned: [Int]
  /// How many such areas each person would hold for want of an owner.
  private(set) var stoodIn: [Int]

  var team: Team { coverage.team }

  init(_ coverage: Coverage, _ company: Company) {
    self.coverage = coverage
    self.company = company
    owned = coverage.team.people.map { _ in 0 }
    stoodIn = owned
    holdings = coverage.rows.map { row in
      let owners = row.owners(in: coverage.team)
      let state: Holding.State =
        owners.count > 1 ? .contested(owners) : owners.first.map { .owner($0) } ?? .nobody
      return Holding(competency: row.competency, need: company.need(row.competency), state: state)
    }
    for holding in holdings where holding.need == .own {
      if let holder = holding.holder { owned[holder] += 1 }
    }
    for index in holdings.indices where !holdings[index].isOwned { fill(index) }
  }

  private mutating func fill(_ index: Int) {
    let holding = holdings[index]
    guard holding.need != .notYet else { return }
    let row = coverage.rows[index]
    if let (person, reason) = standIn(for: row, holding.need) {
      holdings[index].state = .standIn(person, reason)
      if holding.need == .own { stoodIn[person] += 1 }
    } else if let help = company.help(with: holding.competency.id) {
      holdings[index].state = .outside(help)
    }
  }

  /// The first willing person with room, by reason; where nobody has room, the one with most of it.
  private func standIn(for row: Coverage.Row, _ need: AreaNeeds.Need) -> (
    person: Int, reason: Holding.Reason
  )? {
    let candidates = candidates(for: row, need)
    if let first = candidates.first, first.reason == .said { return first }
    return candidates.first { hasRoom($0.person) }
      ?? candidates.min { room($0.person) > room($1.person) }
  }

  private func candidates(
    for row: Coverage.Row, _ need: AreaNeeds.Need
  ) -> [(person: Int, reason: Holding.Reason)] {
    let area = row.competency
    let willing = team.people.indices.filter { person in
      !team.people[person].givesAway.contains(area.id) && !team.people[person].isBoardOnly
    }
    let said = willing.filter { team.people[$0].standsIn.contains(area.id) }
    let usual = area.standIns.flatMap { role in willing.filter { team.people[$0].roles.contains(role) } }
    let doers = willing.filter { row.parts[$0] == .responsible && team.people[$0].importance(of: area) >= 4 }
      .sorted { (-team.people[$0].importance(of: area), $0) < (-team.people[$1].importance(of: area), $1) }
    // Only what comes up now and then is for whoever holds the rest.
    let last =
      need == .own
      ? []
      : willing.filter { person in
        company.guide.lastResort.contains { team.people[person].roles.contains($0) }
      }
    let listed = [(said, Holding.Reason.said), (usual, .usual), (doers, .doesTheWork), (last, .lastResort)]
    return listed.flatMap { people, reason in people.map { ($0, reason) } }
  }

  private func hasRoom(_ person: Int) -> Bool { room(person) > 0 }

  private func room(_ person: Int) -> Int { limit(of: person) - load(of: person) }

  /// How many areas that must be owned a person would hold.
  func load(of person: Int) -> Int { owned[person] + stoodIn[person] }

  /// How many such areas the person can answer for, by the time that he or she has.
  func limit(of person: Int) -> Int {
    let person = team.people[person]
    let time = person.time ?? (person.isOutside ? 20 : 100)
    return max(1, company.bounds.mostAreas * time / 100)
  }

  /// The areas with a need and a property, in the order of the matrix.
  func holdings(_ need: AreaNeeds.Need, where isKept: (Holding) -> Bool = { _ in true }) -> [Holding] {
    holdings.filter { $0.need == need && isKept($0) }
  }

  /// Who stands nearest to an area that nobody holds: owns most of its group, else is most involved in it.
  func nearest(to area: Competency) -> Int? {
    let willing = team.people.indices.filter { person in
      !team.people[person].isBoardOnly && !team.people[person].isOutside
        && !team.people[person].givesAway.contains(area.id) && load(of: person) < limit(of: person)
    }
    let keyed = willing.map { person in
      let inGroup = holdings.count {
        $0.competency.group == area.group && $0.isOwned && $0.holder == person
      }
      return (key: (inGroup, team.people[person].importance(of: area), -person), person: person)
    }
    return keyed.filter { $0.key.0 > 0 || $0.key.1 > 2 }.max { $0.key < $1.key }?.person
  }

  /// What must be owned and would have nobody without a person, who holds it now.
  func dependent(on person: Int) -> [Competency] {
    var rest = team
    rest.people.remove(at: person)
    let without = HoldingPlan(Coverage(rest, coverage.knowledge), company)
    return zip(holdings, without.holdings).filter { $0.need == .own && $0.holder == person && $1.isOpen }
      .map(\.0.competency)
  }
}
