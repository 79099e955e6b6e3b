import Roles
public import SourceText

extension RuleChecker {
  func cues(_ question: Question) -> [RuleFinding] {
    guard !question.kind.isOpen else { return [] }
    var found: [RuleFinding] = []
    let options = question.keys + question.distractors
    for key in question.keys {
      for option in question.distractors
      where ![.figure, .relation].contains(question.kind) && !Lengths.areClose(option.text, key.text) {
        found.append(finding(.lengthTellsNothing, question, "\(key.text) / \(option.text)"))
      }
      if let word = clang(key, question) { found.append(finding(.stemTellsNothing, question, word)) }
      if spellsItself(key, question) { found.append(finding(.stemTellsNothing, question, key.text)) }
    }
    for key in question.keys where !isNameAsked(question) && ledger.labels.givesAway(key, question) {
      found.append(finding(.everydayWordTellsNothing, question, key.text))
    }
    for key in question.keys where ledger.soundsAlone(key, in: question) {
      found.append(finding(.fieldTellsNothing, question, key.text))
    }
    if question.kind == .boundary,
      ledger.labels.tellsApart(question.roles, in: question.stem, question.language)
    {
      found.append(finding(.everydayWordTellsNothing, question, question.stem))
    }
    if let option = question.distractors.first(where: { isTiedToRival($0, question) }) {
      found.append(finding(.everydayWordTellsNothing, question, option.text))
    }
    if isTitleLiteral(question) { found.append(finding(.titlesNotLiteral, question, question.stem)) }
    let texts = options.map { " " + foldedWords($0.text).joined(separator: " ") + " " }
    if let text = texts.first(where: { text in Cue.evasions.contains { text.contains(phrase: $0) } }) {
      found.append(finding(.noEvasion, question, text))
    }
    let absolutes = options.map { Cue.hasAbsolute($0.text, question.language) }
    if absolutes.contains(true), absolutes.contains(false) {
      found.append(finding(.noLoneAbsolute, question, texts.joined()))
    }
    if Cue.hasMismatch(before: blank, in: question.stem, question.language) {
      found.append(finding(.articlesFit, question, question.stem))
    }
    let ranges = options.compactMap { Cue.range($0.text) }
    for (index, range) in ranges.enumerated()
    where ranges[(index + 1)...].contains(where: { $0.overlaps(range) }) {
      found.append(finding(.rangesApart, question, "\(range)"))
    }
    return found
  }

  /// A content word of the stem that stands in the key and not in every wrong answer.
  private func clang(_ key: Question.Option, _ question: Question) -> String? {
    let language = question.language
    let stem = Cue.contentPieces(question.stem, language)
    let names = key.role.map { ledger.labels.forms[$0] ?? [] } ?? []
    let text = SearchableText(question.stem)
    let isNamedByDesign = question.distractors.allSatisfy {
      $0.role != nil && text.mentions(SearchableText($0.text))
    }
    if !isNamedByDesign, !isNameAsked(question), let name = names.first(where: text.mentions) {
      return String(decoding: name.bytes, as: UTF8.self)
    }
    guard !isNamedByDesign else { return nil }
    let shared = Cue.contentPieces(key.text, language).intersection(stem)
    return shared.sorted().first { piece in
      !question.distractors.allSatisfy { Cue.contentPieces($0.text, language).contains(piece) }
    }
  }

  /// Whether letters and their meaning are matched by their first letters alone, as English ones are.
  private func spellsItself(_ key: Question.Option, _ question: Question) -> Bool {
    guard case .abbreviation(let letters) = key.claim, question.language == .en else { return false }
    let isLetters = key.text == letters
    func initials(_ text: String) -> String {
      isLetters
        ? text.filter(\.isLetter).lowercased()
        : String(text.split { " -/,".contains($0) }.compactMap(\.first)).lowercased()
    }
    return !question.distractors.allSatisfy { initials($0.text).prefix(3) == initials(key.text).prefix(3) }
  }

  /// Whether a wrong answer of two roles' areas is told by the everyday word of the role that is not asked for.
  private func isTiedToRival(_ option: Question.Option, _ question: Question) -> Bool {
    guard question.kind == .area, let rival = question.roles.dropFirst().first else { return false }
    return ledger.labels.ties(option, question.stem, rival, question.language)
  }

  /// Whether a title is asked whose translation says the same words.
  private func isTitleLiteral(_ question: Question) -> Bool {
    guard isNameAsked(question), let role = question.roles.first.flatMap({ ledger.knowledge.role($0) })
    else { return false }
    let other: Language = question.kind == .english ? .vi : .en
    return ledger.labels.isLiteral(role) || role.isSpelledInVietnamese
      || question.keys.contains { ledger.labels.borrows($0.text, from: role.name(in: other)) }
  }

  /// In a question about names the name in the other language, or the letters, stand in the stem by design.
  private func isNameAsked(_ question: Question) -> Bool {
    question.kind == .english || question.kind == .vietnamese
  }
}

/// What gives an answer away to somebody who does not know it.
public enum Cue {
  static let evasions = [
    "all of the above", "none of the above", "both of them", "tat ca cac dap an", "khong co dap an nao",
    "tat ca deu dung",
  ]

  private static let englishAbsolutes = ["always", "never", "only"].map(SearchableText.init)
  private static let vietnameseAbsolutes = ["luôn", "không bao giờ", "chỉ"].map(SearchableText.init)

  /// Words that make a statement hold always or never.
  static func hasAbsolute(_ text: String, _ language: Language) -> Bool {
    let searchable = SearchableText(text)
    guard (language == .en ? englishAbsolutes : vietnameseAbsolutes).contains(where: searchable.mentions)
    else {
      return false
    }
    if language == .en { return true }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let compounds: Set = ["số", "tiêu", "đạo", "định", "huy", "dẫn", "ra", "thị"]
    return words.enumerated().contains { index, word in
      let next = words.dropFirst(index + 1).first ?? ""
      return word == "luôn" || word == "không" && next == "bao" || word == "chỉ" && !compounds.contains(next)
    }
  }

  /// What carries meaning: English words, pairs of Vietnamese syllables, names in capitals.
  public static func contentPieces(_ text: String, _ language: Language) -> Set<String> {
    telling(text, language)
  }

  /// Whether an article or a classifier before the blank says how the answer begins.
  static func hasMismatch(before blank: String, in stem: String, _ language: Language) -> Bool {
    guard let place = stem.range(of: blank) else { return false }
    let word = stem[..<place.lowerBound].split(separator: " ").last.map { $0.lowercased() } ?? ""
    let telling: Set = language == .en ? ["a", "an"] : ["sự", "cuộc", "nỗi", "niềm"]
    return telling.contains(word.trimmingQuotes)
  }

  /// The range of numbers that an option is, such as `10–15`.
  static func range(_ text: String) -> ClosedRange<Int>? {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard let first = numbers.first, text.first?.isNumber == true else { return nil }
    return min(first, numbers.last ?? first)...max(first, numbers.last ?? first)
  }
}

extension String {
  fileprivate func contains(phrase: String) -> Bool { range(of: " \(phrase) ") != nil }

  fileprivate var trimmingQuotes: String { filter { !"‘’“”\"'".contains($0) } }
}
