import Commands
import Documents
import Glibc
import LineEditor
import Roles
import SourceText

/// The prompt: lines are typed, edited and answered until the person leaves.
func runPrompt(_ runner: inout Runner, _ environment: Environment, _ options: Options) -> Int32 {
  let completer = PromptCompleter(table: runner.session.commands, knowledge: runner.session.knowledge)
  let language = runner.session.language
  let editor = EditLineSource(
    input: STDIN_FILENO, output: STDOUT_FILENO, terminalType: environment.terminal,
    color: runner.screen.color,
    language: language, history: History(path: environment.historyPath),
    adviser: LineAdviser(
      completion: { line, cursor in completer.completion(of: line, at: cursor, in: language) }))
  guard var editor else { return runScript(&runner) }
  if !runner.endsWithDialogue { runner.output.greet(runner.session, runner.screen) }
  return converse(&runner, &editor, environment, options)
}

private func converse(
  _ runner: inout Runner, _ editor: inout EditLineSource, _ environment: Environment, _ options: Options
) -> Int32 {
  while !runner.isOver {
    switch editor.nextLine(prompt: runner.prompt) {
    case .line(let line):
      // A window may have changed its size since the last answer.
      let width = options.isWidthGiven ? runner.screen.width : Screen.ofOutput(environment, .never).width
      runner.screen.width = width
      _ = runner.take(line)
    case .interrupted: _ = runner.reply(.interrupted)
    case .end:
      guard runner.reply(.end) != nil else { return 0 }
    case .terminated(let signal): return 128 + signal
    }
  }
  return 0
}

extension OutputWriter {
  /// One line that says what is here and where help is.
  fileprivate mutating func greet(_ session: Session, _ screen: Screen) {
    let knowledge = session.knowledge
    let (roles, facts) = (knowledge.roles.count, knowledge.facts.count)
    let greeting = LocalizedText(
      en: "csuite · \(roles) roles, \(facts) facts · vi/en · ‘help’ for help, ^D leaves",
      vi: "csuite · \(roles) vai trò, \(facts) dữ kiện · vi/en · ‘help’ để xem hướng dẫn, ^D để thoát")
    let document = Document([.paragraph(RichText(greeting[session.language], .quiet))])
    _ = write(Answer(document), command: "", session.asText, screen)
  }
}

extension Session {
  fileprivate var asText: Session {
    var session = self
    session.format = .text
    return session
  }
}
