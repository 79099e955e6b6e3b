public import SourceText

/// The words of a text that carry its meaning, for parting sentences and for grading what was said of them.
public enum KeyWords {
  /// The words, folded, each once, in order; Vietnamese counts syllables.
  public static func of(_ text: String, _ language: Language) -> [String] {
    distinct(foldedWords(text).filter { !isFiller($0, language) })
  }

  /// Whether a folded word says nothing by itself.
  static func isFiller(_ word: String, _ language: Language) -> Bool {
    (language == .en ? englishFillers : vietnameseFillers).contains(word)
  }

  /// Whether two words are the same but for their ending or a slip of the hand.
  public static func areSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    // Numbers say something else when a digit differs, and short words when a letter does.
    guard !(one + other).contains(where: \.isNumber), min(one.utf8.count, other.utf8.count) >= 4 else {
      return false
    }
    if one.hasPrefix(other.prefix(max(4, other.utf8.count - 3))), abs(one.utf8.count - other.utf8.count) <= 3
    {
      return true
    }
    return min(one.utf8.count, other.utf8.count) >= 6
      && editDistance(Array(one.unicodeScalars), Array(other.unicodeScalars)) <= 1
  }

  private static let englishFillers: Set<String> = [
    "a", "an", "the", "of", "to", "in", "on", "for", "with", "by", "at", "from", "and", "or", "than", "as",
    "that", "which", "who", "whom", "whose", "it", "its", "their", "his", "her", "this", "these", "those",
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "so",
    "such",
    "also", "may", "can", "could", "should", "would", "will", "must", "into", "onto", "about", "between",
    "when", "where", "while", "if", "then", "both", "each", "every", "any", "all", "some", "too", "very",
    "own",
    "them", "they", "he", "she", "there", "but", "s",
  ]

  private static let vietnameseFillers: Set<String> = [
    "la", "va", "cua", "cho", "voi", "ve", "de", "tu", "trong", "cac", "nhung", "mot", "co", "duoc",
    "bi",
    "do", "boi", "ma", "thi", "nhu", "khi", "neu", "hoac", "hay", "o", "tai", "den", "toi", "vao", "ra",
    "nay",
    "kia", "cung", "da", "dang", "se", "phai", "can", "nen", "con", "rat", "ca", "su", "nham", "moi", "tung",

  ]
}
