import SourceText

/// The tables of a document as comma-separated values (RFC 4180), with an empty line between two tables.
///
/// A document without tables gives its entries, and one without entries its other texts, as rows of
/// `label,text,trailing`. A cell that a spreadsheet would take for a formula gets an apostrophe before it
/// (OWASP, CSV injection), unless it is a plain number.
public func renderCSV(_ document: Document) -> String {
  let tables = document.blocks.compactMap(\.table)
  return (tables.isEmpty ? [entryTable(of: document)] : tables).map(csv).joined(separator: "\r\n")
}

private func csv(_ table: Table) -> String {
  ([table.columns.map(\.title)] + table.rows).map { cells in
    let record = cells.map { field($0.plain) }.joined(separator: ",")
    return (record.isEmpty ? "\"\"" : record) + "\r\n"
  }.joined()
}

private func entryTable(of document: Document) -> Table {
  let entries = document.blocks.flatMap(\.entries)
  let rows = entries.isEmpty ? document.blocks.flatMap(\.texts).map { Entry($0) } : entries
  return Table(
    columns: ["label", "text", "trailing"].map { Table.Column($0) },
    rows: rows.map { [$0.label ?? "", $0.text, $0.trailing ?? ""] })
}

extension Block {
  fileprivate var table: Table? {
    switch self {
    case .table(let table): table
    case .matrix(let matrix): matrix.table
    case .bars(let bars): bars.table
    default: nil
    }
  }

  fileprivate var entries: [Entry] {
    if case .entries(let entries) = self { entries } else { [] }
  }

  fileprivate var texts: [RichText] {
    switch self {
    case .heading(let text, _), .paragraph(let text): [text]
    case .list(let items), .numbered(let items): items
    case .contents: []
    case .suggestions(let suggestions): suggestions.map { RichText($0) }
    case .verbatim(let text): [RichText(text)]
    case .entries, .table, .matrix, .bars: []
    }
  }
}

/// A cell: harmless, and in quotation marks where RFC 4180 asks for them.
private func field(_ text: String) -> String {
  let cell = ((isFormula(text) ? "'" : "") + visible(text)).unicodeScalars
  guard cell.contains(where: { [",", "\"", "\n"].contains($0) }) else { return String(cell) }
  return "\"" + cell.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
}

private let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

private func isFormula(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, !isPlainNumber(text) else { return false }
  // Some spreadsheets skip blanks before they look for a formula.
  let visibleStart = text.unicodeScalars.first { !$0.properties.isWhitespace }
  return first == "\t" || first == "\r" || visibleStart.map(formulaStarts.contains) == true
}

/// Whether a text is a sign, digits, and perhaps a point with more digits.
private func isPlainNumber(_ text: String) -> Bool {
  let unsigned =
    text.unicodeScalars.first.map { $0 == "+" || $0 == "-" } == true
    ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
  let parts = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
  return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }
}
