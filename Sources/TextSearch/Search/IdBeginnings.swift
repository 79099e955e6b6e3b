import Roles
import SourceText
import StoredValues

/// How the ids of facts begin, and how many digits follow at most.
///
/// By it one sees whether what somebody typed can be near to any id, without a look at the ids.
struct IdBeginning: Hashable {
  /// Without case, as names are compared.
  let letters: String
  let digits: Int
}

extension IdBeginning: Storable {
  static func passed(_ beginning: IdBeginning?, _ pass: inout some FieldPass) -> IdBeginning {
    IdBeginning(letters: pass(beginning) { $0.letters }, digits: pass(beginning) { $0.digits })
  }
}

/// The beginnings of the ids of some facts, each once.
func idBeginnings(of facts: some Sequence<Fact>) -> [IdBeginning] {
  var digits: [Substring: Int] = [:]
  for fact in facts {
    let id = fact.id.text
    let count = id.utf8.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    digits[id.dropLast(count), default: 0] = max(digits[id.dropLast(count)] ?? 0, count)
  }
  let beginnings = digits.map { IdBeginning(letters: folded(String($0)), digits: $1) }
  return beginnings.sorted { ($0.letters, $0.digits) < ($1.letters, $1.digits) }
}

extension IdBeginning {
  /// Whether an id that begins so may be near to a text, as `nearestNames` measures it.
  ///
  /// Every letter of the longer that the other does not have takes an edit.
  func mayBeNear(to typed: [Unicode.Scalar]) -> Bool {
    let own = Array(letters.unicodeScalars)
    let typedDigits = typed.count { ("0"..."9").contains($0) }
    let shared = sharedCount(own, typed)
    return (0...digits).contains { digits in
      let longer = max(typed.count, own.count + digits)
      return longer - shared - min(digits, typedDigits) <= longer / 3
    }
  }
}

/// How many letters two texts have in common, wherever they stand.
private func sharedCount(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var counts: [Unicode.Scalar: Int] = [:]
  for letter in right { counts[letter, default: 0] += 1 }
  return left.count { letter in
    guard let count = counts[letter], count > 0 else { return false }
    counts[letter] = count - 1
    return true
  }
}
