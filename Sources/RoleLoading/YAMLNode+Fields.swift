public import SourceText
public import YAMLTree

extension YAMLNode {
  /// The entries of a mapping.
  public var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The elements of a list.
  public var elements: [YAMLNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  /// The value behind a key of a mapping.
  public subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    for index in entries.indices where entries[index].key.text == key { return entries[index].value }
    return nil
  }

  /// The texts of a list, or none.
  func texts(_ key: String) -> [String] {
    self[key]?.elements?.compactMap(\.text) ?? []
  }

  /// The text behind a key.
  public func text(_ key: String) -> String? {
    self[key]?.text
  }

  /// Where to point when something is missing from a mapping: its first key, not all of its lines.
  public var headRange: SourceRange {
    entries?.first.map { SourceRange(start: $0.key.range.start, end: $0.value.headEnd) } ?? range
  }

  /// The texts in `en` and `vi` of this mapping.
  var localizedText: LocalizedText? {
    LocalizedText(en: text("en"), vi: text("vi"))
  }

  private var headEnd: SourcePoint {
    entries == nil && elements == nil ? range.end : range.start
  }
}

extension YAMLEntry {
  /// The key as text.
  public var name: String { key.text ?? "" }
}
