import SourceText

/// The tables of a document as comma-separated values (RFC 4180), with an empty line between two tables.
///
/// A document without tables gives its entries, and one without entries its other texts, as rows of
/// `label,text,trailing`. A cell that a spreadsheet would take for a formula gets an apostrophe before it
/// (OWASP, CSV injection), unless it is a plain number.
public func renderCSV(_ document: Document, style: CSVStyle = .standard) -> String {
  let tables = document.blocks.compactMap(\.table)
  let texts = (tables.isEmpty ? [entryTable(of: document)] : tables).map { table in
    ([table.columns.map(\.title)] + table.rows).map { row in
      record(row.map { field($0.plain, style) }, style)
    }.joined()
  }
  return style.start + texts.joined(separator: "\r\n")
}

/// Rows of values under the names of their columns as comma-separated values (RFC 4180).
///
/// A list of texts or numbers stands in one cell, with `; ` between them; anything deeper is JSON in one line. A text
/// that a spreadsheet would take for a formula gets an apostrophe before it; a number stays a number.
public func renderCSV(columns: [String], rows: [[JSONValue]], style: CSVStyle = .standard) -> String {
  let head = record(columns.map { field($0, style) }, style)
  let body = rows.map { row in record(row.map { cell($0, style) }, style) }
  return style.start + head + body.joined()
}

/// How a file of separated values is written.
public struct CSVStyle: Hashable, Sendable {
  /// What stands between two cells.
  public let separator: Character
  /// Whether the file begins with a byte order mark, by which spreadsheet programs know UTF-8.
  public let hasByteOrderMark: Bool
  /// Whether a comma stands before the decimals of a number.
  public let hasDecimalComma: Bool

  /// As RFC 4180 has it.
  public static let standard = CSVStyle(separator: ",", hasByteOrderMark: false, hasDecimalComma: false)

  /// A way of writing separated values.
  public init(separator: Character, hasByteOrderMark: Bool, hasDecimalComma: Bool) {
    self.separator = separator
    self.hasByteOrderMark = hasByteOrderMark
    self.hasDecimalComma = hasDecimalComma
  }

  fileprivate var start: String { hasByteOrderMark ? "\u{FEFF}" : "" }
}

private func record(_ cells: [String], _ style: CSVStyle) -> String {
  let record = cells.joined(separator: String(style.separator))
  return (record.isEmpty ? "\"\"" : record) + "\r\n"
}

private func cell(_ value: JSONValue, _ style: CSVStyle) -> String {
  switch value {
  case .null: return ""
  case .bool(let truth): return truth ? "true" : "false"
  case .integer(let number): return String(number)
  case .number(let number):
    let text = number.isFinite ? number.description : ""
    return style.hasDecimalComma ? quoted(text.map { $0 == "." ? "," : String($0) }.joined(), style) : text
  case .string(let text): return field(text, style)
  case .array(let elements):
    let texts = elements.map(\.scalarText)
    let isFlat = !texts.contains(nil)
    return field(isFlat ? texts.compactMap(\.self).joined(separator: "; ") : renderCompactJSON(value), style)
  case .object(let members): return members.isEmpty ? "" : field(renderCompactJSON(value), style)
  }
}

extension JSONValue {
  /// A value without parts as text; nil for a list or an object.
  fileprivate var scalarText: String? {
    switch self {
    case .string(let text): text
    case .array, .object: nil
    default: renderCompactJSON(self)
    }
  }
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
private func field(_ text: String, _ style: CSVStyle) -> String {
  quoted((isFormula(text) ? "'" : "") + visible(text), style)
}

private func quoted(_ text: String, _ style: CSVStyle) -> String {
  let cell = text.unicodeScalars
  let special: Set<Unicode.Scalar> = Set(["\"", "\n", "\r"]).union(style.separator.unicodeScalars)
  guard cell.contains(where: special.contains) else { return text }
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
