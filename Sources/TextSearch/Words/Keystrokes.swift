import SourceText

/// The syllables that a word may stand for when it was typed with the keys of Telex (`phaamr` for phẩm) or VNI
/// (`pha6m3`) while no input method was on; none where the keys make no syllable with marks.
///
/// The rules are those of the two methods as m17n and UniKey have them: marks follow their letter at once or
/// later in the syllable, the tone stands anywhere behind the first vowel, `uow` and `uo7` are ươ or uơ.
package func syllables(typedInKeys word: QueryWord) -> [QueryWord] {
  guard !word.isMarked, word.key.count <= longestKeyedSyllable else { return [] }
  let isVNI = word.key.contains { (0x30...0x39).contains($0) }
  var states = [Keystrokes()]
  for byte in word.key { states = states.flatMap { isVNI ? $0.afterVNI(byte) : $0.afterTelex(byte) } }
  let forms = states.map(\.form).filter { isMarkedSyllable($0) }
  return unique(forms).compactMap { QueryWord.words(of: spelling(ofForm: $0)).first }
}

/// `nghieengs`, and a key or two more than any hand needs.
private let longestKeyedSyllable = 12

/// A syllable as keystrokes have built it so far.
private struct Keystrokes {
  private var letters: [(plain: UInt8, shape: UInt8)] = []
  private var tone: UInt8 = 0

  /// The letters with their shapes, then the tone, as `WordReader` gives them.
  var form: [UInt8] {
    letters.flatMap { $0.shape == 0 ? [$0.plain] : [$0.plain, $0.shape] } + (tone == 0 ? [] : [0x10 + tone])
  }

  /// The ways in which Telex may take the next key.
  func afterTelex(_ key: UInt8) -> [Keystrokes] {
    let tones = Array("fsrxj".utf8)
    if let tone = tones.firstIndex(of: key), hasVowel, self.tone == 0 { return [toned(UInt8(tone) + 1)] }
    if key == UInt8(ascii: "w") {
      let placed = horned() + shaped(2, "a")
      return placed.isEmpty ? [appending(UInt8(ascii: "u"), 3)] : placed
    }
    let doubled = key == UInt8(ascii: "d") ? shaped(4, "d") : shaped(1, ofLast: key)
    return doubled + (doubled.isEmpty || key != UInt8(ascii: "d") ? [appending(key, 0)] : [])
  }

  /// The ways in which VNI may take the next key.
  func afterVNI(_ key: UInt8) -> [Keystrokes] {
    switch key {
    case 0x31...0x35: hasVowel && tone == 0 ? [toned([2, 1, 3, 4, 5][Int(key - 0x31)])] : []
    case UInt8(ascii: "6"): "aeo".utf8.flatMap { shaped(1, ofLast: $0) }
    case UInt8(ascii: "7"): horned()
    case UInt8(ascii: "8"): shaped(2, "a")
    case UInt8(ascii: "9"): shaped(4, "d")
    case 0x30: []
    default: [appending(key, 0)]
    }
  }

  private var hasVowel: Bool { letters.contains { "aeiouy".utf8.contains($0.plain) } }

  private func toned(_ tone: UInt8) -> Keystrokes {
    var next = self
    next.tone = tone
    return next
  }

  private func appending(_ plain: UInt8, _ shape: UInt8) -> Keystrokes {
    var next = self
    next.letters.append((plain, shape))
    return next
  }

  /// `aa`, `ee`, `oo`, `a6`: a circumflex on the last such letter that has none.
  private func shaped(_ shape: UInt8, ofLast plain: UInt8) -> [Keystrokes] {
    guard "aeo".utf8.contains(plain),
      let place = letters.lastIndex(where: { $0.plain == plain && $0.shape == 0 })
    else { return [] }
    return [shaped(shape, at: [place])]
  }

  private func shaped(_ shape: UInt8, _ plain: String) -> [Keystrokes] {
    let place = letters.lastIndex { plain.utf8.contains($0.plain) && $0.shape == 0 }
    guard let place, plain != "d" || place == 0 else { return [] }
    return [shaped(shape, at: [place])]
  }

  /// Horns on u, on o, or on both: `uow` is ươ before a consonant and uơ at the end.
  private func horned() -> [Keystrokes] {
    let places = letters.indices.filter { "uo".utf8.contains(letters[$0].plain) && letters[$0].shape == 0 }
    return (places.map { [$0] } + (places.count > 1 ? [places] : [])).map { shaped(3, at: $0) }
  }

  private func shaped(_ shape: UInt8, at places: [Int]) -> Keystrokes {
    var next = self
    for place in places { next.letters[place].shape = shape }
    return next
  }
}
