import SourceText
import StoredValues

/// The words of all facts in one language: which facts hold a word, a pair of neighbours, a word with its marks.
///
/// Plain arrays alone, so that it can be written to a file and used where it lies. Facts are known by their
/// place in the knowledge base, which orders them by role, then kind.
package struct TextIndex: Sendable {
  let language: Language
  /// Words without marks, or in English their stems.
  package let keys: TermDictionary
  let keyPostings: Postings
  /// Words with their marks, or in English as they are written.
  package let forms: TermDictionary
  let formPostings: Postings
  /// Of each form, its key.
  let keyOfForm: StoredNumbers<UInt32>
  /// Of each key, the form in which it is met most.
  let usualForm: StoredNumbers<UInt32>
  /// Keys that stand side by side, in order: the first in the upper half of the number, the second in the lower.
  let pairs: StoredNumbers<UInt64>
  let pairPostings: Postings
  /// The places of `pairs` in the order of their second keys.
  let pairsBySecond: StoredNumbers<UInt32>
  /// The forms of each fact's sentence, one fact after the other.
  let sentences: StoredNumbers<UInt32>
  /// Where each fact's sentence begins in `sentences`; one more than there are facts.
  let sentenceStarts: StoredNumbers<UInt32>
  /// The places in `sentences` of words that follow a comma or another pause, in order.
  let pauses: StoredNumbers<UInt32>
  /// How many facts have a sentence in this language.
  let factCount: Int

  /// The rarity of a term that is in so many facts, in thousandths: `ln(1 + (N - n + 0.5) / (n + 0.5))`.
  func rarity(_ count: Int) -> Int {
    let ratio = (Double(factCount - min(count, factCount)) + 0.5) / (Double(count) + 0.5)
    return Int((naturalLogarithm(1 + ratio) * 1000).rounded())
  }

  /// The forms of a fact's sentence.
  func sentence(_ fact: Int) -> Slice<StoredNumbers<UInt32>> {
    sentences[Int(sentenceStarts[fact])..<Int(sentenceStarts[fact + 1])]
  }

  /// Whether a pause stands inside a row of words, by their places in `sentences`.
  func isParted(_ row: Range<Int>) -> Bool {
    let next = pauses.partitioned { Int($0) <= row.lowerBound }
    return next < pauses.count && Int(pauses[next]) < row.upperBound
  }

  /// The number of a pair of keys; nil when they are nowhere neighbours.
  package func pair(_ first: Int, _ second: Int) -> Int? {
    let wanted = UInt64(first) << 32 | UInt64(second)
    let place = pairs.partitioned { $0 < wanted }
    return place < pairs.count && pairs[place] == wanted ? place : nil
  }

  /// The keys that somewhere follow a key.
  func followers(of key: Int) -> some Sequence<Int> {
    let start = pairs.partitioned { $0 < UInt64(key) << 32 }
    return pairs[start...].lazy.prefix { $0 >> 32 == UInt64(key) }.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// The keys that somewhere stand before a key.
  func predecessors(of key: Int) -> some Sequence<Int> {
    let start = pairsBySecond.partitioned { pairs[Int($0)] & 0xFFFF_FFFF < UInt64(key) }
    return pairsBySecond[start...].lazy.map { pairs[Int($0)] }
      .prefix { $0 & 0xFFFF_FFFF == UInt64(key) }.map { Int($0 >> 32) }
  }

  /// A key as a reader knows it: with the marks that it has most.
  func spelling(ofKey key: Int) -> String {
    SourceText.spelling(ofForm: forms[Int(usualForm[key])])
  }
}
