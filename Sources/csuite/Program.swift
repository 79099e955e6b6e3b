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
      // Which commands there are depends on the options, which every line has alike.
      let reading = LineReading(.init(of: words), CommandTable([]), options: programOptions)
      return try start(try Options(reading), reading.ownWords, environment)
    } catch {
      let language = environment.language ?? environment.localeLanguage
      return OutputWriter(pager: nil).write(
        error, as: .text, command: "", KnowledgeBase.empty.manifest, language,
        text: error.text(language, Screen.ofErrors))
    }
  }

  private static func start(
    _ options: Options, _ words: [LineWord], _ environment: Environment
  ) throws(CommandFailure) -> Int32 {
    let store = KnowledgeStore(folder: options.folder ?? environment.folder, images: environment.images)
    let brought = contributions(environment, base: store.folder)
    let settings = SettingsStore(path: environment.settingsPath, known: knownSettings(brought))
    let file = try settings.load()
    let chosen = options.applied(to: environment.applied(to: file?.settings ?? Settings()))
    let language = chosen.language ?? environment.localeLanguage
    let line = options.replacement.map { .init(of: $0) } ?? words
    if line.isEmpty, options.delivery.path != nil { throw .outputWithoutCommand }
    var runner = try makeRunner(
      options, chosen, language, line, environment, store, settings, brought)
    runner.delivery = options.delivery
    for finding in file?.findings ?? [] { runner.output.note(finding.report(in: language)) }
    if let code = try runner.serveAssistant(line) { return code }
    if !line.isEmpty {
      let code = runner.answer(line, from: TypedLine(text: "", origin: .shell))
      // What is in memory goes with the process; taking it apart first took a twentieth of a question.
      guard runner.dialogue != nil else { return withExtendedLifetime(runner) { exit(code) } }
    }
    return isTerminal(STDIN_FILENO) && isTerminal(STDOUT_FILENO) ? runPrompt(&runner) : runScript(&runner)
  }

  private static func makeRunner(
    _ options: Options, _ chosen: Settings, _ language: Language, _ line: [LineWord],
    _ environment: Environment, _ store: KnowledgeStore, _ settings: SettingsStore,
    _ brought: [Contribution]
  ) throws(CommandFailure) -> Runner {
    let builtIn = builtInCommands(store, settings, environment)
    let tables = (
      all: CommandTable(builtIn, brought),
      withoutPlugins: CommandTable(builtIn)
    )
    let table = options.usesPlugins ? tables.all : tables.withoutPlugins
    let needsKnowledge = LineReading(line, table).command?.needsKnowledge ?? true
    let clock = try environment.fixedClock()
    let isPrompt = line.isEmpty && isTerminal(STDIN_FILENO) && isTerminal(STDOUT_FILENO)
    let watch = CommandWatch(
      holdsInterrupts: isPrompt, draws: isTerminal(STDERR_FILENO) && !environment.isDumb,
      language: { language })
    let knowledge = try LiveKnowledge(store, loads: needsKnowledge)
    let surroundings = Surroundings(
      // Lines of a script come from standard input themselves.
      readFile: { path throws(CommandFailure) in
        guard path == "-" else { return try readSourceFile(path) }
        guard !line.isEmpty else { throw .standardInputHasLines }
        return try readStandardInput()
      }, writeFile: writePrivateFile, now: { clock ?? machineTime() },
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

/// The plugins that come with the program.
let plugins: [any Plugin.Type] = [
  Compare.self,
  GapAnalysis.self,
  Quiz.self,
  Charts.self,
  Site.self,
]

/// What the plugins bring: those that come with the program, then those that are programs of their own.
func contributions(_ environment: Environment, base: String?) -> [Contribution] {
  plugins.map { Contribution($0) } + [Contribution(commands: [], fileKinds: [pluginFile])]
    + installedPlugins(environment, base: base).map(\.contribution)
}

/// The commands of the program itself, in the order in which help lists them.
func builtInCommands(
  _ store: KnowledgeStore, _ settings: SettingsStore, _ environment: Environment
) -> [Command] {
  [
    .ask, .show, .find, .list, .who, .may, .check, .use, .last, .history(environment), .validate(store), .new,
    .newRole,
    .newArea, .newFact, .diff, .schema,
    .set(settings, locale: environment.localeLanguage), .assistantServer, .pluginList(environment),
    .pluginCheck, .pluginNew, .help, .completions, .manual,
    .version,
    .leave("exit"), .leave("quit"),
  ]
}
