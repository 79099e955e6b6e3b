import LineEditor
import SourceText
import Testing

extension TerminalTests {
  @Suite struct `Recalling lines` {
    private let history = ["show cpo", "compare cpo cto", "giám đốc sản phẩm là gì", "show cto"]

    @Test func `Up and Down walk through the lines and back`() throws {
      let talk = try Conversation(history: history)
      talk.type(Typed.up + Typed.up)
      talk.expect(["> giám đốc sản phẩm là gì"], cursor: (0, 25))
      talk.type(Typed.down)
      talk.expect(["> show cto"])
      talk.type(Typed.down + Typed.down)
      talk.expect([">"])
    }

    @Test(arguments: [("show", "show cpo"), ("giam", "giám đốc sản phẩm là gì")])
    func `Up with text typed finds the lines that begin with it`(typed: String, line: String) throws {
      let talk = try Conversation(history: history)
      talk.type(typed + Typed.up + Typed.up)
      talk.expect(["> " + line])
      talk.type("\r")
      talk.expect(["> " + line, "[\(line)]", ">"])
    }

    @Test func `a line that was entered can be recalled at once`() throws {
      let talk = try Conversation()
      talk.type("một\r" + Typed.up)
      talk.expect(["> một", "[một]", "> một"])
    }

    @Test func `what another prompt entered meanwhile is there`() throws {
      let path = try temporaryFile("show cpo\n")
      let talk = try Conversation { $0.history = History(path: path) }
      var other = History(path: path)
      other.append("from elsewhere")
      talk.type(Typed.up)
      talk.expect(["> from elsewhere"])
      other.append("compare cpo cto")
      talk.type(Typed.control("U") + Typed.control("R") + "comp")
      talk.expect(["(search 1/1) comp: compare cpo cto"])
    }

    @Test func `^R finds without marks, goes on to older lines, and hands the line over`() throws {
      let talk = try Conversation(history: history)
      talk.type(Typed.control("R"))
      talk.expect(["(search) :"])
      talk.type("GIAM DO")
      talk.expect(["(search 1/1) GIAM DO: giám đốc sản phẩm là gì"])
      talk.type(Typed.backspace + Typed.backspace + Typed.backspace + Typed.backspace + Typed.backspace)
      talk.type(Typed.backspace + Typed.backspace + "cpo")
      talk.expect(["(search 1/2) cpo: compare cpo cto"])
      talk.type(Typed.control("R") + Typed.control("R"))
      talk.expect(["(search 2/2) cpo: show cpo"])
      talk.type("\r")
      talk.expect(["> show cpo"], cursor: (0, 10))
      talk.type("!\r")
      talk.expect(["> show cpo!", "[show cpo!]", ">"])
    }

    @Test(arguments: ["\u{1B}", "\u{7}"])
    func `a search that is left gives the line back`(key: String) throws {
      let talk = try Conversation(history: history, language: .vi)
      talk.type("đang gõ" + Typed.control("R") + "đăng")
      talk.expect(["(không thấy) đăng:"])
      talk.type(key)
      talk.expect(["> đang gõ"], cursor: (0, 9))
    }

    @Test func `a moving key takes the line over and moves`() throws {
      let talk = try Conversation(history: history)
      talk.type(Typed.control("R") + "đốc" + Typed.home + "x")
      talk.expect(["> xgiám đốc sản phẩm là gì"], cursor: (0, 3))
    }
  }
}
