import SourceText

/// The words of a text that carry its meaning, for parting sentences and for grading what was said of them.
enum KeyWords {
  /// The words, folded, each once, in order; Vietnamese counts syllables.
  static func of(_ text: String, _ language: Language) -> [String] {
    let empty = language == .en ? englishFillers : vietnameseFillers
    return distinct(foldedWords(text).filter { !empty.contains($0) && !$0.isEmpty })
  }

  /// Whether two words are the same but for their ending or a slip of the hand.
  static func areSame(_ one: String, _ other: String) -> Bool {
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

/// A sentence parted into what is shown and what is to be said.
struct SentenceCut: Hashable, Sendable {
  let head: String
  let tail: String
}

/// Parts sentences where a phrase begins, so that what is left says enough to go on from.
struct SentenceCutter {
  let language: Language
  /// The role's own names, which say nothing about how a sentence goes on.
  let names: Set<String>
  /// The role's other sentences, folded: none of them may begin like the part that is shown.
  let others: [String]
  /// Whether the sentence says how the role is called.
  var isAboutNames = false
  /// The most words of the part that is shown.
  let longestHead: Int

  /// The best place to part a sentence; nil when there is none.
  func cut(_ sentence: String) -> SentenceCut? {
    let words = sentence.withoutStop.split(separator: " ").map(String.init)
    guard words.count >= 5 else { return nil }
    let keys = words.map { KeyWords.of($0, language) }
    var best: (cut: SentenceCut, penalty: Int)?
    for place in 3..<words.count {
      guard let penalty = penalty(words, keys, place), penalty <= best?.penalty ?? .max else { continue }
      let cut = SentenceCut(
        head: words[..<place].joined(separator: " "), tail: words[place...].joined(separator: " "))
      if isClean(cut) { best = (cut, penalty) }
    }
    return best?.cut
  }

  /// How far a place is from a good one; nil when it is no place at all.
  private func penalty(_ words: [String], _ keys: [[String]], _ place: Int) -> Int? {
    let before = words[place - 1].lowercased()
    let articles: Set = ["a", "an", "the", "các", "những", "một"]
    guard !articles.contains(before), !Self.joints.contains(words[place].lowercased()), place <= longestHead
    else { return nil }
    // Nor does an end begin with the role's own letters, which are known.
    let isInCapitals = words[place] == words[place].uppercased()
    guard !isInCapitals || !names.contains(folded(words[place])) else { return nil }
    let head = Set(keys[..<place].joined())
    let tail = distinct(Array(keys[place...].joined()))
    let asked = tail.filter { word in !head.contains(word) }
    let (fewest, ideal) = language == .en ? (1, 3) : (2, 5)
    let cues = head.subtracting(names).count
    // One word alone leads to something only as part of a longer beginning, or where names are asked.
    guard cues >= 2 || cues == 1 && (place >= 5 || isAboutNames), asked.count >= fewest,
      asked.count * 3 >= tail.count * 2,
      words.count - place <= Wording.optionLimit(language)
    else { return nil }
    let pair = "\(words[place - 2].lowercased()) \(before)"
    let isBeginning =
      Self.links.contains(before) || Self.verbs.contains(pair) || ",:;".contains(before.last ?? " ")
    // Where a Vietnamese word ends cannot be seen, so that any other place might be inside one.
    guard isBeginning || language == .en else { return nil }
    return abs(asked.count - ideal) * 2 + (isBeginning ? 0 : 5)
  }

  private func isClean(_ cut: SentenceCut) -> Bool {
    let head = folded(cut.head)
    return StemText.flaw("‘\(cut.head) \(blank)’") == nil && StemText.flaw(cut.tail) == nil
      && !others.contains { $0.hasPrefix(head + " ") }
  }

  /// Words that a phrase hangs on: what is left out does not begin with them.
  private static let joints: Set = ["and", "or", "và", "hoặc", "&", "–", "-"]

  /// Vietnamese verbs of two syllables, whose object begins after them.
  private static let verbs: Set = [
    "phụ trách", "quản lý", "giám sát", "bảo đảm", "đảm bảo", "xây dựng", "đánh giá", "hỗ trợ", "thực hiện",
    "tham gia", "bao gồm", "sử dụng", "phối hợp", "quyết định", "báo cáo", "yêu cầu", "chấp nhận", "cải tiến",
    "nâng cao", "xác định", "dẫn dắt", "điều hành", "phát triển", "kinh nghiệm", "kỹ năng",
    "kiểm soát", "theo dõi", "thực thi", "hoạch định", "giải quyết", "phát huy", "phân tích", "giảm dần",
    "tư vấn", "thay thế", "đóng vai", "dưới quyền", "tự mình", "vai trò", "dự thảo", "chuẩn bị", "phê duyệt",
    "so với", "duy trì", "cung cấp", "thiết lập", "trình bày", "thúc đẩy", "tổ chức",
  ]

  /// Words after which a phrase begins, in both languages.
  private static let links: Set = [
    "to", "of", "in", "for", "with", "by", "at", "from", "on", "into", "over", "through", "across", "and",
    "or",
    "than", "as", "before", "after", "when", "where", "because", "that", "is", "are", "without", "within",
    "about", "under", "until", "while", "if", "not", "against", "between", "how", "what",
    "để", "cho", "với", "của", "trong", "về", "từ", "bằng", "theo", "và", "hoặc", "là", "mà", "khi", "nếu",
    "ở", "trên", "vào", "thành", "đến", "tới", "nhằm", "cùng", "do", "bởi", "như", "hơn", "qua", "gồm", "vì",
    "rằng", "giữa", "từng", "mọi", "mỗi", "nhiều", "thì", "thuộc", "lo", "hỏi", "cả", "lẫn", "giúp", "nên",
    "khoảng",
    "còn", "cần", "phải", "được", "không", "việc", "nói", "dùng", "sang", "trừ", "bắt buộc",
  ]
}
