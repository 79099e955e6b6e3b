/// Reads the words of a text one by one, each taken apart for comparison and with its place in the original.
///
/// A word is a run of letters and digits; marks and characters that take no room do not part it.
package struct WordReader {
  /// The word without case and marks, as UTF-8: the same bytes that `folded` gives.
  package private(set) var key: [UInt8] = []
  /// The word with its marks in one order, whatever the input method made of them.
  ///
  /// Each plain letter, then the number of its shape; at the end 0x10 plus the tone. Old and new style, and
  /// misplaced tones, are the same.
  package private(set) var form: [UInt8] = []
  /// Where the word stands in the text's UTF-8.
  package private(set) var range = 0..<0
  /// Whether the word carries Vietnamese marks.
  package private(set) var isMarked = false
  /// Whether the word is written in capitals alone.
  package private(set) var isCapitals = true

  private let table = letterTable
  private let joinsIAndY: Bool
  private var scalars: String.UnicodeScalarView.Iterator
  private var offset = 0
  private var tone: UInt8 = 0

  /// Begins before the first word of a text.
  ///
  /// With `joinsIAndY`, final i and y are the same letter after h, k, l, m, s, t and qu, as in kĩ/kỹ thuật.
  package init(_ text: String, joinsIAndY: Bool = true) {
    scalars = text.unicodeScalars.makeIterator()
    self.joinsIAndY = joinsIAndY
  }

  /// Goes to the next word; false when there is none.
  package mutating func next() -> Bool {
    key.removeAll(keepingCapacity: true)
    form.removeAll(keepingCapacity: true)
    (isMarked, isCapitals, tone) = (false, true, 0)
    while let scalar = scalars.next() {
      let start = offset
      offset += UTF8.width(scalar)
      let letter = scalar.value < table.count ? table[Int(scalar.value)] : Letter()
      if letter.isKnown ? letter.isWord : isWordScalar(scalar) {
        if key.isEmpty { range = start..<offset }
        append(letter, scalar)
        range = range.lowerBound..<offset
      } else if letter.isKnown ? letter.plain == 0 : isInvisible(scalar) {
        if !key.isEmpty, letter.isKnown { addMark(letter) }
      } else if !key.isEmpty, isNegationAhead(scalar) {
        continue
      } else if !key.isEmpty {
        finish()
        return true
      }
    }
    guard !key.isEmpty else { return false }
    finish()
    return true
  }

  /// Whether an apostrophe stands before the end of `don't`: one word, and no `don` (đơn).
  private func isNegationAhead(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar == "'" || scalar == "’", key.last == UInt8(ascii: "n"), !isMarked else { return false }
    var rest = scalars
    guard let next = rest.next(), next == "t" || next == "T" else { return false }
    return rest.next().map { !isWordScalar($0) } ?? true
  }

  private mutating func append(_ letter: Letter, _ scalar: Unicode.Scalar) {
    if isCapitals {
      let isASCII = scalar.value < 0x80
      isCapitals = isASCII ? !(0x61...0x7A).contains(scalar.value) : !scalar.properties.isLowercase
    }
    guard letter.isKnown else {
      let start = key.count
      appendFolded(scalar, to: &key)
      form += key[start...]
      return
    }
    key.append(letter.plain)
    form.append(letter.plain)
    addMark(letter)
  }

  private mutating func addMark(_ letter: Letter) {
    if letter.shape != 0 {
      form.append(letter.shape)
      isMarked = true
    }
    if letter.tone != 0 {
      tone = letter.tone
      isMarked = true
    }
    if letter.plain == 0 { range = range.lowerBound..<offset }
  }

  private mutating func finish() {
    if joinsIAndY, key.last == UInt8(ascii: "y"), endsInFreeVowel, form.last == UInt8(ascii: "y") {
      key[key.count - 1] = UInt8(ascii: "i")
      form[form.count - 1] = UInt8(ascii: "i")
    }
    if tone != 0 { form.append(0x10 + tone) }
  }

  /// Whether a final y may as well be written i.
  private var endsInFreeVowel: Bool {
    switch key.count {
    case 2: "hklmst".utf8.contains(key[0])
    case 3: key[0] == UInt8(ascii: "q") && key[1] == UInt8(ascii: "u")
    default: false
    }
  }
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  // Dashes, quotation marks, bullets and the like, which are met often.
  if (0x2010...0x205E).contains(scalar.value) { return false }
  return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}
