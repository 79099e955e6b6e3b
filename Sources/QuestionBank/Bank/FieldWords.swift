import Roles
import SourceText

/// How strongly the words of a text are those of a role's field, as somebody feels who knows nothing of the role but
/// its title: the words of its names, of its functions, of its line and of the areas that it works on.
struct FieldWords: Sendable {
  private let weights: [Role.ID: [Language: [String: Double]]]
  /// The words of each field that not nearly all have.
  private let common: [Role.ID: [Language: Set<String>]]

  /// From here on a word is one of the field; words that nearly every field has weigh less.
  private static let least = 1.0

  init(_ knowledge: KnowledgeBase) {
    let own = knowledge.roles.map { role in
      let words = Language.allCases.map { ($0, Self.words(of: role, knowledge, $0)) }
      return (role.id, Dictionary(words) { first, _ in first })
    }
    var holders: [String: Double] = [:]
    for (_, words) in own {
      for word in Language.allCases.flatMap({ (words[$0] ?? [:]).keys }) { holders[word, default: 0] += 1 }
    }
    let count = Double(own.count)
    common = Dictionary(
      own.map { role, words in
        let shared = words.mapValues { words in
          Set(
            words.keys.filter { (holders[$0] ?? 1) * 3 < count * 2 && ($0.contains(" ") || !$0.isSyllable) })
        }
        return (role, shared)
      }, uniquingKeysWith: { first, _ in first })
    weights = Dictionary(
      own.map { role, words in
        let weighed = words.mapValues { words in
          words.reduce(into: [:]) { $0[$1.key] = $1.value * Self.rarity(holders[$1.key] ?? 1, of: count) }
        }
        return (role, weighed)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a text sounds like a role's field, and another one, or the same text of another role, much less so.
  func tells(_ key: Double, beside other: Double) -> Bool { key >= Self.least && other < key / 2 }

  /// Whether a text has a word of a role's field, so that it might be a matter of the role.
  func touches(_ role: Role.ID, _ text: String, _ language: Language) -> Bool {
    guard let own = common[role]?[language] else { return false }
    return !own.isDisjoint(with: Self.pieces(of: text, language))
  }

  /// How much a text sounds like the field of a role.
  func tie(of role: Role.ID, to text: String, _ language: Language) -> Double {
    guard let own = weights[role]?[language] else { return 0 }
    return Self.pieces(of: text, language).reduce(0) { $0 + (own[$1] ?? 0) }
  }

  /// One for a word of one role, none for a word of all.
  private static func rarity(_ holders: Double, of count: Double) -> Double {
    max(0, 1 - (holders - 1) / (count / 3))
  }

  private static func words(of role: Role, _ knowledge: KnowledgeBase, _ language: Language) -> [String:
    Double]
  {
    var words: [String: Double] = [:]
    func take(_ text: String, _ weight: Double) {
      for piece in pieces(of: text, language) { words[piece] = max(words[piece] ?? 0, weight) }
    }
    for area in knowledge.competencies where !area.isPersonal {
      switch area.relations[role.id]?.involvement {
      case .accountable: take(area.name[language], 1.5)
      case .responsible: take(area.name[language], 1)
      default: break
      }
    }
    take(role.tagline[language], 1)
    for name in role.names where name.language == language && name.status != .statedBySeed {
      take(name.text, 2)
    }
    for function in role.functions[language] { take(function, 2) }
    return words
  }

  /// The beginnings of English words, Vietnamese syllables and pairs of them; what says nothing is left out.
  static func pieces(of text: String, _ language: Language) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let telling = words.filter { !KeyWords.isFiller(folded($0), language) && !posts.contains($0) }
    guard language == .vi else { return Set(telling.map { String($0.prefix(5)) }) }
    return Set(zip(words, words.dropFirst()).map { "\($0) \($1)" }).union(telling.filter { $0.count >= 3 })
  }

  private static let posts: Set = [
    "chief", "officer", "executive", "head", "giám", "đốc", "trưởng", "ban", "công", "ty", "company", "việc",
    "vice", "president", "director",
  ]
}

extension String {
  /// Whether it may be a syllable of Vietnamese, which says little alone.
  fileprivate var isSyllable: Bool { utf8.contains { $0 >= 0x80 } || count < 3 }
}
