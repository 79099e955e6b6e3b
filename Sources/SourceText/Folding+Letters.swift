/// A letter taken apart: the plain letter, what changes its shape, and the tone of its syllable.
struct Letter {
  /// What is added to a plain letter to make another one of the alphabet.
  enum Shape: UInt16, CaseIterable {
    case none, circumflex, breve, horn, stroke
  }

  /// The plain letter in 7 bits, the shape in 3, the tone in 3, then whether it belongs to a word, whether it
  /// is in the table at all.
  private var bits: UInt16 = 0

  /// A character that is not in the table.
  init() {}

  init(_ plain: UInt8, _ shape: Shape = .none, tone: UInt8 = 0, isWord: Bool = true) {
    bits = UInt16(plain) | shape.rawValue << 7 | UInt16(tone) << 10 | (isWord ? 1 << 13 : 0) | 1 << 14
  }

  /// The plain letter in lower case; 0 when the character is a mark or takes no room.
  var plain: UInt8 { UInt8(bits & 0x7F) }
  /// The number of the shape; 0 is none.
  var shape: UInt8 { UInt8(bits >> 7 & 7) }
  /// The tone: 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng.
  var tone: UInt8 { UInt8(bits >> 10 & 7) }
  /// Whether it is a letter or a digit.
  var isWord: Bool { bits & 1 << 13 != 0 }
  /// Whether the character is in the table.
  var isKnown: Bool { bits & 1 << 14 != 0 }
}

/// Every character up to the last Vietnamese letter, taken apart.
let letterTable: [Letter] = {
  var table = [Letter](repeating: Letter(), count: 0x1EFA)
  for byte in UInt8(0)..<0x80 {
    let scalar = Unicode.Scalar(byte)
    let isWord = scalar.properties.isAlphabetic || (0x30...0x39).contains(byte)
    table[Int(byte)] = Letter((0x41...0x5A).contains(byte) ? byte + 0x20 : byte, isWord: isWord)
  }
  for mark in 0x300...0x36F { table[mark] = Letter(0, isWord: false) }
  table[0xAD] = Letter(0, isWord: false)
  table[0xA0] = Letter(0x20, isWord: false)
  for (scalar, mark) in combiningMarks { table[Int(scalar.value)] = mark }
  for (scalar, letter) in accentedLetters {
    table[Int(scalar.value)] = letter
    for upper in scalar.properties.uppercaseMapping.unicodeScalars where upper.value > 0x7F {
      table[Int(upper.value)] = letter
    }
  }
  return table
}()

/// The marks of decomposed text, with the two deprecated tones.
private let combiningMarks: [(Unicode.Scalar, Letter)] = [
  ("\u{300}", Letter(0, tone: 1, isWord: false)), ("\u{340}", Letter(0, tone: 1, isWord: false)),
  ("\u{301}", Letter(0, tone: 2, isWord: false)), ("\u{341}", Letter(0, tone: 2, isWord: false)),
  ("\u{309}", Letter(0, tone: 3, isWord: false)), ("\u{303}", Letter(0, tone: 4, isWord: false)),
  ("\u{323}", Letter(0, tone: 5, isWord: false)), ("\u{302}", Letter(0, .circumflex, isWord: false)),
  ("\u{306}", Letter(0, .breve, isWord: false)), ("\u{31B}", Letter(0, .horn, isWord: false)),
]

/// Vietnamese letters by their shape: without a tone, then with each of the five.
let vietnameseLetters: [(plain: UInt8, shape: Letter.Shape, letters: String)] = [
  (0x61, .none, "aàáảãạ"), (0x61, .breve, "ăằắẳẵặ"), (0x61, .circumflex, "âầấẩẫậ"),
  (0x65, .none, "eèéẻẽẹ"), (0x65, .circumflex, "êềếểễệ"), (0x69, .none, "iìíỉĩị"),
  (0x6F, .none, "oòóỏõọ"), (0x6F, .circumflex, "ôồốổỗộ"), (0x6F, .horn, "ơờớởỡợ"),
  (0x75, .none, "uùúủũụ"), (0x75, .horn, "ưừứửữự"), (0x79, .none, "yỳýỷỹỵ"), (0x64, .stroke, "đ"),
]

/// Letters of other languages, and look-alikes of `đ`, each row under the letter that it folds to.
private let otherLetters = ["aäåā", "eëē", "iîïī", "oöøō", "uûüū", "yÿ", "cçć", "nñń", "sśš", "zźžż"]

private let accentedLetters: [(Unicode.Scalar, Letter)] = {
  var letters: [(Unicode.Scalar, Letter)] = [
    ("ð", Letter(0x64, .stroke)), ("ɖ", Letter(0x64, .stroke)),
  ]
  for row in vietnameseLetters {
    for (tone, scalar) in row.letters.unicodeScalars.enumerated() where scalar.value > 0x7F {
      letters.append((scalar, Letter(row.plain, row.shape, tone: UInt8(tone))))
    }
  }
  for row in otherLetters {
    guard let plain = row.utf8.first else { continue }
    letters += row.unicodeScalars.dropFirst().map { ($0, Letter(plain)) }
  }
  return letters
}()
