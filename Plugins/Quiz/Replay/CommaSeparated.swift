import SourceText

/// A text of rows and fields as RFC 4180 describes it, where every field knows its place.
///
/// Semicolons or tabs may stand for the commas, as spreadsheet programs write them where a comma is in numbers: what
/// stands most often in the first row parts the fields.
struct CommaSeparated {
  struct Field {
    let text: String
    let range: SourceRange
  }

  /// The rows that are not empty, from the top.
  let rows: [[Field]]

  init(_ file: SourceFile) {
    var reader = Reader(String(decoding: file.bytes, as: UTF8.self).unicodeScalars)
    var rows: [[Field]] = []
    while let row = reader.nextRow() {
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
    self.rows = rows
  }

  /// Goes through the text once, counting lines and columns.
  private struct Reader {
    private let separator: Unicode.Scalar
    private var rest: Substring.UnicodeScalarView
    private var line = 1
    private var column = 1

    init(_ text: String.UnicodeScalarView) {
      separator = Self.separator(in: text.prefix { $0 != "\n" && $0 != "\r" })
      rest = text[...]
      if rest.first == "\u{FEFF}" { rest.removeFirst() }
    }

    private static func separator(in head: Substring.UnicodeScalarView) -> Unicode.Scalar {
      var (counts, isQuoted): ([Unicode.Scalar: Int], Bool) = ([:], false)
      for scalar in head {
        if scalar == "\"" { isQuoted.toggle() } else if !isQuoted { counts[scalar, default: 0] += 1 }
      }
      let signs: [Unicode.Scalar] = [",", ";", "\t"]
      return signs.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? ","
    }

    private var place: SourcePoint { SourcePoint(line: line, column: column) }

    mutating func nextRow() -> [Field]? {
      guard !rest.isEmpty else { return nil }
      var fields = [nextField()]
      while rest.first == separator {
        advance()
        fields.append(nextField())
      }
      if rest.first == "\r" { advance() }
      if rest.first == "\n" { advance() }
      return fields
    }

    private mutating func nextField() -> Field {
      let start = place
      let text = rest.first == "\"" ? quoted() : bare()
      return Field(text: text, range: SourceRange(start: start, end: place))
    }

    /// A quoted field; what follows its closing mark up to the separator still belongs to it.
    private mutating func quoted() -> String {
      var text = String.UnicodeScalarView()
      advance()
      while let scalar = rest.first {
        advance()
        if scalar != "\"" {
          text.append(scalar)
        } else if rest.first == "\"" {
          text.append(scalar)
          advance()
        } else {
          break
        }
      }
      return String(text) + bare()
    }

    private mutating func bare() -> String {
      var text = String.UnicodeScalarView()
      while let scalar = rest.first, scalar != separator, scalar != "\n", scalar != "\r" {
        text.append(scalar)
        advance()
      }
      return trimmed(String(text))
    }

    private mutating func advance() {
      let isLineEnd = rest.removeFirst() == "\n"
      line += isLineEnd ? 1 : 0
      column = isLineEnd ? 1 : column + 1
    }
  }
}

private func trimmed(_ text: String) -> String {
  var rest = text[...].drop(while: \.isWhitespace)
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
