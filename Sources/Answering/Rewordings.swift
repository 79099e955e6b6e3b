import Naming
import TextSearch

/// Words and phrases that say the same as a word of a question.
package struct Rewordings: Sendable {
  private var stems: Set<[UInt8]> = []
  private var phrases: [[String]] = []

  package init() {}

  /// Members of families; a single Vietnamese syllable is left out, since it belongs to several words.
  package init(_ members: [String]) {
    for member in members {
      let words = wordKeys(member)
      if words.count > 1 { phrases.append(words) }
      if words.count == 1, member.utf8.allSatisfy({ $0 < 0x80 }) {
        stems.insert(englishStem(Array(words[0].utf8)))
      }
    }
  }

  /// Whether one of some texts holds one of them.
  func areHeld(by texts: [FactWords]) -> Bool {
    texts.contains { text in !stems.isDisjoint(with: text.stems) || phrases.contains(where: text.holds) }
  }
}
