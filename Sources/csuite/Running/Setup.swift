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

  /// Gives the session of one line what its options ask for, besides another knowledge base.
  func apply(_ options: Options, to session: inout Session) {
    session.settings = options.applied(to: session.settings)
    session.language = options.language ?? session.language
    session.format = options.format ?? session.format
    session.folder = options.folder ?? session.folder
    if !options.usesPlugins { session.commands = tables.withoutPlugins }
  }

  /// Gives the session of one line the knowledge base that its options ask for.
  ///
  /// - Throws: A failure when it cannot be used.
  func load(_ options: Options, into session: inout Session, for command: Command?) throws(CommandFailure) {
    guard let folder = options.folder, command?.needsKnowledge ?? true else { return }
    session.knowledge = try KnowledgeStore(folder: folder, images: environment.images).load()
  }
}
