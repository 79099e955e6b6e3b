import Commands
import Documents
import Glibc
import LineEditor
import Roles
import SourceText

/// The prompt: lines are typed, edited and answered until the person leaves.
func runPrompt(_ runner: inout Runner) -> Int32 {
  let environment = runner.setup.environment
  let completer = PromptCompleter(table: runner.session.commands, knowledge: runner.session.knowledge)
  let language = runner.session.language
  let editor = EditLineSource(
    input: STDIN_FILENO, output: STDOUT_FILENO, terminalType: environment.terminal,
    color: runner.setup.screen(runner.session.settings).color,
    language: language, history: History(path: environment.historyPath),
    adviser: LineAdviser(
      completion: { line, cursor in completer.completion(of: line, at: cursor, in: language) }))
  guard let editor else { return runScript(&runner) }
  if !runner.endsWithDialogue { runner.greet() }
  return converse(&runner, editor)
}

private func converse(_ runner: inout Runner, _ editor: EditLineSource) -> Int32 {
  while !runner.isOver {
    let prompt = runner.prompt
    editor.keepsLines = runner.dialogue == nil
    editor.language = runner.session.language
    let event = editor.nextLine(prompt: prompt)
    if let failure = editor.history.takeFailure() { runner.output.note(failure[runner.session.language]) }
    switch event {
    case .line(let line): _ = runner.take(TypedLine(text: line, origin: .prompt(prompt, suggests: false)))
    case .interrupted: _ = runner.reply(.interrupted)
    case .end:
      guard runner.reply(.end) != nil else { return 0 }
    case .terminated(let signal): return 128 + signal
    }
  }
  return 0
}

extension Runner {
  /// One line that says what is here and where help is.
  func greet() {
    let (roles, facts) = (session.knowledge.roles.count, session.knowledge.facts.count)
    let greeting = LocalizedText(
      en: "csuite · \(roles) roles, \(facts) facts · vi/en · ‘help’ for help, ^D leaves",
      vi: "csuite · \(roles) vai trò, \(facts) dữ kiện · vi/en · ‘help’ để xem hướng dẫn, ^D để thoát")
    let document = Document([.paragraph(RichText(greeting[session.language], .quiet))])
    var plain = session
    plain.format = .text
    _ = output.write(Answer(document), command: "", plain, setup.screen(session.settings), pages: false)
  }
}
