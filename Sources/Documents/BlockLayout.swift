extension Document {
  /// The document as lines of the screen: one empty line between blocks, none before or after.
  func lines(width: Int) -> [Line] {
    let blocks = blocks.map { $0.lines(width: width).trimmed }
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [Line()]))
  }
}

extension Block {
  fileprivate func lines(width: Int) -> [Line] {
    unindentedLines(width: width - indentation).indented(by: indentation)
  }

  /// Headings stand out at the left edge; verbatim text is not moved.
  private var indentation: Int {
    switch self {
    case .heading, .verbatim: 0
    default: 2
    }
  }

  private func unindentedLines(width: Int) -> [Line] {
    switch self {
    case .heading(let text, _): text.styled(.strong).wrapped(to: width)
    case .paragraph(let text): text.wrapped(to: width)
    case .entries(let entries): Documents.lines(of: entries, width: width)
    case .table(let table): Documents.lines(of: table, width: width)
    case .matrix(let matrix): Documents.lines(of: matrix, width: width)
    case .bars(let bars): Documents.lines(of: bars, width: width)
    case .list(let items): items.flatMap { $0.wrapped(to: width - 2).hanging(behind: Line("• ")) }
    case .numbered(let items):
      items.enumerated().flatMap { index, item in
        let number = "\(index + 1). "
        return item.wrapped(to: width - number.count).hanging(behind: Line(RichText(number)))
      }
    case .contents: []
    case .suggestions(let suggestions): suggestionLines(suggestions, width: width)
    case .verbatim(let text): verbatimLines(text)
    }
  }
}

private func verbatimLines(_ text: String) -> [Line] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(RichText(String($0))) }
}

/// Suggestions beside each other, each whole on a line where it fits.
private func suggestionLines(_ suggestions: [String], width: Int) -> [Line] {
  var lines: [Line] = []
  for suggestion in suggestions {
    let item = RichText(suggestion, .code).wrapped(to: width - 2).hanging(behind: Line("→ "))
    if let last = lines.last, item.count == 1, last.width + 3 + item[0].width <= width {
      lines[lines.count - 1] += Line(blanks: 3) + item[0]
    } else {
      lines += item
    }
  }
  return lines
}
