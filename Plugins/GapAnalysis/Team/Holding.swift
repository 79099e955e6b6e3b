import Roles

/// Who holds an area of work in a company, as far as it is needed there.
struct Holding {
  /// Why somebody can hold an area whose usual owner is missing, the best reason first.
  enum Reason: String, CaseIterable, Comparable {
    /// The file says so.
    case said
    /// The role is the usual stand-in.
    case usual
    /// The role does much of the work already.
    case doesTheWork = "does-the-work"
    /// The role holds what nobody else does.
    case lastResort = "last-resort"

    static func < (left: Reason, right: Reason) -> Bool { left.rank < right.rank }

    private var rank: Int { Reason.allCases.firstIndex(of: self) ?? 0 }
  }

  enum State {
    /// One person is accountable.
    case owner(Int)
    /// Several people are.
    case contested([Int])
    /// Somebody in the team can hold it.
    case standIn(Int, Reason)
    /// Somebody outside can hold it at this stage.
    case outside(OutsideHelp)
    case nobody
  }

  let competency: Competency
  let need: AreaNeeds.Need
  var state: State

  /// The person who holds it now or could.
  var holder: Int? {
    switch state {
    case .owner(let person), .standIn(let person, _): person
    case .contested(let people): people.first
    case .outside, .nobody: nil
    }
  }

  var isOwned: Bool {
    switch state {
    case .owner, .contested: true
    case .standIn, .outside, .nobody: false
    }
  }

  /// Whether nobody in the team holds it or could.
  var isOpen: Bool { holder == nil }

  var isStoodIn: Bool { if case .standIn = state { true } else { false } }

  /// The word for other programs.
  var word: String {
    switch state {
    case .owner: "owned"
    case .contested: "contested"
    case .standIn: "stand-in"
    case .outside: "outside"
    case .nobody: "nobody"
    }
  }
}

extension Coverage.Row {
  /// The people who are accountable; who took an area on comes before who only holds the role.
  func owners(in team: Team) -> [Int] {
    let owners = parts.indices.filter { parts[$0] == .accountable }
    let takers = owners.filter { team.people[$0].takesOn.contains(competency.id) }
    return takers.isEmpty ? owners : takers
  }
}
