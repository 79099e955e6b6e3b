import SourceText

extension RuleChecker {
  func stem(_ question: Question) -> [RuleFinding] {
    var found: [RuleFinding] = []
    let (stem, language) = (question.stem, question.language)
    if !stem.contains("?") || Wording.words(stem) < 4 { found.append(finding(.v18, question, stem)) }
    found += blankRules(question)
    let words = foldedWords(stem)
    if StemText.hasNegation(stem, words, language) { found.append(finding(.v20, question, stem)) }
    let options = question.keys + question.distractors
    if Wording.words(stem) > Wording.stemLimit(language) {
      found.append(finding(.v21, question, "\(words.count)"))
    }
    if let long = options.first(where: { Wording.words($0.text) > Wording.optionLimit(language) }) {
      found.append(finding(.v21, question, long.text))
    }
    for text in [stem] + options.map(\.text) {
      if let reason = StemText.flaw(text) { found.append(finding(.v22, question, "\(reason): \(text)")) }
    }
    if repeatsKey(question) { found.append(finding(.v25, question, stem)) }
    return found
  }

  private func blankRules(_ question: Question) -> [RuleFinding] {
    let pieces = question.stem.split(separator: "‘", maxSplits: 1)
    let count = question.stem.occurrences(ofBlank: blank)
    guard question.kind == .cloze || count > 0 else { return [] }
    let sentence = pieces.count > 1 ? pieces[1] : pieces.first ?? ""
    let names =
      question.kind == .cloze ? question.keys.flatMap { [$0.text] + $0.synonyms } + question.synonyms : []
    let isLeft = names.contains { question.stem.mentions($0) }
    return count != 1 || sentence.hasPrefix(blank) || isLeft ? [finding(.v19, question, question.stem)] : []
  }

  /// Whether the right answer stands in the stem and a wrong one does not.
  private func repeatsKey(_ question: Question) -> Bool {
    guard question.kind != .list else { return question.keys.contains { question.stem.mentions($0.text) } }
    let isChoiceInStem =
      !question.distractors.isEmpty && question.distractors.allSatisfy { question.stem.mentions($0.text) }
    return !isChoiceInStem && question.keys.contains { question.stem.mentions($0.text) }
  }
}

enum StemText {
  static func hasNegation(_ stem: String, _ words: [String], _ language: Language) -> Bool {
    if language == .en { return !Set(words).isDisjoint(with: ["not", "except", "cannot"]) }
    let text = stem.lowercased()
    return ["không phải", "ngoại trừ", "không thuộc", "không được"].contains { text.mentions($0) }
  }

  /// What is unclean about a text; nil when nothing is.
  static func flaw(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    if scalars.contains(where: { (0x300...0x36F).contains($0.value) }) { return "NFC" }
    if text.contains("…") || text.range(of: "...") != nil { return "…" }
    if ["**", "<", ">", "`", "{", "}", "\n", "\t", "  "].contains(where: { text.range(of: $0) != nil }) {
      return "markup"
    }
    let pairs: [(Character, Character)] = [("‘", "’"), ("“", "”"), ("(", ")")]
    for (open, close) in pairs where !isBalanced(text, open, close) { return "\(open)\(close)" }
    if text.filter({ $0 == "\"" }).count % 2 != 0 { return "\"" }
    let quoted = text.split(separator: "‘", maxSplits: 1).last.map(String.init) ?? text
    let word = quoted.split(separator: " ").first?.lowercased() ?? ""
    return ["it", "they", "its", "their", "nó", "họ", "he", "she"].contains(word) ? word : nil
  }

  /// Whether every opening mark is closed; the apostrophe of a genitive closes nothing.
  private static func isBalanced(_ text: String, _ open: Character, _ close: Character) -> Bool {
    let characters = Array(text)
    var depth = 0
    for (index, character) in characters.enumerated() {
      if character == open { depth += 1 }
      let isApostrophe =
        character == "’" && index + 1 < characters.count && index > 0 && characters[index + 1] == "s"
        && characters[index - 1].isLetter
        || character == "’" && index > 0 && characters[index - 1] == ")"
          && index + 1 < characters.count && characters[index + 1] == "s"
      if character == close, !isApostrophe { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}

extension String {
  /// How often a blank stands in the text.
  func occurrences(ofBlank blank: String) -> Int {
    var (count, rest) = (0, self[...])
    while let place = rest.range(of: blank) {
      count += 1
      rest = rest[place.upperBound...]
    }
    return count
  }
}
