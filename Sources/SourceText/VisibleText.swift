/// A text in which nothing can drive a terminal or hide: every control character, bidirectional override,
/// invisible separator, filler, tag character and rare variation selector is replaced by a visible `\u{…}`.
///
/// Line feeds stay; a tab becomes a space. All text that leaves the program passes through here.
public func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { $0.value != 0x0A && $0.isHidden }) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar.value == 0x09 {
      result.append(" ")
    } else if scalar.value != 0x0A && scalar.isHidden {
      result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

extension Unicode.Scalar {
  /// Whether a reader cannot see the character but a terminal or a model obeys it.
  package var isHidden: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x00AD, 0x034F, 0x115F, 0x180E, 0x2800, 0x3164, 0xFFF9...0xFFFB: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    case 0xE0000...0xE007F, 0xE0100...0xE01EF: true
    default: false
    }
  }
}
