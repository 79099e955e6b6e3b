/// Text made comparable: without case, marks, or the invisible characters that people paste.
///
/// This is the one function that compares text a person typed with text that we know. It maps every
/// Vietnamese letter, composed or decomposed, to its plain letter, and `đ` with its look-alikes to `d`.
public func folded(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    fold(scalar, into: &scalars)
  }
  return String(scalars)
}

/// The words of a text, folded: runs of letters and digits.
public func foldedWords(_ text: String) -> [String] {
  folded(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
}

private func fold(_ scalar: Unicode.Scalar, into result: inout String.UnicodeScalarView) {
  if scalar.value < 0x80 {
    let isUpper = (0x41...0x5A).contains(scalar.value)
    result.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
  } else if let letter = plainLetters[scalar] {
    result.append(letter)
  } else if isNoBreakSpace(scalar) {
    result.append(" ")
  } else if !isInvisible(scalar) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isInvisible(lower) {
      result.append(plainLetters[lower] ?? lower)
    }
  }
}

/// Combining marks, and characters that take no room, carry no meaning for a comparison.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: true
  default: false
  }
}

private func isNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value == 0xA0 || scalar.value == 0x202F || scalar.value == 0x3000
}

/// Each row: a plain letter, then the composed letters that fold to it.
private let letterFamilies = [
  "aàáảãạăằắẳẵặâầấẩẫậäåā", "eèéẻẽẹêềếểễệëē", "iìíỉĩịîïī", "oòóỏõọôồốổỗộơờớởỡợöøō", "uùúủũụưừứửữựûüū",
  "yỳýỷỹỵÿ", "dđðɖ", "cçć", "nñń", "sśš", "zźžż",
]

private let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
  var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
  for family in letterFamilies {
    guard let plain = family.unicodeScalars.first else { continue }
    for letter in family.unicodeScalars.dropFirst() {
      letters[letter] = plain
      for upper in letter.properties.uppercaseMapping.unicodeScalars where upper.value > 0x7F {
        letters[upper] = plain
      }
    }
  }
  return letters
}()
