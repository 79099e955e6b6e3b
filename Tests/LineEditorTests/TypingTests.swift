import SourceText
import Testing

extension TerminalTests {
  @Suite struct `Typing` {
    @Test(arguments: [composedTitle, decomposedTitle], [80, 40, 12])
    func `Vietnamese is shown, edited in the middle and returned composed`(title: String, columns: Int) throws
    {
      let talk = try Conversation(columns: columns)
      talk.type(title)
      let rows = wrapped("> " + composedTitle, columns: columns)
      talk.expect(rows, cursor: place(19, columns: columns))
      talk.type(Typed.wordLeft + Typed.wordLeft + Typed.left + Typed.backspace + "\u{1ED9}c")
      let edited = "gi\u{E1}m \u{111}\u{1ED1}\u{1ED9}c s\u{1EA3}n ph\u{1EA9}m"
      talk.expect(wrapped("> " + edited, columns: columns), cursor: place(11, columns: columns))
      talk.type("\r")
      talk.expect(
        wrapped("> " + edited, columns: columns) + wrapped("[\(edited)]", columns: columns) + [">"])
    }

    @Test(arguments: ["\u{7F}", "\u{8}"])
    func `Backspace takes a letter with all its marks`(backspace: String) throws {
      let talk = try Conversation()
      // No composed form exists for x with dot and circumflex, nor for the family.
      talk.type("ax\u{323}\u{302}👨‍👩‍👧b" + backspace + backspace)
      talk.expect(["> ax\u{323}\u{302}"], cursor: (0, 4))
      talk.type(backspace + "đ")
      talk.expect(["> ađ"], cursor: (0, 4))
    }

    @Test func `a flag typed before another one stays in order, and half of one takes a column`() throws {
      let talk = try Conversation()
      talk.type("🇻🇳" + Typed.home + "\u{1F1FB}")
      talk.expect(["> \u{1F1FB}\u{1F1FB}\u{1F1F3}"], cursor: (0, 2))
      talk.type("\u{1F1F3}")
      talk.expect(["> 🇻🇳🇻🇳"], cursor: (0, 4))
      talk.type(Typed.end + "\u{1F1FB}x")
      talk.expect(["> 🇻🇳🇻🇳\u{1F1FB}x"], cursor: (0, 8))
      #expect(talk.report()?.line == "🇻🇳🇻🇳\u{1F1FB}x")
    }

    @Test func `Delete and the arrows go by whole letters`() throws {
      let talk = try Conversation()
      talk.type("ax\u{323}\u{302}b" + Typed.left + Typed.left)
      talk.expect(["> ax\u{323}\u{302}b"], cursor: (0, 3))
      talk.type(Typed.delete)
      talk.expect(["> ab"], cursor: (0, 3))
      talk.type(Typed.control("B") + Typed.control("D") + Typed.control("F") + "c")
      talk.expect(["> bc"], cursor: (0, 4))
    }

    @Test func `an input method's burst of backspaces and letters is typing`() throws {
      let talk = try Conversation()
      talk.type("giam doc" + "\u{8}\u{8}\u{8}đo\u{302}\u{301}c")
      talk.expect(["> giam đốc"])
      talk.type("\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}ám đốc")
      talk.expect(["> giám đốc"])
      talk.type("\r")
      talk.expect(["> giám đốc", "[giám đốc]", ">"])
    }

    @Test func `the emacs keys kill, yank and move`() throws {
      let talk = try Conversation()
      talk.type("một hai ba" + Typed.control("W") + Typed.control("A") + Typed.control("Y"))
      talk.expect(["> bamột hai"], cursor: (0, 4))
      talk.type("\u{1B}f" + Typed.control("K") + Typed.control("Y") + "\u{1B}b" + "\u{1B}d")
      talk.expect(["> bamột"], cursor: (0, 8))
      talk.type(Typed.control("U") + "x")
      talk.expect(["> x"])
    }

    @Test func `words with marks that do not compose are never cut in two`() throws {
      let talk = try Conversation()
      talk.type("x\u{331}y z" + Typed.home + Typed.wordRight + "-")
      let report = talk.report()
      #expect(report?.line == "x\u{331}y- z")
    }

    @Test(arguments: [
      "\u{1B}[5D", "\u{1B}[1;9Q", "\u{1B}[24~", "\u{1B}[1;2P", "\u{1B}OP", "\u{1B}[[A",
      "\u{1B}]11;rgb:0/0/0\u{7}",
      "\u{1B}P1$r0m\u{1B}\\", "\u{16}", "\u{11}", "\u{1B}x", "\u{18}\u{7}",
    ])
    func `a key without a meaning leaves nothing in the line`(key: String) throws {
      let talk = try Conversation()
      talk.type(key + "ok" + Typed.end + "!")
      talk.expect(["> ok!"], cursor: (0, 5))
    }

    @Test func `a lone Escape is no letter, and neither is an invalid byte`() throws {
      let talk = try Conversation()
      talk.type(bytes: [0x61, 0xFF, 0xC3, 0x62, 0xF4, 0x90, 0x80, 0x80, 0x63])
      talk.expect(["> abc"])
      talk.type("\u{1B}")
      #expect(talk.report()?.line == "abc")
    }

    @Test func `invisible characters are spelled out`() throws {
      let talk = try Conversation()
      talk.type("a\u{202E}b")
      talk.expect(["> a\\u{202E}b"], cursor: (0, 12))
      talk.type(Typed.left + Typed.backspace)
      talk.expect(["> ab"], cursor: (0, 3))
    }
  }
}

/// A text as it stands in rows of a width; every character is one column wide.
private func wrapped(_ text: String, columns: Int) -> [String] {
  var rows: [String] = []
  var rest = Array(text)[...]
  while !rest.isEmpty {
    rows.append(String(rest.prefix(columns)))
    rest = rest.dropFirst(columns)
  }
  return rows.map { row in String(row.reversed().drop { $0 == " " }.reversed()) }
}

/// Where a column of an endless row stands.
private func place(_ column: Int, columns: Int) -> (row: Int, column: Int) {
  (column / columns, column % columns)
}
