/// Text made comparable: without case, marks, or the invisible characters that people paste.
///
/// This is the one function that compares text a person typed with text that we know. It maps every
/// Vietnamese letter, composed or decomposed, to its plain letter, and `đ` with its look-alikes to `d`.
public func folded(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0x80 || (0x41...0x5A).contains($0) }) else { return text }
  let table = letterTable
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    if scalar.value < table.count, table[Int(scalar.value)].isKnown {
      let plain = table[Int(scalar.value)].plain
      if plain != 0 { bytes.append(plain) }
    } else {
      appendFolded(scalar, to: &bytes)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The words of a text, folded: runs of letters and digits.
public func foldedWords(_ text: String) -> [String] {
  var reader = WordReader(text, joinsIAndY: false)
  var words: [String] = []
  while reader.next() { words.append(String(decoding: reader.key, as: UTF8.self)) }
  return words
}

/// Folds a character that is not in the table of letters.
func appendFolded(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
  if isNoBreakSpace(scalar) {
    bytes.append(0x20)
  } else if (0x2010...0x2027).contains(scalar.value) || (0x2030...0x205E).contains(scalar.value) {
    bytes += String(scalar).utf8
  } else if !isInvisible(scalar) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isInvisible(lower) {
      let letter = lower.value < letterTable.count ? letterTable[Int(lower.value)] : Letter()
      if letter.isKnown {
        if letter.plain != 0 { bytes.append(letter.plain) }
      } else {
        bytes += String(lower).utf8
      }
    }
  }
}

/// Combining marks, and characters that take no room, carry no meaning for a comparison.
func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: true
  default: false
  }
}

private func isNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value == 0xA0 || scalar.value == 0x202F || scalar.value == 0x3000
}
