extension Character {
  /// How many terminal columns the character takes: 0, 1 or 2.
  ///
  /// A cluster is as wide as its widest scalar (Unicode Standard Annex 11); an emoji presentation selector or
  /// a pair of regional indicators makes it wide. One indicator alone is a letter of one column on terminals.
  package var displayWidth: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.value < 0x7F {
      return first.value < 0x20 ? 0 : (scalars.contains { $0.value == 0xFE0F } ? 2 : 1)
    }
    if scalars.contains(where: { $0.value == 0xFE0F || isWide($0) }) { return 2 }
    if scalars.count > 1, scalars.count(where: isRegionalIndicator) > 1 { return 2 }
    return scalars.contains { !isZeroWidth($0) } ? 1 : 0
  }
}

extension StringProtocol {
  /// How many terminal columns the text takes on one row.
  package var displayWidth: Int {
    var width = 0
    for character in self { width += character.displayWidth }
    return width
  }
}

private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control: scalar.value != 0xAD
  default: false
  }
}

private func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
  (0x1F1E6...0x1F1FF).contains(scalar.value)
}

/// East Asian wide and full-width blocks, and the emoji that are drawn wide without a selector.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case ..<0x1100: false
  case _ where isRegionalIndicator(scalar): false
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x20000...0x3FFFD:
    true
  default: scalar.properties.isEmojiPresentation
  }
}
