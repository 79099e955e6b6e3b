import Commands
import Roles
import SourceText

/// What the program was started with, and the means by which it reaches outside.
struct Setup {
  let environment: Environment
  let knowledge: LiveKnowledge
  let watch: CommandWatch
  /// The commands with and without those of the plugins.
  let tables: (all: CommandTable, withoutPlugins: CommandTable)

  /// The screen for answers; a file is none.
  func screen(_ settings: Settings, _ delivery: Delivery = .standard) -> Screen {
    delivery.path == nil ? .ofOutput(environment, settings) : .ofFile(settings)
  }

  /// Gives the session of one line what the options of the line ask for.
  ///
  /// - Throws: A failure when another knowledge base is asked for and cannot be used.
  func apply(_ options: Options, to session: inout Session, for words: [String]) throws(CommandFailure) {
    session.settings = options.applied(to: session.settings)
    session.language = options.language ?? session.language
    session.format = options.format ?? session.format
    session.folder = options.folder ?? session.folder
    if !options.usesPlugins { session.commands = tables.withoutPlugins }
    let needsKnowledge = session.commands.match(words)?.command.needsKnowledge ?? true
    if let folder = options.folder, needsKnowledge {
      session.knowledge = try KnowledgeStore(folder: folder, images: environment.images).load()
    }
  }
}
