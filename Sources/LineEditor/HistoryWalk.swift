import SourceText

/// Up and Down: the earlier lines that begin as the line did when the walk started, newest first.
struct HistoryWalk {
  private let lines: [String]
  private let foldedLines: [String]
  /// The line that the walk started from.
  let draft: String
  private let beginning: String
  /// The lines passed on the way back, the oldest last.
  private var passed: [String] = []
  /// Where they stand in the history.
  private var places: [Int] = []
  private var seen: Set<String>
  /// Older lines stand before it.
  private var index: Int
  /// How far back the walk is: 0 is the line it started from.
  private var depth = 0

  /// A walk from a line; what it begins with is compared without marks and case, unless every line is to be met.
  init(from draft: String, in history: inout History, keepsToBeginning: Bool = true) {
    lines = history.lines
    foldedLines = history.foldedLines()
    self.draft = draft
    beginning = keepsToBeginning ? folded(draft) : ""
    seen = [draft]
    index = lines.count
  }

  /// The next earlier line; nil if there is none.
  mutating func older() -> String? {
    if depth == passed.count, !findOlder() { return nil }
    depth += 1
    return passed[depth - 1]
  }

  /// The line that was entered after the one where the walk is; nil at the end, or where it started.
  var following: String? {
    guard depth > 0, places[depth - 1] + 1 < lines.count else { return nil }
    return lines[places[depth - 1] + 1]
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
      places.append(index)
      return true
    }
    return false
  }
}
