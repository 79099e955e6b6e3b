import Commands
import SourceText

/// The days on which something was answered, as a calendar: a column a week, a row a day of the week.
struct HeatMap {
  /// How many weeks fit beside the names of the days on a narrow screen.
  static let weeks = 16
  private static let shades: [Character] = ["·", "░", "▒", "▓", "█"]

  private let counts: [Int: Int]
  private let today: Int

  init(_ counts: [Int: Int], today: Int) {
    self.counts = counts
    self.today = today
  }

  /// Lines of text, each with the name of a day of the week and a shade for each week.
  func text(in language: Language) -> String {
    let monday = today - Self.weekday(today)
    let names = [
      "Mon T2", "Tue T3", "Wed T4", "Thu T5", "Fri T6", "Sat T7", "Sun CN",
    ].map { $0.split(separator: " ")[language == .en ? 0 : 1] }
    return names.enumerated().map { weekday, name in
      let days = (0..<Self.weeks).map { monday + weekday - 7 * (Self.weeks - 1 - $0) }
      let row = days.map { $0 > today ? " " : String(shade(counts[$0] ?? 0)) }
      return "  \(name)\(name.count < 3 ? " " : "") " + row.joined(separator: " ")
    }
    .joined(separator: "\n")
  }

  private func shade(_ count: Int) -> Character {
    let most = counts.values.max() ?? 1
    return Self.shades[count == 0 ? 0 : min(4, 1 + count * 4 / (most + 1))]
  }

  /// 0 for Monday; 1 January 1970 was a Thursday.
  private static func weekday(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }
}
