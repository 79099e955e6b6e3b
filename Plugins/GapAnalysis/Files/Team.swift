import Roles
import SourceText

/// People and the roles that they hold, and what is said of their company.
struct Team {
  struct Person {
    let name: String
    let roles: [Role.ID]
    /// Areas of work for which the person is accountable beside the roles.
    var takesOn: Set<Competency.ID> = []
    /// Areas of work in which the person has no part in spite of the roles.
    var givesAway: Set<Competency.ID> = []
    /// Areas of work that the person looks after for the time being.
    var standsIn: Set<Competency.ID> = []
    /// Posts by law that the person holds.
    var posts: [StatutoryPost.ID] = []
    var superior: Superior?
    /// Nil when the file does not say.
    var level: PersonLevel?
    /// The part of full time, in percent; nil when the file does not say.
    var time: Int?
    var isOutside = false
    var seat: BoardSeat?
    /// Whether the person is only thought of.
    var isSupposed = false
  }

  /// Whom a person reports to.
  enum Superior: Hashable {
    case person(String)
    case board
  }

  var name: String?
  var people: [Person] = []
  var stage: FactScope.Stage?
  var headcount: Int?
  var industry: Industry.ID?
  var country: String?
  /// Areas that must be owned here, whatever the stage says.
  var mustOwn: Set<Competency.ID> = []
  /// Areas that the company does not have.
  var notNeeded: Set<Competency.ID> = []

  /// The roles that somebody holds.
  var heldRoles: Set<Role.ID> { Set(people.flatMap(\.roles)) }

  /// The place of the person with a name, whatever the case and the marks.
  func index(named name: String) -> Int? { people.firstIndex { personKey($0.name) == personKey(name) } }
}

/// A seat on the board; who presides over it holds a role for that.
enum BoardSeat: String, CaseIterable {
  case member
  case independent
}

extension Team.Person {
  /// Whether the person only sits on the board and does none of the daily work.
  var isBoardOnly: Bool { seat != nil && roles.isEmpty && takesOn.isEmpty && standsIn.isEmpty }

  /// How high the person stands: as the file says, else an executive who holds a role, a head who holds areas.
  var standing: PersonLevel { level ?? (roles.isEmpty ? .head : .chief) }
}

/// A name by which people are found again: folded, with single blanks.
func personKey(_ name: String) -> String {
  folded(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
