import Roles
import SourceText

extension QuestionMaker {
  /// Sentences of the seed article that stand beside each other and differ in one place: name all that it names.
  func seriesLists() -> [Draft] {
    knowledge.roles.flatMap { role in
      let facts = knowledge.facts(of: role.id).filter(ledger.isSeed)
      return Series.all(in: facts).map { seriesList(role, $0) }
    }
  }

  private func seriesList(_ role: Role, _ series: Series) -> Draft {
    let count = series.facts.count
    return Draft(
      kind: .list, subject: "\(series.facts.first?.id.text ?? "")/series", roles: [role.id],
      competencies: distinct(series.facts.flatMap(\.competencies)), factKind: series.facts.first?.kind,
      topics: Set(series.facts.map { "fact:\($0.id)" }),
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
struct Series {
  let facts: [Fact]
  private let ends: [Language: (before: Int, after: Int)]

  /// A series; nil when the sentences are not alike enough in both languages, or of several kinds.
  init?(_ facts: [Fact]) {
    guard Set(facts.map(\.kind)).count == 1 else { return nil }
    var ends: [Language: (before: Int, after: Int)] = [:]
    for language in Language.allCases {
      let words = facts.map { Self.words($0, language) }
      guard let shortest = words.map(\.count).min() else { return nil }
      var before = Self.shared(words, shortest) { $0[$1] }
      while before > 0, Self.articles.contains(words[0][before - 1].lowercased()) { before -= 1 }
      let after = Self.shared(words, shortest - before - 1) { $0[$0.count - 1 - $1] }
      let longest = words.map(\.count).max() ?? 0
      guard before >= 3, longest - before - after <= 7, shortest - before - after >= 1 else { return nil }
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
    while count < limit, Set(words.map { word($0, count) }).count == 1 { count += 1 }
    return count
  }

  /// The series among facts that stand beside each other, the longest ones.
  static func all(in facts: [Fact]) -> [Series] {
    var found: [Series] = []
    var start = 0
    while start < facts.count {
      var best: Series?
      for end in (start + 2)..<max(start + 3, min(start + 10, facts.count)) where end < facts.count {
        if let series = Series(Array(facts[start...end])) { best = series }
      }
      if let best { found.append(best) }
      start += best?.facts.count ?? 1
    }
    return found
  }

  /// The sentence with the neighbours of one fact in their places, and a blank in its own.
  func frame(around place: Int, _ language: Language) -> String {
    // Other sentences begin like the first one up to its place, so that its blank comes last.
    guard place > 0 else {
      let next = facts.dropFirst().prefix(2).map { filling(of: $0, language) }
      return frame(language).replacingBlank(with: (next + [blank]).joined(separator: ", "))
    }
    let start = max(0, min(place - 1, facts.count - 3))
    let shown = (start..<min(start + 3, facts.count)).map { index in
      index == place ? blank : filling(of: facts[index], language)
    }
    return frame(language).replacingBlank(with: shown.joined(separator: ", "))
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
