import Commands
import LineEditor
import SourceText
import TextSearch

/// The colours of a line by what its words are.
struct LineHighlighting {
  let names: KnownNames
  let table: CommandTable
  /// Whether a word means something in a question.
  var knows: (String) -> Bool = { _ in false }

  /// The parts of a line that look different.
  func highlights(of line: String) -> [Highlight] {
    let lexed = LexedLine(line)
    let reading = LineReading(lexed.words, table, options: programOptions, knows: knows)
    var highlights = lexed.comment.map { [Highlight($0, .quiet)] } ?? []
    // A word that is still being typed is not wrong as long as it may become right.
    let end = line.unicodeScalars.count
    for (index, (word, meaning)) in reading.words.enumerated() {
      let isTyped = word.range.upperBound == end
      if let style = style(of: word, meaning, reading, isTyped) {
        highlights.append(Highlight(word.range, style))
      } else if case .argument(let parameter, 0) = meaning, names.holds(parameter.domain) {
        let words = reading.words[index...].compactMap { word, meaning in
          if case .argument(parameter, _) = meaning { word } else { nil }
        }
        highlights += namedParts(parameter, words, end)
      } else if let quotation = word.quotation, !isNamed(meaning) {
        highlights.append(Highlight(quotation, .quoted))
      }
    }
    return highlights
  }

  private func isNamed(_ meaning: LineReading.Meaning) -> Bool {
    if case .argument(let parameter, _) = meaning { names.holds(parameter.domain) } else { false }
  }

  private func style(
    of word: LineWord, _ meaning: LineReading.Meaning, _ reading: LineReading, _ isTyped: Bool
  ) -> LineStyle? {
    switch meaning {
    case .command:
      if reading.command != nil { return .known }
      return isTyped && names.beginsCommand(reading.words.map(\.word.text)) ? .plain : .unknown
    case .option(let option):
      if option != nil { return .option }
      return isTyped ? .plain : .unknown
    case .value(let option): return styleOfValue(word, option.domain, isTyped)
    case .argument(let parameter, _):
      return names.holds(parameter.domain) ? nil : styleOfValue(word, parameter.domain, isTyped)
    case .surplus: return .unknown
    case .separator: return .option
    case .question: return nil
    }
  }

  private func styleOfValue(_ word: LineWord, _ domain: Parameter.Domain, _ isTyped: Bool) -> LineStyle? {
    switch domain {
    case .words(let words): return judge(words, word.text, isTyped)
    case .choices(let choices):
      let known = names.offers(choices)
      let isKnown = known.contains { $0.key == folded(word.text) || $0.nameKeys.contains(folded(word.text)) }
      guard choices.isClosed || isKnown else { return nil }
      return isKnown ? .known : isTyped && !known.matches(word.text).isEmpty ? .plain : .unknown
    case .number(let range):
      return Int(word.text).map(range.contains) == true ? .known : .unknown
    case .setting: return nil
    case .query: return styleOfQualifier(word, isTyped)
    default: return nil
    }
  }

  private func judge(_ known: [String], _ typed: String, _ isTyped: Bool) -> LineStyle {
    let key = folded(typed)
    if known.contains(where: { folded($0) == key }) { return .known }
    return isTyped && known.contains { folded($0).hasPrefix(key) } ? .plain : .unknown
  }

  private func styleOfQualifier(_ word: LineWord, _ isTyped: Bool) -> LineStyle? {
    guard word.quotation?.lowerBound != word.range.lowerBound, let colon = word.text.firstIndex(of: ":")
    else {
      return nil
    }
    let name = word.text[..<colon].drop { $0 == "-" }
    guard let qualifier = Qualifier(String(name)) else { return nil }
    let values = word.text[word.text.index(after: colon)...].split(separator: ",").map(String.init)
    let isKnown = !values.isEmpty && values.allSatisfy { names.isValue($0, of: qualifier) }
    return isKnown ? .known : isTyped ? .plain : .unknown
  }

  /// The longest runs of words that name something, one after the other.
  private func namedParts(_ parameter: Parameter, _ words: [LineWord], _ end: Int) -> [Highlight] {
    var highlights: [Highlight] = []
    var rest = words[...]
    var followsRole = false
    while let first = rest.first, let last = rest.last {
      let length = names.longestName(rest.map(\.text), parameter.domain, followsRole: followsRole)
      guard length > 0 else {
        let isTyped = last.range.upperBound == end
        let style = names.styleOfUnknown(rest.map(\.text), parameter, isTyped: isTyped)
        let range = first.range.lowerBound..<last.range.upperBound
        return highlights + (style.map { [Highlight(range, $0)] } ?? [])
      }
      let end = rest[rest.startIndex + length - 1].range.upperBound
      highlights.append(Highlight(first.range.lowerBound..<end, .known))
      followsRole = true
      rest = rest.dropFirst(length)
    }
    return highlights
  }
}
