import LineEditor
import SourceText
import Testing
import TestSupport

extension TerminalTests {
  @Suite struct `The Tab key` {
    private let candidates = [
      Candidate(text: "show", summary: "hiển thị một vai trò"),
      Candidate(text: "schema", summary: "prints a\u{1B}[31m schema"),
      Candidate(text: "giám đốc sản phẩm", summary: "CPO"),
      Candidate(text: "giám đốc tài chính", summary: "CFO"),
      Candidate(text: "日本", summary: "Japan"),
    ]

    @Test(arguments: [("sh", "> show"), ("日", "> 日本"), ("zzz", "> zzz")])
    func `inserts what is certain`(typed: String, row: String) throws {
      let talk = try Conversation(candidates: candidates)
      talk.type(typed + "\t")
      talk.expect([row])
    }

    @Test func `inserts what all candidates begin with, and lists them`() throws {
      let talk = try Conversation(candidates: candidates)
      talk.type("giam\t")
      talk.expect(
        ["> giám đốc", "giám đốc sản phẩm   CPO", "giám đốc tài chính  CFO"], cursor: (0, 11))
    }

    @Test func `puts a space after a finished word`() throws {
      let talk = try Conversation(candidates: candidates)
      talk.type("sho\tcpo\r")
      talk.expect(["> show cpo", "[show cpo]", ">"])
    }

    @Test func `lists the candidates with their meanings below the line, and takes them away`() throws {
      let talk = try Conversation(candidates: [candidates[0], candidates[1]])
      talk.type("s\t")
      talk.expect(
        ["> s", "show    hiển thị một vai trò", "schema  prints a\\u{1B}[31m schema"], cursor: (0, 3))
      talk.type("h")
      talk.expect(["> sh"], cursor: (0, 4))
    }

    @Test func `goes through the list, round its ends, and Enter takes the choice over`() throws {
      let talk = try Conversation(candidates: [candidates[0], candidates[1]])
      let (show, schema) = ("show    hiển thị một vai trò", "schema  prints a\\u{1B}[31m schema")
      talk.type("s\t\t")
      talk.expect(["> show", show, schema], cursor: (0, 6))
      #expect(talk.screen.styledRows[1] == "<7>" + show + "</>")
      talk.type("\t")
      talk.expect(["> schema", show, schema])
      #expect(talk.screen.styledRows[2] == "<7>" + schema + "</>")
      talk.type("\t" + Typed.up)
      talk.expect(["> schema", show, schema])
      talk.type("\u{1B}[Z")
      talk.expect(["> show", show, schema])
      talk.type("\r")
      talk.expect(["> show"], cursor: (0, 7))
      talk.type("\r")
      talk.expect(["> show", "[show ]", ">"])
    }

    @Test(arguments: ["\u{1B}", "\u{7}"])
    func `gives the line back when the list is left`(key: String) throws {
      let talk = try Conversation(candidates: [candidates[0], candidates[1]])
      talk.type("s x" + Typed.left + Typed.left + "\t\t")
      talk.expect(["> show x", "show    hiển thị một vai trò", "schema  prints a\\u{1B}[31m schema"])
      talk.type(key)
      talk.expect(["> s x"], cursor: (0, 3))
    }

    @Test func `fits the list to the window, and scrolls it`() throws {
      let many = (1...30).map { Candidate(text: "role\($0)", summary: "vai trò thứ \($0) trong công ty") }
      let talk = try Conversation(columns: 20, rows: 6, language: .vi, candidates: many)
      talk.type("role\t")
      let listed = (1...30).map { $0 < 10 ? "role\($0)   vai trò th…" : "role\($0)  vai trò th…" }
      talk.expect(["> role"] + listed[..<4] + ["… còn 26 mục nữa"], cursor: (0, 6))
      talk.type("\u{1B}[Z")
      talk.expect(["> role30"] + listed[26...] + ["30/30"], cursor: (0, 8))
      talk.type("\t")
      talk.expect(["> role1"] + listed[..<4] + ["1/30"], cursor: (0, 7))
    }

    @Test func `lists above the line where nothing can be taken away`() throws {
      let talk = try Conversation(type: "dumb", candidates: [candidates[0], candidates[1]])
      talk.type("s\t")
      talk.expect(
        ["> s", "show    hiển thị một vai trò", "schema  prints a\\u{1B}[31m schema", "> s"], cursor: (3, 3))
      talk.type("h\t")
      talk.expect(
        ["> s", "show    hiển thị một vai trò", "schema  prints a\\u{1B}[31m schema", "> show"],
        cursor: (3, 7))
    }
  }
}
