/// A manifest with an entry at the end of a list below ‘add’; nil where one of the two stands in brackets.
///
/// What is not there yet is made. The entry is written for an indent of two blanks.
func withAddition(_ entry: String, to list: String, in text: String) -> String? {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  while lines.last?.isEmpty == true { lines.removeLast() }
  guard let start = lines.firstIndex(where: { $0.hasPrefix("add:") }) else {
    return joined(lines + ["", "add:", "  \(list):"] + indented(entry, 4))
  }
  guard isBare(lines[start], "add:") else { return nil }
  let end = lines[(start + 1)...].firstIndex { isContent($0) && indent(of: $0) == 0 } ?? lines.endIndex
  let inner = lines[(start + 1)..<end].first(where: isContent).map(indent) ?? 2
  let key = String(repeating: " ", count: inner) + "\(list):"
  guard let place = lines[(start + 1)..<end].firstIndex(where: { $0.hasPrefix(key) }) else {
    lines.insert(contentsOf: [key] + indented(entry, inner + 2), at: start + 1)
    return joined(lines)
  }
  guard isBare(lines[place], key) else { return nil }
  let behind = lines[(place + 1)..<end]
  let items = behind.first(where: isContent).map(indent) ?? inner + 2
  // Items may stand as far to the left as the key of their list.
  var last =
    behind.firstIndex { line in
      isContent(line) && (indent(of: line) < items || indent(of: line) == inner && !line.hasItem)
    } ?? end
  while last > place + 1, !isContent(lines[last - 1]) { last -= 1 }
  lines.insert(contentsOf: indented(entry, items), at: last)
  return joined(lines)
}

private func joined(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

/// Whether a line holds a key, and nothing but a comment behind it.
private func isBare(_ line: String, _ key: String) -> Bool {
  let rest = line.dropFirst(key.count).drop { $0 == " " }
  return rest.isEmpty || rest.hasPrefix("#")
}

private func isContent(_ line: String) -> Bool {
  let text = line.drop { $0 == " " }
  return !text.isEmpty && !text.hasPrefix("#")
}

private func indent(of line: String) -> Int { line.prefix { $0 == " " }.count }

/// The lines of an entry that is written for an indent of two.
private func indented(_ entry: String, _ indent: Int) -> [String] {
  entry.split(separator: "\n").map { String(repeating: " ", count: indent) + $0.dropFirst(2) }
}

extension String {
  fileprivate var hasItem: Bool { drop { $0 == " " }.hasPrefix("- ") }
}
