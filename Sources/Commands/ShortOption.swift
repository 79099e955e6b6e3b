import SourceText

/// Whether a word looks like an option in one letter, or several of them: a dash and then letters of ASCII.
package func isShortOption(_ word: String) -> Bool {
  let letters = word.unicodeScalars.dropFirst()
  return word.hasPrefix("-") && !letters.isEmpty
    && letters.allSatisfy { $0.isASCII && $0.properties.isAlphabetic }
}

/// The option that was probably meant: the nearest one, or for a single letter the first that begins with it.
package func nearestOption(to word: String, among names: [String]) -> String? {
  if let near = nearestNames(to: word, among: names.map { "--" + $0 }).first { return near }
  guard isShortOption(word), word.count == 2 else { return nil }
  return names.first { $0.hasPrefix(word.dropFirst()) }.map { "--" + $0 }
}
