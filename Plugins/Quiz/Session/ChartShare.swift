import QuestionBank
import SourceText

/// How many questions of a session may ask for the makers' chart: one in six, unless it was asked for.
struct ChartShare {
  private var left: Int

  /// The most questions of the chart among so many.
  static func limit(of size: Int) -> Int { size / 6 }

  init(of size: Int, _ selection: Selection) {
    left = selection.leavesOutChart ? 0 : selection.isAboutChart ? size : Self.limit(of: size)
  }

  /// Whether a question may still be taken; it is then counted.
  mutating func admits(_ question: some Askable) -> Bool {
    guard question.isOfChart else { return true }
    guard left > 0 else { return false }
    left -= 1
    return true
  }
}

extension Selection {
  /// The words that mean every question of the chart.
  static let chartWords = ["raci", "chart", "bảng raci"]

  /// Whether the chart was asked for by name.
  var isAboutChart: Bool { kinds.contains(where: \.isOfChart) }

  /// The cards without those of the chart that are too many for a session that came out short.
  func withinShare(_ cards: [Card]) -> [Card] {
    guard !isAboutChart else { return cards }
    var others = cards.count { !$0.question.isOfChart }
    // Of six questions one may be of the chart, so five others carry it.
    return cards.filter { card in
      guard card.question.isOfChart else { return true }
      others -= 5
      return others >= 0
    }
  }
}
