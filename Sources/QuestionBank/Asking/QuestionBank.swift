public import Roles
public import SourceText
import StoredValues

/// The questions that can be asked of a knowledge base.
///
/// A bank for asking knows what there is to ask and makes a question when its turn comes; one for checking has
/// made and checked all of them.
public struct QuestionBank: Sendable {
  /// What the knowledge base says and rules out.
  public let ledger: Ledger
  /// What there is to ask; of a bank that makes its questions one by one, some may turn out to break a rule.
  public let prospects: [Prospect]
  /// Questions that were made and are not asked, each with the rules that it would break.
  public let withheld: [(question: Question, findings: [RuleFinding])]
  private let content: Content
  private let index: Later<[String: Int]>

  private enum Content: Sendable {
    case made([Question])
    case open(QuestionMaker, [Outline], RuleChecker)
    case stored(StoredBank)
  }

  /// The whole bank of a knowledge base, checked; one language alone takes half the time.
  public init(_ knowledge: KnowledgeBase, languages: [Language] = Language.allCases) {
    self.init(knowledge, languages: languages) { (_, _) throws(Never) in }
  }

  /// The whole bank, which takes its time: `report` is told how many of how many steps are done, and may stop it.
  public init<Failure>(
    _ knowledge: KnowledgeBase, languages: [Language] = Language.allCases,
    report: (_ done: Int, _ total: Int) throws(Failure) -> Void
  ) throws(Failure) {
    let ledger = Ledger(knowledge)
    let maker = QuestionMaker(ledger)
    let wanted = languages.filter { knowledge.manifest.languages.contains($0) }
    let outlines = maker.outlines()
    var sieve = QuestionSieve(ledger)
    for (done, outline) in outlines.enumerated() {
      try report(done, outlines.count)
      guard let draft = outline.draft().map({ maker.likened($0) }) else { continue }
      for language in wanted { sieve.take(draft.question(in: language)) }
    }
    self.init(ledger, made: sieve.kept, sieve.withheld)
  }

  /// A bank for asking: a question is made, and checked, when its turn comes, or it was made ready with the base,
  /// so that the first one is there at once.
  public init(asking knowledge: KnowledgeBase, in languages: [Language]) {
    let ledger = Ledger(knowledge)
    let wanted = languages.filter { knowledge.manifest.languages.contains($0) }
    self.ledger = ledger
    withheld = []
    if let stored = knowledge.tables?.value(.questions, as: StoredBank.self) {
      (content, prospects) = (.stored(stored), stored.prospects(in: wanted))
    } else {
      let maker = QuestionMaker(ledger)
      let outlines = wanted.isEmpty ? [] : maker.outlines()
      content = .open(maker, outlines, RuleChecker(ledger: ledger))
      prospects = outlines.indices.flatMap { place in
        wanted.map { Prospect(outlines[place].head, $0, place: place) }
      }
    }
    index = Self.index(of: prospects.map(\.id))
  }

  /// A bank as it is, for checks of the checks.
  public init(unchecked ledger: Ledger, _ questions: [Question]) { self.init(ledger, made: questions, []) }

  private init(_ ledger: Ledger, made questions: [Question], _ withheld: [(Question, [RuleFinding])]) {
    (self.ledger, self.withheld, content) = (ledger, withheld, .made(questions))
    prospects = questions.enumerated().map { Prospect($1.head, $1.language, place: $0) }
    index = Self.index(of: questions.map(\.id))
  }

  /// Where each id stands, once somebody asks for one by its id.
  private static func index(of ids: [String]) -> Later<[String: Int]> {
    Later { Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first }) }
  }

  /// All questions that can be asked; a bank for asking makes them for it.
  public var questions: [Question] {
    switch content {
    case .made(let questions): questions
    case .open, .stored: prospects.compactMap(question)
    }
  }

  /// The question of a prospect; nil when it would break a rule.
  public func question(_ prospect: Prospect) -> Question? {
    switch content {
    case .made(let questions): questions[prospect.place]
    case .open(let maker, let outlines, let checker):
      outlines[prospect.place].draft().map { maker.likened($0).question(in: prospect.language) }
        .flatMap { checker.findings($0).isEmpty ? $0 : nil }
    case .stored(let bank): bank.question(prospect)
    }
  }

  /// Whether a prospect has a question that breaks no rule; where questions lie ready, none is made to know that.
  public func hasQuestion(_ prospect: Prospect) -> Bool {
    if case .stored(let bank) = content { return bank.hasQuestion(prospect) }
    return question(prospect) != nil
  }

  /// What is known of a card before its question is made.
  public func prospect(exactly id: String) -> Prospect? { index.value[id].map { prospects[$0] } }

  /// The question with exactly this id.
  public func question(exactly id: String) -> Question? { prospect(exactly: id).flatMap(question) }

  /// The question with an id, typed in any case.
  public func question(_ id: String) -> Question? {
    (prospect(exactly: id) ?? prospects.first { folded($0.id) == folded(id) }).flatMap(question)
  }
}

extension QuestionBank: CustomStringConvertible {
  /// How many questions there are.
  public var description: String { "\(prospects.count) questions" }
}

extension Question {
  /// The stem made comparable, so that no two questions of a language are the same.
  public var stemKey: String {
    let answer = kind.sharesStems ? keys.map(\.text).sorted().joined() : ""
    return language.rawValue + folded(stem + answer)
  }
}
