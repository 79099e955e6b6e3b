import SourceText

/// What is unclean about the text of a question.
enum StemText {
  static func hasNegation(_ stem: String, _ words: [String], _ language: Language) -> Bool {
    if language == .en { return !Set(words).isDisjoint(with: ["not", "except", "cannot"]) }
    let text = SearchableText(stem)
    return negations.contains(where: text.mentions)
  }

  private static let negations = ["không phải", "ngoại trừ", "không thuộc", "không được"].map(
    SearchableText.init)

  /// What is unclean about a text; nil when nothing is.
  static func flaw(_ text: String) -> String? {
    var marks = TextMarks()
    let bytes = Array(text.utf8)
    for place in bytes.indices {
      if let flaw = marks.read(bytes, at: place) { return flaw }
    }
    return marks.unclosed ?? danglingPronoun(text)
  }

  /// A pronoun at the start, or at the start of what is quoted, which refers to nothing.
  private static func danglingPronoun(_ text: String) -> String? {
    let quoted = text.range(of: "‘").map { text[$0.upperBound...] } ?? text[...]
    let word = quoted.prefix { $0 != " " }
    guard word.utf8.count <= 5 else { return nil }
    return ["it", "they", "its", "their", "nó", "họ", "he", "she"].first { $0 == word.lowercased() }
  }
}

/// Quotation marks, brackets and other marks of a text, read byte by byte.
private struct TextMarks {
  private var singles = 0
  private var doubles = 0
  private var brackets = 0
  private var straight = 0

  /// What is not closed at the end of the text.
  var unclosed: String? {
    singles != 0 ? "‘’" : doubles != 0 ? "“”" : brackets != 0 ? "()" : straight % 2 != 0 ? "\"" : nil
  }

  /// Reads one byte of UTF-8 and says what is wrong with it.
  mutating func read(_ bytes: [UInt8], at place: Int) -> String? {
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    switch bytes[place] {
    case UInt8(ascii: "("): brackets += 1
    case UInt8(ascii: ")"):
      brackets -= 1
      if brackets < 0 { return "()" }
    case UInt8(ascii: "\""): straight += 1
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), 0x0A,
      0x09:
      return "markup"
    case UInt8(ascii: "*") where next == UInt8(ascii: "*"): return "markup"
    case 0x20 where next == 0x20: return "markup"
    case UInt8(ascii: ".")
    where next == UInt8(ascii: ".") && place + 2 < bytes.count && bytes[place + 2] == next:
      return "…"
    // Combining marks, U+0300 to U+036F.
    case 0xCC: return "NFC"
    case 0xCD where next <= 0xAF: return "NFC"
    case 0xE2 where next == 0x80 && place + 2 < bytes.count: return readQuote(bytes, at: place)
    default: break
    }
    return nil
  }

  private mutating func readQuote(_ bytes: [UInt8], at place: Int) -> String? {
    switch bytes[place + 2] {
    case 0x98: singles += 1
    // The apostrophe of ‘the makers’ chart’ closes nothing either.
    case 0x99 where singles == 0 && isPlural(bytes, at: place): break
    case 0x99 where !isGenitive(bytes, at: place):
      singles -= 1
      if singles < 0 { return "‘’" }
    case 0x9C: doubles += 1
    case 0x9D:
      doubles -= 1
      if doubles < 0 { return "“”" }
    case 0xA6: return "…"
    default: break
    }
    return nil
  }

  /// Whether an apostrophe follows a plural, as in ‘makers’’.
  private func isPlural(_ bytes: [UInt8], at place: Int) -> Bool {
    place > 0 && bytes[place - 1] == UInt8(ascii: "s") && place + 3 < bytes.count && bytes[place + 3] == 0x20
  }

  /// The apostrophe of a genitive closes nothing.
  private func isGenitive(_ bytes: [UInt8], at place: Int) -> Bool {
    guard place > 0, place + 3 < bytes.count, bytes[place + 3] == UInt8(ascii: "s") else { return false }
    let before = bytes[place - 1]
    return before >= 0x80 || before == UInt8(ascii: ")") || (0x41...0x5A).contains(before & 0xDF)
  }
}

extension String {
  /// How often a blank stands in the text.
  func occurrences(ofBlank blank: String) -> Int {
    var (count, rest) = (0, self[...])
    while let place = rest.range(of: blank) {
      count += 1
      rest = rest[place.upperBound...]
    }
    return count
  }
}
