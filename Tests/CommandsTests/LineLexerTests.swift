import Commands
import Testing

@Suite struct `A line` {
  @Test(arguments: [
    ("show  cpo", ["show", "cpo"]), ("find \"target markets\" x", ["find", "target markets", "x"]),
    (
      "find role:\"chief product\" -\"a b\" --name='c d'",
      ["find", "role:chief product", "-a b", "--name=c d"]
    ),
    ("CPO's task", ["CPO's", "task"]), ("what is \"open", ["what", "is", "\"open"]), ("x # y", ["x"]),
    ("C# dev", ["C#", "dev"]), ("“giám đốc” ‘x y’", ["giám đốc", "x y"]), ("'a'b c'", ["a'b c"]), ("", []),
    (" \t ", []),
    ("\"\" a", ["", "a"]), ("a\u{A0}b", ["a", "b"]),
  ])
  func `is parted at blanks outside quotation marks`(line: String, expected: [String]) {
    #expect(words(ofLine: line) == expected)
  }

  @Test func `knows where its words stand, in scalars`() {
    let line = LexedLine("ỡ \"b c\" e\u{301}x # z")
    #expect(line.words.map(\.range) == [0..<1, 2..<7, 8..<11] && line.comment == 12..<15)
    #expect(line.words.map(\.quotation) == [nil, 2..<7, nil])
  }

  @Test func `that goes on keeps an open quotation as one word`() {
    let line = LexedLine("show \"giám đốc s", goesOn: true)
    #expect(line.words.map(\.text) == ["show", "giám đốc s"] && line.words.last?.range == 5..<16)
  }

  @Test func `finds a wrong word again`() {
    let line = LexedLine("show giam doc xyz --limit=3")
    #expect(line.range(of: "giam doc xyz") == 5..<17 && line.range(of: "--limit") == 18..<25)
    #expect(line.range(of: "nothing") == nil)
  }
}
