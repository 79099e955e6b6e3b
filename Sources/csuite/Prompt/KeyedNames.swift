import TextSearch

/// What words say that were typed with the keys of Telex or VNI while no input method was on.
///
/// None where no word looks so; the last word may be half typed.
func readings(ofKeys typed: String) -> [String] {
  guard typed.count >= shortestKeys else { return [] }
  var readings = [""]
  var isKeyed = false
  for word in typed.split(separator: " ").map(String.init) {
    let syllables = syllables(ofKeys: word)
    isKeyed = isKeyed || !syllables.isEmpty
    let forms = syllables.isEmpty ? [word] : syllables
    readings = readings.flatMap { before in forms.map { before.isEmpty ? $0 : before + " " + $0 } }
    // Few words have more than one reading; a line of them must not make thousands.
    readings = Array(readings.prefix(mostReadings))
  }
  return isKeyed ? readings : []
}

private let mostReadings = 16
/// Three letters are rather the beginning of another word.
private let shortestKeys = 4

private func syllables(ofKeys word: String) -> [String] {
  let words = QueryWord.words(of: word)
  guard words.count == 1, let keys = words.first, keys.typed == word else { return [] }
  return TextSearch.syllables(typedInKeys: keys).map(\.typed)
}
