import Commands
import Documents
import SourceText
import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `An exam` {
  @Test func `is the same for the same seed and another for another`() {
    let bank = BankKnowledge.bank
    func paper(_ seed: String) -> ExamPaper {
      ExamPaper(bank: bank, selection: Selection(), size: 20, seed: seed)
    }
    #expect(paper("monday") == paper("monday"))
    #expect(
      paper("monday").showings.map(\.card.question.id) != paper("friday").showings.map(\.card.question.id))
    #expect(paper("monday").showings.count == 20)
    #expect(BankCheck.giveaways(paper("monday").showings.map(\.card.question)) == [])
  }

  @Test func `says nothing until the end, schedules nothing, and tells what to look at again`() throws {
    let lesson = Lesson()
    let opening = try lesson.say("quiz exam cpo cto --size 4 --seed 7")
    #expect(opening.page().contains("Exam of 4 questions, seed ‘7’"))
    #expect(try !lesson.say("1").page().contains("✓"))
    _ = try lesson.say("")
    _ = try lesson.say("u")
    #expect(try lesson.say("9").page().contains("is none of these"))
    _ = try lesson.say("2")
    _ = try lesson.say("3")
    let end = try lesson.say("")
    #expect(lesson.dialogue == nil && end.data["event"]?.text == "end")
    #expect(end.data["result"]?["answered"] == 3 && end.data["result"]?["total"] == 4)
    #expect(end.page().contains("To look at again") && end.page().contains("→ show "))
    #expect(try lesson.log().isEmpty)
  }

  @Test func `can be handed in early`() throws {
    let lesson = Lesson(.vi)
    _ = try lesson.say("quiz exam --size 5")
    #expect(try lesson.leave()?.page().contains("Đúng 0 trên 5 (0 %); bỏ trống 5.") == true)
  }
}
