/// Entries as lines: in columns where there is room, part below part where there is not.
func lines(of entries: [Entry], width: Int) -> [Line] {
  if let columns = EntryColumns(entries, width: width) {
    return entries.flatMap(columns.lines)
  }
  return entries.flatMap { stackedLines(of: $0, width: width) }
}

/// The columns that the entries of a block share: label, text, and what stands at the right edge.
private struct EntryColumns {
  private let label: ScreenColumn
  private let text: ScreenColumn
  private let trailing: ScreenColumn

  /// Nil when the text would be squeezed.
  init?(_ entries: [Entry], width: Int) {
    let labelWidth = entries.compactMap(\.label).map(\.naturalWidth).max() ?? 0
    let trailingWidth = entries.compactMap(\.trailing).map(\.naturalWidth).max() ?? 0
    label = ScreenColumn(width: min(labelWidth, width / 3), gap: labelWidth > 0 ? 3 : 0)
    trailing = ScreenColumn(width: min(trailingWidth, width * 2 / 5), alignment: .trailing, gap: 0)
    let gap = trailingWidth > 0 ? 2 : 0
    text = ScreenColumn(width: width - label.width - label.gap - gap - trailing.width, gap: gap)
    guard width + 2 >= 60, text.width >= 24 else { return nil }
  }

  func lines(of entry: Entry) -> [Line] {
    sideBySide([
      (entry.label?.wrapped(to: label.width) ?? [], label),
      (textLines(of: entry.text), text),
      (entry.trailing?.styled(.quiet).wrapped(to: trailing.width) ?? [], trailing),
    ])
  }

  /// Without labels nothing shows where an entry begins, so that its other lines move to the right.
  private func textLines(of entry: RichText) -> [Line] {
    entry.wrapped(to: text.width, hanging: label.width > 0 ? 0 : 2)
  }
}

/// The label above the text, what belongs to the right edge below it.
private func stackedLines(of entry: Entry, width: Int) -> [Line] {
  let label = entry.label?.wrapped(to: width) ?? []
  let text =
    label.isEmpty
    ? entry.text.wrapped(to: width, hanging: 2) : entry.text.wrapped(to: width - 2).indented(by: 2)
  let trailing = entry.trailing?.styled(.quiet).wrapped(to: width - 2) ?? []
  return label + text + trailing.map { $0.padded(to: width, .trailing) }
}
