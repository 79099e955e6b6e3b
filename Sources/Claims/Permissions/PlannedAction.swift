import Answering
import Naming
import QuestionReading
import Roles
import TextSearch

/// Something that a role may or may not do, as it was typed.
struct PlannedAction {
  let role: Role.ID
  let statement: Statement
  /// The words of deciding of the base.
  let words: ActionWords
  /// Where the words stand that say of what something is done.
  let places: [Int]
  /// These words.
  let sought: SoughtWords
  /// The same, where a fact may use other words for them.
  let reworded: SoughtWords
  /// Whom it puts into a post or takes out of one, and which of the two.
  let appointment: (target: Role.ID, isRemoval: Bool)?
  /// Whether somebody would decide about himself or herself.
  let isOfOneself: Bool
  /// The roles whose own matters it may be about: "the CEO's pay", "his successor".
  let owners: Set<Role.ID>
  /// Whether it gives somebody a post whom it does not name.
  let hires: Bool
  /// Whose department it leads, where it does nothing else: "run the risk department".
  let led: Role.ID?
  /// Whether all its words stand for something here, and none for life outside of work.
  let isOfWork: Bool

  init(_ text: String, of role: Role.ID, _ words: ActionWords, _ answering: QuestionAnswering) {
    self.init(Statement(text, about: role, answering), of: role, besides: [], words, answering)
  }

  private init(
    _ statement: Statement, of role: Role.ID, besides dropped: Set<Int>, _ words: ActionWords,
    _ answering: QuestionAnswering
  ) {
    (self.statement, self.role, self.words) = (statement, role, words)
    let annotated = statement.question.annotated
    let deciding = annotated.places(of: words.deciding)
    let oneself = annotated.places(of: words.oneself)
    let besides = deciding.union(oneself).union(dropped)
    let places = statement.places.filter { !besides.contains($0) }
    // A rule is what is decided, not of what: it counts where nothing else does.
    let forms = annotated.places(of: words.forms)
    let telling = places.filter { !forms.contains($0) }
    self.places = telling.isEmpty ? places : telling
    sought = answering.sought(self.places, of: statement.question)
    let others = rewordings(
      of: annotated.words.map(\.typed), by: answering.index.knowledge.vocabulary.reworded)
    reworded = answering.sought(self.places, of: statement.question, or: others)
    let target = statement.question.annotated.names.first { $0.roles.count == 1 }?.roles.first
    let isRemoval = !annotated.places(of: words.removing).isEmpty
    let appoints = isRemoval || !annotated.places(of: words.appointing).isEmpty
    // "Choose the CTO's laptop" fills no post: nothing else may be spoken of.
    let isBare = places.allSatisfy { annotated.words[$0].isOne(of: words.posts) }
    appointment = target.flatMap { appoints && isBare ? ($0, isRemoval) : nil }
    let isOnlyOfOneself =
      annotated.names.isEmpty && annotated.words.contains { $0.isOne(of: words.reflexive) }
    isOfOneself = !oneself.isEmpty || isOnlyOfOneself
    let points = isOfOneself || annotated.words.contains { $0.isOne(of: words.possession) }
    owners = Set(annotated.names.flatMap(\.roles) + (points ? [role] : []))
    hires = annotated.names.isEmpty && !annotated.ranges(of: words.filling).isEmpty
    led = places.isEmpty ? annotated.names.first { $0.isOfLeading }?.roles.first : nil
    isOfWork =
      places.allSatisfy { answering.reader.knows(annotated.words[$0].typedKey) }
      && annotated.ranges(of: words.privateLife).allSatisfy { range in
        answering.index.knowledge.callsWork(annotated.words[range].map(\.key))
      }
  }

  /// The same without its first word, when that may be a verb that says nothing of what is decided: "design the payroll".
  func withoutFirstWord(_ answering: QuestionAnswering) -> PlannedAction? {
    guard places.count > 1, let first = places.first, first == statement.places.first else { return nil }
    return PlannedAction(statement, of: role, besides: [first], words, answering)
  }

  /// Whether something is to be left out: "without the board", not "stop a campaign that brings no leads".
  var isDenied: Bool {
    let clauses = [" that ", " which ", " who "].compactMap { statement.text.firstRange(of: $0)?.lowerBound }
    return Tone(String(statement.text[..<(clauses.min() ?? statement.text.endIndex)])).isNegated
  }

  /// The other roles that it names.
  var others: [Role.ID] { statement.roles.filter { $0 != role } }
}
