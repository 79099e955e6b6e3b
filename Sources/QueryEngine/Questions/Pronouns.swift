import Roles
import SourceText

/// Words that point back to the role that was spoken of.
struct Pronouns: Sendable {
  private let phrases: [(words: [KnownWord], language: Language)]

  init() {
    phrases = [Language.en, .vi].flatMap { language in
      pointers[language].split(separator: ",").map { (KnownWord.words(of: String($0)), language) }
    }
    .sorted { $0.0.count > $1.0.count }
  }

  /// The first place where a question points back; nil when it does not.
  func mention(of role: Role.ID, in words: [QuestionWord], of language: Language?) -> NameMention? {
    for place in words.indices {
      let found = phrases.first { phrase in
        (language == nil || language == phrase.language)
          && words[place...].starts(with: phrase.words) { $0.matches($1) }
      }
      guard let found else { continue }
      let range = place..<(place + found.words.count)
      var mention = NameMention(
        range: range, text: words[range].map(\.typed).joined(separator: " "), title: Title(roles: [role]))
      mention.isPronoun = true
      return mention
    }
    return nil
  }
}

private let pointers = LocalizedText(
  en: """
    this role, that role, the role, this job, that job, the job, this position, that position, the position, this post, \
    that post, the post, this person, that person, this title, that title, that one, this one, he, she, him, her, his, \
    they, them, their, it, its
    """,
  vi: """
    vị trí này, vị trí đó, vị trí ấy, vai trò này, vai trò đó, vai trò ấy, chức này, chức đó, chức vụ này, chức vụ đó, \
    chức danh này, chức danh đó, người này, người đó, người ấy, ông này, ông ấy, ông đó, bà ấy, bà này, anh ấy, anh này, \
    chị ấy, cô ấy, sếp này, sếp đó, công việc này, nghề này, nó, họ, ổng
    """)
