import Roles
import SourceText

extension RoleLabels {
  /// Whether a role's title is translated word by word: what it says in either language is what people call the
  /// role's field there, such as ‘privacy’ and ‘quyền riêng tư’.
  func isLiteral(_ role: Role) -> Bool {
    Language.allCases.allSatisfy { language in
      let title = SearchableText(role.name(in: language))
      return role.functions[language].contains { title.mentions(SearchableText($0)) }
    }
  }

  /// Whether the Vietnamese title keeps a word of the English one, such as ‘marketing’.
  func isBorrowed(_ role: Role) -> Bool { borrows(role.name(in: .vi), from: role.name(in: .en)) }

  /// Whether a title keeps a telling word of the title in the other language.
  func borrows(_ title: String, from other: String) -> Bool {
    let words = other.lowercased().split { !$0.isLetter }.filter { $0.count >= Self.shortestBorrowed }
    return words.contains { title.lowercased().mentions(String($0)) }
  }

  /// Up to fewer letters words of both languages are the same by chance.
  private static let shortestBorrowed = 5
}

extension Role {
  /// Whether the letters are a word, or the beginning of one, as ‘Chair’ or ‘CoSec’.
  var isWritten: Bool { zip(acronym, acronym.dropFirst()).contains { $0.isLowercase && $1.isLowercase } }

  /// Whether the letters are those of the Vietnamese title, as KTT are of ‘Kế toán trưởng’.
  var isSpelledInVietnamese: Bool {
    folded(acronym) == String(foldedWords(name(in: .vi)).compactMap(\.first))
  }
}
