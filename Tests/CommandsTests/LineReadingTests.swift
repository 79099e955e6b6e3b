import Commands
import Documents
import Roles
import SourceText
import Testing

@Suite struct `The reader of a line` {
  private let table = CommandTable([
    command("show", [parameter("ref", .rest), parameter("short", .flag)]),
    command("find", [parameter("query", .rest, .query), parameter("limit", .option, .number(1...9))]),
    command("gap team", [parameter("file", .required)]), command("who", [parameter("area", .rest)]),
    command("ask", [parameter("question", .rest), parameter("explain", .flag)]), command("use", []),
    command("help", [parameter("command", .rest)]),
  ])
  private let options = [
    parameter("lang", .option, .words(["vi", "en"])), parameter("excel", .flag), parameter("version", .flag),
  ]

  private func reading(_ line: String) -> LineReading {
    LineReading(LexedLine(line).words, table, options: options) { $0 == "user" }
  }

  /// A letter for each word: c(ommand), o(ption), u(nknown option), v(alue), a(rgument), - (separator), s(urplus), q(uestion).
  private func letters(_ line: String) -> String {
    reading(line).words.map { _, meaning in
      switch meaning {
      case .command: "c"
      case .option(let option): option == nil ? "u" : "o"
      case .value: "v"
      case .argument: "a"
      case .separator: "-"
      case .surplus: "s"
      case .question: "q"
      }
    }.joined()
  }

  @Test(arguments: [
    ("show cpo duties", "caa"), ("gap team x", "cca"), ("gap team x y", "ccas"),
    ("--lang vi show cpo", "ovca"),
    ("show --lang vi cpo --short", "covao"), ("show -- --lang", "c-a"), ("show \"--lang\" x", "caa"),
    ("find x --limit 3", "caov"), ("find x --limit --lang vi 3", "caoovv"), ("find -x --limit=3", "cao"),
    ("show --nothing cpo", "cua"), ("what is a cpo", "qqqq"), ("user research", "qq"), ("usr x", "cc"),
    ("who owns it", "qqq"), ("who pricing", "ca"), ("? show", "ca"), ("?show", "ca"), (".show cpo", "ca"),
    ("show ?", "ca"), ("what is it --explain", "qqqo"), ("-- --version", "-c"), ("use x", "cs"), ("", ""),
  ])
  func `says of every word what it is`(line: String, expected: String) {
    #expect(letters(line) == expected)
  }

  @Test(arguments: [
    ("gap", "incomplete-command"), ("gap teem", "incomplete-command"), ("shwo", "unknown-command"),
    ("gap team", "missing-word"), ("gap team x y", "too-many-words"), ("find x --limit", "missing-word"),
    ("find x --limit ten", "not-a-number"), ("show --x", "unknown-option"),
    ("show --short=1", "value-for-flag"),
    ("use -x", "unknown-option"), ("-- --version", "unknown-command"),
  ])
  func `that cannot be run says why`(line: String, id: String) {
    #expect { try reading(line).call() } throws: { ($0 as? CommandFailure)?.id == id }
  }

  @Test func `gives its command what stands there, and nothing that is the program's`() throws {
    let call = try reading("find a --lang vi --limit 3 -- --b").call()
    #expect(call.command.name == "find" && call.arguments.all("query") == ["a", "--b"])
    #expect(call.arguments.number("limit") == 3)
    #expect(reading("find a --lang vi --limit 3").ownWords.map(\.text) == ["find", "a", "--limit", "3"])
  }
}

private func parameter(_ name: String, _ kind: Parameter.Kind, _ domain: Parameter.Domain = .text)
  -> Parameter
{
  Parameter(name, kind, domain, help: LocalizedText(verbatim: name))
}

private func command(_ name: String, _ parameters: [Parameter]) -> Command {
  Command(name, summary: LocalizedText(verbatim: name), parameters: parameters, examples: []) { _, _ in
    Answer()
  }
}
