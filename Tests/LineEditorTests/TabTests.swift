import LineEditor
import SourceText
import Testing

extension TerminalTests {
  @Suite struct `The Tab key` {
    private let candidates = [
      Candidate(text: "show", summary: "hiển thị một vai trò"),
      Candidate(text: "schema", summary: "prints a\u{1B}[31m schema"),
      Candidate(text: "giám đốc sản phẩm", summary: "CPO"),
      Candidate(text: "giám đốc tài chính", summary: "CFO"),
      Candidate(text: "日本", summary: "Japan"),
    ]

    @Test(arguments: [("sh", "> show"), ("日", "> 日本"), ("zzz", "> zzz"), ("giam", "> giám đốc")])
    func `inserts what is certain`(typed: String, row: String) throws {
      let talk = try Conversation(candidates: candidates)
      talk.type(typed + "\t")
      talk.expect([row])
    }

    @Test func `puts a space after a finished word`() throws {
      let talk = try Conversation(candidates: candidates)
      talk.type("sho\tcpo\r")
      talk.expect(["> show cpo", "[show cpo]", ">"])
    }

    @Test func `lists the candidates with their meanings, then shows the line again`() throws {
      let talk = try Conversation(candidates: candidates)
      talk.type("s\t")
      talk.expect(
        ["> s", "show    hiển thị một vai trò", "schema  prints a\\u{1B}[31m schema", "> s"], cursor: (3, 3))
      talk.type("h\t")
      talk.expect(
        ["> s", "show    hiển thị một vai trò", "schema  prints a\\u{1B}[31m schema", "> show"],
        cursor: (3, 7))
    }

    @Test func `fits the list to the window`() throws {
      let many = (1...30).map { Candidate(text: "role\($0)", summary: "vai trò thứ \($0) trong công ty") }
      let talk = try Conversation(columns: 20, rows: 6, language: .vi, candidates: many)
      talk.type("role\t")
      talk.expect(
        [
          "role1  vai trò thứ …", "role2  vai trò thứ …", "role3  vai trò thứ …", "role4  vai trò thứ …",
          "… còn 26 mục nữa", "> role",
        ].map { $0.replacingLast("thứ …", with: "thứ…") }, cursor: (5, 6))
    }
  }
}

extension String {
  fileprivate func replacingLast(_ end: String, with other: String) -> String {
    hasSuffix(end) ? dropLast(end.count) + other : self
  }
}
