import Documents
import SourceText
import Testing
import TestSupport

@Suite struct `A document as CSV` {
  @Test(arguments: [
    ("plain", "plain"), ("một, hai", "\"một, hai\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("a\nb", "\"a\nb\""),
    ("=cmd()", "'=cmd()"), ("+1+1", "'+1+1"), ("-x", "'-x"), ("@sum", "'@sum"), ("＝1", "'＝1"), ("＋1", "'＋1"),
    ("－1", "'－1"), ("＠a", "'＠a"), ("\t=1", "' =1"), ("\r=1", "'\\u{D}=1"), ("  =1", "'  =1"),
    ("-5", "-5"), ("+3.25", "+3.25"), ("-1e5", "'-1e5"), ("-5+A1", "'-5+A1"), ("--5", "'--5"), ("-", "'-"),
    ("=\"a\u{301},b\"", "\"'=\"\"a\u{301},b\"\"\""), ("\"\u{301}", "\"\"\"\u{301}\""),
    ("\u{1B}[1m", "\\u{1B}[1m"),
  ])
  func `has harmless cells`(text: String, cell: String) {
    let table = Table(columns: [Table.Column("x"), Table.Column("y")], rows: [["0", RichText(text)]])
    #expect(renderCSV(Document([.table(table)])).utf8.elementsEqual("x,y\r\n0,\(cell)\r\n".utf8))
  }

  @Test func `has values as what they are`() {
    let row: [JSONValue] = [
      -5, .number(-0.5), "-5+A1", "\t =x", ["a", "=b"], [], .null, true, ["x": ["y"]], .number(.nan),
    ]
    let text = renderCSV(columns: ["a", "b;c"], rows: [row])
    #expect(text == "a,b;c\r\n-5,-0.5,'-5+A1,'  =x,a; =b,,,true,\"{\"\"x\"\": [\"\"y\"\"]}\",\r\n")
    let style = CSVStyle(separator: ";", hasByteOrderMark: true, hasDecimalComma: true)
    let excel = renderCSV(columns: ["a", "b;c"], rows: [[.number(1.5), "x,y"], [7, "x;y"]], style: style)
    #expect(excel == "\u{FEFF}a;\"b;c\"\r\n1,5;x,y\r\n7;\"x;y\"\r\n")
  }

  @Test func `has one table after the other`() {
    let table = Table(columns: [Table.Column("a")], rows: [["1"], [""]])
    let document = Document([.heading("x", level: 1), .table(table), .entries([Entry("y")]), .table(table)])
    #expect(renderCSV(document) == "a\r\n1\r\n\"\"\r\n\r\na\r\n1\r\n\"\"\r\n")
  }

  @Test func `has entries where there are no tables, and else all text`() {
    let entries = Block.entries([Entry(label: "Tên", "CPO", trailing: "S1"), Entry("x")])
    let header = "label,text,trailing\r\n"
    #expect(renderCSV(Document([.paragraph("p"), entries])) == header + "Tên,CPO,S1\r\n,x,\r\n")
    let texts = Document([.paragraph("p"), .list(["a"]), .suggestions(["quiz"]), .verbatim("v")])
    #expect(renderCSV(texts) == header + ",p,\r\n,a,\r\n,quiz,\r\n,v,\r\n")
  }

  @Test(arguments: seeds)
  func `is read back cell by cell`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    guard case .table(let table) = generator.table() else { return }
    let expected = ([table.columns.map(\.title)] + table.rows).map { $0.map { visible($0.plain) } }
    let read = try #require(records(renderCSV(Document([.table(table)]))))
    #expect(read.map(\.count) == expected.map(\.count))
    for (cell, text) in zip(read.joined(), expected.joined()) {
      #expect(cell == text || cell == "'" + text)
    }
  }

  /// The records of RFC 4180; nil when the text breaks its grammar.
  private func records(_ text: String) -> [[String]]? {
    var records: [[String]] = [[]]
    var rest = text.unicodeScalars[...]
    while !rest.isEmpty {
      guard let cell = takeCell(&rest) else { return nil }
      records[records.count - 1].append(cell)
      if rest.first == "," {
        rest.removeFirst()
      } else {
        guard rest.starts(with: "\r\n".unicodeScalars) else { return nil }
        rest.removeFirst(2)
        records.append([])
      }
    }
    return records.dropLast()
  }

  private func takeCell(_ rest: inout Substring.UnicodeScalarView) -> String? {
    guard rest.first == "\"" else {
      let cell = rest.prefix { ![",", "\r", "\n", "\""].contains($0) }
      rest = rest[cell.endIndex...]
      return String(cell)
    }
    var cell = String.UnicodeScalarView()
    repeat {
      rest.removeFirst()
      let part = rest.prefix { $0 != "\"" }
      guard part.endIndex < rest.endIndex else { return nil }
      cell += part
      rest = rest[part.endIndex...].dropFirst()
      if rest.first == "\"" { cell.append("\"") }
    } while rest.first == "\""
    return String(cell)
  }
}
