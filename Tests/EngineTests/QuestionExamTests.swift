import Answering
import QuestionReading
import Testing
import TextSearch

@Suite struct `The exam of questions` {
  @Test func `has as many questions of each sort as people ask`() {
    #expect(ExamQuestion.all.count >= 200)
    #expect(ExamQuestion.all.count { $0.part == .heldOut } >= 60)
  }

  @Test(arguments: [ExamQuestion.Part.development, .heldOut])
  func `is passed`(part: ExamQuestion.Part) {
    let questions = ExamQuestion.all.filter { $0.part == part }
    let faults = questions.compactMap { question in
      let reply = question.reply()
      return question.fault(in: reply).map {
        "\(question): \($0) [\(reply.question.intent) by \(reply.question.rule ?? "none")]"
      }
    }
    #expect(faults == [])
  }

  @Test(arguments: ExamQuestion.all.filter { $0.outcome != "answered" })
  func `passes nothing off as an answer`(trap: ExamQuestion) {
    #expect(trap.reply().outcome.rawValue == trap.outcome)
  }
}

@Suite struct `The exam of questions that go on from the one before` {
  @Test func `has as many as people ask in a row`() {
    #expect(ExamQuestion.followUps.count >= 16)
    #expect(ExamQuestion.followUps.allSatisfy { $0.lines.count > 1 })
  }

  @Test(arguments: ExamQuestion.followUps)
  func `is passed`(question: ExamQuestion) {
    let reply = question.reply()
    #expect(question.fault(in: reply) == nil)
    #expect(question.intent == nil || reply.question.intent.rawValue == question.intent)
  }
}
