/// The known names that a mistyped one was most likely meant to be.
///
/// Names are compared folded, by optimal string alignment (an insertion, a deletion, a replacement or a swap
/// of neighbours counts 1). A name further away than a third of its length is a stranger, not a suggestion.
public func nearestNames(to typed: String, among names: some Sequence<String>, limit: Int = 1) -> [String] {
  // Nobody mistypes a name into a page; comparing one would take its time for every alias of it.
  guard typed.utf8.count <= longestMistake else { return [] }
  let wanted = Array(folded(typed).unicodeScalars)
  guard !wanted.isEmpty else { return [] }
  let scored = names.compactMap { name -> (distance: Int, name: String)? in
    let candidate = Array(folded(name).unicodeScalars)
    let cutOff = max(wanted.count, candidate.count) / 3
    guard abs(candidate.count - wanted.count) <= cutOff else { return nil }
    let distance = editDistance(wanted, candidate)
    return distance <= cutOff ? (distance, name) : nil
  }
  return scored.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
}

/// In bytes.
private let longestMistake = 512

/// The question whether a near name was meant, as in "Did you mean ‘x’?", for a hint.
public func didYouMean(_ name: String) -> LocalizedText {
  LocalizedText(en: "Did you mean ‘\(name)’?", vi: "Có phải ý bạn là ‘\(name)’?")
}

/// The number of single edits between two texts (optimal string alignment distance).
public func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var older: [Int] = []
  var previous = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var best = min(previous[column + 1], current[column]) + 1
      best = min(best, previous[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        best = min(best, older[column - 1] + 1)
      }
      current.append(best)
    }
    (older, previous) = (previous, current)
  }
  return previous.last ?? 0
}
