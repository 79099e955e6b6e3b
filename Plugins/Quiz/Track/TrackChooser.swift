import QuestionBank
import Roles
import SpacedRepetition

/// Chooses new questions along the track of one role: each fact once in order, then once more in another way.
struct TrackChooser {
  let bank: QuestionBank
  let selection: Selection
  let track: Track
  let states: [String: CardState]
  /// The facts that were asked about before.
  private let knownFacts: Set<Fact.ID>

  init(bank: QuestionBank, selection: Selection, track: Track, states: [String: CardState]) {
    (self.bank, self.selection, self.track, self.states) = (bank, selection, track, states)
    knownFacts = Set(states.keys.compactMap { bank.prospect(exactly: $0) }.flatMap(\.facts))
  }

  /// After how many questions of the role a question about a neighbour comes; at most one in six may.
  static let contrastDistance = 7

  /// A thing to learn, with the questions that are left about it.
  private struct Unit {
    var place: TrackPlace
    /// The cards that were met, and those that were not.
    var known: [Prospect] = []
    var questions: [Prospect] = []
  }

  /// New cards in the order of the track, with announced contrasts between them.
  func cards(limit: Int, used: Set<String>, share: inout ChartShare, contrasts room: inout ContrastShare)
    -> [Card]
  {
    var used = used
    var neighbours = contrasts()[...]
    var cards: [Card] = []
    for unit in units() where cards.count < limit {
      guard let question = next(of: unit, used), room.admits(question), share.admits(question)
      else { continue }
      used.formUnion(question.topics)
      cards.append(Card(question: question))
      guard cards.count % (Self.contrastDistance + 1) == Self.contrastDistance, cards.count < limit,
        let place = neighbours.firstIndex(where: {
          used.isDisjoint(with: $0.topics) && bank.hasQuestion($0)
        }), let contrast = bank.question(neighbours[place]), room.admits(neighbours[place])
      else { continue }
      used.formUnion(contrast.topics)
      cards.append(Card(question: contrast))
      neighbours = neighbours[(place + 1)...]
    }
    return cards
  }

  /// The units of the track: what was met least comes first, then by place.
  private func units() -> [Unit] {
    var units: [String: Unit] = [:]
    for question in bank.prospects where selection.includes(question) {
      guard let place = track.place(of: question) else { continue }
      if states[question.id] != nil {
        units[question.unit, default: Unit(place: place)].known.append(question)
      } else {
        units[question.unit, default: Unit(place: place)].questions.append(question)
      }
    }
    for (id, place) in choicesFirst(units) { units[id]?.place = place }
    let isLast = track.parts.count - 1
    return units.map { $0 }.filter { !$0.value.questions.isEmpty }
      .sorted { left, right in
        let (one, two) = (left.value, right.value)
        // The makers' chart waits until everything else was met.
        let ranks = [one, two].map { $0.place.part == isLast ? 1 : 0 }
        // What a role is comes before what its letters stand for.
        let letters = [one, two].map { $0.questions.contains(where: \.isOfLetters) ? 1 : 0 }
        return (ranks[0], one.known.count, one.place, letters[0], left.key) < (
          ranks[1], two.known.count, two.place, letters[1], right.key
        )
      }.map(\.value)
  }

  /// Where each unit stands when those of a part come first that are met by a choice.
  ///
  /// Nobody recalls what was never read. What a role is keeps the order of its sources.
  private func choicesFirst(_ units: [String: Unit]) -> [String: TrackPlace] {
    var places: [String: TrackPlace] = [:]
    for (part, members) in Dictionary(grouping: units, by: \.value.place.part) {
      let content = track.parts[part]
      guard content.id != TrackPart.whatItIs, !content.facts.isEmpty else { continue }
      let order = members.map { (isByHeart: isByHeart($0.value), place: $0.value.place, id: $0.key) }
        .sorted { ($0.isByHeart ? 1 : 0, $0.place, $0.id) < ($1.isByHeart ? 1 : 0, $1.place, $1.id) }
      for (rank, member) in order.enumerated() {
        places[member.id] = TrackPlace(part: part, order: rank, round: rank / content.stride)
      }
    }
    return places
  }

  /// Whether a unit can only be asked from memory.
  private func isByHeart(_ unit: Unit) -> Bool {
    !(unit.known + unit.questions).contains {
      !$0.kind.isOpen && $0.kind != .owner && bank.hasQuestion($0)
    }
  }

  /// The question of a unit that comes next: of a kind that suits a first meeting, if there is one.
  private func next(of unit: Unit, _ used: Set<String>) -> Question? {
    unit.questions.sorted { (turn($0, unit), $0.id) < (turn($1, unit), $1.id) }.lazy
      .filter { used.isDisjoint(with: $0.topics) && isRipe($0, unit) }
      .compactMap { bank.question($0) }.first { used.isDisjoint(with: $0.topics) }
  }

  /// What the role's own name answers comes late in a session about the role.
  private func turn(_ question: Prospect, _ unit: Unit) -> Int {
    question.kind == .definition && question.subject.hasPrefix("role/")
      ? 6 : question.kind.turn(unit.place)
  }

  /// Lists wait until what they ask for was met one by one, unless they were asked for.
  private func isRipe(_ question: Prospect, _ unit: Unit) -> Bool {
    if question.kind == .recall { return !isRecalled(unit) }
    guard question.kind == .list, !question.isOfChart else { return true }
    guard !question.facts.isEmpty else { return states.count >= CardChooser.knownCards }
    return question.facts.allSatisfy(knownFacts.contains)
  }

  /// Whether a card that was met asks for the sentence itself by now.
  private func isRecalled(_ unit: Unit) -> Bool {
    unit.known.contains {
      [.task, .section, .formula, .term].contains($0.kind) && bank.question($0)?.recall != nil
    }
  }

  /// Questions about neighbours in which the role is a wrong answer.
  private func contrasts() -> [Prospect] {
    var numbers = SplitMix64("contrast \(track.role)")
    return bank.prospects.filter { states[$0.id] == nil && selection.includesAsRival($0) }
      .shuffled(using: &numbers)
  }
}

extension QuestionKind {
  /// The turn in which a kind comes among the questions about one fact; neighbours alternate.
  fileprivate func turn(_ place: TrackPlace) -> Int {
    switch self {
    case .figure, .formula: 0
    case .task: place.order % 2 == 0 ? 1 : 2
    case .section: place.order % 2 == 0 ? 2 : 1
    case .term, .definition, .boundary, .cloze: 3
    case .vietnamese, .english, .reporting: 4
    case .recall: 5
    case .owner: 6
    case .duty, .list, .event: 7
    case .accountable, .involved, .relation, .area, .pair: 8
    }
  }
}

extension Track {
  /// How far each part was met, by the questions that can be asked and those that were answered.
  func standings(_ bank: QuestionBank, _ states: [String: CardState]) -> [Int: (met: Int, total: Int)] {
    var (total, met): ([Int: Set<String>], [Int: Set<String>]) = ([:], [:])
    for question in bank.prospects {
      guard let part = place(of: question)?.part else { continue }
      total[part, default: []].insert(question.unit)
      if states[question.id] != nil { met[part, default: []].insert(question.unit) }
    }
    return total.reduce(into: [:]) { $0[$1.key] = (met[$1.key]?.count ?? 0, $1.value.count) }
  }
}
