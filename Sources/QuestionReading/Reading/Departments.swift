import Naming
import Roles
import SourceText

/// Departments that are said to act, which stand for whoever leads them: "does marketing have a say in pricing?".
///
/// A department is what is left of a name such as "head of marketing" without the words for its head.
struct Departments: Sendable {
  private let titles: TitleNames
  private let heads: [Language: [String]]

  init(_ titles: TitleNames, _ vocabulary: Vocabulary) {
    self.titles = titles
    heads = [.en: words(of: vocabulary.heads.en.first), .vi: words(of: vocabulary.heads.vi.first)]
  }

  /// The first department that acts in a question, or that somebody leads; nil when there is none.
  func mention(in words: [QuestionWord], of language: Language?) -> NameMention? {
    switch language {
    case .vi: vietnamese(words) ?? vietnameseLed(words)
    case .en: english(words) ?? englishLed(words)
    case nil: english(words) ?? vietnamese(words) ?? englishLed(words) ?? vietnameseLed(words)
    }
  }

  /// "Does marketing have", "is the legal department asked".
  private func english(_ words: [QuestionWord]) -> NameMention? {
    for place in words.indices.prefix(longestOpening) where words[place].isOne(of: auxiliaries) {
      let start = place + (words.holds(articles, at: place + 1) ? 2 : 1)
      guard let (end, title) = department(in: words, from: start, .en) else { continue }
      let isGroup = words.holds(groups, at: end)
      let isThing = end - start == 1 && words[start].isOne(of: wordsOfEveryFact)
      guard isGroup || words.holds(actions, at: end) && !isThing else { continue }
      return mention(start..<(isGroup ? end + 1 : end), in: words, title)
    }
    return nil
  }

  /// "Runs the risk department", "in charge of the marketing team": whoever does that is its head.
  private func englishLed(_ words: [QuestionWord]) -> NameMention? {
    for (place, behind) in words.ends(of: leading) {
      let start = words.holds(articles, at: behind) ? behind + 1 : behind
      guard let (end, title) = department(in: words, from: start, .en, before: groups) else { continue }
      return leader(place..<(end + 1), in: words, title)
    }
    return nil
  }

  /// "Phụ trách phòng marketing", "lãnh đạo khối công nghệ".
  private func vietnameseLed(_ words: [QuestionWord]) -> NameMention? {
    for (place, behind) in words.ends(of: vietnameseLeading) {
      guard let prefix = prefixes.first(where: { words.holds($0, at: behind) }),
        let (end, title) = department(in: words, from: behind + prefix.count, .vi)
      else { continue }
      return leader(place..<end, in: words, title)
    }
    return nil
  }

  /// "Bên tài chính có được", "marketing có".
  private func vietnamese(_ words: [QuestionWord]) -> NameMention? {
    let prefix = prefixes.first { words.starts(with: $0) { $0.matches($1) } }?.count ?? 0
    guard let (end, title) = department(in: words, from: prefix, .vi),
      words.holds(vietnameseActions, at: end),
      prefix > 0 || !words.holds(wordsOfBeing, at: end + 1)
    else { return nil }
    return mention(0..<end, in: words, title)
  }

  /// Where the longest department that begins at a place ends, and whose it is, of those that stand before some words.
  private func department(
    in words: [QuestionWord], from start: Int, _ language: Language, before last: KnownWords? = nil
  ) -> (end: Int, title: Title)? {
    for end in stride(from: min(start + longestDepartment, words.count), to: start, by: -1)
    where last.map({ words.holds($0, at: end) }) ?? true {
      let isPronoun = end - start == 1 && words[start].isOne(of: allEmptyWords) && !words[start].isCapitals
      let named = (heads[language] ?? []) + words[start..<end].map(\.key)
      if !isPronoun, let title = titles.title(named), title.roles.count == 1 { return (end, title) }
    }
    return nil
  }

  private func leader(_ range: Range<Int>, in words: [QuestionWord], _ title: Title) -> NameMention {
    var mention = mention(range, in: words, title)
    mention.isOfLeading = true
    return mention
  }

  private func mention(_ range: Range<Int>, in words: [QuestionWord], _ title: Title) -> NameMention {
    NameMention(range: range, text: words[range].map(\.typed).joined(separator: " "), title: title)
  }
}

/// The words of a way to speak of a head, without the function.
private func words(of head: String?) -> [String] { wordKeys(head?.replacing("{}", with: "") ?? "") }

extension [QuestionWord] {
  fileprivate func holds(_ known: KnownWords, at place: Int) -> Bool {
    indices.contains(place) && self[place].isOne(of: known)
  }

  fileprivate func holds(_ phrase: [KnownWord], at place: Int) -> Bool {
    place + phrase.count <= count
      && phrase.indices.allSatisfy { self[place + $0].matches(phrase[$0]) }
  }

  /// Where each of some phrases stands, and the place behind it.
  fileprivate func ends(of phrases: [[KnownWord]]) -> [(start: Int, behind: Int)] {
    indices.flatMap { place in
      phrases.filter { holds($0, at: place) }.map { (place, place + $0.count) }
    }
  }
}

/// An action begins within so many words: "what part does".
private let longestOpening = 5
private let longestDepartment = 4

private let auxiliaries = KnownWords(
  "do does did is are was were can could may might should must will would has have")
private let articles = KnownWords("the our your their a")
private let groups = KnownWords("team teams department departments dept people folks guys side staff")
private let actions = KnownWords(
  """
  have has get gets play plays take takes sit sits decide decides approve approves own owns involved consulted asked part \
  responsible allowed informed told sign signs choose chooses set sets review reviews run runs lead leads just only \
  simply need needs report reports contribute contributes also ever really usually still
  """)
private let leading = wordsOfPhrases(
  """
  run, runs, running, lead, leads, leading, head, heads, heading, manage, manages, managing, oversee, oversees, supervise, \
  supervises, direct, directs, in charge of, responsible for, look after, looks after, head up, heads up, boss of, leader of
  """)
private let prefixes = wordsOfPhrases(
  "phòng ban, bộ phận, anh em, bên, phòng, ban, khối, đội, team, dân, mảng")
private let vietnameseLeading = wordsOfPhrases(
  """
  phụ trách, lãnh đạo, điều hành, quản lý, đứng đầu, dẫn dắt, trông coi, nắm, cầm, cầm đầu, chịu trách nhiệm, làm sếp, \
  chỉ đạo, dẫn đầu
  """)
private let vietnameseActions = KnownWords("có được phải cần nên quyết duyệt tham dính góp đóng")
private let wordsOfBeing = KnownWords("phải là")
