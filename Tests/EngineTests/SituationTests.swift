import Answering
import QuestionReading
import Roles
import SourceText
import Testing

@Suite struct `A situation` {
  @Test(arguments: [
    ("one of our suppliers got hacked", "vendor-risk"), ("suppliers", "procurement"),
    ("who should we hire to fix the website that is down", "engineering-delivery"),
    ("website", "engineering-delivery"),
  ])
  func `is about more than a name that lies in it`(words: String, area: String) {
    #expect(Shipped.answering.areas(meantBy: words).first?.id.text == area)
  }

  @Test(arguments: [
    ("customers who resign their subscription", "customers who quit their subscription"),
    ("engineers resigning all the time", "engineers quitting all the time"),
  ])
  func `is the same in any form of words that are alike`(one: String, other: String) {
    let areas = [one, other].map { Shipped.answering.areas(meantBy: $0).first?.id }
    #expect(areas[0] != nil && areas[0] == areas[1])
  }

  @Test(arguments: [
    ("is the CISO to blame for a hack?", "incident-response"),
    ("does the CFO handle angry calls from the tax office?", "tax"),
  ])
  func `that a question for yes or no tells has the area of its work`(question: String, area: String) {
    #expect(Shipped.answering.reply(to: question).competencies.first?.text == area)
  }
}

@Suite struct `A question about several` {
  @Test func `areas of work compares those who own them`() {
    let reply = Shipped.answering.reply(to: "pháp chế và tuân thủ khác nhau thế nào?")
    #expect(reply.question.intent == .comparison)
    #expect(reply.roles.prefix(2).map(\.text) == ["clo", "cco-compliance"])
  }

  @Test(arguments: [
    ("is a CXO just the head of customer service?", "misconception"),
    ("who can fire the CEO?", "reporting"), ("lương của CEO do ai quyết?", "decision-right"),
  ])
  func `names is answered by the fact that speaks of them`(question: String, kind: String) {
    #expect(Shipped.answering.reply(to: question).facts.first?.fact.kind.rawValue == kind)
  }
}
