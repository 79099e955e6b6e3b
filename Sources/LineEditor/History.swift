package import SourceText

/// The lines entered before, oldest first, in memory and (if there is a path) in a file that outlives the
/// session.
///
/// Several prompts may share the file: each line is appended at once, under a lock. When the file cannot be
/// used, history goes on in memory, and `takeFailure` tells once why.
package struct History {
  /// How many lines the file and the memory keep.
  package static let defaultLimit = 10_000
  /// A longer line is no use in a history; in bytes.
  private static let maximumEntryLength = 4_096

  /// The lines, oldest first.
  package private(set) var lines: [String] = []

  /// The first lines as `folded` gives them; made when they are first needed.
  private var foldedBeginning: [String] = []
  private let limit: Int
  private var file: HistoryFile?
  private var storedCount = 0
  private var failure: HistoryFailure?

  /// The history in a file, made (0600, its folder 0700) when the first line comes; without a path in memory only.
  package init(path: String? = nil, limit: Int = Self.defaultLimit) {
    self.limit = limit
    guard let path else { return }
    file = HistoryFile(path: path)
    load()
  }

  /// Keeps a line; when it returns, the line is on the disk.
  ///
  /// A line is left out that begins with a space, repeats the last one, or is no line: empty, very long, or with
  /// control characters.
  package mutating func append(_ line: String) {
    guard Self.isKept(line), line != lines.last else { return }
    lines.append(line)
    let excess = max(0, lines.count - limit)
    lines.removeFirst(excess)
    foldedBeginning.removeFirst(min(excess, foldedBeginning.count))
    store(line)
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

  private static func isKept(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first, first != " " else { return false }
    return line.utf8.count <= maximumEntryLength && !line.unicodeScalars.contains(where: isControl)
  }

  private mutating func load() {
    withFile { file, history throws(HistoryFailure) in
      let stored = try file.lines()
      history.storedCount = stored.count
      history.lines = stored.filter(Self.isKept).suffix(history.limit)
      try history.trimIfNeeded(file, slack: 0)
    }
  }

  private mutating func store(_ line: String) {
    withFile { file, history throws(HistoryFailure) in
      try file.append(line)
      history.storedCount += 1
      try history.trimIfNeeded(file, slack: history.limit / 10)
    }
  }

  private mutating func trimIfNeeded(_ file: HistoryFile, slack: Int) throws(HistoryFailure) {
    guard storedCount > limit + slack else { return }
    try file.trim(to: limit)
    storedCount = limit
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
