import LineEditor
import Testing

extension TerminalTests {
  @Suite struct `A line of several rows` {
    @Test func `comes from a paste, is edited as one block, and entered as so many lines`() throws {
      let talk = try Conversation()
      talk.type("a" + Typed.paste(" pha\u{302}\u{309}m\r\nshow\tcpo\n\nend\u{1B}[D\u{3}\n"))
      talk.expect(["> a phẩm", "  show cpo", "  end[D"], cursor: (2, 7))
      talk.type(Typed.up + "!" + Typed.home + "?" + Typed.up + Typed.control("K"))
      talk.expect([">", "  ?show !cpo", "  end[D"].replacing(0, with: "> a"), cursor: (0, 3))
      talk.type(Typed.down + Typed.down + Typed.end + "\r")
      talk.expect(
        ["> a", "  ?show !cpo", "  end[D", "[a]", "> ?show !cpo", "[?show !cpo]", "> end[D", "[end[D]", ">"])
      talk.type(Typed.up)
      talk.expect(
        [
          "> a", "  ?show !cpo", "  end[D", "[a]", "> ?show !cpo", "[?show !cpo]", "> end[D", "[end[D]",
          "> a", "  ?show !cpo", "  end[D",
        ])
    }

    @Test func `is made with Alt and Enter`() throws {
      let talk = try Conversation()
      talk.type("one\u{1B}\rtwo" + Typed.backspace + Typed.backspace + Typed.backspace + Typed.backspace)
      talk.expect(["> one"], cursor: (0, 5))
      talk.type("\u{1B}\rtwo\r")
      talk.expect(["> one", "  two", "[one]", "> two", "[two]", ">"])
    }

    @Test func `goes on after Enter while it is not finished`() throws {
      let talk = try Conversation { $0.adviser.isUnfinished = { $0.hasSuffix("\\") } }
      talk.type("show \\\rcpo\r")
      talk.expect(["> show \\", "  cpo", "[show cpo]", ">"])
      talk.type("show \\\r\r")
      talk.expect(["> show \\", "  cpo", "[show cpo]", "> show \\", "", "[show ]", ">"])
    }

    @Test func `kills within its row, and yanks as one what was killed in one go`() throws {
      let talk = try Conversation()
      talk.type("một\u{1B}\rhai ba\u{1B}\rbốn" + Typed.up + Typed.control("K"))
      talk.expect(["> một", "  hai", "  bốn"], cursor: (1, 5))
      talk.type(Typed.control("U") + Typed.down + Typed.control("Y"))
      talk.expect(["> một", "", "  hai babốn"], cursor: (2, 8))
      talk.type(Typed.control("_") + Typed.control("_") + Typed.control("_"))
      talk.expect(["> một", "  hai ba", "  bốn"], cursor: (1, 5))
    }
  }

  @Suite struct `Undo` {
    @Test func `takes back words that were typed, deletions and pastes, one by one`() throws {
      let talk = try Conversation()
      talk.type("giám đốc" + Typed.paste(" sản phẩm") + Typed.backspace + Typed.backspace)
      talk.expect(["> giám đốc sản ph"])
      talk.type(Typed.control("_"))
      talk.expect(["> giám đốc sản phẩm"], cursor: (0, 19))
      talk.type(Typed.control("_"))
      talk.expect(["> giám đốc"], cursor: (0, 10))
      talk.type(Typed.control("_"))
      talk.expect(["> giám"], cursor: (0, 6))
      talk.type(Typed.control("_") + Typed.control("_"))
      talk.expect([">"], cursor: (0, 2))
    }

    @Test func `brings back what was killed, completed or recalled`() throws {
      let talk = try Conversation(history: ["show cto"])
      talk.type("show cpo" + Typed.wordLeft + Typed.control("K") + Typed.control("_"))
      talk.expect(["> show cpo"], cursor: (0, 7))
      talk.type(Typed.end + Typed.control("U") + Typed.up)
      talk.expect(["> show cto"])
      talk.type(Typed.control("_") + Typed.control("_"))
      talk.expect(["> show cpo"], cursor: (0, 10))
    }
  }
}

extension [String] {
  fileprivate func replacing(_ index: Int, with row: String) -> [String] {
    prefix(index) + [row] + dropFirst(index + 1)
  }
}
