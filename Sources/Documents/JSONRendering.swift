import SourceText

/// A value as JSON (RFC 8259): keys sorted, indented by two blanks, with a final line feed.
///
/// Text stays as it is, except that control characters and others that act without being seen are written as
/// `\uXXXX`, so that the answer may be looked at in a terminal. A `.number` keeps its point (`12.0`), so that
/// every reader takes it back as what it was; what JSON has no number for (NaN, infinity) becomes `null`.
public func renderJSON(_ value: JSONValue) -> String {
  var text = ""
  write(value, at: 0, into: &text)
  return text + "\n"
}

private func write(_ value: JSONValue, at depth: Int, into text: inout String) {
  switch value {
  case .null: text += "null"
  case .bool(let truth): text += truth ? "true" : "false"
  case .integer(let number): text += String(number)
  case .number(let number): text += number.isFinite ? number.description : "null"
  case .string(let string): write(string, into: &text)
  case .array(let elements):
    writeLines(elements, between: ("[", "]"), at: depth, into: &text) { element, text in
      write(element, at: depth + 1, into: &text)
    }
  case .object(let members):
    let sorted = members.sorted { $0.key < $1.key }
    writeLines(sorted, between: ("{", "}"), at: depth, into: &text) { member, text in
      write(member.key, into: &text)
      text += ": "
      write(member.value, at: depth + 1, into: &text)
    }
  }
}

/// Writes each element on a line of its own.
private func writeLines<Element>(
  _ elements: [Element], between brackets: (String, String), at depth: Int, into text: inout String,
  write: (Element, inout String) -> Void
) {
  text += brackets.0
  for (index, element) in elements.enumerated() {
    text += index == 0 ? "\n" : ",\n"
    text += String(repeating: "  ", count: depth + 1)
    write(element, &text)
  }
  if !elements.isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
  text += brackets.1
}

func write(_ string: String, into text: inout String) {
  text += "\""
  for scalar in string.unicodeScalars {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case _ where scalar.isHidden: text += escapes(for: scalar)
    default: text.unicodeScalars.append(scalar)
    }
  }
  text += "\""
}

/// One `\uXXXX`, or two of them for a character beyond the first 65,536.
private func escapes(for scalar: Unicode.Scalar) -> String {
  String(scalar).utf16.map { unit in
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }.joined()
}
