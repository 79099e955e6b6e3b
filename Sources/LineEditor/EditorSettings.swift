/// What a person may choose about editing.
package struct EditorSettings: Hashable, Sendable {
  /// The two traditions of keys.
  package enum KeyStyle: String, Hashable, Sendable {
    case emacs, vi
  }

  /// The keys to edit with; nil to follow `~/.editrc`, and emacs if that says nothing.
  package var keyStyle: KeyStyle?
  /// Whether lines are suggested while one types; without colours they never are.
  package var suggests: Bool
  /// Whether names, options and quotations are coloured while one types.
  package var highlights: Bool

  /// Settings; without arguments those of a person who has chosen nothing.
  package init(keyStyle: KeyStyle? = nil, suggests: Bool = true, highlights: Bool = true) {
    self.keyStyle = keyStyle
    self.suggests = suggests
    self.highlights = highlights
  }
}
