import QuestionBank
import Roles
import SourceText
import SpacedRepetition

/// A question that is to be asked.
struct Card: Hashable, Sendable {
  let question: Question
  /// Where it stands; nil when it is new.
  var state: CardState?
  /// Whether what it says was edited since the learner answered it.
  var isChanged = false
  /// Where it stands on the track of the role that the session is about.
  var standing: TrackStanding?
  /// Whether it is about a neighbour, or sets the role against one.
  var isContrast = false
  /// Whether it comes once more because the answer was wrong.
  var isRepeated = false
}

/// Chooses what to ask: what is due, then new questions.
///
/// Questions that give each other away are kept to different days. Questions that set neighbours against each
/// other, and lists, wait until there is something to tell apart: until ten cards have a stability of a week, or
/// the one that they build on has.
struct CardChooser: Sendable {
  let bank: QuestionBank
  let selection: Selection

  /// The stability, in days, from which a card counts as known.
  static let knownStability = 7.0
  /// How many cards must be known before lists and boundaries come by themselves.
  static let knownCards = 10

  /// The cards of a session, at most so many; along the track where it is about one role.
  func session(_ states: [String: CardState], now: AnswerTime, size: Int, seed: String) -> [Card] {
    var used = topicsOfToday(states, now)
    var share = ChartShare(of: size, selection)
    var cards: [Card] = []
    let track = selection.focus.flatMap { Track($0, in: bank.ledger.knowledge) }
    var contrasts = ContrastShare(of: size, track)
    for (prospect, state) in due(states, now) where cards.count < size {
      guard state.phase.step != nil || used.isDisjoint(with: prospect.topics),
        let question = bank.question(prospect), contrasts.admits(prospect), share.admits(prospect)
      else {
        continue
      }
      used.formUnion(question.topics)
      cards.append(Card(question: question, state: state))
    }
    if let track, selection.isOnTrack {
      let chooser = TrackChooser(bank: bank, selection: selection, track: track, states: states)
      // Some of a session is new even where much is due.
      let room = max(size - cards.count, size / 4)
      let new = chooser.cards(limit: room, used: used, share: &share, contrasts: &contrasts)
      cards.removeLast(max(0, cards.count + new.count - size))
      return track.placed(selection.withinShare(spread(cards, among: new)), bank, states)
    }
    let new = newCards(
      limit: size - cards.count, seed: seed, states: states, used: used, share: share)
    let chosen = selection.withinShare(cards + new)
    return track.map { $0.placed(chosen, bank, states) } ?? chosen
  }

  /// What is due spread evenly among what is new.
  private func spread(_ due: [Card], among new: [Card]) -> [Card] {
    guard !due.isEmpty, !new.isEmpty else { return due + new }
    var (cards, taken): ([Card], Int) = ([], 0)
    for (number, card) in due.enumerated() {
      cards.append(card)
      let wanted = new.count * (number + 1) / due.count
      cards += new[taken..<wanted]
      taken = wanted
    }
    return cards
  }

  /// The cards that are due, the longest waiting first.
  func due(_ states: [String: CardState], _ now: AnswerTime) -> [(prospect: Prospect, state: CardState)] {
    var waiting: [(since: Int, prospect: Prospect, state: CardState)] = []
    for (id, state) in states where state.isDue(at: now) {
      guard let prospect = bank.prospect(exactly: id), isWanted(prospect) else { continue }
      let since =
        switch state.due {
        case .moment(let moment): moment
        case .day(let day): day * 86_400_000
        }
      waiting.append((since, prospect, state))
    }
    return waiting.sorted { ($0.since, $0.prospect.id) < ($1.since, $1.prospect.id) }.map {
      ($0.prospect, $0.state)
    }
  }

  /// New cards, from the simplest kinds to the harder ones and back, in an order that the seed decides.
  func newCards(
    limit: Int, seed: String, states: [String: CardState] = [:], used: Set<String> = [],
    share: ChartShare? = nil
  ) -> [Card] {
    guard limit > 0 else { return [] }
    let isExperienced =
      states.values.lazy.filter { $0.memory.stability >= Self.knownStability }
      .prefix(Self.knownCards).count == Self.knownCards
    var share = share ?? ChartShare(of: limit, selection)
    var contrasts = ContrastShare(of: limit, selection.focus.flatMap { Track($0, in: bank.ledger.knowledge) })
    var piles = piles(states, isExperienced, seed)
    var (cards, used, areas): ([Card], Set<String>, Set<Competency.ID>) = ([], used, [])
    var (turn, misses) = (0, 0)
    while cards.count < limit, misses < piles.count {
      let pile = turn % piles.count
      turn += 1
      let next =
        piles[pile].firstIndex { prospect in
          used.isDisjoint(with: prospect.topics)
            && (!selection.competencies.isEmpty
              || !(prospect.competencies.first.map(areas.contains) ?? false))
        } ?? piles[pile].firstIndex { used.isDisjoint(with: $0.topics) }
      guard let next else {
        misses += 1
        continue
      }
      misses = 0
      let prospect = piles[pile].remove(at: next)
      guard let question = bank.question(prospect), isLeft(question, used), contrasts.admits(prospect),
        share.admits(prospect)
      else {
        turn -= 1
        continue
      }
      used.formUnion(question.topics)
      if let area = question.competencies.first { areas.insert(area) }
      cards.append(Card(question: question))
    }
    return cards
  }

  private func isWanted(_ question: some Askable) -> Bool {
    selection.includes(question) || selection.includesAsRival(question)
  }

  /// Whether a question that was made is still what was looked for: only then is it known what it touches.
  private func isLeft(_ question: Question, _ used: Set<String>) -> Bool {
    used.isDisjoint(with: question.topics) && isWanted(question)
  }

  /// New questions by kind; of those that name the role of the quiz, the ones about its rivals have their own pile.
  private func piles(_ states: [String: CardState], _ isExperienced: Bool, _ seed: String) -> [[Prospect]] {
    var piles: [String: [Prospect]] = [:]
    for question in bank.prospects where states[question.id] == nil {
      if selection.includes(question) {
        guard isRipe(question, states, isExperienced) else { continue }
        piles[question.kind.rawValue, default: []].append(question)
      } else if selection.includesAsRival(question) {
        piles["rival", default: []].append(question)
      }
    }
    let order =
      ["owner", "duty", "rival"]
      + QuestionKind.allCases.map(\.rawValue).filter { $0 != "owner" && $0 != "duty" }
    return order.compactMap { name in
      guard var pile = piles[name] else { return nil }
      var numbers = SplitMix64(seed + name)
      pile.shuffle(using: &numbers)
      return pile
    }
  }

  /// Whether the learner knows enough for a question that sets things against each other, or has asked for it.
  private func isRipe(_ question: Prospect, _ states: [String: CardState], _ isExperienced: Bool) -> Bool {
    guard !isExperienced, !selection.kinds.contains(question.kind) else { return true }
    switch question.kind {
    case .pair:
      let base = "accountable:\(question.competencies.first?.text ?? ""):\(question.language.rawValue)"
      return states[base].map { $0.memory.stability >= Self.knownStability } ?? false
    case .boundary, .list: return false
    case .recall: return !selection.competencies.isEmpty
    default: return true
    }
  }

  /// The topics that were asked about today already.
  private func topicsOfToday(_ states: [String: CardState], _ now: AnswerTime) -> Set<String> {
    var topics: Set<String> = []
    for (id, state) in states where state.lastAnswer.day == now.day {
      if let question = bank.prospect(exactly: id) { topics.formUnion(question.topics) }
    }
    return topics
  }
}
