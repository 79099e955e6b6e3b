import Commands
import SourceText
import SpacedRepetition

/// The time of an answer, as one of the usual forms says it.
struct AnswerMoment {
  let moment: Moment
  /// Whether the text said no zone, so that the clock of this machine was taken.
  var isWithoutZone = false

  /// Milliseconds or seconds since 1970, or ISO 8601 with or without a zone; nil when it is none of them.
  ///
  /// - Parameter offset: The local clock's, for what says none.
  init?(_ text: String, offset: Int) {
    if let number = Double(text) {
      guard let milliseconds = Self.milliseconds(number) else { return nil }
      moment = Moment(milliseconds: milliseconds, offset: offset)
    } else if let moment = Moment(rfc3339: text) ?? Moment(rfc3339: Self.withColon(text)) {
      self.moment = moment
    } else if let moment = Moment(rfc3339: text + "Z") {
      self.moment = Moment(milliseconds: moment.milliseconds - offset * 1000, offset: offset)
      isWithoutZone = true
    } else {
      return nil
    }
  }

  /// A number of this century: as seconds, those of today have ten digits, as milliseconds thirteen.
  private static func milliseconds(_ number: Double) -> Int? {
    switch number {
    case 5e8..<1e11: Int((number * 1000).rounded())
    case 5e11..<1e14: Int(number.rounded())
    default: nil
    }
  }

  /// A zone as `+0700` or `UTC`, which are ISO 8601 or usual and not RFC 3339.
  private static func withColon(_ text: String) -> String {
    for name in [" UTC", "UTC", " Z"] where text.hasSuffix(name) { return text.dropLast(name.count) + "Z" }
    let zone = text.suffix(5)
    guard zone.first == "+" || zone.first == "-", zone.dropFirst().allSatisfy(\.isNumber) else { return text }
    return "\(text.dropLast(2)):\(text.suffix(2))"
  }
}

/// What stands in a column of ratings.
enum RatingField: Equatable {
  case rating(Rating)
  /// The card was set by hand, so nothing was remembered or forgotten.
  case byHand

  /// A number from 1 to 4, its name in either language, or 0 for by hand; nil when it is none of them.
  init?(_ text: String) {
    if let number = Double(text) {
      if number == 0 {
        self = .byHand
      } else if let rating = Int(exactly: number).flatMap(Rating.init(rawValue:)) {
        self = .rating(rating)
      } else {
        return nil
      }
      return
    }
    // Python writes `Rating.Good`.
    let word = folded(text.split(separator: ".").last.map(String.init) ?? text)
    if word == "manual" {
      self = .byHand
    } else if let rating = Self.words.first(where: { $0.words.contains(word) })?.rating {
      self = .rating(rating)
    } else {
      return nil
    }
  }

  /// The words on the buttons of Anki and of this program, folded.
  private static let words: [(rating: Rating, words: [String])] = [
    (.again, ["again", "quen", "lai", "hoc lai"]), (.hard, ["hard", "kho"]),
    (.good, ["good", "duoc", "tot"]), (.easy, ["easy", "de"]),
  ]
}
