/// A sentence of a text, with the place where it begins.
package struct TextSentence: Hashable, Sendable {
  /// The words, without marks of lists and emphasis.
  package let text: String
  /// The line, from 1.
  package let line: Int
  /// The headings above it, the nearest last.
  package let headings: [String]
}

/// The sentences of a text: of its paragraphs, of points in lists, of rows of tables; headings and code are none.
package func textSentences(of text: String) -> [TextSentence] {
  var reader = PassageReader()
  for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
  {
    reader.take(String(line), number + 1)
  }
  reader.endPassage()
  return reader.sentences
}

private struct PassageReader {
  private(set) var sentences: [TextSentence] = []
  private var headings: [(level: Int, text: String)] = []
  private var passage: [(line: Int, text: String)] = []
  private var isCode = false

  mutating func take(_ line: String, _ number: Int) {
    let plain = line.trimmed
    if plain.hasPrefix("```") || plain.hasPrefix("~~~") {
      endPassage()
      isCode.toggle()
    } else if isCode || !plain.contains(where: \.isLetter) {
      // Nothing, a rule, or marks alone.
      endPassage()
    } else if let heading = plain.heading {
      endPassage()
      headings.removeAll { $0.level >= heading.level }
      headings.append(heading)
    } else if plain.hasPrefix("|") {
      endPassage()
      passage = [(number, plain.split(separator: "|").map { String($0).trimmed }.joined(separator: " "))]
      endPassage()
    } else {
      if let point = plain.point {
        endPassage()
        passage = [(number, point)]
      } else {
        if passage.last.map({ isBroken(after: $0.text, plain) }) == true { endPassage() }
        passage.append((number, plain.hasPrefix(">") ? String(plain.dropFirst()).trimmed : plain))
      }
    }
  }

  /// Whether a line was ended by its author and not for want of room: the next word would have stood on it, too.
  private func isBroken(after line: String, _ next: String) -> Bool {
    let word = next.prefix { !$0.isWhitespace }
    return line.count + 1 + word.count <= max(narrowestPage, passage.map(\.text.count).max() ?? 0)
  }

  mutating func endPassage() {
    var text = ""
    var line = passage.first?.line ?? 0
    for (number, words) in passage {
      for word in words.split(separator: " ") {
        if text.isEmpty { line = number }
        text += (text.isEmpty ? "" : " ") + word
        if isEnd(of: text, word) {
          add(text, line)
          text = ""
        }
      }
    }
    add(text, line)
    passage = []
  }

  private mutating func add(_ text: String, _ line: Int) {
    let plain = text.withoutEmphasis
    guard plain.contains(where: \.isLetter) else { return }
    sentences.append(TextSentence(text: plain, line: line, headings: headings.map(\.text)))
  }

  /// Whether a word ends a sentence: not "e.g." nor a lone letter.
  private func isEnd(of text: String, _ word: Substring) -> Bool {
    let bare = word.drop { "\"“'‘(*_".contains($0) }
    let closed = String(bare.reversed().drop { "\"”'’)*_".contains($0) }.reversed())
    guard let last = closed.last, ".?!…;".contains(last) else { return false }
    let stem = closed.dropLast()
    return last != "." || !(stem.contains(".") || stem.count < 2 || abbreviations.contains(stem.lowercased()))
  }
}

/// No paragraph is broken into shorter lines, in characters.
private let narrowestPage = 40

private let abbreviations: Set<String> = [
  "vs", "etc", "mr", "ms", "dr", "no", "inc", "ltd", "tp", "ths", "ts", "st",
]

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The level and text of a Markdown heading.
  fileprivate var heading: (level: Int, text: String)? {
    let level = prefix { $0 == "#" }.count
    guard (1...6).contains(level), dropFirst(level).first?.isWhitespace == true else { return nil }
    return (level, String(dropFirst(level)).trimmed.withoutEmphasis)
  }

  /// The text of a point in a list.
  fileprivate var point: String? {
    for mark in ["- ", "* ", "+ ", "• ", "– "] where hasPrefix(mark) { return String(dropFirst(2)).trimmed }
    let number = prefix(while: \.isNumber)
    guard (1...3).contains(number.count), [". ", ") "].contains(dropFirst(number.count).prefix(2)) else {
      return nil
    }
    return String(dropFirst(number.count + 2)).trimmed
  }

  fileprivate var withoutEmphasis: String {
    replacing("**", with: "").replacing("__", with: "").replacing("`", with: "")
  }
}
