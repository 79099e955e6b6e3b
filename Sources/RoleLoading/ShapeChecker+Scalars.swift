import SourceText
import YAMLTree

extension ShapeChecker {
  mutating func checkScalar(_ node: YAMLNode, _ value: ValueShape) {
    guard let text = node.text else { return report(.wrongType(expected: .text), node.range) }
    guard !isBlank(text) else { return report(.emptyText, node.range) }
    switch value {
    case .address: checkAddress(text, node.range)
    case .id(let kind): checkID(text, kind, node.range)
    case .reference(let kind): refer(to: text, kind, nil, node.range)
    case .link: refer(to: text, .fact, .note, node.range)
    case .integer(let range): checkInteger(node, text, range)
    case .boolean: if node.boolean == nil { report(.notBoolean(text), node.range) }
    case .choice(let words): checkChoice(text, words, node.range)
    default: checkCharacters(text, node.range)
    }
  }

  private mutating func checkCharacters(_ text: String, _ range: SourceRange) {
    guard mayHide(text) else { return }
    let shown = visible(text)
    if shown != text.replacing("\t", with: " ") { report(.hiddenCharacter(surroundings(text)), range) }
  }

  private mutating func checkAddress(_ text: String, _ range: SourceRange) {
    let isAddress = ["http://", "https://"].contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
    let mayHoldBlanks = text.utf8.contains { $0 <= 0x20 || $0 >= 0x80 }
    if !isAddress || mayHoldBlanks && text.contains(where: \.isWhitespace) {
      report(.notAddress(text), range)
    }
  }

  private mutating func checkID(_ text: String, _ kind: Subject.Kind, _ range: SourceRange) {
    if !kind.admits(text) { report(.malformedID(text, kind), range) }
  }

  private mutating func checkInteger(_ node: YAMLNode, _ text: String, _ range: ClosedRange<Int>) {
    guard let number = node.integer else { return report(.notInteger(text), node.range) }
    if !range.contains(number) { report(.outOfRange(number, range), node.range) }
  }

  private mutating func checkChoice(_ text: String, _ words: [String], _ range: SourceRange) {
    if !words.contains(text) { report(.unknownWord(text, known: words), range) }
  }

  private mutating func refer(
    to id: String, _ kind: Subject.Kind, _ otherKind: Subject.Kind?, _ range: SourceRange
  ) {
    register.refer(.init(kind: kind, otherKind: otherKind, id: id, file: file, range: range))
  }
}

/// Whether a text is nothing but blanks; nearly always its first byte tells.
private func isBlank(_ text: String) -> Bool {
  if let first = text.utf8.first, first > 0x20, first < 0x7F { return false }
  return text.allSatisfy(\.isWhitespace)
}

/// The first hidden character of a text, shown, with what stands round it.
private func surroundings(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  let place = scalars.firstIndex { $0.isHidden && $0 != "\t" && $0 != "\n" } ?? 0
  var part = String.UnicodeScalarView()
  part.append(contentsOf: scalars[max(0, place - 20)..<min(scalars.count, place + 20)])
  return visible(String(part))
}

/// Whether a text holds the bytes with which a hidden character begins in UTF-8; most have none and need no
/// closer look.
///
/// What begins with E1 is nearly always a Vietnamese letter, so the byte behind it is looked at, too.
private func mayHide(_ text: String) -> Bool {
  var isAfterE1 = false
  return text.utf8.contains { byte in
    if isAfterE1, byte == 0x85 || byte == 0xA0 { return true }
    isAfterE1 = byte == 0xE1
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xCD, 0xD8, 0xE2, 0xE3, 0xEF, 0xF3: return true
    default: return false
    }
  }
}
