/// An object as one line of JSON Lines: its members in the order in which they are given, with a final line feed.
///
/// What is inside a member has sorted keys. Text is written as `renderJSON` writes it, so that no line feed is left.
public func renderJSONLine(_ members: [(key: String, value: JSONValue)]) -> String {
  var text = ""
  writeObject(members, into: &text)
  return text + "\n"
}

/// A value as one line of JSON, with sorted keys and without a final line feed.
public func renderCompactJSON(_ value: JSONValue) -> String {
  var text = ""
  writeCompact(value, into: &text)
  return text
}

private func writeCompact(_ value: JSONValue, into text: inout String) {
  switch value {
  case .null: text += "null"
  case .bool(let truth): text += truth ? "true" : "false"
  case .integer(let number): text += String(number)
  case .number(let number): text += number.isFinite ? number.description : "null"
  case .string(let string): write(string, into: &text)
  case .array(let elements):
    text += "["
    for (index, element) in elements.enumerated() {
      if index > 0 { text += ", " }
      writeCompact(element, into: &text)
    }
    text += "]"
  case .object(let members):
    writeObject(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, into: &text)
  }
}

private func writeObject(_ members: [(key: String, value: JSONValue)], into text: inout String) {
  text += "{"
  for (index, member) in members.enumerated() {
    if index > 0 { text += ", " }
    write(member.key, into: &text)
    text += ": "
    writeCompact(member.value, into: &text)
  }
  text += "}"
}
