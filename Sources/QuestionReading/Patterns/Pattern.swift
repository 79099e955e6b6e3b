import Naming
import SourceText

/// The shape of a question: words that must stand there, with places for names.
///
/// `what (is|are) [a|an|the] ROLE` is matched anywhere in a question, without marks and case:
/// - `a b|c` one of several groups of words; brackets `( )` bound them, `[ ]` too, and those may be missing;
/// - `report*` all words that begin so;
/// - `<a,b>` neither `a` nor `b` stands before;
/// - `…` up to six words of any kind; `^` and `$` the beginning and the end of the question;
/// - `NAME` a word with a capital letter, `ORG` a word that no company is meant by;
/// - `ROLE` a role's name or acronym, `TITLE` any title, known or not, `AREA` an area of work, `WORD` any word.
struct Pattern: Hashable, Sendable {
  /// One place of a pattern.
  indirect enum Element: Hashable, Sendable {
    case word(KnownWord)
    case beginning(String)
    case anyOf([[Element]])
    case optional([Element])
    case gap
    case start
    case end
    case slot(Slot)
    /// None of these words stands before.
    case notAfter([KnownWord])
  }

  /// A place for a name.
  enum Slot: String, CaseIterable, Hashable, Sendable {
    case role = "ROLE"
    case title = "TITLE"
    case area = "AREA"
    case word = "WORD"
    /// A word that names an organisation: none of those by which any company is meant.
    case organisation = "ORG"
    /// A word with a capital letter that does not begin the question.
    case name = "NAME"
  }

  let elements: [Element]

  /// Keys of which a question must hold one for the pattern to stand in it; nil when any question may.
  ///
  /// Most patterns are told apart from a question by this alone.
  var needles: Set<String>? { elements.compactMap(\.needles).min { $0.count < $1.count } }

  /// The patterns of a line, which bars part.
  static func all(in line: String) -> [Pattern] {
    var parser = PatternParser(line)
    let elements = parser.elements(until: nil)
    guard elements.count == 1, case .anyOf(let groups) = elements[0] else {
      return [Pattern(elements: elements)]
    }
    return groups.map(Pattern.init(elements:))
  }

  /// The words that the pattern names.
  var words: [KnownWord] { elements.flatMap(\.words) }

  /// The rows of words that stand side by side in it, for repairing typos.
  var phrases: [[String]] { elements.phrases }
}

extension [Pattern.Element] {
  fileprivate var phrases: [[String]] {
    var phrases: [[String]] = [[]]
    for element in self {
      switch element {
      case .word(let word): phrases[phrases.count - 1].append(word.key)
      case .beginning(let word): phrases[phrases.count - 1].append(word)
      case .anyOf(let groups): phrases += groups.flatMap(\.phrases) + [[]]
      case .optional(let group): phrases += group.phrases + [[]]
      case .gap, .start, .end, .slot, .notAfter: phrases.append([])
      }
    }
    return phrases.filter { !$0.isEmpty }
  }
}

extension Pattern.Element {
  /// Keys of which one must stand where the element does.
  fileprivate var needles: Set<String>? {
    switch self {
    case .word(let word): return [word.key]
    case .anyOf(let groups):
      let each = groups.map { $0.compactMap(\.needles).min { $0.count < $1.count } }
      return each.contains(nil) ? nil : each.compactMap { $0 }.reduce(into: []) { $0.formUnion($1) }
    case .beginning, .optional, .gap, .start, .end, .slot, .notAfter: return nil
    }
  }

  fileprivate var words: [KnownWord] {
    switch self {
    case .word(let word): [word]
    case .beginning(let text): KnownWord.words(of: text)
    case .anyOf(let groups): groups.flatMap { $0.flatMap(\.words) }
    case .optional(let group): group.flatMap(\.words)
    case .gap, .start, .end, .slot, .notAfter: []
    }
  }
}

/// Reads the text of a pattern.
private struct PatternParser {
  private var rest: Substring

  init(_ text: String) {
    rest = text[...]
  }

  /// The elements up to a closing bracket, which is taken too.
  mutating func elements(until closing: Character?) -> [Pattern.Element] {
    var groups: [[Pattern.Element]] = [[]]
    while let next = rest.first {
      if next == closing {
        rest.removeFirst()
        break
      } else if next == "|" {
        rest.removeFirst()
        groups.append([])
      } else if next.isWhitespace {
        rest.removeFirst()
      } else {
        groups[groups.count - 1] += element()
      }
    }
    return groups.count == 1 ? groups[0] : [.anyOf(groups)]
  }

  private mutating func element() -> [Pattern.Element] {
    switch rest.first {
    case "[":
      rest.removeFirst()
      return [.optional(elements(until: "]"))]
    case "(":
      rest.removeFirst()
      return elements(until: ")")
    default:
      let text = rest.prefix { !$0.isWhitespace && !"[]()|".contains($0) }
      rest = rest.dropFirst(text.count)
      return single(String(text))
    }
  }

  private func single(_ text: String) -> [Pattern.Element] {
    switch text {
    case "…": return [.gap]
    case "^": return [.start]
    case "$": return [.end]
    default:
      if let slot = Pattern.Slot(rawValue: text) { return [.slot(slot)] }
      if text.hasPrefix("<") { return [.notAfter(KnownWord.words(of: text))] }
      let words = KnownWord.words(of: text)
      guard text.hasSuffix("*"), let last = words.last else { return words.map { .word($0) } }
      return words.dropLast().map { .word($0) } + [.beginning(last.key)]
    }
  }
}
