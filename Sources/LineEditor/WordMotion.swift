/// Where words begin and end in a line, as offsets in Unicode scalars that never cut a letter in two.
struct WordMotion {
  /// What a word is made of.
  enum Kind {
    /// Letters, with their marks, and digits.
    case letters
    /// Whatever is no blank.
    case unbroken
  }

  private let isWord: [Bool]
  /// Where each letter begins, and at last where the line ends.
  private let offsets: [Int]

  init(_ text: String, _ kind: Kind = .letters) {
    var (isWord, offsets): ([Bool], [Int]) = ([], [0])
    var offset = 0
    for letter in text {
      isWord.append(kind == .unbroken ? !letter.isWhitespace : letter.isLetter || letter.isNumber)
      offset += letter.unicodeScalars.count
      offsets.append(offset)
    }
    (self.isWord, self.offsets) = (isWord, offsets)
  }

  /// The end of the word that an offset is in, or of the next one.
  func end(after offset: Int) -> Int {
    var place = offsets.firstIndex { $0 >= offset } ?? isWord.count
    while place < isWord.count, !isWord[place] { place += 1 }
    while place < isWord.count, isWord[place] { place += 1 }
    return offsets[place]
  }

  /// The start of the word that an offset is in, or of the one before.
  func start(before offset: Int) -> Int {
    var place = offsets.lastIndex { $0 <= offset } ?? 0
    while place > 0, !isWord[place - 1] { place -= 1 }
    while place > 0, isWord[place - 1] { place -= 1 }
    return offsets[place]
  }
}
