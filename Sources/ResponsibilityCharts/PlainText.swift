/// A cell's text without Markdown's and HTML's marks, footnote signs and pictures.
func plainText(_ cell: String) -> String {
  var text = withoutTags(cell)
  for mark in ["**", "__", "~~", "`"] { text = text.replacing(mark, with: "") }
  text = withoutLinks(text)
  // A single asterisk round the text is emphasis, one behind it a footnote.
  if text.count > 2, text.first == "*" || text.first == "_", text.last == text.first {
    text = String(text.dropFirst().dropLast())
  }
  var plain = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where !isOrnament(scalar) { plain.append(scalar) }
  return String(plain).trimmingBlanks
}

/// Whether a character only decorates: a picture, a raised figure, a joiner.
private func isOrnament(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xB9, 0xB2, 0xB3, 0x2070...0x2079, 0x200B...0x200D, 0xFE0E...0xFE0F, 0x2600...0x27BF,
    0x1F000...0x1FAFF:
    true
  default: false
  }
}

/// Text without tags; a break becomes a line end.
private func withoutTags(_ text: String) -> String {
  guard text.contains("<") else { return text }
  var result = ""
  var rest = text[...]
  while let open = rest.firstIndex(of: "<") {
    result += rest[..<open]
    guard let close = rest[open...].firstIndex(of: ">") else { break }
    let tag = rest[rest.index(after: open)..<close].lowercased()
    if tag.hasPrefix("br") { result += "\n" }
    rest = rest[rest.index(after: close)...]
  }
  return result + rest
}

/// `[text](address)` as its text, `[^1]` as nothing.
private func withoutLinks(_ text: String) -> String {
  guard text.contains("[") else { return text }
  var result = ""
  var rest = text[...]
  while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
    result += rest[..<open]
    let inside = rest[rest.index(after: open)..<close]
    let behind = rest[rest.index(after: close)...]
    if behind.first == "(", let end = behind.firstIndex(of: ")") {
      result += inside
      rest = behind[behind.index(after: end)...]
    } else {
      if !inside.hasPrefix("^"), Int(inside) == nil { result += "[\(inside)]" }
      rest = behind
    }
  }
  return result + rest
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
