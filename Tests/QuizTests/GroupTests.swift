import Commands
import Documents
import Foundation
import Roles
import SourceText
import SpacedRepetition
import TestSupport
import Testing

@testable import QuestionBank
@testable import Quiz
@testable import ReviewLog

@Suite struct `The knowledge of a group` {
  private let now = AnswerTime(milliseconds: 1_795_000_000_000, offset: 0)

  private func member(_ name: String, _ answers: [(card: String, rating: Rating)]) -> GroupMember {
    let logged = answers.enumerated().map { place, answer in
      let past = AnswerTime(
        milliseconds: now.milliseconds - (answers.count - place) * 86_400_000, offset: 0)
      let new = NewAnswer(card: answer.card, rating: answer.rating, time: past)
      return LoggedAnswer(id: place + 1, answer: new, rating: answer.rating, settings: 0)
    }
    let states = Dictionary(grouping: logged, by: \.answer.card).compactMapValues { answers in
      Replay(settings: []).state(of: "x", after: answers.map(\.past))
    }
    return GroupMember(name: name, answers: logged, states: states, settings: SchedulerSettings())
  }

  private func statistics(_ members: [GroupMember]) -> GroupStatistics {
    GroupStatistics(members, Lessons(BankKnowledge.bank)) { _ in now }
  }

  @Test func `counts a thing once, in whatever language and way it was asked`() throws {
    let questions = BankKnowledge.bank.questions.filter { $0.facts.first == "CPO-9" }
    #expect(Set(questions.map(\.language)).count == 2 && questions.count >= 2)
    let anna = member("anna", questions.map { ($0.id, .good) })
    let learner = try #require(statistics([anna]).learners.first)
    let cpo = try #require(learner.roles.first { $0.id == "cpo" })
    #expect(cpo.met == 1 && cpo.known > 0.5 && cpo.known <= 1)
    #expect(cpo.things > 50 && cpo.answers == questions.count)
    #expect(learner.whole.met == 1 && learner.whole.things > cpo.things)
  }

  @Test func `puts the one first who knows most, and leaves out cards that are no questions here`() throws {
    let cards = BankKnowledge.bank.questions.filter { $0.roles.first == "cto" && $0.kind == .task }.prefix(4)
    let anna = member("anna", [(cards[cards.startIndex].id, .good), ("from elsewhere", .good)])
    let binh = member("binh", cards.map { ($0.id, .good) })
    let group = statistics([anna, binh])
    #expect(group.learners.map(\.whole.answers) == [1, 4])
    let page = GroupPage(group: group, knowledge: BankKnowledge.shipped)
    let text = renderText(page.document(.en), style: TextStyle(width: 80))
    let rows = text.split(separator: "\n").filter { $0.contains("CTO") }
    #expect(rows.first?.contains("binh") == true && rows.dropFirst().first?.contains("anna") == true)
    #expect(page.records.rows.contains { $0["learner"] == "binh" && $0["id"] == "cto" && $0["of"] == "role" })
  }

  @Test func `says where there is no group that progress is kept in a file`() throws {
    let lesson = Lesson()
    #expect { try lesson.say("quiz stats --group") } throws: { error in
      (error as? CommandFailure)?.id == "no-group" && (error as? CommandFailure)?.reason == .negative
    }
  }
}

private let kinds: [ServerTrouble.Kind] = [
  .noLibrary, .badAddress, .unreachable, .wrongLogin, .noPassword, .noDatabase, .noTables,
  .olderTables(version: 1), .newerTables(version: 9), .noRight, .notUnicode, .oldServer, .otherLog,
  .cannotMend, .failed,
]

@Suite struct `Trouble with a server` {

  @Test(arguments: kinds)
  func `is told in both languages, with what to do now`(kind: ServerTrouble.Kind) throws {
    let failure = CommandFailure(
      .server(ServerTrouble(address: "postgresql://a@h/d", kind: kind, words: "words")))
    let hint = try #require(failure.hint)
    #expect(failure.message[.en] != failure.message[.vi] && hint[.en] != hint[.vi])
    #expect(failure.message[.en].contains("postgresql://a@h/d") || kind == .noLibrary)
    #expect(failure.isOfServer && [.data, .inputOutput].contains(failure.reason))
  }

  @Test func `has a name for each kind`() {
    let failures = kinds.map { CommandFailure(.server(ServerTrouble(address: "", kind: $0, words: ""))) }
    #expect(Set(failures.map(\.id)).count == kinds.count)
  }

  @Test(arguments: ["elsewhere", "mysql://h/d", "postgresql://a:b@c@h/d"])
  func `begins with an address that is none, which is not kept`(typed: String) throws {
    let lesson = Lesson()
    #expect { try lesson.say("quiz settings --store '\(typed)'") } throws: { error in
      (error as? CommandFailure)?.reason == .usage
    }
    #expect(!FileManager.default.fileExists(atPath: lesson.dataFolder + "/store"))
  }
}

@Suite(
  .enabled(if: TestServer.isInstalled, "\(TestServer.missing)"), .serialized)
struct `A group that shares a database` {
  let server: TestServer

  init() throws {
    server = try TestServer()
    try server.run("CREATE DATABASE learning", in: "postgres")
    try server.run("CREATE ROLE anna LOGIN; CREATE ROLE binh LOGIN; CREATE ROLE keen LOGIN PASSWORD 'pw'")
  }

  private func lesson(_ name: String, _ language: Language = .en) throws -> Lesson {
    let lesson = Lesson(language)
    let answer = try lesson.say("quiz settings --store \(server.address(name))")
    #expect(answer.data["store"]?.text == server.address(name))
    return lesson
  }

  @Test func `learns, undoes and looks at one another in either language`() throws {
    let owner = try lesson("postgres")
    for (name, language) in [("anna", Language.en), ("binh", .vi)] {
      let lesson = try lesson(name, language)
      _ = try lesson.say("quiz cpo duties --size 4")
      while lesson.showing != nil { _ = try lesson.say(lesson.rightAnswer) }
      _ = try lesson.leave()
      #expect(try lesson.log().count == 4)
      #expect(try lesson.say("quiz undo").data["cards"]?.elements.count == 1)
      #expect(try lesson.say("quiz verify").outcome == .answered)
      let group = try lesson.say("quiz stats --group")
      #expect(group.data["learners"]?.elements.map { $0["learner"]?.text } == [name])
      #expect(group.page().contains("csuite.everyone"))
    }
    let english = try owner.say("quiz stats --group")
    #expect(english.data["learners"]?.elements.map { $0["learner"]?.text } == ["anna", "binh"])
    #expect(english.page().contains("Known today") && english.page(width: 40).contains("binh"))
    #expect(english.page().contains("CPO"))
    owner.speak(.vi)
    #expect(try owner.say("quiz stats --group").page().contains("Hôm nay nhớ"))
  }

  @Test func `begins no session without its server, and counts what that never took`() throws {
    let lesson = try lesson("postgres")
    _ = try lesson.say("quiz cto --size 3")
    try server.die()
    var told: [Answer] = []
    while lesson.showing != nil { told.append(try lesson.say(lesson.rightAnswer)) }
    if let end = try lesson.leave() { told.append(end) }
    #expect(
      told.dropLast().allSatisfy { $0.warnings.contains { $0[.en].hasPrefix("Not on the server yet") } })
    let end = try #require(told.last)
    #expect(end.outcome == .unwritten && end.data["unsaved"]?.number == 3)
    #expect(end.warnings.contains { $0[.en].contains("did not confirm") && $0[.en].contains(": 3.") })
    #expect { try lesson.say("quiz") } throws: { error in
      (error as? CommandFailure)?.id == "server-unreachable"
        && (error as? CommandFailure)?.reason == .inputOutput
    }
    try server.rise()
    let kept = try #require(end.data["kept"]?.text)
    #expect(try lesson.say("quiz import \(kept)").data["added"]?.number == 3)
    #expect(try lesson.say("quiz import \(kept)").data["added"]?.number == 0)
    #expect(try lesson.log().count == 3)
    _ = try lesson.say("quiz settings --store local")
    #expect(try lesson.log().isEmpty)
  }

  @Test func `may name a password in the address, which is never shown`() throws {
    _ = try lesson("postgres")
    let lesson = Lesson()
    let address = server.address("keen:pw")
    let answer = try lesson.say("quiz settings --store \(address)")
    #expect(answer.warnings.contains { $0[.en].contains(".pgpass") })
    #expect(answer.data["store"]?.text == server.address("keen:***"))
    #expect(!answer.page().contains("pw@"))
    #expect { try lesson.say("quiz settings --store \(server.address("keen:wrong"))") } throws: { error in
      guard let failure = error as? CommandFailure else { return false }
      return failure.id == "server-login" && !"\(failure)".contains("wrong@")
    }
  }
}
