package import SourceText

/// A piece of a YAML file: a text, a list or a mapping, and where it stands.
///
/// Every scalar is text, whatever it looks like: `no`, `1_000`, `012` and dates mean what the reader of the
/// tree makes of them.
package struct YAMLNode: Sendable {
  /// What the node holds.
  package enum Content: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  /// What the node holds.
  package let content: Content
  /// Where it stands.
  package let range: SourceRange

  /// The text of a scalar; nil for a list or a mapping.
  package var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The whole number that a scalar spells in decimal digits, perhaps with a minus sign.
  package var integer: Int? {
    guard let text, text.allSatisfy({ $0.isASCII && ($0.isWholeNumber || $0 == "-") }) else { return nil }
    return Int(text)
  }

  /// The truth that a scalar spells as `true` or `false`; no other word is one.
  package var boolean: Bool? {
    switch text {
    case "true": true
    case "false": false
    default: nil
    }
  }
}

/// A key and its value.
package struct YAMLEntry: Sendable {
  /// The key; always a scalar.
  package let key: YAMLNode
  /// The value.
  package let value: YAMLNode
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
