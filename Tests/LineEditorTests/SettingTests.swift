import Glibc
import LineEditor
import SourceText
import Testing
import TestSupport

/// Where a person may sit: a window, a terminal, a locale, and an input method.
struct Setting: CustomTestStringConvertible {
  let columns: Int
  let locale: String
  let type: String
  let isDecomposed: Bool

  static let all = [40, 80, 120].flatMap { columns in
    ["C", "C.UTF-8"].flatMap { locale in
      ["xterm-256color", "tmux-256color", "dumb"].flatMap { type in
        [false, true].map { Setting(columns: columns, locale: locale, type: type, isDecomposed: $0) }
      }
    }
  }

  var testDescription: String {
    "\(columns) columns, \(locale), \(type), \(isDecomposed ? "NFD" : "NFC")"
  }

  /// Whether the editor keeps to one row, because it cannot move up.
  var isDumb: Bool { type == "dumb" }

  /// A title as the input method sends it.
  var title: String { isDecomposed ? decomposedTitle : composedTitle }

  func conversation(history: [String] = [], candidates: [Candidate] = []) throws -> Conversation {
    setenv("LC_ALL", locale, 1)
    defer { unsetenv("LC_ALL") }
    return try Conversation(columns: columns, type: type, history: history, candidates: candidates)
  }

  /// The rows of a text that is wrapped at the margin, without blanks at their ends.
  func wrapped(_ text: String) -> [String] {
    var rows: [String] = []
    var rest = Array(text)[...]
    while !rest.isEmpty {
      rows.append(trimmed(String(rest.prefix(columns))))
      rest = rest.dropFirst(columns)
    }
    return rows
  }

  /// Where a column of an endless row stands.
  func place(_ column: Int) -> (row: Int, column: Int) { (column / columns, column % columns) }
}

extension TerminalTests {
  @Suite struct `In every setting` {
    @Test(arguments: Setting.all)
    func `Vietnamese is typed, edited and entered`(setting: Setting) throws {
      let talk = try setting.conversation()
      talk.type(setting.title)
      talk.expect(["> " + composedTitle], cursor: (0, 19))
      talk.type(Typed.wordLeft + Typed.wordLeft + Typed.left + Typed.backspace + "ọc" + Typed.delete)
      let edited = "giám đốọcsản phẩm"
      talk.expect(["> " + edited], cursor: (0, 11))
      talk.type(Typed.end + "\u{8}\u{7F}âm" + Typed.home + Typed.control("K") + Typed.control("Y") + "?\r")
      let final = "giám đốọcsản phâm?"
      talk.expect(["> " + final, "[\(final)]", ">"], cursor: (2, 2))
    }

    @Test(arguments: Setting.all.filter { !$0.isDumb })
    func `a line of several rows is edited in its middle`(setting: Setting) throws {
      let talk = try setting.conversation()
      let count = 9
      talk.type(Array(repeating: setting.title, count: count).joined(separator: " "))
      let line = "> " + Array(repeating: composedTitle, count: count).joined(separator: " ")
      talk.expect(setting.wrapped(line), cursor: setting.place(line.count))
      talk.type(String(repeating: Typed.wordLeft, count: 17) + "Â" + Typed.backspace + "ơ\u{303} ")
      let words = line.split(separator: " ")
      let edited = (words.dropLast(17) + ["ỡ"] + words.suffix(17)).joined(separator: " ")
      let before = (words.dropLast(17) + ["ỡ "]).joined(separator: " ")
      talk.expect(setting.wrapped(edited), cursor: setting.place(before.count))
      talk.type(Typed.end + "\r")
      talk.expect(setting.wrapped(edited) + setting.wrapped("[" + edited.dropFirst(2) + "]") + [">"])
    }

    @Test(arguments: Setting.all)
    func `lines are recalled, and found without marks`(setting: Setting) throws {
      let talk = try setting.conversation(history: ["show cpo", composedTitle, "compare cpo cto"])
      talk.type("gia" + Typed.up)
      talk.expect(["> " + composedTitle], cursor: (0, 19))
      talk.type(Typed.down + Typed.control("R") + "SAN PH")
      talk.expect(["(search 1/1) SAN PH: " + composedTitle])
      talk.type("\r" + Typed.home + "» \r")
      talk.expect(["> » " + composedTitle, "[» \(composedTitle)]", ">"])
    }

    @Test(arguments: Setting.all)
    func `words are completed`(setting: Setting) throws {
      let candidates = [
        Candidate(text: composedTitle, summary: "CPO"),
        Candidate(text: "giám đốc tài chính", summary: "Chief Financial Officer, người giữ tiền"),
      ]
      let talk = try setting.conversation(candidates: candidates)
      talk.type("giam\t")
      let menu = [
        "\(composedTitle)   CPO",
        "giám đốc tài chính  " + setting.cut("Chief Financial Officer, người giữ tiền"),
      ]
      let line = "> giám đốc"
      talk.expect(setting.isDumb ? [line] + menu + [line] : [line] + menu)
      talk.type("sả\t\r")
      let entered = ["[\(composedTitle) ]", ">"]
      talk.expect((setting.isDumb ? [line] + menu : []) + ["> \(composedTitle)"] + entered)
    }
  }
}

extension Setting {
  /// A meaning as far as it fits behind a column of 18.
  fileprivate func cut(_ text: String) -> String {
    let room = columns - 18 - 3
    return text.count <= room ? text : text.prefix(room - 1) + "…"
  }
}
