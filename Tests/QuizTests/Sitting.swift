import Commands
import Documents
import Quiz
import Roles
import SourceText

/// A session of the quiz's commands over files that only the test knows.
struct Sitting {
  var session: Session

  init(files: [String: String] = [:], language: Language = .en, now: String = "2026-11-25T09:00:00+07:00") {
    let moment = Moment(rfc3339: now) ?? Moment(milliseconds: 0)
    let surroundings = Surroundings(
      readFile: { path throws(CommandFailure) in
        SourceFile(path: path, text: files[path] ?? "")
      },
      writeFile: { _, _, _ throws(CommandFailure) in }, now: { moment }, dataFolder: nil)
    session = Session(
      knowledge: .empty, commands: CommandTable(Quiz.commands), language: language,
      surroundings: surroundings)
  }

  mutating func run(_ line: String) throws(CommandFailure) -> Answer {
    try session.commands.run(words(ofLine: line), in: &session)
  }
}

extension JSONValue {
  subscript(key: String) -> JSONValue? {
    guard case .object(let object) = self else { return nil }
    return object[key]
  }

  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }
}
