import SourceText

/// The text of a paste as it goes into the line: one block to be edited, of as many rows as it had.
///
/// Line ends at the ends of the paste and empty rows are dropped; a tab becomes a space, other control
/// characters vanish. The rest is composed (NFC).
func pastedText(_ bytes: some Collection<UInt8>) -> String {
  var result = String.UnicodeScalarView()
  var isAfterLineEnd = false
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    if scalar == "\r" || scalar == "\n" {
      isAfterLineEnd = true
    } else if !isControl(scalar) || scalar == "\t" {
      if isAfterLineEnd && !result.isEmpty { result.append("\n") }
      isAfterLineEnd = false
      result.append(scalar == "\t" ? " " : scalar)
    }
  }
  return composed(String(result))
}

/// Whether the scalar is a control character (C0, DEL, C1).
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
}
