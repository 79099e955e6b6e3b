import Naming
import StoredValues

extension Pattern: Storable {
  static func passed(_ pattern: Pattern?, _ pass: inout some FieldPass) -> Pattern {
    Pattern(elements: pass(pattern) { $0.elements })
  }
}

extension Pattern.Slot: StorableCase {}

extension Pattern.Element: Storable {
  static func passed(_ element: Pattern.Element?, _ pass: inout some FieldPass) -> Pattern.Element {
    let kind: Kind = pass(element) { $0.kind }
    switch kind {
    case .word:
      let words: [KnownWord] = pass(element) { $0.parts.words }
      if let word = words.first { return .word(word) }
      pass.fail()
      return .gap
    case .beginning: return .beginning(pass(element) { $0.parts.text })
    case .anyOf: return .anyOf(pass(element) { $0.parts.groups })
    case .optional: return .optional((pass(element) { $0.parts.groups }).first ?? [])
    case .gap: return .gap
    case .start: return .start
    case .end: return .end
    case .slot: return .slot(pass(element) { $0.parts.slot })
    case .notAfter: return .notAfter(pass(element) { $0.parts.words })
    }
  }

  private enum Kind: StorableCase {
    case word
    case beginning
    case anyOf
    case optional
    case gap
    case start
    case end
    case slot
    case notAfter
  }

  private var kind: Kind {
    switch self {
    case .word: .word
    case .beginning: .beginning
    case .anyOf: .anyOf
    case .optional: .optional
    case .gap: .gap
    case .start: .start
    case .end: .end
    case .slot: .slot
    case .notAfter: .notAfter
    }
  }

  /// What the element holds, whatever its kind; most of it is empty.
  private var parts: (words: [KnownWord], text: String, groups: [[Pattern.Element]], slot: Pattern.Slot) {
    switch self {
    case .word(let word): ([word], "", [], .word)
    case .notAfter(let words): (words, "", [], .word)
    case .beginning(let text): ([], text, [], .word)
    case .anyOf(let groups): ([], "", groups, .word)
    case .optional(let group): ([], "", [group], .word)
    case .slot(let slot): ([], "", [], slot)
    case .gap, .start, .end: ([], "", [], .word)
    }
  }
}
