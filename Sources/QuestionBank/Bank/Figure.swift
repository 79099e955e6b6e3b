import Roles
import SourceText
import SpacedRepetition

/// A number that a sentence gives in both languages, and the sentence without it.
struct Figure: Sendable {
  let value: Int
  let frames: [Language: String]
  private let isPercent: Bool
  /// What such spans of time usually are; empty where it is none.
  private let usual: [Int]

  var text: String { "\(value)" }

  /// The first number that is an amount; nil when there is none.
  init?(_ fact: Fact) {
    let english = fact.text[.en].withoutStop
    // A level on a scale of five is no figure that one knows or does not.
    guard !["scale", "level", "levels"].contains(where: english.mentions) else { return nil }
    for place in Self.numbers(in: english) {
      guard let value = Int(english[place]), (2...999).contains(value), value != 500 else { continue }
      var frames: [Language: String] = [:]
      for language in Language.allCases {
        let text = fact.text[language].withoutStop
        let places = Self.numbers(in: text).filter { Int(text[$0]) == value }
        guard places.count == 1, let place = places.first, place.lowerBound != text.startIndex else {
          continue
        }
        frames[language] = text.replacing(place, with: blank)
      }
      guard frames.count == Language.allCases.count else { continue }
      let rest = english[place.upperBound...]
      (self.value, self.frames) = (value, frames)
      usual = Self.spans.first { rest.hasPrefix(" " + $0.unit) }?.usual ?? []
      isPercent = rest.hasPrefix("%") || rest.hasPrefix(" %") || rest.hasPrefix(" per cent")
      return
    }
    return nil
  }

  private static let spans = [
    (unit: "hour", usual: [6, 12, 24, 36, 48, 72, 96]), (unit: "month", usual: [3, 6, 9, 12, 18, 24, 36]),
    (unit: "day", usual: [5, 7, 10, 14, 15, 30, 45, 60, 90, 100, 120, 180]),
  ]

  /// Whole numbers that stand by themselves after a small word: no part of a name, a range or a decimal.
  private static func numbers(in text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var start = text.startIndex
    while let first = text[start...].firstIndex(where: \.isNumber) {
      let end = text[first...].firstIndex { !$0.isNumber } ?? text.endIndex
      start = end
      let before = text[..<first].split(separator: " ").last ?? ""
      let after = text[end...]
      let isJoined = text[..<first].last.map { $0 != " " } ?? true
      let goesOn =
        [".", ","].contains { after.hasPrefix($0) } && (after.dropFirst().first?.isNumber ?? false)
      let isRange = ["–", "-", " to ", " đến ", "/", " and ", " và "].contains { mark in
        after.hasPrefix(mark) && (after.dropFirst(mark.count).first?.isNumber ?? false)
      }
      let isName = before.contains(where: \.isUppercase) || before.contains(where: \.isNumber)
      let letterFollows = after.first.map { $0.isLetter || $0 == "-" || $0 == "–" || $0 == "/" } ?? false
      // The base of a rate, how many were asked, and a limit that the sense sets are nothing that one knows.
      let isCaption = [
        "of", "each", "every", "per", "exceed", "among", "mỗi", "trên", "vượt",
        "Điều", "điều", "số", "article", "rule", "ngày", "tháng", "năm", "days", "ISO", "to", "and", "đến",
        "và",
      ]
      .contains(String(before))
      if !isJoined, !goesOn, !isRange, !isName, !letterFollows, !isCaption { found.append(first..<end) }
    }
    return found
  }

  /// How round a number is: a round one is not taken for one to the unit.
  private static func roundness(_ value: Int) -> Int {
    value < 10 ? 0 : value % 10 == 0 ? 3 : value % 5 == 0 ? 2 : value % 12 == 0 ? 1 : 0
  }

  /// Two other numbers that are right elsewhere, so that no number is known to be a wrong one; the seed decides
  /// whether the right one is the smallest, the largest or between.
  func others(_ seed: String, among values: [Int]) -> [Int] {
    let limit = isPercent ? 100 : Int.max
    let near = (usual.isEmpty ? values : usual).filter {
      $0 < limit && abs($0 - value) * 6 >= value && $0 * 2 >= value && $0 <= value * 2
        && (!usual.isEmpty || Self.roundness($0) == Self.roundness(value))
    }
    let (below, above) = (near.filter { $0 < value }, near.filter { $0 > value })
    let (lower, upper) = (Set(below).count, Set(above).count)
    let shapes = [[0, 2], [1, 1], [2, 0]].filter { $0[0] <= lower && $0[1] <= upper }
    guard !shapes.isEmpty else { return [] }
    let lot = SplitMix64.first(seed)
    let shape = shapes[Int(lot % UInt64(shapes.count))]
    let chosen = { (values: [Int], count: Int) in distinct(values.rotated(by: lot / 3)).prefix(count) }
    return Array(chosen(below, shape[0]) + chosen(above, shape[1]))
  }
}
