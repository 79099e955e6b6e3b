import SourceText

/// Up and Down: the earlier lines that begin as the line did when the walk started, newest first.
struct HistoryWalk {
  private let lines: [String]
  private let foldedLines: [String]
  private let draft: String
  private let beginning: String
  /// The lines passed on the way back, the oldest last.
  private var passed: [String] = []
  private var seen: Set<String>
  /// Older lines stand before it.
  private var index: Int
  /// How far back the walk is: 0 is the line it started from.
  private var depth = 0

  /// A walk from a line; what it begins with is compared without marks and case.
  init(from draft: String, in history: inout History) {
    lines = history.lines
    foldedLines = history.foldedLines()
    self.draft = draft
    beginning = folded(draft)
    seen = [draft]
    index = lines.count
  }

  /// The next earlier line; nil if there is none.
  mutating func older() -> String? {
    if depth == passed.count, !findOlder() { return nil }
    depth += 1
    return passed[depth - 1]
  }

  /// The next later line, at last the one that the walk started from; nil if it is there already.
  mutating func newer() -> String? {
    guard depth > 0 else { return nil }
    depth -= 1
    return depth == 0 ? draft : passed[depth - 1]
  }

  private mutating func findOlder() -> Bool {
    while index > 0 {
      index -= 1
      guard foldedLines[index].utf8.starts(with: beginning.utf8), seen.insert(lines[index]).inserted
      else { continue }
      passed.append(lines[index])
      return true
    }
    return false
  }
}
