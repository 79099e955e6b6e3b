import SourceText

/// ^R: finds the newest line that contains what is typed, compared without marks and case.
struct HistorySearch {
  /// What is searched for.
  private(set) var query = ""
  /// The line found; nil if there is none.
  private(set) var match: String?

  private let lines: [String]
  private let foldedLines: [String]
  private var index: Int

  /// A search in lines, oldest first, that has found nothing yet.
  init(in lines: [String]) {
    self.lines = lines
    foldedLines = lines.map(folded)
    index = lines.count
  }

  /// Adds to what is searched for.
  mutating func type(_ text: String) {
    query = composed(query + text)
    restart()
  }

  /// Takes the last character back.
  mutating func deleteBackward() {
    _ = query.popLast()
    restart()
  }

  /// Goes on to an older, different line; stays if there is none.
  mutating func older() {
    find(before: index, differingFrom: match)
  }

  /// The search as it stands in place of the line.
  func content(language: Language) -> LineContent {
    let isMissing = match == nil && !query.isEmpty
    let label = (isMissing ? Self.missingLabel : Self.label)[language]
    return LineContent(prompt: "(\(label)) \(query): ", text: match ?? "", cursor: 0).atEnd
  }

  private static let label = LocalizedText(en: "search", vi: "tìm")
  private static let missingLabel = LocalizedText(en: "not found", vi: "không thấy")

  private mutating func restart() {
    match = nil
    index = lines.count
    if !query.isEmpty { find(before: lines.count, differingFrom: nil) }
  }

  private mutating func find(before end: Int, differingFrom previous: String?) {
    let wanted = folded(query)
    let found = (0..<end).last { lines[$0] != previous && foldedLines[$0].contains(wanted) }
    guard let found, !query.isEmpty else { return }
    (index, match) = (found, lines[found])
  }
}
