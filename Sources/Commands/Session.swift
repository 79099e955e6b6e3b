package import Answering
package import QuestionReading
public import Roles
public import SourceText
public import TextSearch

/// Everything that may change while the program runs; a command gets it, and may change it.
public struct Session: Sendable {
  /// What is known; between two lines it may be loaded anew.
  public package(set) var knowledge: KnowledgeBase {
    didSet {
      madeIndex = nil
      madeAnswering = nil
      generation += 1
    }
  }
  /// The commands that there are.
  public package(set) var commands: CommandTable
  /// The language in which to answer.
  public var language: Language
  /// The form in which answers are wanted; a document for readers may then say more than a screen.
  public var format: OutputFormat
  /// Whether the person has said that this is all.
  public var isOver = false
  /// The role that questions without a role are about.
  public var currentRole: Role.ID?
  /// What of the outside world the commands may touch.
  public package(set) var surroundings: Surroundings
  /// The folder of the knowledge base; nil for the one that comes with the program.
  package var folder: String?
  /// What the person has set.
  package var settings = Settings()
  /// The answer before this line.
  package var last: GivenAnswer?
  /// The letters, folded, of which it was said in this session what else they may stand for.
  package var explainedLetters: Set<String> = []
  /// What was talked about in questions.
  package var conversation = Conversation()

  /// Forgets what was talked about, so that the next question stands for itself.
  package mutating func forgetConversation() { conversation = Conversation() }

  private var madeIndex: SearchIndex?
  private var madeAnswering: QuestionAnswering?
  /// How often the knowledge was replaced.
  package private(set) var generation = 0

  /// A session over a knowledge base.
  public init(
    knowledge: KnowledgeBase, commands: CommandTable, language: Language, format: OutputFormat = .text,
    surroundings: Surroundings
  ) {
    self.knowledge = knowledge
    self.commands = commands
    self.language = language
    self.format = format
    self.surroundings = surroundings
  }

  /// The search index of the knowledge; it is made when it is first asked for and then kept.
  public mutating func searchIndex() -> SearchIndex {
    if let madeIndex { return madeIndex }
    let index = SearchIndex(knowledge)
    madeIndex = index
    return index
  }

  /// What answers questions; it is made when it is first asked for and then kept.
  package mutating func questionAnswering() -> QuestionAnswering {
    if let madeAnswering { return madeAnswering }
    let answering = QuestionAnswering(searchIndex())
    madeAnswering = answering
    return answering
  }

  /// Whether a word means something in a question.
  package mutating func knows(_ word: String) -> Bool { questionAnswering().reader.knows(word) }

  /// Takes over what a line changed for good; what the options of the line asked for ends with it.
  package mutating func takeOver(_ line: Session, changedSince given: Session) {
    currentRole = line.currentRole
    isOver = line.isOver
    if line.language != given.language { language = line.language }
    if line.format != given.format { format = line.format }
    settings.takeOver(line.settings, changedSince: given.settings)
    conversation = line.conversation
    explainedLetters = line.explainedLetters
    if line.generation == generation { (madeIndex, madeAnswering) = (line.madeIndex, line.madeAnswering) }
  }
}

/// A form in which answers are written.
public enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  case text
  case json
  case jsonl
  case markdown
  case html
  case csv
}
