package import Roles
package import SourceText

/// One thing in which two knowledge bases differ.
package struct Difference: Hashable, Sendable {
  /// What happened on the way from the older one to the newer one.
  package enum Deed: String, CaseIterable, Hashable, Sendable {
    case added
    case removed
    case changed
    case renamed
  }

  /// What differs, in the order in which it is listed.
  package enum Thing: String, CaseIterable, Hashable, Sendable, Comparable {
    case role
    case competency
    case owner
    case cell
    case name
    case fact
    case source
    case disagreement
    case acronym
    case abbreviation
    case word
    case scale

    package static func < (left: Thing, right: Thing) -> Bool { left.rank < right.rank }

    private var rank: Int { Thing.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What happened.
  package let deed: Deed
  /// What differs.
  package let thing: Thing
  /// Its id in the newer base; in the older one where it is gone.
  package let id: String
  /// What it is called, or says.
  package let name: LocalizedText
  /// Its id in the older base, where that is another one.
  package var formerID: String?
  /// The role that it is about.
  package var role: Role.ID?
  /// What of it differs, as the keys of the files are called; empty where it is the whole.
  package var fields: [String] = []
  /// What was there before.
  package var before: LocalizedText?
  /// What is there now.
  package var after: LocalizedText?
  /// The ids of what came or went with it: no differences of their own.
  package var follows: [String] = []
  /// Where the newer base says so, if it extends another one.
  package var origin: Origin?

  init(_ deed: Deed, _ thing: Thing, _ id: String, _ name: LocalizedText) {
    (self.deed, self.thing, self.id, self.name) = (deed, thing, id, name)
  }
}
