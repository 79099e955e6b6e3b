import Glibc
import LineEditor
import SourceText
import Testing
import TestSupport

extension TerminalTests {
  @Suite struct `Advice while one types` {
    @Test func `a suggestion from the history is dim and accepted by Right`() throws {
      let talk = try Conversation(history: ["show cto", "show cpo"]) { $0.settings.suggests = true }
      talk.type("sh")
      talk.expect(["> show cpo"], cursor: (0, 4))
      #expect(talk.screen.styledRows == ["<5;38;98>> </>sh<2>ow cpo</>"])
      talk.type(Typed.right)
      talk.expect(["> show cpo"], cursor: (0, 10))
      #expect(talk.screen.styledRows == ["<5;38;98>> </>show cpo"])
      talk.type("\r")
      talk.expect(["> show cpo", "[show cpo]", ">"])
    }

    @Test(arguments: [Typed.end, Typed.control("E"), Typed.control("F")])
    func `is accepted by every key that goes to the end`(key: String) throws {
      let talk = try Conversation(history: ["giám đốc sản phẩm"]) { $0.settings.suggests = true }
      talk.type("giam")
      talk.expect(["> giam đốc sản phẩm"], cursor: (0, 6))
      talk.type(key)
      talk.expect(["> giám đốc sản phẩm"], cursor: (0, 19))
    }

    @Test func `can be taken word by word`() throws {
      let talk = try Conversation(history: ["giám đốc sản phẩm"]) { $0.settings.suggests = true }
      talk.type("g")
      talk.expect(["> giám đốc sản phẩm"], cursor: (0, 3))
      talk.type("\u{1B}f")
      talk.expect(["> giám đốc sản phẩm"], cursor: (0, 6))
      talk.type(Typed.wordRight)
      talk.expect(["> giám đốc sản phẩm"], cursor: (0, 10))
    }

    @Test func `vanishes when the line is entered, left or edited in the middle`() throws {
      let talk = try Conversation(history: ["show cpo"]) { $0.settings.suggests = true }
      talk.type("sh")
      talk.expect(["> show cpo"])
      talk.type(Typed.left)
      talk.expect(["> sh"], cursor: (0, 3))
      talk.type(Typed.right)
      talk.expect(["> show cpo"], cursor: (0, 4))
      talk.type(Typed.control("C"))
      talk.expect(["> sh", "[interrupted]", ">"])
    }

    @Test func `comes from the caller when the history knows none, even for the empty line`() throws {
      let talk = try Conversation(history: ["show cpo"]) { source in
        source.settings.suggests = true
        source.adviser.suggestion = { ["": "quiz cpo", "shw": "show", "show ": "show cto"][$0] }
      }
      talk.expect(["> quiz cpo"], cursor: (0, 2))
      talk.type("shw")
      talk.expect(["> shw  → show"], cursor: (0, 5))
      talk.type(Typed.right)
      talk.expect(["> show cpo"], cursor: (0, 6))
    }

    @Test func `keeps to one row`() throws {
      let talk = try Conversation(columns: 12, history: ["show cpo and all of it"]) {
        $0.settings.suggests = true
      }
      talk.type("show")
      talk.expect(["> show cpo…"], cursor: (0, 6))
      talk.type(Typed.right)
      talk.expect(["> show cpo a", "nd all of it"], cursor: (2, 0))
    }

    @Test(arguments: [(false, "xterm"), (true, "dumb")])
    func `is left out where it could not be told from the line`(color: Bool, type: String) throws {
      let talk = try Conversation(type: type, color: color, history: ["show cpo"]) {
        $0.settings.suggests = true
        $0.adviser.highlights = { _ in [Highlight(0..<2, .known)] }
      }
      talk.type("sh" + Typed.right + "!")
      talk.expect(["> sh!"])
      #expect(talk.screen.styledRows == ["> sh!"])
    }

    @Test func `names are coloured as the caller says, and nothing keeps a colour`() throws {
      let talk = try Conversation {
        $0.adviser.highlights = { line in
          [Highlight(0..<min(4, line.unicodeScalars.count), .known), Highlight(5..<99, .unknown)]
        }
      }
      talk.type("show cpx\r")
      talk.expect(["> show cpx", "[show cpx]", ">"])
      #expect(
        talk.screen.styledRows
          == ["<5;38;98>> </><5;29;38>show</> <4;5;38;131>cpx</>", "[show cpx]", "<5;38;98>> </>"].map(
            trimmed))
      #expect(talk.screen.style.isEmpty)
    }
  }

  @Suite struct `The caller` {
    @Test func `can have a line begin with a text, once`() throws {
      let talk = try Conversation { $0.draft = Draft("shwo ca\u{309}\n", cursor: 4) }
      talk.expect(["> shwo cả"], cursor: (0, 6))
      talk.type(Typed.backspace + Typed.backspace + "ow\r")
      talk.expect(["> show cả", "[show cả]", ">"], cursor: (2, 2))
    }

    @Test func `can show something above a half-typed line`() throws {
      let (reader, writer) = try pipeEnds()
      let talk = try Conversation(columns: 20) { source in
        source.watch = LineWatch(descriptor: reader) {
          var bytes = [UInt8](repeating: 0, count: 64)
          let count = read(reader, &bytes, bytes.count)
          return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        }
      }
      talk.type("giám đốc sản phẩm và kỹ thuật" + Typed.left)
      talk.expect(["> giám đốc sản phẩm", "và kỹ thuật"], cursor: (1, 10))
      write("cpo.yaml:3: error\nđã tải lại\n", to: writer)
      talk.expect(
        ["cpo.yaml:3: error", "đã tải lại", "> giám đốc sản phẩm", "và kỹ thuật"], cursor: (3, 10))
      close(writer)
      talk.type("!\r")
      talk.expect(
        [
          "cpo.yaml:3: error", "đã tải lại", "> giám đốc sản phẩm", "và kỹ thuậ!t", "[giám đốc sản phẩm v",
          "à kỹ thuậ!t]", ">",
        ])
    }
  }
}

private func pipeEnds() throws -> (Int32, Int32) {
  var ends: [Int32] = [0, 0]
  try #require(pipe(&ends) == 0)
  return (ends[0], ends[1])
}
