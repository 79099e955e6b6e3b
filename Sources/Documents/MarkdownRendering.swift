/// A document as Markdown (GitHub flavour): what is text in it stays text, whatever characters it holds.
///
/// The one exception cannot be escaped: an e-mail address, of which GitHub makes a link to that address.
public func renderMarkdown(_ document: Document) -> String {
  let blocks = document.blocks.map(markdown).filter { !$0.isEmpty }
  return blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n"
}

private func markdown(_ block: Block) -> String {
  switch block {
  case .heading(let text, let level):
    String(repeating: "#", count: min(max(level, 1), 6)) + " " + inline(text)
  case .paragraph(let text): inline(text)
  case .entries(let entries): entries.map { "- " + content(of: $0) }.joined(separator: "\n")
  case .table(let table): markdown(table)
  case .matrix(let matrix): markdown(matrix.table)
  case .bars(let bars): markdown(bars.table)
  // Another bullet than that of entries, so that the two do not become one list.
  case .list(let items): items.map { "* " + inline($0) }.joined(separator: "\n")
  case .numbered(let items):
    items.enumerated().map { "\($0 + 1). " + inline($1) }.joined(separator: "\n")
  // Sites make the anchors of headings in ways of their own.
  case .contents: ""
  case .suggestions(let suggestions): suggestions.map { "→ " + codeSpan($0) }.joined(separator: " ")
  case .verbatim(let text): codeBlock(text)
  }
}

/// An entry as `**Label** text (`id`)`.
private func content(of entry: Entry) -> String {
  [
    entry.label.map { inline($0.styled(.strong)) },
    inline(entry.text),
    entry.trailing.map { "(" + codeSpan($0.plain) + ")" },
  ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
}

private func markdown(_ table: Table) -> String {
  let rule = table.columns.map { $0.alignment == .trailing ? "---:" : "---" }
  let head = table.columns.map { inline($0.title, isCell: true) }
  let rows = table.rows.map { row in row.map { inline($0, isCell: true) } }
  return ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
}
