import Roles
import SourceText

/// All questions that can be asked of a knowledge base.
struct QuestionBank: Sendable {
  let ledger: Ledger
  let questions: [Question]
  /// Questions that were made and are not asked, each with the rules that it would break.
  let withheld: [(question: Question, findings: [RuleFinding])]
  private let index: [String: Int]
  /// Checks a question when it is about to be asked, where not all were checked beforehand.
  private let checker: RuleChecker?

  /// The bank of a knowledge base; one language alone takes half the time.
  init(_ knowledge: KnowledgeBase, languages: [Language] = Language.allCases) {
    let ledger = Ledger(knowledge)
    let wanted = languages.filter { knowledge.manifest.languages.contains($0) }
    let drafts = QuestionMaker(ledger).drafts()
    self.init(ledger, drafts.flatMap { draft in wanted.map { draft.question(in: $0) } })
  }

  /// A bank for asking: a question is checked when its turn comes, so that the first one is there at once.
  init(asking knowledge: KnowledgeBase, in language: Language) {
    let ledger = Ledger(knowledge)
    let isKnown = knowledge.manifest.languages.contains(language)
    var stems: Set<String> = []
    questions =
      isKnown
      ? QuestionMaker(ledger).drafts().map { $0.question(in: language) }.filter {
        stems.insert($0.stemKey).inserted
      } : []
    self.ledger = ledger
    withheld = []
    checker = RuleChecker(ledger: ledger)
    index = Dictionary(zip(questions.map(\.id), questions.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Whether a question breaks no rule.
  func allows(_ question: Question) -> Bool { checker.map { $0.findings(question).isEmpty } ?? true }

  /// A bank of questions; those that break a rule are set aside.
  init(_ ledger: Ledger, _ candidates: [Question]) {
    let checker = RuleChecker(ledger: ledger)
    var (kept, withheld): ([Question], [(Question, [RuleFinding])]) = ([], [])
    var stems: Set<String> = []
    for question in candidates {
      var findings = checker.findings(question)
      if findings.isEmpty, !stems.insert(question.stemKey).inserted {
        findings = [
          RuleFinding(
            .stemsDistinct, question.id, LocalizedText(en: "The stem is there already.", vi: "Câu hỏi này đã có."))
        ]
      }
      if findings.isEmpty { kept.append(question) } else { withheld.append((question, findings)) }
    }
    self.ledger = ledger
    self.checker = nil
    questions = kept
    self.withheld = withheld
    index = Dictionary(zip(kept.map(\.id), kept.indices), uniquingKeysWith: { first, _ in first })
  }

  /// A bank as it is, for checks of the checks.
  init(unchecked ledger: Ledger, _ questions: [Question]) {
    (self.ledger, self.questions, withheld, checker) = (ledger, questions, [], nil)
    index = Dictionary(zip(questions.map(\.id), questions.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The question with exactly this id.
  func question(exactly id: String) -> Question? { index[id].map { questions[$0] } }

  /// The question with an id, typed in any case.
  func question(_ id: String) -> Question? {
    (index[id] ?? questions.firstIndex { folded($0.id) == folded(id) }).map { questions[$0] }
  }
}

extension QuestionBank: CustomStringConvertible {
  var description: String { "\(questions.count) questions" }
}

extension Question {
  /// The stem made comparable, so that no two questions of a language are the same.
  var stemKey: String {
    let answer = kind.sharesStems ? keys.map(\.text).sorted().joined() : ""
    return language.rawValue + folded(stem + answer)
  }
}
