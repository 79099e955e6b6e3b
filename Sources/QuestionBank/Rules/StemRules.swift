import SourceText

extension RuleChecker {
  func stem(_ question: Question) -> [RuleFinding] {
    var found: [RuleFinding] = []
    let (stem, language) = (question.stem, question.language)
    if !stem.contains("?") || Wording.words(stem) < 4 { found.append(finding(.stemWhole, question, stem)) }
    found += blankRules(question)
    // A sentence that is quoted to be gone on with may say ‘not’; the question may not.
    let asked = question.kind == .recall ? String(stem.prefix { $0 != "‘" }) : stem
    let words = foldedWords(asked)
    if StemText.hasNegation(asked, words, language) { found.append(finding(.noNegation, question, stem)) }
    let options = question.keys + question.distractors
    if Wording.words(stem) > Wording.stemLimit(language) {
      found.append(finding(.shortTexts, question, "\(words.count)"))
    }
    if let long = options.first(where: { Wording.words($0.text) > Wording.optionLimit(language) }) {
      found.append(finding(.shortTexts, question, long.text))
    }
    for text in [stem] + options.map(\.text) {
      if let reason = StemText.flaw(text) {
        found.append(finding(.cleanTexts, question, "\(reason): \(text)"))
      }
    }
    if question.isOfChart, !stem.contains(language == .en ? "RACI chart" : "bảng RACI") {
      found.append(finding(.chartNamed, question, stem))
    }
    if repeatsKey(question) { found.append(finding(.keyNotRepeated, question, stem)) }
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
    // What stands in brackets behind a name explains it, and so gives it away.
    let isExplained = sentence.contains(blank + " (")
    return count != 1 || sentence.hasPrefix(blank) || isLeft || isExplained
      ? [finding(.oneBlank, question, question.stem)] : []
  }

  /// Whether the right answer stands in the stem and a wrong one does not.
  private func repeatsKey(_ question: Question) -> Bool {
    guard question.kind != .list else { return question.keys.contains { question.stem.mentions($0.text) } }
    let isChoiceInStem =
      !question.distractors.isEmpty && question.distractors.allSatisfy { question.stem.mentions($0.text) }
    return !isChoiceInStem && question.keys.contains { question.stem.mentions($0.text) }
  }
}
