import Roles
import SourceText

extension QuestionMaker {
  /// Sentences of the seed article that stand beside each other and differ in one place: name all that it names.
  func seriesLists() -> [Outline] {
    knowledge.roles.flatMap { role in
      let facts = (sentences[role.id]?.facts ?? []).filter(ledger.isSeed)
      return Series.all(in: facts).map { series in
        let facts = series.facts
        var head = QuestionHead(
          .list, "\(facts.first?.id.text ?? "")/series", [role.id], distinct(facts.flatMap(\.competencies)),
          facts.first?.kind, topics: Set(facts.map { "fact:\($0.id)" }))
        head.facts = facts.map(\.id)
        return Outline(head) { [head] in seriesList(head, series) }
      }
    }
  }

  private func seriesList(_ head: QuestionHead, _ series: Series) -> Draft {
    let count = series.facts.count
    return Draft(
      head,
      stem: LocalizedText(
        en: "Which \(count) does the original job description name? ‘\(series.frame(.en))’",
        vi: "Bản mô tả gốc nêu \(count) ý nào? ‘\(series.frame(.vi))’"),
      keys: series.facts.map { fact in
        let text = LocalizedText(en: series.filling(of: fact, .en), vi: series.filling(of: fact, .vi))
        return Draft.Option(text: text, claim: .fact(fact.id), synonyms: [text[.en], text[.vi]])
      },
      content: LocalizedText(
        en: series.facts.map { $0.text[.en] }.joined(separator: " "),
        vi: series.facts.map { $0.text[.vi] }.joined(separator: " ")))
  }
}

/// Sentences that begin and end alike, with another filling each.
struct Series: Sendable {
  let facts: [Fact]
  private let ends: [Language: (before: Int, after: Int)]

  /// A series; nil when the sentences are not alike enough in both languages, or of several kinds.
  init?(_ facts: [Fact]) {
    guard let kind = facts.first?.kind, facts.allSatisfy({ $0.kind == kind }) else { return nil }
    var ends: [Language: (before: Int, after: Int)] = [:]
    for language in Language.allCases {
      let words = facts.map { Self.words($0, language) }
      guard let shortest = words.map(\.count).min() else { return nil }
      var before = Self.shared(words, shortest) { $0[$1] }
      while before > 0, Self.articles.contains(words[0][before - 1].lowercased()) { before -= 1 }
      let after = Self.shared(words, shortest - before - 1) { $0[$0.count - 1 - $1] }
      let longest = words.map(\.count).max() ?? 0
      guard before >= 3, longest - before - after <= 7, shortest - before - after >= 1 else { return nil }
      // What ends in a small word, as ‘employee who’, is no thing that can be named.
      let last = words.compactMap { foldedWords($0[$0.count - after - 1]).last }
      guard !last.contains(where: { KeyWords.isFiller($0, language) }) else { return nil }
      ends[language] = (before, after)
    }
    (self.facts, self.ends) = (facts, ends)
  }

  private static let articles: Set = ["the", "a", "an"]

  private static func words(_ fact: Fact, _ language: Language) -> [String] {
    fact.text[language].withoutStop.split(separator: " ").map(String.init)
  }

  /// How many words all sentences share, counted from one end.
  private static func shared(_ words: [[String]], _ limit: Int, _ word: ([String], Int) -> String) -> Int {
    var count = 0
    guard let first = words.first else { return 0 }
    while count < limit, words.allSatisfy({ word($0, count) == word(first, count) }) { count += 1 }
    return count
  }

  /// The series among facts that stand beside each other, the longest ones.
  static func all(in facts: [Fact], atLeast fewest: Int = 3) -> [Series] {
    var found: [Series] = []
    var start = 0
    while start < facts.count {
      var best: Series?
      for end in start + 1..<max(start + 1, min(start + 10, facts.count)) {
        guard beginAlike(facts[start], facts[end]) else { break }
        if end >= start + fewest - 1, let series = Series(Array(facts[start...end])) { best = series }
      }
      if let best { found.append(best) }
      start += best?.facts.count ?? 1
    }
    return found
  }

  /// Whether the first three words of two sentences are the same, as in every series; it is cheap to see.
  private static func beginAlike(_ one: Fact, _ other: Fact) -> Bool {
    Language.allCases.allSatisfy { language in
      var spaces = 0
      for (byte, twin) in zip(one.text[language].utf8, other.text[language].utf8) {
        guard byte == twin else { return false }
        if byte == UInt8(ascii: " ") { spaces += 1 }
        if spaces == 3 { return true }
      }
      return false
    }
  }

  /// The sentence with what comes before one fact, and a blank in its own place.
  ///
  /// Who is asked for one after the other is not told what is asked next. Before the first one the last ones stand.
  func frame(around place: Int, _ language: Language) -> String {
    let others = place == 0 ? Array(facts.dropFirst()) : Array(facts[..<place])
    let fillings = others.map { filling(of: $0, language) }
    // What joins two things itself would make a list of lists.
    let plain = fillings.filter { !$0.split(separator: " ").contains { Self.joints.contains(String($0)) } }
    let shown = (plain.isEmpty ? fillings : plain).suffix(place == 0 ? 3 : 2)
    return frame(language).replacingBlank(
      with: "\(shown.joined(separator: ", ")) \(joint[language]) \(blank)")
  }

  private static let joints: Set = ["and", "or", "và", "hoặc"]

  /// What stands before the last of a list: of demands one is enough.
  private var joint: LocalizedText {
    facts.first?.kind == .requirement
      ? LocalizedText(en: "or", vi: "hoặc") : LocalizedText(en: "and", vi: "và")
  }

  /// The sentence with a blank.
  func frame(_ language: Language) -> String {
    guard let first = facts.first, let ends = ends[language] else { return "" }
    let words = Self.words(first, language)
    return (words.prefix(ends.before) + [blank] + words.suffix(ends.after)).joined(separator: " ")
  }

  /// What stands in the blank for one of the facts.
  func filling(of fact: Fact, _ language: Language) -> String {
    guard let ends = ends[language] else { return "" }
    return Self.words(fact, language).dropFirst(ends.before).dropLast(ends.after).joined(separator: " ")
  }
}

extension String {
  fileprivate func replacingBlank(with text: String) -> String {
    range(of: blank).map { replacing($0, with: text) } ?? self
  }
}
