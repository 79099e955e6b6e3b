import LineEditor
import Testing
import TestSupport

extension TerminalTests {
  @Suite struct `A terminal that knows no sequences` {
    @Test(arguments: ["dumb", "", "unknown"])
    func `gets none`(type: String) throws {
      let talk = try Conversation(type: type, history: ["show cpo"])
      talk.type("ab👨‍👩‍👧ế" + Typed.left + Typed.backspace + "日" + Typed.up + Typed.control("R") + "cpo\r\r")
      #expect(talk.wait { $0.rows.contains("[show cpo]") })
      #expect(talk.screen.unknown.isEmpty)
      #expect(talk.sequences.isEmpty)
    }

    @Test func `shows the part of a long line round the cursor`() throws {
      let talk = try Conversation(columns: 12, type: "dumb")
      talk.type("giám đốc")
      talk.expect(["> giám đốc"], cursor: (0, 10))
      talk.type(" sản")
      talk.expect(["sản"], cursor: (0, 3))
      talk.type(Typed.home)
      talk.expect(["> giám đốc"], cursor: (0, 2))
      talk.type("x" + Typed.delete)
      talk.expect(["> xiám đốc"], cursor: (0, 3))
      talk.type("\r")
      talk.expect(["> xiám đốc s", "ản", "[xiám đốc sả", "n]", ">"])
    }

    @Test func `shows what is searched for beside the beginning of what was found`() throws {
      let talk = try Conversation(columns: 20, type: "dumb", history: ["giám đốc sản phẩm là gì"])
      talk.type(Typed.control("R") + "gia")
      talk.expect(["(search 1/1) gia: g"], cursor: (0, 18))
      talk.type("\r")
      talk.expect([" là gì"], cursor: (0, 6))
    }

    @Test func `overwrites what was longer before`() throws {
      let talk = try Conversation(type: "dumb", history: ["show cpo"])
      talk.type("giám đốc sản phẩm" + Typed.control("U"))
      talk.expect([">"], cursor: (0, 2))
      talk.type("một hai" + Typed.control("W") + "!")
      talk.expect(["> một !"], cursor: (0, 7))
      talk.type(Typed.control("C"))
      talk.expect(["> một !", "[interrupted]", ">"])
    }

    @Test func `shows the rows of a line one at a time, and all when it is entered`() throws {
      let talk = try Conversation(type: "dumb")
      talk.type("one\u{1B}\rtwo")
      talk.expect(["  two"], cursor: (0, 5))
      talk.type(Typed.up)
      talk.expect(["> one"], cursor: (0, 5))
      talk.type("\r")
      talk.expect(["> one", "  two", "[one]", "> two", "[two]", ">"])
    }
  }

  @Suite struct `A terminal that draws emoji in parts` {
    @Test(arguments: ["👨‍👩‍👧", "👍🏽", "❤️", "🇻🇳"])
    func `has the cursor and the text behind them where we think`(emoji: String) throws {
      let talk = try Conversation(joinsEmoji: false)
      talk.type("a" + emoji + "bc")
      #expect(talk.wait { $0.column == 7 && $0.text(from: 5, in: 0) == "bc" })
      talk.type(Typed.left + Typed.left + "đ")
      #expect(talk.wait { $0.column == 6 && $0.text(from: 5, in: 0) == "đbc" })
      talk.type(Typed.left + Typed.backspace)
      talk.expect(["> ađbc"], cursor: (0, 3))
    }

    @Test func `keeps them out of the next row`() throws {
      let talk = try Conversation(columns: 6, joinsEmoji: false)
      talk.type("ab👨‍👩‍👧c")
      #expect(talk.wait { ($0.row, $0.column) == (1, 1) && $0.text(from: 0, in: 1) == "c" })
      talk.type(Typed.left + Typed.backspace)
      talk.expect(["> abc"], cursor: (0, 4))
      #expect(talk.screen.modes.contains(7))
    }
  }
}
