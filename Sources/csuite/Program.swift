import Charts
import Commands
import Compare
import GapAnalysis
import Glibc
import Quiz
import Roles
import Site
import SourceText

/// The program: it reads what it was told, answers, and ends with an exit code.
///
/// Everything that touches the outside world is here and beside here; the modules below are functions.
@main
struct Program {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    occupyClosedDescriptors()
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  private static func run(_ words: [String]) -> Int32 {
    let environment = Environment.current
    if let code = answerShell(words, environment) { return code }
    do {
      let (options, command) = try Options.parsed(words)
      return try start(options, command, environment)
    } catch {
      let language = environment.language ?? environment.localeLanguage
      return OutputWriter(pager: nil).write(
        error, as: .text, command: "", KnowledgeBase.empty.manifest, language,
        text: error.text(language, Screen.ofErrors))
    }
  }

  private static func start(
    _ options: Options, _ words: [String], _ environment: Environment
  ) throws(CommandFailure) -> Int32 {
    let settings = SettingsStore(path: environment.settingsPath)
    let file = try settings.load()
    let chosen = options.applied(to: environment.applied(to: file?.settings ?? Settings()))
    let language = chosen.language ?? environment.localeLanguage
    let line = options.replacement ?? words
    if line.isEmpty, options.delivery.path != nil { throw .outputWithoutCommand }
    var runner = try makeRunner(
      options, chosen, language, line, environment,
      KnowledgeStore(folder: options.folder ?? environment.folder), settings)
    runner.delivery = options.delivery
    for finding in file?.findings ?? [] { runner.output.note(finding.report(in: language)) }
    if !line.isEmpty {
      let code = runner.answer(line, from: TypedLine(text: "", origin: .shell))
      guard runner.dialogue != nil else { return code }
    }
    return isTerminal(STDIN_FILENO) && isTerminal(STDOUT_FILENO) ? runPrompt(&runner) : runScript(&runner)
  }

  private static func makeRunner(
    _ options: Options, _ chosen: Settings, _ language: Language, _ line: [String],
    _ environment: Environment, _ store: KnowledgeStore, _ settings: SettingsStore
  ) throws(CommandFailure) -> Runner {
    let builtIn = builtInCommands(store, settings, environment)
    let tables = (
      all: CommandTable(builtIn + pluginCommands, fileKinds: GapAnalysis.fileKinds),
      withoutPlugins: CommandTable(builtIn)
    )
    let table = options.usesPlugins ? tables.all : tables.withoutPlugins
    let needsKnowledge = table.match(spelledOut(line, in: table))?.command.needsKnowledge ?? true
    let clock = try environment.fixedClock()
    let isPrompt = line.isEmpty && isTerminal(STDIN_FILENO) && isTerminal(STDOUT_FILENO)
    let watch = CommandWatch(
      holdsInterrupts: isPrompt, draws: isTerminal(STDERR_FILENO) && !environment.isDumb,
      language: { language })
    let knowledge = try LiveKnowledge(store, loads: needsKnowledge)
    let surroundings = Surroundings(
      readFile: readSourceFile, writeFile: writePrivateFile, now: { clock ?? machineTime() },
      dataFolder: environment.dataFolder, writeFolder: writeWholeFolder,
      report: { progress throws(CommandFailure) in try watch.report(progress) },
      folders: folderDoors(store))
    var session = Session(
      knowledge: knowledge.current, commands: table, language: language, format: chosen.format,
      surroundings: surroundings)
    session.settings = chosen
    session.folder = store.folder
    return Runner(
      session: session, output: OutputWriter(pager: Pager(environment), isStopped: { watch.isInterrupted() }),
      setup: Setup(environment: environment, knowledge: knowledge, watch: watch, tables: tables),
      endsWithDialogue: !line.isEmpty)
  }
}

/// The commands of the plugins that come with the program.
let pluginCommands =
  Compare.commands + GapAnalysis.commands + Quiz.commands + Charts.commands + Site.commands

/// The commands of the program itself, in the order in which help lists them.
func builtInCommands(
  _ store: KnowledgeStore, _ settings: SettingsStore, _ environment: Environment
) -> [Command] {
  [
    .ask, .show, .find, .list, .who, .use, .last, .validate(store), .new, .newRole,
    .newArea, .newFact, .diff, .schema,
    .set(settings, locale: environment.localeLanguage), .help, .completions, .manual, .version,
    .leave("exit"), .leave("quit"),
  ]
}
