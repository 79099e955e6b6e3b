import Commands
import Roles
import SourceText

/// Answers a shell that asks what could stand at the cursor; nil when the words are no such question.
///
/// What the words say about language and knowledge base holds here too. A shell gets no messages: what is wrong
/// with the line the person sees when it is run.
func answerShell(_ words: [String], _ environment: Environment) -> Int32? {
  guard let door = words.first, door.hasPrefix("__complete") else { return nil }
  let typed =
    door == "__complete" ? Array(words.dropFirst()) : ShellWords(words.dropFirst().first ?? "").words
  // The word at the cursor is no option yet.
  let before = LineReading(.init(of: typed.dropLast()), CommandTable([]), options: programOptions)
  let given = (try? before.programValues()) ?? [:]
  let store = KnowledgeStore(folder: given["kb"] ?? environment.folder, images: environment.images)
  let brought = contributions(environment, base: store.folder)
  let settings = SettingsStore(path: environment.settingsPath, known: knownSettings(brought))
  let file = try? settings.load()
  let chosen = environment.applied(to: file?.settings ?? Settings())
  let language = given["lang"].flatMap(Language.init(rawValue:)) ?? chosen.language
  let table = CommandTable(builtInCommands(store, settings, environment), brought)
  // The first word is a command, about which no knowledge has anything to say.
  let isFirst = typed.count <= 1
  guard let knowledge = isFirst ? .empty : try? store.load() else { return 0 }
  let completion = LineCompletion(
    catalog: NameCatalog(table, knowledge), currentRole: nil, readFolder: entries(inFolder:))
  let shell = ShellCompletion(completion: completion, language: language ?? environment.localeLanguage)
  return OutputWriter(pager: nil).print(shell.answer(words) ?? "")
}
