package import SourceText

/// The lines entered before, oldest first, in memory and (if there is a path) in a file that outlives the
/// session.
///
/// Several lines that were entered together are one block, an entry with line feeds in it.
///
/// Several prompts may share the file: each entry is appended at once, under a lock, and `refresh` brings in what
/// the others wrote. When the file cannot be used, history goes on in memory, and `takeFailure` tells once why.
package struct History {
  /// A longer line is no use in a history; in bytes.
  private static let maximumLineLength = 4_096
  /// The same for a block.
  private static let maximumEntryLength = 1 << 16

  /// The entries, oldest first.
  package private(set) var lines: [String] = []
  /// How many of them the file and the memory keep; nil for all.
  package var limit: Int?

  /// The first lines as `folded` gives them; made when they are first needed.
  private var foldedBeginning: [String] = []
  private var file: HistoryFile?
  /// What the file was like when it was read, or written by us alone since.
  private var stamp: HistoryFile.Stamp?
  private var storedCount = 0
  private var failure: HistoryFailure?

  /// The history in a file, made (0600, its folder 0700) when the first line comes; without a path in memory only.
  package init(path: String? = nil, limit: Int? = nil) {
    self.limit = limit
    guard let path else { return }
    file = HistoryFile(path: path)
    load()
  }

  /// Keeps a line or a block; when it returns, it is on the disk.
  ///
  /// One is left out that begins with a space, repeats the last one, or is no line: empty, very long, or with
  /// control characters.
  package mutating func append(_ line: String) {
    guard Self.isKept(line), line != lines.last else { return }
    lines.append(line)
    let excess = max(0, lines.count - (limit ?? .max))
    lines.removeFirst(excess)
    foldedBeginning.removeFirst(min(excess, foldedBeginning.count))
    store(line)
  }

  /// Brings in what other prompts have written since; tells whether there was anything.
  @discardableResult
  package mutating func refresh() -> Bool {
    guard let current = file?.stamp, current != stamp else { return false }
    load()
    return true
  }

  /// The lines, oldest first, as `folded` gives them.
  mutating func foldedLines() -> [String] {
    for line in lines.dropFirst(foldedBeginning.count) { foldedBeginning.append(folded(line)) }
    return foldedBeginning
  }

  /// Why the file cannot be used; nil if it can, or if that was told before.
  package mutating func takeFailure() -> LocalizedText? {
    defer { failure = nil }
    return failure?.message
  }

  private static func isKept(_ entry: String) -> Bool {
    guard let first = entry.unicodeScalars.first, first != " ", entry.utf8.count <= maximumEntryLength else {
      return false
    }
    return entry.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy { line in
      line.utf8.count <= maximumLineLength && !line.unicodeScalars.contains(where: isControl)
    }
  }

  private mutating func load() {
    withFile { file, history throws(HistoryFailure) in
      history.stamp = file.stamp
      let stored = try file.entries()
      history.storedCount = stored.count
      let kept = stored.filter(Self.isKept)
      history.lines = history.limit.map { kept.suffix($0) } ?? kept
      history.foldedBeginning = []
      try history.trimIfNeeded(file, slack: 0)
    }
  }

  private mutating func store(_ entry: String) {
    withFile { file, history throws(HistoryFailure) in
      let (before, after) = try file.append(entry)
      // Where somebody else has written in between, the next look at the file finds it changed.
      let isOurs = before == history.stamp || history.stamp == nil && before.size == 0
      if isOurs { history.stamp = after }
      history.storedCount += 1
      try history.trimIfNeeded(file, slack: (history.limit ?? 0) / 10)
    }
  }

  private mutating func trimIfNeeded(_ file: HistoryFile, slack: Int) throws(HistoryFailure) {
    guard let limit, storedCount > limit + slack else { return }
    try file.trim(to: limit)
    (storedCount, stamp) = (limit, nil)
  }

  /// Does something with the file; the first failure is kept, and the file not touched again.
  private mutating func withFile(
    _ body: (HistoryFile, inout History) throws(HistoryFailure) -> Void
  ) {
    guard let file else { return }
    do throws(HistoryFailure) {
      try body(file, &self)
    } catch {
      self.file = nil
      failure = error
    }
  }
}
