import Commands
import Documents
import Foundation
import Roles
import SourceText
import SpacedRepetition
import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `The track of a role` {
  private let bank = BankKnowledge.bank
  private let now = AnswerTime(milliseconds: 1_795_000_000_000, offset: 0)

  private func session(_ selection: Selection, size: Int, _ states: [String: CardState] = [:]) -> [Card] {
    CardChooser(bank: BankKnowledge.bank, selection: selection)
      .session(states, now: now, size: size, seed: "quiz")
  }

  private func section(_ card: Card) -> String? {
    card.question.facts.first.flatMap { bank.ledger.knowledge.fact($0)?.seedSection }
  }

  @Test func `begins the CPO's duties with section II, then III.1 to III.5, in order`() {
    let cards = session(Selection(roles: ["cpo"], factKinds: [.duty, .responsibility]), size: 30)
    #expect(cards.count == 30)
    let sections = cards.compactMap(section).filter { $0.hasPrefix("II") }
    #expect(sections.count >= 25)
    #expect(sections == sections.sorted() && Set(sections).count >= 5)
    let own = cards.filter { !$0.isContrast }
    #expect(own.allSatisfy { $0.question.roles.first == "cpo" && $0.standing != nil })
    let nine = Set((11...19).map { Fact.ID("S\($0)") })
    #expect(nine.isSubset(of: cards.flatMap(\.question.facts)))
  }

  @Test func `of the CPO begins with what a CPO is, and comes to the requirements within 60 questions`() {
    let cards = session(Selection(roles: ["cpo"]), size: 60)
    #expect(cards.first?.standing?.part.id == TrackPart.whatItIs)
    let sections = Set(cards.compactMap(section))
    #expect(
      sections.isSuperset(of: ["I", "II", "III.1", "III.2", "III.3", "III.4", "III.5", "IV.1", "IV.2"]))
    #expect(!cards.contains { $0.question.isOfChart })
  }

  @Test func `goes through every role, with at most one question in six about another, announced`() {
    let knowledge = bank.ledger.knowledge
    for role in knowledge.roles where knowledge.facts(of: role.id).count >= 36 {
      let cards = session(Selection(roles: [role.id]), size: 24)
      #expect(cards.count == 24, "\(role.id)")
      let others = cards.filter { $0.question.roles.first != role.id }
      #expect(others.count * 6 <= cards.count && others.allSatisfy(\.isContrast), "\(role.id)")
      let parts = cards.compactMap(\.standing?.part.id)
      #expect(parts.first == TrackPart.whatItIs, "\(role.id)")
      #expect(Set(parts).count >= 2 && !parts.contains(TrackPart.chart), "\(role.id)")
    }
  }

  @Test func `goes on where the learner stopped, and shows how far that is`() throws {
    let selection = Selection(roles: ["cto"])
    let first = session(selection, size: 10)
    var states: [String: CardState] = [:]
    let yesterday = AnswerTime(milliseconds: now.milliseconds - 86_400_000, offset: 0)
    for card in first {
      states[card.question.id] = Scheduler().state(after: .easy, at: yesterday, from: nil, card: "x")
    }
    let next = session(selection, size: 10, states)
    let own = Set(first.filter { !$0.isContrast }.flatMap(\.question.facts))
    #expect(own.isDisjoint(with: next.filter { !$0.isContrast }.flatMap(\.question.facts)))
    let standing = try #require(next.first { $0.standing?.part == first.first?.standing?.part }?.standing)
    #expect(standing.met > 0 && standing.met <= standing.total)
  }

  @Test func `mixes what is due with what is new`() {
    let selection = Selection(roles: ["cto"])
    var states: [String: CardState] = [:]
    let past = AnswerTime(milliseconds: now.milliseconds - 40 * 86_400_000, offset: 0)
    for card in session(selection, size: 6) {
      states[card.question.id] = Scheduler().state(after: .easy, at: past, from: nil, card: "x")
    }
    let cards = session(selection, size: 12, states)
    let isDue = cards.map { $0.state != nil }
    #expect(isDue.count { $0 } >= 5 && isDue.count { !$0 } >= 5)
    #expect(isDue != isDue.sorted { $0 && !$1 })
  }

  @Test func `keeps the makers' chart for the end`() throws {
    let selection = Selection(roles: ["cso"])
    var states: [String: CardState] = [:]
    let yesterday = AnswerTime(milliseconds: now.milliseconds - 86_400_000, offset: 0)
    for question in bank.questions where question.roles.first == "cso" && !question.isOfChart {
      states[question.id] = Scheduler().state(after: .easy, at: yesterday, from: nil, card: "x")
    }
    let track = try #require(Track("cso", in: bank.ledger.knowledge))
    let left = TrackChooser(bank: bank, selection: selection, track: track, states: states)
    var (share, contrasts) = (ChartShare(of: 60, selection), ContrastShare(of: 60, nil))
    let cards = left.cards(limit: 10, used: [], share: &share, contrasts: &contrasts)
    #expect(cards.contains { $0.question.isOfChart })
  }

  @Test func `shows where one stands, quietly, before the question`() throws {
    let lesson = Lesson()
    let page = try lesson.say("quiz cpo --size 3").page()
    #expect(page.contains("1/3 · CPO · What the role is 0/"))
    #expect(try lesson.leave() != nil)
  }
}

@Suite struct `What is asked of a role` {
  private let coverage = Coverage(BankKnowledge.bank)

  @Test func `is nearly everything of the CPO, the CEO and the CTO, and most of the others`() throws {
    for (role, count) in coverage.counts {
      let wanted = ["cpo", "ceo", "cto"].contains(role) ? 95 : 80
      #expect(count.asked * 100 >= count.facts * wanted, "\(role): \(count.asked) of \(count.facts)")
    }
  }

  @Test func `leaves nothing out without a reason`() {
    #expect(coverage.gaps.allSatisfy { !$0.reason[.en].isEmpty && !$0.reason[.vi].isEmpty })
    #expect(coverage.gaps.contains { $0.fact.id == "S148" })
  }

  @Test func `is listed by the bank, with what is left out`() throws {
    let lesson = Lesson()
    let page = try lesson.say("quiz bank cpo --uncovered").page(width: 200)
    #expect(page.contains("facts are asked") && page.contains("it is about the job description itself"))
    let data = try lesson.say("quiz bank --uncovered").data
    #expect(data["coverage"]?["ceo"]?["asked"]?.number ?? 0 > 100)
  }

  @Test func `never holds for nearly every role, and is never left open`() {
    let bank = BankKnowledge.bank
    let reporting = bank.questions.filter { $0.kind == .reporting }
    #expect(!reporting.isEmpty)
    #expect(!reporting.contains { $0.subject == "caio" || $0.keys.contains { $0.role == "ceo" } })
    #expect(!bank.questions.contains { $0.facts.contains("S8") })
  }

  @Test func `is left out where another fact says the opposite`() {
    let edited = QuestionBank(
      BankKnowledge.edited(
        "roles/cto.yaml", "- id: CTO-30\n", "- id: CTO-30\n    contradicts: [CTO-31]\n"))
    #expect(edited.questions.count > 1000)
    let contradicted: Set<Fact.ID> = ["CTO-30", "CTO-31"]
    #expect(!edited.questions.contains { !contradicted.isDisjoint(with: $0.facts) })
    #expect(BankKnowledge.bank.questions.contains { $0.facts.contains("CTO-30") })
  }
}
