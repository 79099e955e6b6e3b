import SourceText

/// ^R: finds the lines that contain what is typed, compared without marks and case, newest first.
struct HistorySearch {
  /// What is searched for.
  private(set) var query = ""

  /// Every line once, newest first.
  private let lines: [String]
  private let foldedLines: [String]
  /// The indices of the lines that match.
  private var matches: [Int] = []
  /// Which of the matches is shown.
  private var position = 0

  /// A search that has found nothing yet.
  init(in history: inout History) {
    let all = zip(history.lines, history.foldedLines()).reversed()
    var seen: Set<String> = []
    let different = all.filter { seen.insert($0.0).inserted }
    (lines, foldedLines) = (different.map(\.0), different.map(\.1))
  }

  /// The line found; nil if there is none.
  var match: String? {
    matches.indices.contains(position) ? lines[matches[position]] : nil
  }

  /// Adds to what is searched for.
  mutating func type(_ text: String) {
    let isEmpty = query.isEmpty
    query = composed(query + text)
    find(among: isEmpty ? Array(lines.indices) : matches)
  }

  /// Takes the last character back.
  mutating func deleteBackward() {
    _ = query.popLast()
    find(among: query.isEmpty ? [] : Array(lines.indices))
  }

  /// Goes on to an older line; stays if there is none.
  mutating func older() {
    position = max(0, min(position + 1, matches.count - 1))
  }

  /// Goes back to a newer line; stays if there is none.
  mutating func newer() {
    position = max(0, position - 1)
  }

  /// The search as it stands in place of the line.
  func content(language: Language) -> LineContent {
    LineContent(prompt: "(\(label[language])) \(query): ", text: match ?? "", cursor: 0).atEnd
  }

  private var label: LocalizedText {
    if query.isEmpty { return LocalizedText(en: "search", vi: "tìm") }
    if matches.isEmpty { return LocalizedText(en: "not found", vi: "không thấy") }
    let count = "\(position + 1)/\(matches.count)"
    return LocalizedText(en: "search \(count)", vi: "tìm \(count)")
  }

  /// A longer query can match only what the shorter one did.
  private mutating func find(among candidates: [Int]) {
    let wanted = Array(folded(query).utf8)
    position = 0
    matches = candidates.filter { contains(wanted, in: foldedLines[$0]) }
  }
}

/// Whether the bytes occur in a text.
private func contains(_ bytes: [UInt8], in text: String) -> Bool {
  guard let first = bytes.first else { return false }
  return text.utf8.withContiguousStorageIfAvailable { text in
    var start = 0
    while start + bytes.count <= text.count {
      let rest = UnsafeBufferPointer(rebasing: text[start...])
      guard let place = rest.firstIndex(of: first), place + bytes.count <= rest.count else { return false }
      if rest[place..<(place + bytes.count)].elementsEqual(bytes) { return true }
      start += place + 1
    }
    return false
  } ?? false
}
