import SourceText
import Tabular
import Testing

@Suite struct `Separated values` {
  private func records(_ text: String, _ dialect: Dialect = .commas, piece: Int = .max) -> [[String]] {
    var reader = RecordReader(dialect)
    var records: [[String]] = []
    func take(_ record: borrowing Record) { records.append((0..<record.count).map { record.text($0) }) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let next = rest.prefix(piece)
      reader.feed(next) { take($0) }
      rest = rest.dropFirst(next.count)
    }
    reader.finish { take($0) }
    return records
  }

  @Test func `keep a separator, a line end and a doubled mark inside quotation marks`() {
    #expect(records("a,\"b,c\",\"d\r\ne\",\"say \"\"x\"\"\"\r\n") == [["a", "b,c", "d\r\ne", "say \"x\""]])
  }

  @Test(arguments: ["a,b\nc,d", "a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r"])
  func `end lines with LF, CRLF or CR, with or without one at the end`(text: String) {
    #expect(records(text) == [["a", "b"], ["c", "d"]])
  }

  @Test func `are the same however the file is cut into pieces`() {
    let text = "name,\"many\nlines\",\"q\"\"q\"\r\n,,\r\nđịnh giá;x,,\"\"\n\"open"
    let whole = records(text)
    for piece in 1...12 { #expect(records(text, piece: piece) == whole) }
    #expect(whole == [["name", "many\nlines", "q\"q"], ["", "", ""], ["định giá;x", "", ""], ["open"]])
  }

  @Test func `take a mark inside a field without marks as text, and a tab file's marks too`() {
    #expect(records("5\" pipe,x\n") == [["5\" pipe", "x"]])
    #expect(records("\"a\tb\"\tc\n", .tabs) == [["\"a", "b\"", "c"]])
  }

  @Test func `begin behind a byte order mark`() {
    #expect(records("\u{FEFF}a,b\n") == [["a", "b"]])
    #expect(records("＋a,b\n") == [["＋a", "b"]])
  }

  @Test func `say on which line a mark was never closed`() {
    var reader = RecordReader(.commas)
    reader.read(Array("a,b\nc,\"d\ne\n".utf8)[...]) { (_: borrowing Record) in }
    #expect(reader.problems.map(\.line) == [2])
  }

  @Test(arguments: [
    ("a;b;c\n1,5;2;3\n", ";"), ("a\tb\n1,2\t3\n", "\t"), ("a,b\n1,\"x;y;z\"\n", ","),
    ("sep=;\na,b;c\n", ";"), ("lonely\n", ","),
  ])
  func `tell their separator by the most even table`(text: String, separator: String) {
    #expect(Dialect(sniffing: Array(text.utf8)[...]).separator == separator.utf8.first)
  }

  @Test func `know line and column of each cell, counted in characters`() {
    let file = SourceFile(path: "x.csv", text: "\u{FEFF}Việc, Chủ \n\"định giá\",  A/R\n")
    let grid = Grid.separated(file).grid
    #expect(grid.rows.map { $0.map(\.text) } == [["Việc", "Chủ"], ["định giá", "A/R"]])
    #expect(grid.rows[0].map(\.range.start.column) == [1, 7])
    #expect(grid.rows[1].map(\.range.start) == [.init(line: 2, column: 2), .init(line: 2, column: 14)])
  }

  @Test func `name the line that is not in UTF-8`() {
    let bytes = Array("a,b\nc,".utf8) + [0xE9, 0x0A]
    #expect(Grid.separated(SourceFile(path: "x.csv", bytes: bytes)).problems.map(\.line) == [2])
  }
}
