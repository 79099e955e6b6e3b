import QuestionReading
import Roles

extension QuestionAnswering {
  /// The readings tried against the knowledge, the best first: those that are answered before all others.
  func trials(of readings: [Question]) -> [Trial] {
    // Who asks for a number or a year is not helped by other facts that share the words.
    let asksForNumber = readings.contains { $0.aspect == .number }
    let read = readings.filter { ($0.rule != nil || !asksForNumber) && ($0.told == nil || $0.onlyTells) }
    var words = WordPoints(index)
    let trials = read.map { trial(of: $0, at: $0.place, &words) }.withoutWords
    return trials.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.isAnswered != second.isAnswered { return first.isAnswered }
      return (second.score, left.offset) < (first.score, right.offset)
    }
    .map(\.element)
  }

  private func trial(of reading: Question, at place: Int, _ words: inout WordPoints) -> Trial {
    let trial = trial(of: withOwners(withArea(reading)), asIs: place, &words)
    if !trial.isAnswered, let placed = withAreaOfAmount(trial.question) {
      let other = self.trial(of: placed, asIs: place, &words)
      return other.isAnswered && other.evidence >= leastEvidenceAlone ? other : trial
    }
    // "Is the CISO to blame for a hack?" names no area, but tells what belongs to one.
    guard !trial.isAnswered || trial.evidence < leastEvidenceBesideArea,
      let placed = withAreaOfWork(trial.question)
    else { return trial }
    return self.trial(of: placed, asIs: place, &words)
  }

  private func trial(of reading: Question, asIs place: Int, _ words: inout WordPoints) -> Trial {
    var trial = Trial(reading)
    let selection = FactSelection(trial.question, in: index, common, &words)
    trial.ranking = selection.ranked()
    trial.facts = shown(trial.ranking, for: trial.question)
    weigh(&trial)
    trial.isAnswered = isAnswered(trial, coverage: selection.coverage)
    trial.add(trial.explained * ReadingWeight.words, for: .words)
    trial.add(Double(place) * ReadingWeight.order, for: .order)
    if [.exclusions, .absence].contains(reading.intent) { trial.add(ReadingWeight.polarity, for: .polarity) }
    if reading.rule == nil { trial.add(ReadingWeight.noRule, for: .noRule) }
    let kinds = trial.question.intent.kinds
    if let first = trial.facts.first, kinds.first == first.fact.kind {
      trial.add(ReadingWeight.kind, for: .kind)
    }
    return trial
  }

  /// Weighs how much of the question's words the rule, the names of areas and the facts explain.
  private func weigh(_ trial: inout Trial) {
    var bare = trial.question
    bare.barePlaces = bare.placesToProve
    let facts = trial.facts.map(\.fact).filter(trial.mayProve).prefix(5)
    // Where nothing is named, words that are strewn over several facts prove nothing.
    let share =
      bare.namesNothing
      ? facts.prefix(3).map { evidence.share(of: bare, in: [$0]) }.max() ?? 0
      : evidence.share(of: bare, in: facts)
    trial.evidence = max(share, bare.shareOfSituation)
    // A rule explains something even if all its words are small: "what does the CTO do".
    let ofRule = trial.question.wordsOfRule + (trial.question.rule == nil ? 0 : 1)
    let given = Double(ofRule + trial.question.barePlaces.count - bare.barePlaces.count)
    let open = Double(bare.barePlaces.count)
    let beside = Double(trial.question.wordsOfOtherSentences) * shareOfOtherSentences
    trial.explained =
      given + open > 0 ? (given + trial.evidence * open) / (given + open + beside) : 1
  }
}

/// Facts that hold less of the words than this do not answer beside an area to which the words belong.
private let leastEvidenceBesideArea = 0.75
/// What a word of another sentence counts beside one of the sentence that asks.
private let shareOfOtherSentences = 0.1

extension [Trial] {
  /// Without the reading by words alone, where a rule tells that facts of one kind are wanted of which there are none:
  /// what else is known of a role is no question for an interview.
  fileprivate var withoutWords: [Trial] {
    let lacksKind = contains { trial in
      !trial.isAnswered && trial.question.intent.isOfPractice && !trial.question.roles.isEmpty
        && !trial.ranking.contains { trial.question.intent.kinds.first == $0.fact.kind }
    }
    return lacksKind ? filter { $0.question.rule != nil } : self
  }
}

extension Intent {
  /// Whether it asks how a role is chosen, begun or staffed.
  fileprivate var isOfPractice: Bool { [.interview, .firstDays, .team].contains(self) }
}

extension Trial {
  /// Whether a fact may show that the question's words are understood: a question for yes or no about no area
  /// asks for what the role does, not for any sentence in which the words stand.
  fileprivate func mayProve(_ fact: Fact) -> Bool {
    question.intent != .involvement || !question.competencies.isEmpty
      || question.intent.kinds.contains(fact.kind)
      || [.requirement, .reporting, .career, .metric].contains(fact.kind)
  }
}
