import SourceText
import Testing

@Suite struct `A line of a source file` {
  @Test(arguments: [(1, "id: cpo"), (2, ""), (3, "tên: Giám đốc"), (4, ""), (5, ""), (0, ""), (-1, "")])
  func `comes without its line end`(number: Int, line: String) {
    for lineEnd in ["\n", "\r\n"] {
      let text = ["id: cpo", "", "tên: Giám đốc", ""].joined(separator: lineEnd)
      #expect(SourceFile(path: "cpo.yaml", text: text).line(number) == line)
    }
  }

  @Test func `may be the last one without a line feed`() {
    #expect(SourceFile(path: "a", text: "x\r").line(1) == "x")
    #expect(SourceFile(path: "a", text: "").line(1) == "")
  }

  @Test func `may hold bytes that are not UTF-8`() {
    #expect(SourceFile(path: "a", bytes: [0x61, 0xFF, 0x0A]).line(1) == "a\u{FFFD}")
  }
}
