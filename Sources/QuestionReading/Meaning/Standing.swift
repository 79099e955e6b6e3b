import Naming
import SourceText

extension Question {
  /// "Is A the boss of B" names the superior first, "is A under B" and "is A's boss B" second.
  package var namesBossFirst: Bool {
    guard annotated.names.count > 1 else { return false }
    let between = annotated.names[0].range.upperBound..<annotated.names[1].range.lowerBound
    let words = between.map { annotated.words[$0] }
    guard let boss = words.firstIndex(where: { $0.isOne(of: wordsOfBosses) }) else { return false }
    return words[..<boss].allSatisfy { !$0.isOne(of: wordsOfHaving) }
  }

  /// "Is A above B?", not "is A lower than B?" or "which of the two is higher?".
  package var saysFirstIsAbove: Bool {
    isYesNo && !annotated.words.contains { $0.isOne(of: wordsOfStandingLower) }
  }
}

private let wordsOfStandingLower = KnownWords("lower below under beneath junior thấp kém dưới")
private let wordsOfBosses = KnownWords(
  "boss bosses superior supervisor manager supervise supervises command commands above over outrank outranks sếp trên quản chỉ đạo"
)
/// "The CPO's boss is the CMO", "CPO có sếp là CMO".
private let wordsOfHaving = KnownWords("s has have under có")
