import Roles
import SourceText

/// Checks one question against the rules that it can break by itself.
struct RuleChecker: Sendable {
  let ledger: Ledger
  /// What is wrong with a question; empty when nothing is.
  func findings(_ question: Question) -> [RuleFinding] {
    truth(question) + distractors(question) + cues(question) + stem(question)
  }

  func finding(_ rule: QuestionRule, _ question: Question, _ detail: String) -> RuleFinding {
    RuleFinding(rule, question.id, LocalizedText(verbatim: detail))
  }

  // MARK: Truth

  private func truth(_ question: Question) -> [RuleFinding] {
    var found: [RuleFinding] = []
    for key in question.keys where !ledger.holds(key.claim) {
      found.append(finding(.keyProved, question, key.text))
    }
    if question.keys.isEmpty { found.append(finding(.keyProved, question, question.stem)) }
    for option in question.distractors where !isFalse(option, question) {
      found.append(finding(.wrongAnswersProvedWrong, question, option.text))
    }
    let keys = Set(question.keys.map { folded($0.text) })
    let isOne = question.distractors.allSatisfy { !keys.contains(folded($0.text)) }
    if !isOne || question.kind == .list && keys.count < 2 || keys.count != question.keys.count {
      found.append(finding(.oneRightAnswer, question, question.keys.map(\.text).joined(separator: ", ")))
    }
    return found + words(question)
  }

  /// Whose word the key is, and whether it is worth asking.
  private func words(_ question: Question) -> [RuleFinding] {
    var found: [RuleFinding] = []
    for case .said(let id) in question.proof {
      guard let fact = ledger.knowledge.fact(id) else { continue }
      let source = QuestionMaker.attribution(of: fact, ledger)[question.language]
      if !folded(question.stem).hasPrefix(folded(source)) || ledger.isContradicted(id) {
        found.append(finding(.disputesAttributed, question, question.stem))
      }
      if ledger.isCommonplace(fact) { found.append(finding(.nothingCommonplace, question, question.stem)) }
      if question.kind == .recall, !isWellParted(question, fact) {
        found.append(finding(.endsRecallable, question, question.stem))
      }
    }
    if question.factKind == .metric, [.owner, .task].contains(question.kind) {
      found.append(finding(.figuresNotOwned, question, question.stem))
    }
    for cut in cuts(of: question) where isInsideOfPhrase(cut) {
      found.append(finding(.partedBetweenPhrases, question, "\(cut.head) / \(cut.tail)"))
    }
    if question.kind == .reporting, question.keys.contains(where: { $0.role == Ledger.head }) {
      found.append(finding(.nothingCommonplace, question, question.stem))
    }
    return found
  }

  /// The sentences that are to be gone on with, each in its two parts.
  private func cuts(of question: Question) -> [SentenceCut] {
    let key = question.kind == .recall ? question.keys.first?.text : nil
    let asked = [
      (question.stem, key), (question.recall?.stem ?? "", question.recall?.tails[question.language]),
    ]
    return asked.compactMap { stem, tail in
      guard let tail, let gap = stem.range(of: " " + blank) else { return nil }
      return SentenceCut(head: String(stem[..<gap.lowerBound]), tail: tail)
    }
  }

  /// Whether a sentence is parted inside a name or a word.
  private func isInsideOfPhrase(_ cut: SentenceCut) -> Bool {
    guard let last = cut.head.split(separator: " ").last, last.last?.isLetter ?? false,
      let first = cut.tail.split(separator: " ").first
    else { return false }
    return PhraseWords.isOneWord(last.lowercased(), first.lowercased())
      || ledger.namePairs.contains(foldedWords(String(last + " " + first)).joined(separator: " "))
  }

  /// Whether the end of a sentence can be told from its beginning, and only from it.
  private func isWellParted(_ question: Question, _ fact: Fact) -> Bool {
    guard let quote = question.stem.range(of: "‘"), let gap = question.stem.range(of: " " + blank),
      let tail = question.keys.first?.text, quote.upperBound < gap.lowerBound
    else { return false }
    let head = String(question.stem[quote.upperBound..<gap.lowerBound])
    let shown = Set(KeyWords.of(head, question.language))
    let asked = KeyWords.of(tail, question.language)
    let isSaid = asked.allSatisfy { shown.contains($0) }
    let isAmbiguous = ledger.beginnings.isAmbiguous(
      head, of: fact.id, of: fact.role ?? Role.ID(""), question.language)
    return !asked.isEmpty && !isSaid && !isAmbiguous
  }

  /// Whether a wrong answer is wrong by what the knowledge base says, not by its silence.
  private func isFalse(_ option: Question.Option, _ question: Question) -> Bool {
    guard ledger.holds(option.claim), !question.proof.contains(option.claim) else { return false }
    switch (option.claim, question.keys.first?.claim) {
    case (.notInvolved(let role, let fact), .fact(let key)):
      return fact == key && option.role == role
    case (.factOfAnother(let fact, let role), .fact(let key)):
      return ledger.knowledge.fact(key)?.role == role && fact != key
    case (.exchanged(let fact), .fact(let key)), (.exchanged(let fact), .formula(let key)): return fact == key
    case (.figure(let fact, let number), .figure(let key, let right)):
      return fact == key && number != right && ledger.knowledge.fact(fact).flatMap(Figure.init)?.text == right
    case (.inSection(let fact, let section), .inSection(let key, let right)):
      return fact != key && section != right
    case (.formula(let fact), .formula(let key)): return fact != key
    case (.meaning(let area), .covers(let key, _)):
      return !(ledger.knowledge.fact(key)?.competencies.contains(area) ?? true)
    case (.areaOfOthers(_, let role), .fact(let key)): return ledger.knowledge.fact(key)?.role == role
    case (.relation(let role, let area, let part), .fact(let key)):
      let stated = ledger.knowledge.fact(key)?.states[area] ?? [:]
      return stated.contains { $0.value == .accountable && $0.key != role } && part != .accountable
        && option.role == role
    case (.relation(let role, let area, let part), .relation(_, let keyArea, let keyPart)):
      return area == keyArea && part != keyPart && option.role == role
    case (.otherRelation(let role, let area, let part), .relation(let key, let keyArea, let keyPart)):
      // Which area is a role's: that it has another part in another one.
      if area != keyArea { return question.kind == .area && role == key && part == keyPart }
      return option.role == nil ? role == key && part != keyPart : part == keyPart
    case (.roleName(let other), .roleName(let key)):
      guard question.isOfLetters, let role = ledger.knowledge.role(key) else { return true }
      return !ledger.knowledge.lettersMayMean(other, of: role)
    case (.areaName, .areaName), (.tagline, .tagline), (.step, .step),
      (.abbreviation, .abbreviation), (.notSuperior, .reports):
      return true
    default: return false
    }
  }

  // MARK: Distractors

  private func isFarFetched(_ option: Question.Option, _ question: Question) -> Bool {
    ledger.isFarFetched(option, in: question.head, question.stem, question.language)
  }

  /// Whether a formula is a division where the right one is.
  private func isOfSameShape(_ id: Fact.ID, _ question: Question) -> Bool {
    let shapes = ([id] + question.facts).compactMap {
      ledger.knowledge.fact($0)?.metric?.formula?[.en].contains(" / ")
    }
    return Set(shapes).count == 1
  }

  private func distractors(_ question: Question) -> [RuleFinding] {
    guard !question.kind.isOpen else { return [] }
    var found: [RuleFinding] = []
    let options = question.keys + question.distractors
    if Set(options.map { $0.role == nil }).count > 1 || !areOfOneForm(question) {
      found.append(finding(.optionsOfOneForm, question, options.map(\.text).joined(separator: " / ")))
    }
    let texts = options.map { SearchableText(foldedWords($0.text).joined(separator: " ")) }
    for (index, text) in texts.enumerated() {
      if let other = texts[(index + 1)...].first(where: { isWithin($0, text) || isWithin(text, $0) }) {
        found.append(
          finding(
            .optionsDistinct, question,
            "\(options[index].text) / \(String(decoding: other.bytes, as: UTF8.self))"))
      }
    }
    for option in question.distractors where !ledger.isReasonSound(option.claim) {
      found.append(finding(.reasonsSound, question, ledger.reason(option.claim)[question.language]))
    }
    for option in question.distractors where !isPlausible(option, question) {
      found.append(finding(.wrongAnswersPlausible, question, option.text))
    }
    let isTwoSided = question.kind == .pair || question.kind == .boundary
    if question.distractors.count < (isTwoSided ? 1 : Question.distractorCount) {
      found.append(finding(.fewWrongAnswers, question, "\(question.distractors.count)"))
    }
    return found
  }

  private func isWithin(_ part: SearchableText, _ whole: SearchableText) -> Bool {
    part.bytes.isEmpty || whole.mentions(part)
  }

  /// English duties all begin with a verb in the third person, or none does.
  private func areOfOneForm(_ question: Question) -> Bool {
    guard question.kind == .duty, question.language == .en else { return true }
    let endings = (question.keys + question.distractors).map { $0.text.prefix { $0.isLetter }.hasSuffix("s") }
    return Set(endings).count == 1
  }

  /// Whether a wrong answer is near the right one: a role that works in the same areas, an area of the same field.
  private func isPlausible(_ option: Question.Option, _ question: Question) -> Bool {
    switch option.claim {
    case .notInvolved(let role, let id), .factOfAnother(let id, let role):
      guard let fact = ledger.knowledge.fact(id), !isFarFetched(option, question) else { return false }
      return question.kind == .duty ? ledger.isNear(role, to: fact) : ledger.isRival(role, in: fact)
    case .relation(let role, let area, let part):
      return part != nil && option.role == role && ledger.isNear(role, to: area)
    case .otherRelation(let role, let area, _): return ledger.isNear(role, to: area)
    case .exchanged: return question.kind != .formula
    case .formula(let id): return isOfSameShape(id, question)
    default: break
    }
    guard let role = option.role, let key = question.keys.first?.role else { return true }
    if case .roleName = option.claim { return true }
    return ledger.areCompanions(key, role)
  }
}
