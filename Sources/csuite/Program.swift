import Commands
import Compare
import Glibc
import Quiz
import Roles
import SourceText

/// The program: it reads what it was told, answers, and ends with an exit code.
///
/// Everything that touches the outside world is here and beside here; the modules below are functions.
@main
struct Program {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  private static func run(_ words: [String]) -> Int32 {
    let environment = Environment.current
    var output = OutputWriter()
    do {
      let (options, command) = try Options.parsed(words, environment)
      return try start(options, command, environment, &output)
    } catch {
      let language = environment.language
      return output.write(
        error, as: .text, command: "", KnowledgeBase.empty.manifest, language, Screen.ofErrors)
    }
  }

  private static func start(
    _ options: Options, _ words: [String], _ environment: Environment, _ output: inout OutputWriter
  ) throws(CommandFailure) -> Int32 {
    let store = KnowledgeStore(folder: options.folder)
    let table = CommandTable(builtInCommands(store) + (options.usesPlugins ? pluginCommands : []))
    let line = options.replacement ?? words
    let needsKnowledge = table.match(line)?.command.needsKnowledge ?? true
    let clock = try environment.fixedClock()
    let surroundings = Surroundings(
      readFile: readSourceFile, writeFile: writePrivateFile, now: { clock ?? machineTime() },
      dataFolder: environment.dataFolder)
    var runner = Runner(
      session: Session(
        knowledge: needsKnowledge ? try store.load() : .empty, commands: table, language: options.language,
        format: options.format, surroundings: surroundings),
      screen: options.screen, output: output, endsWithDialogue: !line.isEmpty)
    if !line.isEmpty {
      let code = runner.answer(line)
      guard runner.dialogue != nil else { return code }
    }
    return isTerminal(STDIN_FILENO) && isTerminal(STDOUT_FILENO)
      ? runPrompt(&runner, environment, options) : runScript(&runner)
  }
}

/// The commands of the plugins that come with the program.
let pluginCommands = Compare.commands + Quiz.commands

/// The commands of the program itself, in the order in which help lists them.
func builtInCommands(_ store: KnowledgeStore) -> [Command] {
  [
    .show, .find, .list, .who, .use, .validate(store), .schema, .help, .version, .leave("exit"),
    .leave("quit"),
  ]
}
