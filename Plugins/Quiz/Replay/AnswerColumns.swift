/// The columns of a log of answers, by the names under which programs write them.
///
/// Ours are `card,time,rating`. The optimisers of FSRS read and write
/// `card_id,review_time,review_rating[,review_state,review_duration]`; the state is not needed, a replay gives it.
enum AnswerColumn: String, CaseIterable {
  case card
  case time
  case rating
  case duration

  /// The columns without which a row says nothing.
  static let required: [AnswerColumn] = [.card, .time, .rating]

  /// What the column may be called, letters and digits alone.
  private var names: [String] {
    switch self {
    case .card: ["card", "cardid"]
    case .time: ["time", "reviewtime", "reviewdatetime", "timestamp"]
    case .rating: ["rating", "reviewrating", "grade"]
    case .duration: ["duration", "reviewduration"]
    }
  }

  /// Where the column stands in a first row.
  func index(in head: [CommaSeparated.Field]) -> Int? {
    let titles = head.map { field in field.text.lowercased().filter { $0.isLetter || $0.isNumber } }
    return names.lazy.compactMap { titles.firstIndex(of: $0) }.first
  }
}
