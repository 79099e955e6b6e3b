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

  /// The first department that acts in a question; nil when none does.
  func mention(in words: [QuestionWord], of language: Language?) -> NameMention? {
    switch language {
    case .vi: vietnamese(words)
    case .en: english(words)
    case nil: english(words) ?? vietnamese(words)
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

  /// "Bên tài chính có được", "marketing có".
  private func vietnamese(_ words: [QuestionWord]) -> NameMention? {
    let prefix = prefixes.first { words.starts(with: $0) { $0.matches($1) } }?.count ?? 0
    guard let (end, title) = department(in: words, from: prefix, .vi),
      words.holds(vietnameseActions, at: end),
      prefix > 0 || !words.holds(wordsOfBeing, at: end + 1)
    else { return nil }
    return mention(0..<end, in: words, title)
  }

  /// Where the longest department that begins at a place ends, and whose it is.
  private func department(
    in words: [QuestionWord], from start: Int, _ language: Language
  ) -> (end: Int, title: Title)? {
    for end in stride(from: min(start + longestDepartment, words.count), to: start, by: -1) {
      let isPronoun = end - start == 1 && words[start].isOne(of: allEmptyWords) && !words[start].isCapitals
      let named = (heads[language] ?? []) + words[start..<end].map(\.key)
      if !isPronoun, let title = titles.title(named), title.roles.count == 1 { return (end, title) }
    }
    return nil
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
private let prefixes =
  "phòng ban, bộ phận, anh em, bên, phòng, ban, khối, đội, team, dân, mảng"
  .split(separator: ",").map { KnownWord.words(of: String($0)) }
private let vietnameseActions = KnownWords("có được phải cần nên quyết duyệt tham dính góp đóng")
private let wordsOfBeing = KnownWords("phải là")
