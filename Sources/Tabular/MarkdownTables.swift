public import SourceText

extension Grid {
  /// The tables in a Markdown file (GitHub flavour), each under the heading above it; none inside fenced code.
  public static func tables(inMarkdown file: SourceFile) -> [Grid] {
    var reader = MarkdownReader()
    let text = String(decoding: file.bytes, as: UTF8.self)
    let whole = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    for line in whole.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
    {
      reader.take(line)
    }
    return reader.finished()
  }
}

/// Goes through the lines and keeps what stands in tables.
private struct MarkdownReader {
  private var grids: [Grid] = []
  private var rows: [[Grid.Cell]] = []
  private var heading: String?
  private var fence: Character?
  private var last: (line: Substring, number: Int)?
  private var number = 0

  mutating func take(_ line: Substring) {
    number += 1
    let text = line.drop { $0 == " " || $0 == "\t" || $0 == ">" }
    if let mark = fenceMark(text) {
      if fence == nil { fence = mark } else if fence == mark { fence = nil }
      endTable()
    } else if fence != nil {
      return
    } else if !rows.isEmpty, text.contains("|") {
      rows.append(cells(of: line, number))
    } else if let head = last, isRule(text), isHead(head.line, over: text) {
      rows = [cells(of: head.line, head.number)]
    } else {
      endTable()
      if text.hasPrefix("#") { heading = text.drop { $0 == "#" }.trimmed }
    }
    last = (line, number)
  }

  mutating func finished() -> [Grid] {
    endTable()
    return grids
  }

  private mutating func endTable() {
    if !rows.isEmpty { grids.append(Grid(title: heading, rows: rows, hasHead: true)) }
    rows = []
  }
}

private func fenceMark(_ text: Substring) -> Character? {
  guard let first = text.first, first == "`" || first == "~" else { return nil }
  return text.prefix { $0 == first }.count >= 3 ? first : nil
}

/// Whether a line is the one between the heads and the rows, such as `|---|:-:|`.
private func isRule(_ text: Substring) -> Bool {
  text.contains("-") && text.contains { $0 == "|" || $0 == ":" }
    && text.allSatisfy { "|:- \t".contains($0) }
}

/// As many heads as rules (GFM 4.10).
private func isHead(_ line: Substring, over rule: Substring) -> Bool {
  line.contains("|") && cells(of: line, 1).count == cells(of: rule, 1).count
}

/// The cells of a line: a backslash keeps a bar from parting two of them.
private func cells(of line: Substring, _ number: Int) -> [Grid.Cell] {
  var cells: [Grid.Cell] = []
  var text = ""
  var start = 1
  var column = 0
  var isEscaped = false
  for scalar in line.unicodeScalars {
    column += 1
    if scalar == "|", !isEscaped {
      cells.append(cell(text, start, number))
      (text, start) = ("", column + 1)
    } else {
      if scalar == "|", isEscaped { text.unicodeScalars.removeLast() }
      text.unicodeScalars.append(scalar)
    }
    isEscaped = scalar == "\\" && !isEscaped
  }
  cells.append(cell(text, start, number))
  // Bars at the ends of the line are only its frame.
  if let first = cells.first, first.text.allSatisfy({ $0 == ">" }), cells.count > 1 { cells.removeFirst() }
  if cells.last?.text.isEmpty == true, cells.count > 1 { cells.removeLast() }
  return cells
}

private func cell(_ text: String, _ start: Int, _ line: Int) -> Grid.Cell {
  let blanks = text.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
  let trimmed = text.trimmed
  let column = start + (trimmed.isEmpty ? 0 : blanks)
  return Grid.Cell(
    trimmed,
    SourceRange(
      start: SourcePoint(line: line, column: column),
      end: SourcePoint(line: line, column: column + max(1, trimmed.unicodeScalars.count))))
}
