import Roles
import SourceText

extension QuestionMaker {
  /// Which of two roles is which, in a sentence that tells them apart.
  func boundaryQuestions() -> [Outline] {
    knowledge.facts.compactMap { fact in
      guard fact.kind == .boundary, ledger.isPlain(fact), let role = fact.role.flatMap(knowledge.role),
        let other = fact.about.first.flatMap(knowledge.role), fact.about.count == 1, !isEven(fact.text[.en])
      else { return nil }
      let head = QuestionHead(.boundary, of: fact, [role.id, other.id])
      return Outline(head) { boundaryQuestion(head, fact, role, other) }
    }
  }

  /// Whether the sentence would still hold with the two roles exchanged.
  private func isEven(_ text: String) -> Bool {
    let even: Set = [
      "both", "same", "peers", "peer", "nearly", "close", "share", "shares", "shared", "together", "either",
      "equal", "agree", "similar", "may", "some", "often",
    ]
    return !even.isDisjoint(with: foldedWords(text))
  }

  private func boundaryQuestion(_ head: QuestionHead, _ fact: Fact, _ role: Role, _ other: Role) -> Draft? {
    var texts: [Language: String] = [:]
    var isRoleFirst: Bool?
    for language in Language.allCases {
      guard let parted = lettered(fact.text[language], role, other, language) else { return nil }
      guard isRoleFirst == nil || isRoleFirst == parted.isRoleFirst else { return nil }
      isRoleFirst = parted.isRoleFirst
      texts[language] = parted.text
    }
    // Whose fact it is often comes first: the lot decides which of the two is called A.
    let isTurned = head.lot % 2 == 1
    let first = (isRoleFirst == true) != isTurned ? role : other
    let second = first.id == role.id ? other : role
    if isTurned { texts = texts.mapValues(exchangedLetters) }
    return Draft(
      head,
      stem: LocalizedText(
        en: "Who are A and B? ‘\(texts[.en] ?? "")’", vi: "A và B là những vai trò nào? ‘\(texts[.vi] ?? "")’"
      ),
      keys: [Draft.Option(text: assigned(first, second), claim: .fact(fact.id))],
      distractors: [Draft.Option(text: assigned(second, first), claim: .exchanged(fact.id))],
      content: fact.text)
  }

  private func exchangedLetters(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let letter = word.prefix { $0.isLetter }
      return letter == "A" ? "B" + word.dropFirst() : letter == "B" ? "A" + word.dropFirst() : String(word)
    }
    return words.joined(separator: " ")
  }

  private func assigned(_ first: Role, _ second: Role) -> LocalizedText {
    let (one, two) = (ledger.labels.label(first.id), ledger.labels.label(second.id))
    return LocalizedText(en: "A: \(one[.en]), B: \(two[.en])", vi: "A: \(one[.vi]), B: \(two[.vi])")
  }

  /// The sentence with A for the role that comes first and B for the other; nil unless each is named once.
  private func lettered(_ text: String, _ role: Role, _ other: Role, _ language: Language) -> (
    text: String, isRoleFirst: Bool
  )? {
    guard role.acronym != other.acronym else { return nil }
    var sentence = text.withoutStop
    // ‘CHRO vs CEO: the CEO sets …’ says who they are before it tells them apart.
    if let colon = sentence.range(of: ": "), sentence[colon.upperBound...].mentions(both: role, other) {
      sentence = String(sentence[colon.upperBound...])
    }
    let (mine, theirs) = (sentence.occurrences(of: role.acronym), sentence.occurrences(of: other.acronym))
    guard mine.count == 1, theirs.count == 1, let here = mine.first, let there = theirs.first else {
      return nil
    }
    let isFirst = here.lowerBound < there.lowerBound
    for (range, letter) in [(here, isFirst ? "A" : "B"), (there, isFirst ? "B" : "A")].sorted(by: {
      $0.0.lowerBound > $1.0.lowerBound
    }) {
      let before = sentence[..<range.lowerBound].lowercased()
      let article = language == .en ? ["the ", "a ", "an "].first { before.hasSuffix($0) } ?? "" : ""
      sentence.replaceSubrange(
        sentence.index(range.lowerBound, offsetBy: -article.count)..<range.upperBound, with: letter)
    }
    return (sentence, isFirst)
  }
}

extension StringProtocol {
  fileprivate func mentions(both one: Role, _ other: Role) -> Bool {
    let text = String(self)
    return text.mentions(one.acronym) && text.mentions(other.acronym)
  }

  /// Where a text first stands in this one, to the letter.
  func range(of text: String) -> Range<Index>? {
    let (bytes, wanted) = (Array(utf8), Array(text.utf8))
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    for place in 0...(bytes.count - wanted.count) where bytes[place] == first {
      guard bytes[place...].starts(with: wanted) else { continue }
      let start = utf8.index(startIndex, offsetBy: place)
      return start..<utf8.index(start, offsetBy: wanted.count)
    }
    return nil
  }
}
