import SourceText

/// Whether a form, as `WordReader` gives it, is a Vietnamese syllable with marks: an onset, a rhyme and a tone
/// that go together.
func isMarkedSyllable(_ form: [UInt8]) -> Bool {
  let tone = form.last.flatMap { $0 > 0x10 && $0 < 0x20 ? $0 - 0x10 : nil } ?? 0
  let plain = spelling(ofForm: tone == 0 ? form : form.dropLast())
  guard tone != 0 || !plain.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
  return splits(of: plain).contains { onset, rhyme in
    onsets.contains(onset) && isRhyme(rhyme, tone: tone)
  }
}

/// The onsets that a syllable may begin with, each with the rest; `qu` and `gi` hold a letter that looks like a
/// vowel.
private func splits(of syllable: String) -> [(onset: String, rhyme: Substring)] {
  (0...min(3, syllable.count)).map { length in
    (String(syllable.prefix(length)), syllable.dropFirst(length))
  }
}

private func isRhyme(_ rhyme: Substring, tone: UInt8) -> Bool {
  let nucleus = rhyme.prefix { vowels.contains($0) }
  let coda = rhyme.dropFirst(nucleus.count)
  if coda.isEmpty { return openNuclei.contains(String(nucleus)) }
  guard closedNuclei.contains(String(nucleus)), codas.contains(String(coda)) else { return false }
  // Before a stop only two tones are heard: sắc and nặng.
  return !stops.contains(String(coda)) || tone == 2 || tone == 5
}

private let vowels: Set<Character> = Set("aăâeêioôơuưy")
private let onsets =
  words(
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x") + [""]
private let codas = words("c ch m n ng nh p t")
private let stops = words("c ch p t")
private let closedNuclei = words("a ă â e ê i o ô ơ u ư y iê yê uô ươ oa oă oe uâ uê uy uyê")
private let openNuclei = words(
  """
  a e ê i o ô ơ u ư y ia ua ưa uơ uê uy uya oa oe ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu iêu yêu uôi ươi ươu \
  oai oay oao oeo uây uyu uêu
  """)

private func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }
