import QuestionBank
import Roles
import SourceText

/// A role's way of learning: its parts in order, and where each fact and question stands.
struct Track: Sendable {
  let role: Role.ID
  let parts: [TrackPart]
  private let places: [Fact.ID: TrackPlace]

  init?(_ role: Role.ID, in knowledge: KnowledgeBase) {
    guard let described = knowledge.role(role) else { return nil }
    self.role = role
    parts = TrackPart.all(of: described, in: knowledge)
    var places: [Fact.ID: TrackPlace] = [:]
    for (part, content) in parts.enumerated() {
      for (order, fact) in content.facts.enumerated() {
        places[fact] = TrackPlace(part: part, order: order, round: order / content.stride)
      }
    }
    self.places = places
  }

  /// Where a question stands; nil when it is about another role.
  func place(of question: some Askable) -> TrackPlace? {
    guard question.roles.first == role else { return nil }
    if question.isOfChart { return start(of: TrackPart.chart) }
    if question.kind == .duty { return start(of: FactKind.boundary.rawValue) }
    let known = question.facts.compactMap { places[$0] }
    // What asks for several facts at once waits for the last of them.
    if let last = known.max() { return last }
    if question.isOfAreaName { return start(of: TrackPart.areas) }
    return start(of: question.head.factKind == .reporting ? FactKind.reporting.rawValue : TrackPart.whatItIs)
  }

  func place(of fact: Fact.ID) -> TrackPlace? { places[fact] }

  private func start(of part: String) -> TrackPlace? {
    // What is made of no fact comes before the facts of its part.
    parts.firstIndex { $0.id == part }.map { TrackPlace(part: $0, order: -1, round: 0) }
  }
}

/// A place on a track; one round takes a few facts of every part.
struct TrackPlace: Hashable, Comparable, Sendable {
  let part: Int
  let order: Int
  let round: Int

  static func < (left: TrackPlace, right: TrackPlace) -> Bool {
    (left.round, left.part, left.order) < (right.round, right.part, right.order)
  }
}

/// How many questions of a session may be about neighbours of its role: one in six.
struct ContrastShare {
  private var left: Int
  private let track: Track?

  init(of size: Int, _ track: Track?) {
    (left, self.track) = (size / 6, track)
  }

  /// Whether a question may still be taken; it is then counted.
  mutating func admits(_ question: some Askable) -> Bool {
    guard let track, track.place(of: question) == nil else { return true }
    guard left > 0 else { return false }
    left -= 1
    return true
  }
}

/// Where a learner stands in a part of a track.
struct TrackStanding: Hashable, Sendable {
  let role: Role.ID
  let part: TrackPart
  /// How many facts of the part were asked about before.
  let met: Int
  /// How many facts of the part are asked about at all.
  let total: Int
}
