public import SourceText

/// A piece of a YAML file: a text, a list or a mapping, and where it stands.
///
/// Every scalar is text, whatever it looks like: `no`, `1_000`, `012` and dates mean what the reader of the
/// tree makes of them.
public struct YAMLNode: Sendable {
  /// What the node holds.
  public enum Content: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  /// What the node holds.
  public let content: Content
  /// Whether it is a scalar without quotation marks, the only form in which a number or a truth is written.
  public let isPlain: Bool
  // A tree has very many nodes, and no file has four thousand million lines.
  private let startLine, startColumn, endLine, endColumn: UInt32

  init(content: Content, range: SourceRange, isPlain: Bool = false) {
    self.content = content
    self.isPlain = isPlain
    startLine = UInt32(clamping: range.start.line)
    startColumn = UInt32(clamping: range.start.column)
    endLine = UInt32(clamping: range.end.line)
    endColumn = UInt32(clamping: range.end.column)
  }

  /// Where it stands.
  public var range: SourceRange {
    SourceRange(
      start: SourcePoint(line: Int(startLine), column: Int(startColumn)),
      end: SourcePoint(line: Int(endLine), column: Int(endColumn)))
  }

  /// The text of a scalar; nil for a list or a mapping.
  public var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// Whether nothing is written here: an empty value, `~` or `null`.
  public var isNull: Bool { isPlain && ["", "~", "null"].contains(text) }

  /// The whole number that a plain scalar spells in decimal digits, perhaps with a minus sign.
  ///
  /// With a zero in front it is none: readers of YAML do not agree what `012` is.
  public var integer: Int? {
    guard isPlain, let text else { return nil }
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    guard digits.count == 1 || digits.first != UInt8(ascii: "0") else { return nil }
    return Int(text)
  }

  /// The truth that a plain scalar spells as `true` or `false`; no other word is one.
  public var boolean: Bool? {
    switch text {
    case "true" where isPlain: true
    case "false" where isPlain: false
    default: nil
    }
  }
}

/// A key and its value.
public struct YAMLEntry: Sendable {
  /// The key; always a scalar.
  public let key: YAMLNode
  /// The value.
  public let value: YAMLNode
}

/// How large a YAML file may be in each respect; every limit holds before a node is made.
package struct YAMLLimits: Sendable {
  /// Collections inside collections.
  package var depth = 64
  /// Bytes of the file.
  package var bytes = 64 << 20
  /// Nodes of the tree.
  package var nodes = 2_000_000
  /// Nodes that are reached through aliases, which cost nothing to write.
  package var aliasedNodes = 10_000

  /// The limits that knowledge files are read with.
  package static let standard = YAMLLimits()
}
