import LineEditor
import Testing
import TestSupport

extension TerminalTests {
  @Suite struct `The keys of vi` {
    /// What is typed, the line that it makes, and the cursor, in columns behind the prompt.
    struct Row: CustomTestStringConvertible {
      let typed: String
      let line: String
      let column: Int

      init(_ typed: String, _ line: String, _ column: Int) {
        (self.typed, self.line, self.column) = (typed, line, column)
      }

      var testDescription: String { typed.debugDescription }
    }

    @Test(arguments: [
      Row("show cpo", "show cpo", 8), Row("show cpo␛", "show cpo", 7), Row("show cpo␛0x", "how cpo", 0),
      Row("giám đốc␛bx", "giám ốc", 5), Row("giám đốc␛0dw", "đốc", 0), Row("giám đốc␛0cwông␛", "ông đốc", 2),
      Row("giám đốc␛bD", "giám ", 4), Row("một hai ba␛0wcwbốn␛", "một bốn ba", 6),
      Row("một hai ba␛02dw", "ba", 0), Row("một hai ba␛0fhx", "một ai ba", 4),
      Row("một hai ba␛0dfi", " ba", 0), Row("một hai ba␛0rM", "Một hai ba", 0),
      Row("một hai ba␛0lrô", "môt hai ba", 1), Row("một␛A hai␛I>␛", ">một hai", 0),
      Row("một␛0i-␛", "-một", 0), Row("một␛0~", "Một", 1), Row("abc␛S xyz␛", " xyz", 3),
      Row("abc␛0sX␛", "Xbc", 0), Row("abc␛0xp", "bac", 1), Row("abc␛0RXY␛", "XYc", 1),
      Row("abc def␛0dwu", "abc def", 0), Row("a b c␛0xxxuu", " b c", 0), Row("abcd␛0x.", "cd", 0),
      // Letters with marks that do not compose, and emoji, are taken whole.
      Row("ax\u{323}\u{302}b␛hx", "ab", 1), Row("a👨‍👩‍👧b␛hx", "ab", 1), Row("ax\u{323}\u{302}b␛0lx", "ab", 1),
      Row("a👨‍👩‍👧b␛02x", "b", 0), Row("ax\u{323}\u{302}b␛hh", "ax\u{323}\u{302}b", 0),
      // Keys that would leave the line, run a program or mean nothing do nothing.
      Row("abc␛v:#@=*_đế", "abc", 2), Row("abc␛dj", "abc", 2), Row("abc␛d␛x", "ab", 1),
      // Input methods and combining marks while typing.
      Row("gia\u{301}m␛", "giám", 3), Row("giam\u{8}\u{8}ám␛", "giám", 3),
    ])
    func `edit`(row: Row) throws {
      let talk = try Conversation { $0.settings.keyStyle = .vi }
      talk.type(row.typed.split(separator: "␛", omittingEmptySubsequences: false).map(String.init))
      talk.expect([trimmed("> " + row.line)], cursor: (0, 2 + row.column))
    }

    @Test func `recall and search the history`() throws {
      let talk = try Conversation(history: ["show cpo", "show cto"]) { $0.settings.keyStyle = .vi }
      talk.type(["", "kk"])
      talk.expect(["> show cpo"], cursor: (0, 9))
      talk.type("j/")
      talk.expect(["(search) :"])
      talk.type("cpo\r")
      talk.expect(["> show cpo"])
      talk.type("\r")
      talk.expect(["> show cpo", "[show cpo]", ">"])
      talk.type("typed again")
      talk.expect(["> show cpo", "[show cpo]", "> typed again"])
    }

    @Test func `leave Enter, ^C and ^D as they are`() throws {
      let talk = try Conversation { $0.settings.keyStyle = .vi }
      talk.type(["abc", "\r"])
      talk.expect(["> abc", "[abc]", ">"])
      talk.type(["def", Typed.control("C")])
      talk.expect(["> abc", "[abc]", "> def", "[interrupted]", ">"])
      talk.type(["", "f", "\r"])
      talk.expect(["> abc", "[abc]", "> def", "[interrupted]", ">", "[]", ">"])
      talk.type(["", Typed.control("D")])
      talk.expect(["> abc", "[abc]", "> def", "[interrupted]", ">", "[]", ">", "[end]"])
    }
  }

  @Suite struct `A file of keys` {
    @Test(arguments: [
      ("bind -v\n", "abc␛0x", "bc"), ("csuite:bind -v", "abc␛0x", "bc"), ("psql:bind -v", "abc␛0x", "abc0x"),
      ("# bind -v\nbind -e\n", "abc␛0x", "abc0x"),
      ("bind ^T ed-kill-line", "abc def⇤\u{14}", ""), ("bind \"^G\" em-upper-case", "abc⇤\u{7}", "ABC"),
      ("bind \"\\e[15~\" ed-delete-next-char", "abc⇤\u{1B}[15~", "bc"),
      ("bind ^X^U em-upper-case", "abc⇤\u{18}\u{15}", "ABC"),
      ("bind ^X^U em-upper-case", "abc⇤\u{18}-", "-abc"),
      ("bind -s ^G 'show cpo'", "\u{7}", "show cpo"), ("bind -r ^W", "abc\u{17}", "abc"),
      ("bind -k up ed-move-to-beg", "abc\u{1B}[A-", "-abc"), ("bind M-x vi-undo", "abc\u{1B}x", ""),
      ("bind -v\nbind -a g ed-move-to-beg", "abc␛gx", "bc"), ("bind ^G vi-histedit", "abc\u{7}d", "abcd"),
      ("setty -d isig icanon echo\nbind 'open", "abc\u{8}", "ab"),
      ("edit off\nbind ^G no-such", "ab\u{7}", "ab"),
    ])
    func `is obeyed without losing our own keys`(file: String, typed: String, line: String) throws {
      let path = try temporaryFile(file)
      let talk = try Conversation(keyFile: path)
      let parts = typed.split(separator: "␛", omittingEmptySubsequences: false).map(String.init)
      talk.type(parts.map { $0.replacing("⇤", with: Typed.home) })
      let report = talk.report()
      #expect(report?.line == line)
      talk.type(Typed.control("R") + Typed.control("C"))
      #expect(talk.wait { $0.rows.contains("[interrupted]") })
    }

    @Test func `need not be there`() throws {
      let talk = try Conversation(keyFile: "/nonexistent/editrc")
      talk.type("abc\r")
      talk.expect(["> abc", "[abc]", ">"])
    }
  }
}
