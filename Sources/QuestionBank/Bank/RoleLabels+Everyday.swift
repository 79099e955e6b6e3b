public import Roles
public import SourceText

extension RoleLabels {
  /// Whether an everyday word ties an option to the stem: of its role in the stem, or, where it is no role, of
  /// the role that the stem is about in its text.
  public func ties(_ option: Question.Option, _ stem: String, _ subject: Role.ID?, _ language: Language)
    -> Bool
  {
    // A name is to be found by its meaning: that is what such a question asks.
    switch option.claim {
    case .roleName, .areaName: return false
    default: break
    }
    if let role = option.role { return holds(SearchableText(stem), role, language) }
    guard let subject, stem.mentions(label(subject)[language]) else { return false }
    return holds(SearchableText(option.text), subject, language)
  }

  /// Whether an everyday word ties the key alone to the stem, so that it can be told without knowing.
  func givesAway(_ key: Question.Option, _ question: Question) -> Bool {
    let (stem, role, language) = (question.stem, question.roles.first, question.language)
    guard ties(key, stem, role, language) else { return false }
    return !question.distractors.contains { ties($0, stem, role, language) }
  }

  /// Whether a sentence about two roles says once what people call the field of one of them, and so which is which.
  func tellsApart(_ roles: [Role.ID], in sentence: String, _ language: Language) -> Bool {
    let words = foldedWords(sentence).map { word in
      language == .en && word.hasSuffix("s") ? String(word.dropLast()) : word
    }
    let text = " " + words.joined(separator: " ") + " "
    return roles.contains { role in
      (everyday[role]?[language] ?? []).contains { field in
        let name = foldedWords(String(decoding: field.bytes, as: UTF8.self)).joined(separator: " ")
        return text.occurrences(ofBlank: " \(name) ") == 1
      }
    }
  }

  /// Whether a text says in either language what people call the field of a role.
  func tell(_ role: Role.ID, in text: LocalizedText) -> Bool {
    Language.allCases.contains { holds(SearchableText(text[$0]), role, $0) }
  }

  private func holds(_ text: SearchableText, _ role: Role.ID, _ language: Language) -> Bool {
    (everyday[role]?[language] ?? []).contains { text.mentions($0) }
  }

  /// What people say for the field of each role, such as ‘product’ for the CPO.
  static func everydayWords(of role: Role, _ language: Language) -> [SearchableText] {
    let joint = language == .en ? " and " : " và "
    let functions = role.functions[language].flatMap { $0.split(separator: joint).map(String.init) }
    return distinct((functions + titleWords(of: role, language)).map { $0.lowercased() })
      .map(SearchableText.init)
  }

  /// What tells a title from other titles: ‘audit’ of ‘Chief Audit Executive’, ‘kiểm toán’ of ‘Trưởng kiểm toán
  /// nội bộ’; Vietnamese words are pairs of syllables.
  private static func titleWords(of role: Role, _ language: Language) -> [String] {
    let words = role.name(in: language).lowercased().split { !$0.isLetter }.map(String.init)
    guard language == .vi else { return words.filter { $0.count >= 4 && !posts.contains($0) } }
    let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
    return pairs.first.map { posts.contains($0) ? Array(pairs.dropFirst(2)) : pairs } ?? []
  }

  private static let posts: Set = ["chief", "officer", "executive", "head", "giám đốc", "trưởng ban"]
}
