import Commands
import Documents
import Foundation
import ReviewLog
import SourceText
import SpacedRepetition
import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `The progress of a session` {
  @Test func `goes on in memory where progress cannot be written, and says so`() throws {
    let lesson = Lesson(folder: "/proc/no/such/place")
    let opening = try lesson.say("quiz cto --size 2")
    #expect(opening.warnings.contains { $0[.en].contains("kept in memory") })
    #expect(!opening.page().contains("nothing is lost"))
    #expect(try lesson.say(lesson.rightAnswer).data["answer"]?["right"] == true)
  }

  @Test func `sets a damaged file aside and begins anew`() throws {
    let lesson = Lesson()
    try FileManager.default.createDirectory(atPath: lesson.dataFolder, withIntermediateDirectories: true)
    let file = lesson.dataFolder + "/progress.sqlite"
    try Data(repeating: 0x41, count: 9000).write(to: URL(filePath: file))
    let opening = try lesson.say("quiz cto --size 2")
    #expect(opening.warnings.contains { $0[.en].contains("damaged") })
    #expect(FileManager.default.fileExists(atPath: file + ".damaged-1"))
    _ = try lesson.say(lesson.rightAnswer)
    #expect(try lesson.log().count == 1)
  }

  @Test func `asks an edited question as new and says so`() throws {
    let lesson = Lesson()
    let now = AnswerTime(milliseconds: lesson.session.now().milliseconds - 9 * 86_400_000, offset: 7 * 3600)
    var store = try ReviewStore.open(folder: lesson.dataFolder)
    _ = try store.add(
      NewAnswer(
        card: "accountable:roadmap-prioritisation:en", rating: .easy, time: now, fingerprint: "as it was"))
    let opening = try lesson.say("quiz roadmap-prioritisation accountable --size 1")
    #expect(opening.page().contains("edited since you learned it"))
    #expect(lesson.showing?.form == .choice)
    _ = try lesson.leave()
    #expect(
      try lesson.say("quiz bank --changed").page(width: 200).contains("accountable:roadmap-prioritisation:en")
    )
  }

  @Test func `offers another kind of question about what keeps being forgotten`() throws {
    let lesson = Lesson()
    let now = lesson.session.now().milliseconds
    var store = try ReviewStore.open(folder: lesson.dataFolder)
    for lapse in 0..<8 {
      let day = now - (40 - lapse * 4) * 86_400_000
      for (offset, rating) in [(0, Rating.easy), (3 * 86_400_000, .again)] where lapse < 7 || rating == .easy
      {
        let time = AnswerTime(milliseconds: day + offset, offset: 7 * 3600)
        _ = try store.add(
          NewAnswer(card: "accountable:enterprise-risk:en", rating: rating, time: time))
      }
    }
    #expect(try store.states()["accountable:enterprise-risk:en"]?.lapses == 7)
    lesson.wait(days: 60)
    _ = try lesson.say("quiz enterprise-risk accountable --size 1")
    let forgotten = try lesson.say(lesson.wrongAnswer)
    #expect(forgotten.page().contains("Forgotten 8 times"))
    let next = try #require(lesson.showing?.card.question)
    #expect(next.kind != .accountable && next.topics.contains("accountable:enterprise-risk"))
  }
}
