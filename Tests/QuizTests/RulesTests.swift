import ReviewLog
import Roles
import SourceText
import SpacedRepetition
import Testing

@testable import Quiz

/// A flaw that can be planted in a good question, and the rule that must find it.
struct PlantedFlaw: CustomTestStringConvertible {
  let rule: QuestionRule
  let question: String
  let plant: @Sendable (inout Question) -> Void

  init(_ rule: QuestionRule, in question: String, _ plant: @escaping @Sendable (inout Question) -> Void) {
    (self.rule, self.question, self.plant) = (rule, question, plant)
  }

  var testDescription: String { "\(rule.name) in \(question)" }

  static let all: [PlantedFlaw] = [
    PlantedFlaw(.keyProved, in: "accountable:roadmap-prioritisation:en") {
      $0.keys[0].claim = .relation(Role.ID("cto"), Competency.ID("roadmap-prioritisation"), .accountable)
    },
    PlantedFlaw(.keyProved, in: "owner:CTO-31:en") { $0.keys[0].claim = .fact(Fact.ID("CTO-999")) },
    // A role has a part in what is its own.
    PlantedFlaw(.wrongAnswersProvedWrong, in: "owner:CTO-31:en") {
      $0.distractors[0] = .init(
        text: "COO", claim: .notInvolved(Role.ID("cto"), Fact.ID("CTO-31")), role: Role.ID("coo"))
    },
    PlantedFlaw(.wrongAnswersProvedWrong, in: "involved:technical-debt/consulted:en") {
      $0.distractors[0] = .init(
        text: "CMO",
        claim: .otherRelation(Role.ID("cmo"), Competency.ID("technical-debt"), not: .consulted),
        role: Role.ID("cmo"))
    },
    PlantedFlaw(.wrongAnswersProvedWrong, in: "accountable:roadmap-prioritisation:en") {
      $0.distractors[0].claim = .fact(Fact.ID("CTO-31"))
    },
    // A field is not told from itself.
    PlantedFlaw(.wrongAnswersProvedWrong, in: "term:S11:en") {
      $0.distractors[0].claim = .meaning(Competency.ID("product-strategy"))
    },
    PlantedFlaw(.oneRightAnswer, in: "accountable:roadmap-prioritisation:en") {
      $0.distractors[0].text = "cpo"
    },
    PlantedFlaw(.oneRightAnswer, in: "list:S28/series:en") { $0.keys.removeLast(3) },
    PlantedFlaw(.optionsOfOneForm, in: "accountable:roadmap-prioritisation:en") {
      $0.distractors[0].role = nil
    },
    PlantedFlaw(.optionsDistinct, in: "definition:area/rewards:en") {
      $0.distractors[0].text = $0.distractors[1].text.uppercased()
    },
    PlantedFlaw(.optionsDistinct, in: "definition:area/rewards:en") {
      $0.distractors[0].text = $0.keys[0].text + " and more"
    },
    PlantedFlaw(.wrongAnswersPlausible, in: "accountable:roadmap-prioritisation:en") {
      $0.distractors[0].role = Role.ID("nobody")
    },
    // Roles that are not even told of the matter, and duties that the role is not told of.
    PlantedFlaw(.wrongAnswersPlausible, in: "accountable:roadmap-prioritisation:en") {
      $0.distractors[0].claim = .relation(Role.ID("caio"), Competency.ID("roadmap-prioritisation"), nil)
    },
    PlantedFlaw(.wrongAnswersPlausible, in: "owner:CTO-31:en") {
      $0.distractors[0].claim = .notInvolved(Role.ID("chro"), Fact.ID("CTO-31"))
    },
    PlantedFlaw(.wrongAnswersPlausible, in: "task:CEO-17:en") {
      $0.distractors[0].claim = .factOfAnother(Fact.ID("CTO-31"), not: Role.ID("cacc"))
    },
    PlantedFlaw(.figuresNotOwned, in: "owner:CTO-31:en") { $0.factKind = .metric },
    PlantedFlaw(.partedBetweenPhrases, in: "recall:S76:en") {
      $0.stem = "How does this go on? ‘The CPO speaks to the chief of ____’"
      $0.keys[0].text = "staff and to others"
    },
    PlantedFlaw(.partedBetweenPhrases, in: "recall:S76:vi") {
      $0.stem = "Câu này tiếp thế nào? ‘CPO nói chuyện với các thành ____’"
      $0.keys[0].text = "viên hội đồng"
    },
    PlantedFlaw(.fewWrongAnswers, in: "accountable:roadmap-prioritisation:en") {
      $0.distractors.removeLast($0.distractors.count - 1)
    },
    PlantedFlaw(.lengthTellsNothing, in: "term:role/coo:en") {
      $0.keys[0].text += " for the whole company and for every year that comes, with all the care it takes"
    },
    PlantedFlaw(.stemTellsNothing, in: "term:role/coo:en") {
      $0.stem = "In one line, what does the COO do: \($0.keys[0].text)?"
    },
    PlantedFlaw(.stemTellsNothing, in: "owner:CTO-31:en") {
      $0.stem = "Which Chief Technology Officer tracks and pays down debt?"
    },
    // Letters that are matched with their meaning by first letters alone.
    PlantedFlaw(.stemTellsNothing, in: "term:role/coo:en") { $0.keys[0].claim = .abbreviation("NPS") },
    PlantedFlaw(.noEvasion, in: "term:role/coo:en") { $0.distractors[0].text = "None of the above" },
    PlantedFlaw(.noLoneAbsolute, in: "term:role/coo:en") {
      $0.distractors[0].text = "Always sells to customers abroad"
    },
    PlantedFlaw(.noLoneAbsolute, in: "term:role/coo:vi") {
      $0.distractors[0].text = "Luôn bán hàng cho khách nước ngoài"
    },
    PlantedFlaw(.articlesFit, in: "cloze:CSEC-28/corporate-governance:en") {
      $0.stem = "Which area fills the blank? ‘It takes a ____ to do so’"
    },
    PlantedFlaw(.rangesApart, in: "term:role/coo:en") {
      $0.keys[0].text = "10–15 years"
      $0.distractors[0].text = "12–20 years"
    },
    PlantedFlaw(.stemWhole, in: "owner:CTO-31:en") { $0.stem = "Technical debt:" },
    PlantedFlaw(.oneBlank, in: "cloze:CSEC-28/corporate-governance:en") {
      $0.stem = "Which role fills the blank? ‘____ builds what ____ says’"
    },
    PlantedFlaw(.oneBlank, in: "cloze:CSEC-28/corporate-governance:en") {
      $0.stem = "Which role fills the blank? ‘The ____, or corporate governance, decides’"
    },
    PlantedFlaw(.oneBlank, in: "cloze:CSEC-28/corporate-governance:en") {
      $0.stem = "Which role fills the blank? ‘The CEO approves what the ____ (product) decides’"
    },
    PlantedFlaw(.noNegation, in: "owner:CTO-31:en") {
      $0.stem = "Which role does not pay down technical debt?"
    },
    PlantedFlaw(.noNegation, in: "owner:CTO-31:vi") { $0.stem = "Vai trò nào không phải lo nợ kỹ thuật?" },
    PlantedFlaw(.shortTexts, in: "owner:CTO-31:en") { $0.stem = String(repeating: "word ", count: 31) + "?" },
    PlantedFlaw(.cleanTexts, in: "owner:CTO-31:en") { $0.stem = "Which role is meant? ‘It tracks debt" },
    PlantedFlaw(.cleanTexts, in: "owner:CTO-31:en") {
      $0.stem = "Which role **tracks** technical debt and more?"
    },
    PlantedFlaw(.cleanTexts, in: "owner:CTO-31:en") {
      $0.stem = "Which role is meant? ‘They pay the debt down’"
    },
    PlantedFlaw(.chartNamed, in: "accountable:roadmap-prioritisation:en") {
      $0.stem = "Who is accountable for ‘Pricing’?"
    },
    PlantedFlaw(.chartNamed, in: "accountable:roadmap-prioritisation:vi") {
      $0.stem = "CPO chịu trách nhiệm chính mảng nào dưới đây?"
    },
    // What a dispute touches, asked as if it were settled.
    PlantedFlaw(.disputesAttributed, in: "recall:CPO-52:en") {
      $0.stem = "How does this go on? ‘Product should own the list price and ____’"
    },
    PlantedFlaw(.nothingCommonplace, in: "recall:S76:en") { $0.keys[0].claim = .said(Fact.ID("S8")) },
    PlantedFlaw(.endsRecallable, in: "recall:S76:en") { $0.stem = "How does this go on? ‘The CPO ____’" },
    PlantedFlaw(.endsRecallable, in: "recall:S76:en") { $0.keys[0].text = "speaks and presents" },
    PlantedFlaw(.everydayWordTellsNothing, in: "owner:CTO-31:en") {
      $0.stem = "Which role looks after the debt of technology?"
    },
    PlantedFlaw(.reasonsSound, in: "owner:CTO-31:en") {
      $0.distractors[0].claim = .factOfAnother(Fact.ID("CPO-52"), not: Role.ID("cto"))
    },
    PlantedFlaw(.keyNotRepeated, in: "owner:CTO-31:en") {
      $0.stem = "Which role, the CTO perhaps, pays technical debt down?"
    },
  ]
}

@Suite struct `The rules of the bank` {
  private let bank = BankKnowledge.bank

  @Test(arguments: PlantedFlaw.all)
  func `find the flaw that was planted`(flaw: PlantedFlaw) throws {
    var question = try #require(bank.question(exactly: flaw.question), "\(flaw.question) is not asked")
    let checker = RuleChecker(ledger: bank.ledger)
    #expect(checker.findings(question) == [])
    flaw.plant(&question)
    #expect(checker.findings(question).map(\.rule).contains(flaw.rule), "\(checker.findings(question))")
  }

  private func findings(_ questions: [Question]) -> Set<QuestionRule> {
    Set(BankCheck(bank: QuestionBank(unchecked: bank.ledger, questions)).findings().map(\.rule))
  }

  @Test func `find a session in which one question answers another`() throws {
    let pair = try #require(bank.question("pair:enterprise-risk/cfo:en"))
    let owner = try #require(bank.question("accountable:enterprise-risk:en"))
    #expect(BankCheck.giveaways([owner]).isEmpty)
    #expect(BankCheck.giveaways([owner, pair]).map(\.rule) == [.noAnswerElsewhere])
  }

  @Test func `find a session that asks for the makers' chart too often`() {
    let chart = Array(bank.questions.filter(\.isOfChart).prefix(2))
    let others = Array(bank.questions.filter { !$0.isOfChart }.prefix(10))
    #expect(BankCheck.overcharted(chart + others).isEmpty)
    #expect(BankCheck.overcharted(chart + others.dropLast()).map(\.rule) == [.chartShare])
  }

  @Test func `find a session about one role that is about others`() {
    let own = Array(bank.questions.filter { $0.roles.first == Role.ID("cto") }.prefix(10))
    let others = Array(bank.questions.filter { $0.roles.first == Role.ID("cfo") }.prefix(3))
    #expect(BankCheck.strays(own + others.prefix(2), from: Role.ID("cto")).isEmpty)
    #expect(BankCheck.strays(own + others, from: Role.ID("cto")).map(\.rule) == [.contrastShare])
  }

  @Test func `find a way of guessing that gets too far`() {
    var long = bank.questions.filter { $0.kind == .task }
    for index in long.indices { long[index].keys[0].text += " and more" }
    #expect(findings(long).contains(.guessingFutile))
    #expect(Guessing(long, bank.ledger.labels).flaws.contains { $0.strategy == .longest && $0.kind == .task })
  }

  @Test func `measure guessing by every strategy, over all and in each kind`() {
    let guessing = Guessing(bank.questions, bank.ledger.labels)
    for score in guessing.scores {
      let kind = score.kind?.rawValue ?? "all"
      print(kind, score.strategy.rawValue, score.choices, decimal(score.points, places: 1), separator: "\t")
    }
    #expect(guessing.scores.filter { $0.kind == nil }.map(\.strategy) == GuessingStrategy.allCases)
    #expect(guessing.flaws == [])
  }

  @Test func `find options that never change`() {
    var stuck = bank.questions
    for index in stuck.indices where stuck[index].distractors.count > 2 {
      stuck[index].distractors = Array(repeating: stuck[index].distractors[0], count: 4)
    }
    #expect(findings(stuck).contains(.optionsVary))
  }

  @Test func `find keys that stand in one place too often`() {
    // Questions whose key comes first by the draw, and no others.
    let first = bank.questions.filter { $0.kind != .list && $0.choices(attempt: 0).keyIndex == 0 }
    #expect(findings(first).contains(.keyPlacesEven))
  }

  @Test func `find keys that are the longest by habit`() {
    var long = bank.questions.filter { $0.kind == .accountable }
    for index in long.indices { long[index].keys[0].text += " and more" }
    #expect(
      BankCheck(bank: QuestionBank(unchecked: bank.ledger, long)).findings().contains {
        $0.rule == .lengthTellsNothing && $0.question.isEmpty
      })
  }

  @Test func `find two questions with one stem`() {
    var twice = Array(bank.questions.prefix(200))
    var copy = twice[0]
    copy.subject = "copy"
    copy.id = "\(copy.kind.rawValue):copy:\(copy.language.rawValue)"
    twice.append(copy)
    #expect(findings(twice).contains(.stemsDistinct))
  }

  @Test func `find languages that do not agree`() throws {
    var pair = bank.questions.filter { $0.subject == "roadmap-prioritisation" && $0.kind == .accountable }
    #expect(pair.count == 2)
    pair[1].distractors.removeLast()
    #expect(findings(pair).contains(.languagesAgree))
  }

  @Test func `find a duty that is never asked, and one that is asked too often`() throws {
    #expect(
      findings(bank.questions.filter { !$0.proof.flatMap(\.references).contains("CTO-31") }).contains(
        .dutiesCovered))
    let question = try #require(bank.question("owner:CTO-31:en"))
    let many = (0..<8).map { number in
      var copy = question
      copy.subject = "CTO-31/\(number)"
      return copy
    }
    #expect(findings(bank.questions + many).contains(.dutiesCovered))
  }

  @Test func `find a role that is the answer too often`() {
    let one = bank.questions.filter { $0.kind == .owner && $0.keys.first?.role == Role.ID("cfo") }
    #expect(findings(one).contains(.keysShared))
  }

  @Test func `find an id that depends on more than its parts`() {
    var question = bank.questions[0]
    question.id = "owner:12:en"
    #expect(findings([question]).contains(.idsPlain))
  }

  @Test func `find options that nobody ever chose`() throws {
    let question = try #require(bank.question("accountable:roadmap-prioritisation:en"))
    let shown = ShownChoices(chosen: "CPO", among: ["CPO", "CRO", "CFO"])
    let answers = (0..<30).map { LoggedAnswer.given(question.id, shown.text, number: $0) }
    let findings = ItemAnalysis(bank: bank, answers: answers).findings()
    #expect(findings.map(\.rule) == [.optionsChosen, .optionsChosen])
    #expect(ItemAnalysis(bank: bank, answers: Array(answers.prefix(29))).findings().isEmpty)
    #expect(ShownChoices(shown.text) == shown)
  }

  @Test func `find questions whose facts were edited since they were answered`() {
    let edited = LoggedAnswer.given("owner:CTO-31:en", "", number: 1, fingerprint: "other")
    let same = LoggedAnswer.given(
      "recall:CTO-36:en", "", number: 2, fingerprint: bank.question("recall:CTO-36:en")?.fingerprint ?? "")
    #expect(BankCheck.withdrawn(bank, [edited, same]).map(\.question) == ["owner:CTO-31:en"])
  }
}
