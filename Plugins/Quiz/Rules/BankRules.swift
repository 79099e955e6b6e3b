import QuestionBank
import ReviewLog
import Roles
import SourceText
import SpacedRepetition

/// Checks a bank as a whole.
struct BankCheck: Sendable {
  let bank: QuestionBank

  /// Everything that is wrong: of each question, then of the bank.
  func findings() -> [RuleFinding] { findings { (_, _) throws(Never) in } }

  /// The same; `report` is told how many of how many steps are done, and may stop it.
  func findings<Failure>(
    report: (_ done: Int, _ total: Int) throws(Failure) -> Void
  ) throws(Failure) -> [RuleFinding] {
    let questions = bank.questions
    var found: [RuleFinding] = []
    for (done, question) in questions.enumerated() {
      try report(done, 2 * questions.count)
      found += bank.findings(question)
    }
    let parts = [stems, siblings, draws, positions, lengths, coverage, shares, names]
    for part in parts {
      try report(questions.count, 2 * questions.count)
      found += part()
    }
    for selection in [Selection()] + bank.ledger.knowledge.roles.map({ Selection(roles: [$0.id]) }) {
      try report(questions.count, 2 * questions.count)
      found += session(selection)
    }
    return try found
      + guesses { done, _ throws(Failure) in try report(questions.count + done, 2 * questions.count) }
  }

  private func whole(_ rule: QuestionRule, _ detail: String) -> RuleFinding {
    RuleFinding(rule, "", LocalizedText(verbatim: detail))
  }

  private func stems() -> [RuleFinding] {
    var seen: [String: String] = [:]
    return bank.questions.compactMap { question in
      guard let other = seen.updateValue(question.id, forKey: question.stemKey) else { return nil }
      return RuleFinding(.stemsDistinct, question.id, LocalizedText(verbatim: other))
    }
  }

  private func siblings() -> [RuleFinding] {
    Dictionary(grouping: bank.questions) { "\($0.kind.rawValue):\($0.subject)" }.values.compactMap {
      siblings in
      let isSame =
        Set(siblings.map(\.proof)).count == 1 && Set(siblings.map(\.distractors.count)).count == 1
        && Set(siblings.map(\.language)).count == siblings.count
      return isSame
        ? nil
        : RuleFinding(
          .languagesAgree, siblings[0].id, LocalizedText(verbatim: siblings.map(\.id).joined(separator: ", "))
        )
    }
  }

  private func draws() -> [RuleFinding] {
    bank.questions.filter { !$0.kind.isOpen }.compactMap { question in
      let draws = (0..<8).map { question.choices(attempt: $0) }
      let isSeeded = draws == (0..<8).map { question.choices(attempt: $0) }
      let isVaried =
        question.distractors.count <= Question.distractorCount
        || Set(draws.map { Set($0.options) }).count > 1
      return isSeeded && isVaried
        ? nil : RuleFinding(.optionsVary, question.id, LocalizedText(verbatim: question.stem))
    }
  }

  /// The places of the keys, by a chi-square test at 0.1 %.
  private func positions() -> [RuleFinding] {
    [(2, 10.83), (3, 13.82)].compactMap { size, limit in
      let draws = bank.questions.filter { !$0.kind.isOpen }.map { $0.choices(attempt: 0) }
        .filter { $0.options.count == size }
      guard draws.count >= 50 else { return nil }
      let expected = Double(draws.count) / Double(size)
      let square = (0..<size).reduce(0.0) { sum, place in
        let difference = Double(draws.count { $0.keyIndex == place }) - expected
        return sum + difference * difference / expected
      }
      return square > limit ? whole(.keyPlacesEven, "χ² = \(decimal(square, places: 1)) > \(limit)") : nil
    }
  }

  /// Whether the key is the longest option by far more often than chance has it.
  private func lengths() -> [RuleFinding] {
    let draws = bank.questions.filter { !$0.kind.isOpen }.map { $0.choices(attempt: 0) }
      .filter { $0.options.count == 3 }
    let telling = draws.count { draw in
      let lengths = draw.options.map(\.text.utf8.count)
      return Double(draw.key.text.utf8.count) > 1.3 * Double(lengths.sorted()[1])
    }
    return draws.count >= 50 && telling * 3 > draws.count
      ? [whole(.lengthTellsNothing, "\(telling)/\(draws.count)")] : []
  }

  /// The most choices that may be made of one duty in one language.
  static let choicesOfAFact = 6

  private func coverage() -> [RuleFinding] {
    var counts: [String: Int] = [:]
    for question in bank.questions where [.owner, .cloze].contains(question.kind) {
      counts["\(question.subject.prefix { $0 != "/" }):\(question.language.rawValue)", default: 0] += 1
    }
    let tooOften = counts.filter { $0.value > Self.choicesOfAFact }.keys.sorted().map {
      whole(.dutiesCovered, $0)
    }
    return tooOften + bank.unaskedDuties().map { whole(.dutiesCovered, $0.text) }
  }

  /// How often each role is the key, beside how often chance would have it among the showings of the role.
  private func shares() -> [RuleFinding] {
    let draws = bank.questions.filter { [.owner, .accountable, .pair, .definition].contains($0.kind) }
      .map { $0.choices(attempt: 0) }.filter { $0.key.role != nil }
    var expected: [Role.ID: Double] = [:]
    for draw in draws {
      for role in draw.options.compactMap(\.role) {
        expected[role, default: 0] += 1 / Double(draw.options.count)
      }
    }
    return expected.sorted { $0.key < $1.key }.compactMap { role, chance in
      let count = draws.count { $0.key.role == role }
      // A role with a handful of questions is no pattern that one could guess by.
      let isMany = count * 100 > 3 * draws.count
      // Thirds do not add up to the last digit.
      return isMany && Double(count) > 2 * chance + 0.01
        ? whole(.keysShared, "\(role): \(count)/\(decimal(chance, places: 1))") : nil
    }
  }

  /// Ways of guessing that get further than chance allows.
  private func guesses<Failure>(
    report: (_ done: Int, _ total: Int) throws(Failure) -> Void
  ) throws(Failure) -> [RuleFinding] {
    try Guessing(bank.questions, bank.ledger.labels, report: report).flaws.map { score in
      let kind = score.kind?.rawValue ?? "all"
      return whole(
        .guessingFutile, "\(kind), \(score.strategy.rawValue): +\(decimal(score.points, places: 1))")
    }
  }

  private func names() -> [RuleFinding] {
    var seen: Set<String> = []
    return bank.questions.compactMap { question in
      let made = "\(question.kind.rawValue):\(question.subject):\(question.language.rawValue)"
      let isPlain = question.id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      let isGood = question.id == made && isPlain && seen.insert(question.id).inserted
      return isGood ? nil : RuleFinding(.idsPlain, question.id, LocalizedText(verbatim: made))
    }
  }

  /// Questions whose content is not what it was when they were answered last.
  static func withdrawn(_ bank: QuestionBank, _ log: [LoggedAnswer]) -> [RuleFinding] {
    let last = Dictionary(log.map { ($0.answer.card, $0.answer.fingerprint) }, uniquingKeysWith: { $1 })
    return bank.questions.compactMap { question in
      guard let known = last[question.id], !known.isEmpty, known != question.fingerprint else { return nil }
      return RuleFinding(.editedIsWithdrawn, question.id, LocalizedText(verbatim: question.stem))
    }
  }

  /// A session, about a role or over everything: no two questions of it give each other away.
  private func session(_ selection: Selection) -> [RuleFinding] {
    let chosen = CardChooser(bank: bank, selection: selection).session(
      [:], now: AnswerTime(milliseconds: 0, offset: 0), size: 30, seed: "check")
    let questions = chosen.map(\.question)
    let strays = selection.focus.map { Self.strays(questions, from: $0) } ?? []
    return Self.giveaways(questions) + Self.overcharted(questions) + strays
  }

  /// The questions about other roles beyond their share of a session about one.
  static func strays(_ questions: [Question], from role: Role.ID) -> [RuleFinding] {
    questions.filter { $0.roles.first != role }.dropFirst(questions.count / 6).map {
      RuleFinding(.contrastShare, $0.id, LocalizedText(verbatim: $0.stem))
    }
  }

  /// The questions of the makers' chart beyond their share of a session.
  static func overcharted(_ questions: [Question]) -> [RuleFinding] {
    let limit = ChartShare.limit(of: questions.count)
    return questions.filter(\.isOfChart).dropFirst(limit).map {
      RuleFinding(.chartShare, $0.id, LocalizedText(verbatim: $0.stem))
    }
  }

  /// Questions that share a topic with an earlier one.
  static func giveaways(_ questions: [Question]) -> [RuleFinding] {
    var seen: Set<String> = []
    return questions.compactMap { question in
      defer { seen.formUnion(question.topics) }
      return seen.isDisjoint(with: question.topics)
        ? nil
        : RuleFinding(
          .noAnswerElsewhere, question.id,
          LocalizedText(verbatim: question.topics.sorted().joined(separator: " ")))
    }
  }
}
