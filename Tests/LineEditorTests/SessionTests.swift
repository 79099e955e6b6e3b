import Glibc
import LineEditor
import SourceText
import Testing
import TestSupport

extension TerminalTests {
  @Suite struct `A session` {
    @Test func `^C gives the line up, leaves it in view, and asks again`() throws {
      let talk = try Conversation()
      talk.type("show cpo" + Typed.left + Typed.control("C"))
      talk.expect(["> show cpo", "[interrupted]", ">"], cursor: (2, 2))
    }

    @Test func `^D deletes, and on an empty line ends`() throws {
      let talk = try Conversation()
      talk.type("ab" + Typed.home + Typed.control("D"))
      talk.expect(["> b"], cursor: (0, 2))
      talk.type(Typed.control("D") + Typed.control("D"))
      talk.expect([">", "[end]"])
      #expect(talk.screen.modes == [7])
    }

    @Test func `several lines typed ahead are read one by one`() throws {
      let talk = try Conversation()
      talk.type("one\rtwo\rthr")
      talk.expect(["> one", "[one]", "> two", "[two]", "> thr"])
    }

    @Test func `^L clears the screen and keeps the line`() throws {
      let talk = try Conversation()
      talk.type("one\rtwo" + Typed.left)
      talk.expect(["> one", "[one]", "> two"])
      talk.type(Typed.control("L"))
      talk.expect(["> two"], cursor: (0, 4))
    }

    @Test func `^L keeps what was asked in a conversation`() throws {
      let talk = try Conversation { $0.isConversing = true }
      talk.type("x\r")
      talk.expect(["> x", "[x]", ">"])
      talk.type("two" + Typed.left + Typed.control("L") + "-")
      talk.expect(["> x", "[x]", "> tw-o"], cursor: (2, 5))
    }

    @Test func `an answer is what was typed after its question, and a paste is one`() throws {
      let talk = try Conversation { $0.isConversing = true }
      talk.type("one\rtwo\rthree")
      talk.expect(["> one", "[one]", ">"])
      talk.type(Typed.paste("a\nb\nc") + "\r")
      talk.expect(["> one", "[one]", "> a", "  b", "  c", "[a b c]", ">"])
    }

    @Test func `^Z stops with the terminal restored, and the line goes on afterwards`() throws {
      let talk = try Conversation()
      talk.type("abc" + Typed.left + Typed.control("Z"))
      talk.expect(["> abc", "[stopped]", "> abc"], cursor: (2, 4))
      talk.type("x\r")
      talk.expect(["> abc", "[stopped]", "> abxc", "[abxc]", ">"])
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a signal to end restores the terminal and is told to the caller`(signal: Int32) throws {
      let talk = try Conversation()
      talk.type("abc")
      talk.expect(["> abc"])
      kill(getpid(), signal)
      talk.expect(["> abc", "[terminated by \(signal)]"])
      #expect(talk.screen.modes == [7])
    }

    @Test func `a signal to interrupt does what ^C does`() throws {
      let talk = try Conversation()
      talk.type("abc")
      talk.expect(["> abc"])
      kill(getpid(), SIGINT)
      talk.expect(["> abc", "[interrupted]", ">"])
    }

    @Test func `handlers are put back after each line`() throws {
      var before = sigaction()
      var after = sigaction()
      sigaction(SIGTERM, nil, &before)
      let talk = try Conversation()
      talk.type(Typed.control("D"))
      talk.expect([">", "[end]"])
      sigaction(SIGTERM, nil, &after)
      #expect(before.__sigaction_handler.sa_handler == nil)
      #expect(after.__sigaction_handler.sa_handler == nil)
    }

    @Test func `a window that becomes narrow and wide again shows the line once`() throws {
      let talk = try Conversation(columns: 40)
      let line = "giám đốc sản phẩm và giám đốc kỹ thuật"
      talk.type("one\r" + line)
      talk.expect(["> one", "[one]", "> " + line], cursor: (4 - 1, 0))
      // What is typed after each change shows that the line was drawn for it.
      talk.resize(columns: 20)
      talk.type("!")
      talk.expect(["> one", "[one]", "> giám đốc sản phẩm", "và giám đốc kỹ thuật", "!"], cursor: (4, 1))
      talk.resize(columns: 60)
      talk.type("?")
      talk.expect(["> one", "[one]", "> " + line + "!?"], cursor: (2, 42))
    }

    @Test func `a line taller than the window can be edited at both ends`() throws {
      let talk = try Conversation(columns: 10, rows: 3)
      talk.type("abcdefghijklmnopqrstuvwxyz0123456789")
      talk.expect(["ijklmnopqr", "stuvwxyz01", "23456789"], cursor: (2, 8))
      talk.type(Typed.home + "-")
      talk.expect(["> -abcdefg", "hijklmnopq", "rstuvwxyz0"], cursor: (0, 3))
      talk.type(Typed.end + Typed.backspace)
      talk.expect(["hijklmnopq", "rstuvwxyz0", "12345678"], cursor: (2, 8))
    }

    @Test func `what is no terminal is refused`() throws {
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      defer { ends.forEach { close($0) } }
      let source = EditLineSource(
        input: ends[0], output: ends[1], terminalType: "xterm", color: false, language: .en)
      #expect(source == nil)
    }

    @Test func `a window that closes ends the input`() throws {
      let pipe = try PseudoTerminal(columns: 80, rows: 24)
      let source = try #require(
        EditLineSource(
          input: pipe.slave, output: pipe.slave, terminalType: "xterm", color: false, language: .en))
      close(pipe.master)
      #expect(source.nextLine(prompt: "> ") == .end)
      close(pipe.slave)
    }
  }
}
