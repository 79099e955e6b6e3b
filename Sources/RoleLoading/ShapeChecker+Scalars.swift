import SourceText
import YAMLTree

extension ShapeChecker {
  mutating func checkScalar(_ node: YAMLNode, _ value: ValueShape) {
    guard let text = node.text else { return report(.wrongType(expected: .text), node.range) }
    guard !text.allSatisfy(\.isWhitespace) else { return report(.emptyText, node.range) }
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
    let shown = visible(text)
    if shown != text.replacing("\t", with: " ") { report(.hiddenCharacter(shown), range) }
  }

  private mutating func checkAddress(_ text: String, _ range: SourceRange) {
    let isAddress = ["http://", "https://"].contains { text.hasPrefix($0) && text.count > $0.count }
    if !isAddress || text.contains(where: \.isWhitespace) { report(.notAddress(text), range) }
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
