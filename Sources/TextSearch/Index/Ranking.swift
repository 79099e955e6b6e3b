import SourceText

/// The numbers of the ranking, chosen by measurement on question sets (half to choose, half to check).
enum Ranking {
  /// How soon a repeated word stops counting (BM25's k1).
  static let saturation: Float = 1.2
  /// How far long texts are held back (BM25's b).
  static let lengthPenalty: Float = 0.75
  /// What a name of a competency counts beside a word of the sentence.
  static let competencyWeight: Float = 0.4
  /// What a name of the role counts beside a word of the sentence.
  static let roleWeight: Float = 0.5
  /// What a word for the kind of fact counts, such as "metrics" or "nhiệm vụ".
  static let kindWeight: Float = 0.6

  /// BM25's frequency part, in thousandths.
  static func strength(_ frequency: Float, length: Float, average: Float) -> UInt16 {
    let relative = average > 0 ? length / average : 1
    let norm = saturation * (1 - lengthPenalty + lengthPenalty * relative)
    return UInt16(frequency * (saturation + 1) / (frequency + norm) * 1000 + 0.5)
  }

  /// What a pair of neighbours counts beside its words, in hundredths.
  static func pairWeight(_ language: Language) -> Int {
    language == .vi ? vietnamesePairWeight : englishPairWeight
  }
  static let vietnamesePairWeight = 60
  static let englishPairWeight = 25

  /// What a word as it is written, marks or ending and all, counts beside the word without.
  static func formWeight(_ language: Language) -> Int {
    language == .vi ? vietnameseFormWeight : englishFormWeight
  }
  static let vietnameseFormWeight = 100
  static let englishFormWeight = 25

  /// What a word that was typed with marks counts in a sentence that has it with others.
  static let keyWeightOfMarkedWord = 50
  /// Of a hundred words how many must carry marks for a query to be one with marks.
  static let markedShare = 60

  /// What a word that asks or joins counts, in hundredths.
  static let functionWordWeight = 30
  /// The share of a query's worth that a fact must earn to be found at all.
  static let leastShareOfQuery = 0.12
  /// The share of the best fact's points that a fact must earn to be found beside it.
  static let leastShareOfBest = 0.35
  /// What another reading of an unknown word counts.
  static let repairedWeight = 80
  /// What another reading counts beside a known word that stands where it never stands.
  static let doubtedWeight = 60
}

/// The natural logarithm, to the last digits of a `Double`: exponent and significand apart, the latter by the
/// series of the inverse hyperbolic tangent.
package func naturalLogarithm(_ value: Double) -> Double {
  guard value > 0 else { return -.infinity }
  let step = (value.significand - 1) / (value.significand + 1)
  var power = step
  var sum = 0.0
  for odd in stride(from: 1.0, through: 41, by: 2) {
    sum += power / odd
    power *= step * step
  }
  return 2 * sum + Double(value.exponent) * 0.693_147_180_559_945_3
}
