import SourceText

/// What carries meaning: English words, pairs of Vietnamese syllables, names in capitals.
func telling(_ text: String, _ language: Language) -> Set<String> {
  if language == .en { return contentWords(text).filter { $0.utf8.count >= 4 } }
  let syllables = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  let pairs = zip(syllables, syllables.dropFirst()).map { "\($0) \($1)" }
  // A foreign word such as marketing is one piece.
  let foreign = syllables.filter {
    $0.utf8.count >= 6 && $0.utf8.allSatisfy { $0 < 0x80 } && !["nghiêng"].contains($0)
  }
  return Set(pairs + foreign)
}
