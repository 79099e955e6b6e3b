import Commands
import Documents
import Roles
import SourceText
import Testing

@Suite struct `A table of commands` {
  private let table = CommandTable(
    ["quiz", "quiz stats", "gap person", "gap team"].map { name in
      Command(
        name, summary: text(name), parameters: [Parameter("words", .rest, .text, help: text("Words."))],
        examples: [.init(name, text("It."))]
      ) { _, arguments in
        Answer(data: .array([.string(name)] + arguments.all("words").map(JSONValue.string)))
      }
    })

  @Test(arguments: [
    ("quiz", ["quiz"]), ("quiz cpo", ["quiz", "cpo"]), ("quiz stats cpo", ["quiz stats", "cpo"]),
    ("gap team x", ["gap team", "x"]), ("GAP Person y", ["gap person", "y"]),
  ])
  func `finds the longest name that fits`(line: String, expected: [String]) throws {
    var session = emptySession
    #expect(try table.run(words(ofLine: line), in: &session).data == JSONValue(expected))
  }

  @Test func `asks for the second word of a name`() throws {
    var session = emptySession
    #expect(throws: CommandFailure.self) { try table.run(["gap"], in: &session) }
    do {
      _ = try table.run(["gap", "teem"], in: &session)
      Issue.record("‘gap teem’ ran")
    } catch {
      #expect(error.id == "incomplete-command" && error.reason == .usage)
      #expect(error.message.en == "No command is called ‘gap teem’.")
      #expect(error.hint?.en == "Did you mean ‘gap team’?")
    }
  }

  private var emptySession: Session {
    Session(
      knowledge: .empty, commands: table, language: .en,
      surroundings: Surroundings(
        readFile: { path throws(CommandFailure) in SourceFile(path: path, bytes: []) },
        writeFile: { _, _, _ throws(CommandFailure) in }, now: { Moment(milliseconds: 0) }, dataFolder: nil))
  }
}

private func text(_ text: String) -> LocalizedText { LocalizedText(verbatim: text) }
