import Commands
import LineEditor
import Roles
import SourceText

/// What the prompt knows about the lines that are typed, as far as the session has come.
final class PromptAdviser {
  private let readFolder: FolderReader
  private var session: Session
  private var catalog: NameCatalog
  private var names: KnownNames
  /// What the last line should have been; offered on the empty line.
  private var mended: String?
  private let isFirstSession: Bool

  /// An adviser; in the first session of a person it offers a first step.
  init(_ session: Session, isFirstSession: Bool, readFolder: @escaping FolderReader) {
    self.session = session
    self.isFirstSession = isFirstSession
    self.readFolder = readFolder
    catalog = NameCatalog(session.commands, session.knowledge)
    names = KnownNames(catalog)
  }

  /// Takes over what the last line changed, and what it should have been.
  func follow(_ session: Session, after mistake: Mistake?) {
    if session.generation != self.session.generation { learn(session.commands, session.knowledge) }
    self.session = session
    mended = mistake.map { $0.correction ?? $0.line }
  }

  /// The adviser as the editor asks it.
  var lineAdviser: LineAdviser {
    LineAdviser(
      completion: { [self] line, cursor in
        LineCompletion(catalog: catalog, currentRole: session.currentRole, readFolder: readFolder)
          .completion(of: line, at: cursor, in: session.language)
      }, suggestion: { [self] line in suggestion(line) },
      highlights: { [self] line in
        LineHighlighting(names: names, table: catalog.table, knows: knows).highlights(of: line)
      }
    )
  }

  /// Takes over a knowledge base that changed while a line is typed; gives what there is to say about it.
  func notice(_ notices: [LocalizedText], of knowledge: KnowledgeBase) -> String? {
    guard !notices.isEmpty else { return nil }
    learn(session.commands, knowledge)
    return notices.map { visible($0[session.language]) }.joined(separator: "\n")
  }

  /// Whether a word means something in a question; what tells it is made for the first word that is in doubt.
  private func knows(_ word: String) -> Bool { session.knows(word) }

  private func learn(_ commands: CommandTable, _ knowledge: KnowledgeBase) {
    catalog = NameCatalog(commands, knowledge)
    names = KnownNames(catalog)
  }

  private func suggestion(_ line: String) -> String? {
    guard line.isEmpty else { return LineSuggestion(catalog: catalog, knows: knows).line(for: line) }
    if let mended { return mended }
    return isFirstSession && session.last == nil ? catalog.table.firstSteps.first?.line : nil
  }
}
