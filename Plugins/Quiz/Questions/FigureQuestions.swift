import Roles
import SourceText
import SpacedRepetition

extension QuestionMaker {
  /// The number of a sentence, left out.
  func figureQuestions() -> [Draft] {
    knowledge.facts.compactMap { fact in
      guard ledger.isPlain(fact), let role = fact.role, let figure = Figure(fact) else { return nil }
      let key = Draft.Option(text: LocalizedText(verbatim: figure.text), claim: .figure(fact.id, figure.text))
      return Draft(
        kind: .figure, subject: fact.id.text, roles: [role], competencies: fact.competencies,
        factKind: fact.kind, topics: ["fact:\(fact.id)"],
        stem: LocalizedText(
          en: "Which figure belongs here? ‘\(figure.frames[.en] ?? "")’",
          vi: "Con số nào đúng ở đây? ‘\(figure.frames[.vi] ?? "")’"),
        keys: [key],
        distractors: figure.others(fact.id.text).map {
          Draft.Option(text: LocalizedText(verbatim: "\($0)"), claim: .figure(fact.id, "\($0)"))
        }, content: fact.text)
    }
  }
}

/// A number that a sentence gives in both languages, and the sentence without it.
struct Figure {
  let value: Int
  let frames: [Language: String]
  private let isPercent: Bool

  var text: String { "\(value)" }

  /// The first number that is an amount; nil when there is none.
  init?(_ fact: Fact) {
    let english = fact.text[.en].withoutStop
    // A level on a scale of five is no figure that one knows or does not.
    guard !english.mentions("scale") else { return nil }
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
      isPercent = rest.hasPrefix("%") || rest.hasPrefix(" %") || rest.hasPrefix(" per cent")
      return
    }
    return nil
  }

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
      let isCaption = [
        "Điều", "điều", "số", "article", "rule", "ngày", "tháng", "năm", "days", "ISO", "to", "and", "đến",
        "và",
      ]
      .contains(String(before))
      if !isJoined, !goesOn, !isRange, !isName, !letterFollows, !isCaption { found.append(first..<end) }
    }
    return found
  }

  /// Two other numbers; the seed decides whether the right one is the smallest, the largest or between.
  func others(_ seed: String) -> [Int] {
    let step = value % 5 == 0 ? 5 : 1
    func rounded(_ number: Double) -> Int { max(step, Int((number / Double(step)).rounded()) * step) }
    let limit = isPercent ? 100 : Int.max
    let factors: (below: [Double], above: [Double]) = ([0.6, 0.35], [1.5, 2.2])
    let below = distinct(factors.below.map { rounded(Double(value) * $0) }).filter { $0 < value }
    let above = distinct(factors.above.map { rounded(Double(value) * $0) }).filter {
      $0 > value && $0 < limit
    }
    let shapes = [[0, 2], [1, 1], [2, 0]].filter { $0[0] <= below.count && $0[1] <= above.count }
    guard !shapes.isEmpty else { return [] }
    let shape = shapes[Int(SplitMix64.first(seed) % UInt64(shapes.count))]
    return Array(below.prefix(shape[0]) + above.prefix(shape[1]))
  }
}
