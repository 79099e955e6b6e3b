/// Where words begin and end, in Unicode scalars of a line.
struct WordMotion {
  /// What a word is made of.
  enum Kind {
    /// Letters, with their marks, and digits.
    case letters
    /// Whatever is no blank.
    case unbroken
  }

  let scalars: [Unicode.Scalar]
  var kind = Kind.letters

  /// The end of the word that an offset is in, or of the next one.
  func end(after offset: Int) -> Int {
    var place = offset
    while place < scalars.count, !isWord(place) { place += 1 }
    while place < scalars.count, isWord(place) { place += 1 }
    return place
  }

  /// The start of the word that an offset is in, or of the one before.
  func start(before offset: Int) -> Int {
    var place = offset
    while place > 0, !isWord(place - 1) { place -= 1 }
    while place > 0, isWord(place - 1) { place -= 1 }
    return place
  }

  private func isWord(_ index: Int) -> Bool {
    let properties = scalars[index].properties
    if kind == .unbroken { return !properties.isWhitespace }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber: return true
    default: return properties.isAlphabetic
    }
  }
}
