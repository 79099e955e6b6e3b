import SourceText
import SpacedRepetition

/// What the machine makes of an answer: the rung of the ladder on which it was found.
enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// The same but for case, blanks, punctuation and quotation marks.
  case same
  /// The same but for where a tone mark is put, or for i and y.
  case tonePlacement
  /// Another name that counts: an abbreviation, a synonym, the other language.
  case synonym
  /// All of a list.
  case wholeList
  /// Some of a list.
  case partOfList
  /// The right word without its marks, or with wrong ones.
  case withoutMarks
  /// A slip of a letter or two.
  case typo
  /// The right option of a choice.
  case chosen
  /// Something else.
  case wrong

  /// The verdict in words.
  var name: LocalizedText {
    switch self {
    case .same, .chosen: LocalizedText(en: "right", vi: "đúng")
    case .tonePlacement:
      LocalizedText(en: "right, the tone mark placed differently", vi: "đúng, chỉ khác chỗ đặt dấu")
    case .synonym: LocalizedText(en: "right, by another name", vi: "đúng, bằng tên gọi khác")
    case .wholeList: LocalizedText(en: "right, all of them", vi: "đúng, đủ cả")
    case .partOfList: LocalizedText(en: "partly right", vi: "đúng một phần")
    case .withoutMarks: LocalizedText(en: "the right word, its marks missing", vi: "đúng từ, thiếu dấu")
    case .typo: LocalizedText(en: "right but for a typing slip", vi: "đúng, có lỗi gõ")
    case .wrong: LocalizedText(en: "not it", vi: "chưa đúng")
    }
  }

  /// The best rating that the verdict can earn: what was not quite right is hard, a wrong answer is never.
  var rating: Rating {
    switch self {
    case .same, .tonePlacement, .synonym, .wholeList, .chosen: .good
    case .partOfList, .withoutMarks, .typo: .hard
    case .wrong: .again
    }
  }
}

/// An answer with what the machine makes of it.
struct Grade: Hashable, Sendable {
  var verdict: Verdict
  /// The things of a list that were named.
  var found: [String] = []
  /// The things of a list that were not.
  var missing: [String] = []
  /// What was named and does not belong to the list.
  var extra: [String] = []

  /// How well the card was remembered: half a list or more is hard, less is forgotten.
  var rating: Rating {
    guard verdict == .partOfList else { return verdict.rating }
    return found.count * 2 >= found.count + missing.count ? .hard : .again
  }
}
