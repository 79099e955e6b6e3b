/// What it costs to turn one word into another: 0 for the same, 1 for sounds or spellings that Vietnamese
/// writers mix up, 2 for one edit (a letter more, less, other, or two swapped); nil beyond.
func editCost(_ left: [UInt8], _ right: some RandomAccessCollection<UInt8>) -> Int? {
  guard abs(left.count - right.count) <= 2 else { return nil }
  let start = zip(left, right).prefix { $0 == $1 }.count
  let common = zip(left.dropFirst(start).reversed(), right.dropFirst(start).reversed()).prefix { $0 == $1 }
    .count
  let old = left[start..<(left.count - common)]
  let new = right.dropFirst(start).dropLast(common)
  if old.isEmpty, new.isEmpty { return 0 }
  if start < 3, old.count < 3, new.count < 3, soundsAlike(left, right) { return 1 }
  switch (old.count, new.count) {
  case (1, 1), (0, 1), (1, 0): return 2
  case (2, 2): return old.first == new.last && old.last == new.first ? 2 : nil
  default: return nil
  }
}

/// Whether two words differ in an onset that is often mistaken for the other.
private func soundsAlike(_ left: [UInt8], _ right: some RandomAccessCollection<UInt8>) -> Bool {
  for (first, second) in confusedOnsets {
    for (old, new) in [(first, second), (second, first)]
    where left.starts(with: old) && right.starts(with: new)
      && left.dropFirst(old.count).elementsEqual(right.dropFirst(new.count))
    {
      return true
    }
  }
  return false
}

/// Onsets that sound alike in a dialect or are mixed up in writing (after the REP list of hunspell-vi's kind).
private let confusedOnsets: [([UInt8], [UInt8])] = [
  ("ch", "tr"), ("d", "gi"), ("s", "x"), ("g", "gh"), ("ng", "ngh"), ("f", "ph"), ("z", "d"), ("c", "k"),
  ("l", "n"), ("r", "d"), ("r", "gi"), ("v", "d"), ("c", "qu"), ("j", "gi"), ("z", "gi"), ("w", "qu"),
].map { (Array($0.0.utf8), Array($0.1.utf8)) }
