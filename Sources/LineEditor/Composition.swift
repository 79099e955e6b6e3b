/// The text with its marks composed: base and marks become one character where Unicode has one (NFC).
///
/// It covers the Latin letters (U+00C0..U+024F, U+1E00..U+1EFF), which hold all of Vietnamese. Marks that have
/// no composed form stay as they are, after the letter they belong to.
package func composed(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { $0.value >= firstMark }) else { return text }
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for cluster in text {
    result += composedCluster(cluster)
  }
  return result
}

private let firstMark: UInt32 = 0x300

private func composedCluster(_ cluster: Character) -> String {
  let scalars = cluster.unicodeScalars
  guard scalars.count > 1 else { return String(cluster) }
  if let letter = composedLetters[cluster] { return String(letter) }
  for kept in (2..<scalars.count).reversed() {
    if let letter = composedLetters[Character(text(of: scalars.prefix(kept)))] {
      return String(letter) + text(of: scalars.dropFirst(kept))
    }
  }
  return String(cluster)
}

/// Every composed letter under itself: characters are equal when they are canonically equivalent, so the
/// decomposed letter finds the composed one.
private let composedLetters: [Character: Character] = {
  var letters: [Character: Character] = [:]
  for value in [0xC0...0x24F, 0x1E00...0x1EFF].joined() {
    guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
    letters[Character(scalar)] = Character(scalar)
  }
  return letters
}()
