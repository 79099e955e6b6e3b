import Roles
import SourceText
import SpacedRepetition

extension QuestionMaker {
  /// A question whose key is a role, with the wrong answers that are left to it; nil when too few are.
  func settled(_ draft: Draft) -> Outline? {
    let draft = likened(draft)
    guard draft.distractors.count >= (draft.kind == .pair ? 1 : Question.distractorCount) else { return nil }
    var head = draft.head
    (head.rivals, head.answers) = (draft.distractors.compactMap(\.role), draft.keys.compactMap(\.role))
    return Outline(head) { draft }
  }

  /// The question without wrong answers that lack what somebody who knows nothing would go by in the key.
  func likened(_ draft: Draft, keeping limit: Int = 6) -> Draft {
    guard !draft.kind.isOpen, draft.kind != .relation, let key = draft.keys.first else { return draft }
    let telling = Language.allCases.filter { language in
      draft.keys.contains { ledger.labels.ties($0.option(in: language), draft, language) }
    }
    let level = draft.distractors.filter { option in
      telling.allSatisfy { ledger.labels.ties(option.option(in: $0), draft, $0) }
        && Language.allCases.allSatisfy {
          !ledger.isFarFetched(option.option(in: $0), in: draft.head, draft.stem[$0], $0)
        }
    }
    let alike = soundingLike(key, level, draft)
    var balanced = draft
    let sameKeys = draft.keys.filter { $0.isAsLong(as: key) }
    let levelled = key.role == nil ? ranked(alike, draft, key) : alike.filter { $0.isAsLong(as: key) }
    let needed = min(Question.distractorCount, alike.count)
    // Where few names are as long as the key, the key would be the short one every time.
    let isStrict =
      draft.kind == .cloze || draft.kind == .section
      || key.role != nil && [.pair, .involved].contains(draft.kind)
    // The nearest alone are plausible.
    // To whom a role reports is asked beside those next to it, however long their names are.
    let isLevel = isStrict || levelled.count >= needed && draft.kind != .reporting
    balanced.distractors = Array((isLevel ? levelled : alike).prefix(key.isCoverage ? 3 : limit))
    // Of several right answers one is shown: all of them are as long as the wrong ones, then.
    if key.role != nil, levelled.count >= needed { balanced.keys = sameKeys }
    return balanced
  }

  /// Wrong answers that the words of the question do not rule out for somebody who goes by their field; one more that
  /// they do, so that any two that are shown have one that sounds like the key.
  private func soundingLike(_ key: Draft.Option, _ options: [Draft.Option], _ draft: Draft) -> [Draft.Option]
  {
    func isFarther(_ option: Draft.Option, _ language: Language) -> Bool {
      let (head, stem) = (draft.head, draft.stem[language])
      return ledger.fields.tells(
        ledger.tie(of: key.option(in: language), in: head, stem, language),
        beside: ledger.tie(of: option.option(in: language), in: head, stem, language))
    }
    let farther = options.map { option in Language.allCases.contains { isFarther(option, $0) } }
    let (alike, others) = (
      zip(options, farther).filter { !$1 }.map(\.0), zip(options, farther).filter(\.1).map(\.0)
    )
    return alike.isEmpty ? [] : alike + others.prefix(1)
  }

  /// Wrong answers that are all longer than the key, all shorter, or one of each, as the lot has it.
  private func ranked(_ options: [Draft.Option], _ draft: Draft, _ key: Draft.Option) -> [Draft.Option] {
    guard [.cloze, .section, .term].contains(draft.kind) else { return options }
    let shorter = options.filter { $0.isShorter(than: key) }
    let longer = options.filter { key.isShorter(than: $0) }
    // The key is the long one, the short one and neither of them equally often, as far as there are such answers;
    // most lines are longer than the key, so that the shape wanted is not always to be had.
    let middle = Array(longer.prefix(1) + shorter.prefix(1))
    let lot = [longer, shorter, middle][Int(draft.head.lot % 3)]
    let order = draft.kind == .section ? [middle, shorter] : [lot, middle, shorter]
    return order.first { $0.count >= Question.distractorCount } ?? (draft.kind == .term ? options : [])
  }

  /// The questions with a role as the key, each role as often the key as it should be for how often it is shown.
  func evenKeys(_ outlines: [Outline]) -> [Outline] {
    let kinds = Dictionary(grouping: outlines, by: \.head.kind)
    return matched(kinds[.pair] ?? [])
      + [QuestionKind.owner, .accountable, .involved, .event].flatMap { evened(kinds[$0] ?? []) }
  }

  /// Of the pairs of two roles as many with the one as with the other accountable.
  private func matched(_ outlines: [Outline]) -> [Outline] {
    let counts = Dictionary(grouping: outlines) { Array($0.head.roles.prefix(2)) }.mapValues(\.count)
    var taken: [[Role.ID]: Int] = [:]
    return byLot(outlines).filter { outline in
      let pair = Array(outline.head.roles.prefix(2))
      taken[pair, default: 0] += 1
      return taken[pair, default: 0] <= counts[pair.reversed(), default: 0]
    }
  }

  private func byLot(_ outlines: [Outline]) -> [Outline] {
    outlines.sorted { ($0.head.lot, $0.head.subject) < ($1.head.lot, $1.head.subject) }
  }

  /// The questions with three wrong answers each, chosen so that a role stands as a wrong answer about twice as often
  /// as it is right; where there are too few such questions, some of those that it is the answer of are left out.
  private func evened(_ outlines: [Outline]) -> [Outline] {
    var balance = KeyBalance(outlines.map(\.head))
    let chosen = byLot(outlines).map { outline in
      (outline: outline, rivals: balance.rivals(of: outline.head))
    }
    return chosen.filter { balance.admits($0.outline.head, $0.rivals) }.map { outline, rivals in
      var head = outline.head
      head.rivals = rivals
      return Outline(head) {
        var draft = outline.draft()
        draft?.distractors.removeAll { !($0.role.map(rivals.contains) ?? false) }
        return draft
      }
    }
  }
}

/// How often each role is still to be shown as a wrong answer for how often it is right.
private struct KeyBalance {
  private var owed: [Role.ID: Double] = [:]
  private let slack: Double

  /// How many wrong answers a question keeps, so that two of them vary.
  private static let kept = 3

  init(_ heads: [QuestionHead]) {
    slack = 6 + Double(heads.count) / 100
    for head in heads { add(Double(Question.distractorCount), of: head.answers) }
  }

  private mutating func add(_ amount: Double, of roles: [Role.ID]) {
    for role in roles { owed[role, default: 0] += amount / Double(roles.count) }
  }

  /// The wrong answers of a question: those that are owed most, the nearest first.
  mutating func rivals(of head: QuestionHead) -> [Role.ID] {
    let order = head.rivals.enumerated().sorted { left, right in
      let (one, two) = (owed[left.element, default: 0], owed[right.element, default: 0])
      return (-one, left.offset) < (-two, right.offset)
    }
    let rivals = order.prefix(Self.kept).map(\.element)
    add(-Double(Question.distractorCount), of: rivals)
    return rivals
  }

  /// Whether a question stays; one whose answer is owed too much does not, and then nothing is owed for it.
  mutating func admits(_ head: QuestionHead, _ rivals: [Role.ID]) -> Bool {
    guard head.answers.contains(where: { owed[$0, default: 0] > slack }) else { return true }
    add(-Double(Question.distractorCount), of: head.answers)
    add(Double(Question.distractorCount), of: rivals)
    return false
  }
}

extension Draft.Option {
  /// Whether it says what a field covers: there, what is nearest matters more than what is as long.
  fileprivate var isCoverage: Bool { if case .covers = claim { true } else { false } }

  /// Whether it is shorter than another, in both languages together.
  fileprivate func isShorter(than other: Draft.Option) -> Bool { length < other.length }

  /// How long it is in both languages together.
  fileprivate var length: Int { Language.allCases.reduce(0) { $0 + text[$1].utf8.count } }

  /// Whether it is as long as another in both languages.
  fileprivate func isAsLong(as other: Draft.Option) -> Bool {
    Language.allCases.allSatisfy { text[$0].utf8.count == other.text[$0].utf8.count }
  }
}

extension QuestionHead {
  /// A number that decides by lot, the same every time.
  var lot: UInt64 { SplitMix64.first(name) }
}

extension RoleLabels {
  /// Whether an everyday word ties an answer to the question.
  fileprivate func ties(_ option: Question.Option, _ draft: Draft, _ language: Language) -> Bool {
    ties(option, draft.stem[language], draft.head.roles.first, language)
  }
}
