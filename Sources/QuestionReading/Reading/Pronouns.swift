import Naming
import Roles
import SourceText

/// Words that point back to the role that was spoken of.
struct Pronouns: Sendable {
  private let phrases: [(words: [KnownWord], language: Language, isOfPerson: Bool)]

  init() {
    phrases = [Language.en, .vi].flatMap { language in
      [(pointers, false), (personalPointers, true)].flatMap { list, isOfPerson in
        list[language].split(separator: ",").map { (KnownWord.words(of: String($0)), language, isOfPerson) }
      }
    }
    .sorted { $0.0.count > $1.0.count }
  }

  /// The first place where a question points back; nil when it does not.
  ///
  /// After "who owns pricing?" only words for a person point to the role; "it" is what it owns.
  func mention(
    of role: Role.ID, in words: [QuestionWord], of language: Language?, onlyPersons: Bool = false
  ) -> NameMention? {
    // "Do small firms need one?"
    let last = words.count - 1
    if !onlyPersons, language != .vi, last > 0, words[last].key == "one",
      wordsBeforeOne.contains(words[last - 1].key)
    {
      return mention(of: role, last..<words.count, in: words)
    }
    for place in words.indices {
      let found = phrases.first { phrase in
        (language == nil || language == phrase.language) && (phrase.isOfPerson || !onlyPersons)
          && words[place...].starts(with: phrase.words) { $0.matches($1) }
      }
      guard let found else { continue }
      return mention(of: role, place..<(place + found.words.count), in: words)
    }
    return nil
  }

  private func mention(of role: Role.ID, _ range: Range<Int>, in words: [QuestionWord]) -> NameMention {
    var mention = NameMention(
      range: range, text: words[range].map(\.typed).joined(separator: " "), title: Title(roles: [role]))
    mention.isPronoun = true
    return mention
  }
}

private let wordsBeforeOne: Set = [
  "need", "needs", "have", "has", "hire", "hires", "get", "gets", "want", "wants", "without", "become",
  "becomes", "be", "being", "becoming", "for",
]

private let pointers = LocalizedText(
  en: """
    this role, that role, the role, this job, that job, the job, this position, that position, the position, this post, \
    that post, the post, this title, that title, that one, this one, it, its
    """,
  vi: """
    vị trí này, vị trí đó, vị trí ấy, vai trò này, vai trò đó, vai trò ấy, chức này, chức đó, chức vụ này, chức vụ đó, \
    chức danh này, chức danh đó, công việc này, nghề này, nó
    """)

private let personalPointers = LocalizedText(
  en: "this person, that person, he, she, him, her, his, they, them, their",
  vi: """
    người này, người đó, người ấy, ông này, ông ấy, ông đó, bà ấy, bà này, anh ấy, anh này, chị ấy, cô ấy, sếp này, \
    sếp đó, họ, ổng
    """)
