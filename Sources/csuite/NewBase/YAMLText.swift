/// A text as a value of YAML: as it is where that is safe, else in quotation marks.
///
/// Inside brackets more characters mean something than on a line of its own.
func yamlText(_ text: String, inBrackets: Bool = false) -> String {
  let scalars = text.unicodeScalars
  let isPlain =
    text.first.map { $0.isLetter || $0.isNumber } == true && text.last?.isWhitespace == false
    && text.last != ":" && !text.contains(": ") && !text.contains(" #")
    && !scalars.contains { $0.value < 0x20 || $0.value == 0x7F || inBrackets && special.contains($0) }
  return isPlain ? text : "\"" + scalars.map(escaped).joined() + "\""
}

private let special: Set<Unicode.Scalar> = Set(":#,[]{}\"'&*!|>%@`\\".unicodeScalars)

private func escaped(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\"": "\\\""
  case "\\": "\\\\"
  case "\n": "\\n"
  case "\t": "\\t"
  case _ where scalar.value < 0x20 || scalar.value == 0x7F:
    "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
  default: String(scalar)
  }
}
