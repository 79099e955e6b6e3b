import Commands
import Glibc
import LineEditor
import SourceText

/// The prompt: lines are typed, edited and answered until the person leaves.
func runPrompt(_ runner: inout Runner) -> Int32 {
  let environment = runner.setup.environment
  let history = History(path: environment.historyPath, limit: runner.session.settings.historyLength)
  let adviser = PromptAdviser(
    runner.session, isFirstSession: history.lines.isEmpty, readFolder: entries(inFolder:))
  let editor = EditLineSource(
    input: STDIN_FILENO, output: STDOUT_FILENO, terminalType: environment.terminal,
    color: runner.setup.screen(runner.session.settings).color, language: runner.session.language,
    history: history, adviser: adviser.lineAdviser, keyFile: environment.editorSettingsPath)
  guard let editor else { return runScript(&runner) }
  runner.output.setsAnswersApart = true
  let watch = FolderWatch(runner.setup.knowledge.store.folders)
  editor.watch = watch.map { watch in
    LineWatch(descriptor: watch.descriptor) { [knowledge = runner.setup.knowledge, adviser] in
      watch.drain()
      return adviser.notice(knowledge.refresh(), of: knowledge.current)
    }
  }
  if !runner.endsWithDialogue { runner.greet(isFirstTime: isFirstVisit(environment)) }
  return converse(&runner, editor, adviser)
}

private func converse(_ runner: inout Runner, _ editor: EditLineSource, _ adviser: PromptAdviser) -> Int32 {
  // The program that was started for a conversation ends as that did.
  var last: Int32 = 0
  var quiet = QuietHistory()
  let watch = runner.setup.watch
  // ^C that comes between two readers of it must not end the program.
  let before = signal(SIGINT) { _ in }
  watch.hold()
  defer {
    watch.release()
    signal(SIGINT, before)
  }
  while !runner.isOver {
    let prompt = runner.prompt
    prepare(editor, for: runner, adviser)
    quiet.choose(isConversing: runner.dialogue != nil, in: editor)
    if watch.takeInterruption() { editor.forgetEnteredLines() }
    watch.release()
    let event = editor.nextLine(prompt: prompt)
    watch.hold()
    if let failure = editor.history.takeFailure() { runner.output.note(failure[runner.session.language]) }
    switch event {
    case .line(let line):
      let suggests = editor.settings.suggests && runner.setup.screen(runner.session.settings).color
      last = runner.take(TypedLine(text: line, origin: .prompt(prompt, suggests: suggests))) ?? last
    case .interrupted: _ = runner.reply(.interrupted)
    case .end:
      guard let code = runner.reply(.end) else { return 0 }
      last = code
    case .terminated(let signal): return 128 + signal
    }
  }
  return runner.endsWithDialogue ? last : 0
}

/// Gives the editor what the last line changed.
private func prepare(_ editor: EditLineSource, for runner: Runner, _ adviser: PromptAdviser) {
  let (session, settings) = (runner.session, runner.session.settings)
  adviser.follow(session, after: runner.mistake)
  editor.language = session.language
  editor.isConversing = runner.dialogue != nil
  editor.history.limit = settings.historyLength
  editor.adviser =
    runner.dialogue.map { dialogueAdviser($0, session.language) } ?? adviser.lineAdviser
  editor.settings = EditorSettings(
    keyStyle: EditorSettings.KeyStyle(rawValue: settings.value(of: .keys)),
    suggests: settings.isOn(.suggestions), highlights: settings.isOn(.highlighting))
}

/// In a conversation only its own words are offered.
private func dialogueAdviser(_ dialogue: any Dialogue, _ language: Language) -> LineAdviser {
  let offers = dialogue.candidates(in: language).map { Offer($0.id, $0.name) }
  return LineAdviser(completion: { line, cursor in
    let typed = text(of: line.unicodeScalars.prefix(cursor))
    let fitting = offers.beginning(with: typed).map { $0.candidate(language, quoted: false) }
    return Completion(replacing: 0..<cursor, candidates: fitting)
  })
}
