import SourceText

/// Up and Down: the earlier lines that begin as the line did when the walk started, newest first.
struct HistoryWalk {
  private let matches: [String]
  private let draft: String
  /// How far back the walk is: 0 is the line it started from.
  private var depth = 0

  /// A walk from a line; what it begins with is compared without marks and case.
  init(from draft: String, in lines: [String]) {
    self.draft = draft
    let beginning = folded(draft)
    var seen: Set<String> = [draft]
    matches = lines.reversed().filter { folded($0).hasPrefix(beginning) && seen.insert($0).inserted }
  }

  /// The next earlier line; nil if there is none.
  mutating func older() -> String? {
    guard depth < matches.count else { return nil }
    depth += 1
    return matches[depth - 1]
  }

  /// The next later line, at last the one that the walk started from; nil if it is there already.
  mutating func newer() -> String? {
    guard depth > 0 else { return nil }
    depth -= 1
    return depth == 0 ? draft : matches[depth - 1]
  }
}
