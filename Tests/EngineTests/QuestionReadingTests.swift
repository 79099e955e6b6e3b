import Answering
import QuestionReading
import Roles
import SourceText
import Testing

@Suite struct `A question` {
  @Test(arguments: [
    ("S48", "S48"), ("S48 là gì", "S48"), ("CPO-49", "CPO-49"), ("what is D4?", "D4"), ("VN-PACE", "VN-PACE"),
  ])
  func `that is an id is about that thing`(question: String, id: String) {
    let reply = Shipped.answering.reply(to: question)
    #expect(reply.outcome == .answered)
    let shown =
      reply.facts.map(\.fact.id.text) + reply.disagreements.map(\.id.text)
      + reply.facts.flatMap { $0.fact.sources.map(\.text) }
    #expect(shown.contains(id))
  }

  @Test(arguments: [
    "CPO có cần biết code không", "what books should a CPO read", "Product Owner với CPO khác nhau thế nào",
  ])
  func `whose point is not in the base is not answered as another`(question: String) {
    let reply = Shipped.answering.reply(to: question)
    #expect(reply.outcome == .unknown)
    #expect(reply.sentence[.en].contains("nothing here speaks of"))
  }

  @Test(arguments: [
    "can the CEO fire the board?", "CISO có quyết việc công bố sự cố không?",
    "CHRO có quyền sa thải CEO không",
    "does the CMO own the product roadmap", "can the CFO veto a product launch",
    "Is a CIO the same as a CTO?", "is it the CISO who decides to tell the public about a breach?",
    "can a chairman fire the CEO on his own?", "does the CFO own pricing?",
  ])
  func `whose true answer is no gets no yes`(question: String) {
    let reply = Shipped.answering.reply(to: question)
    #expect(!reply.sentence[.en].hasPrefix("Yes"))
  }

  @Test(arguments: [
    ("Who decides the CEO's bonus?", "The CEO's pay is decided by a board committee"),
    (
      "Who gets the final say on how a transaction is booked, the finance chief or the chief accountant?",
      "The chief accountant decides how a transaction is recorded"
    ),
    ("Can the CEO decide on his own pay?", "For the CEO's own appointment, pay and succession the board"),
    ("What does a company secretary do all day?", "The company secretary prepares meetings"),
  ])
  func `is answered by the fact that tells it, before the owner of a whole area`(
    question: String, sentence: String
  ) {
    #expect(Shipped.answering.reply(to: question).sentence[.en].hasPrefix(sentence))
  }

  @Test(arguments: [
    ("is the CMO the boss of the CPO?", "Not as a rule: the CPO reports to the CEO."),
    ("does the CTO take orders from the CMO?", "Not as a rule: the CTO reports to the CEO."),
  ])
  func `about who stands over whom is decided by the reporting lines`(question: String, sentence: String) {
    #expect(Shipped.answering.reply(to: question).sentence[.en] == sentence)
  }

  @Test func `about a skill of everybody names no owner`() {
    let reply = Shipped.answering.reply(to: "who makes up the finance leadership under a CFO")
    #expect(!reply.sentence[.en].hasSuffix(": ."))
  }

  @Test(arguments: ["who runs Toyota these days", "who leads Samsung at the moment", "ai lãnh đạo Toyota"])
  func `about who leads a company is about a person`(question: String) {
    #expect(Shipped.answering.reply(to: question).outcome == .unknown)
  }

  @Test(arguments: [
    "Cách nấu phở bò", "who wrote Hamlet", "how tall is Everest", "who founded Microsoft", "2+2 bằng mấy",
    "viết cho tôi một bài thơ", "what is the capital of France", "doi tuyen viet nam da luc may gio",
    "Cách luộc trứng lòng đào", "asdfgh", "thời tiết Hà Nội hôm nay",
    "who's Apple's chief operating officer now?",
  ])
  func `about something else is not answered`(question: String) {
    #expect(Shipped.answering.reply(to: question).outcome == .unknown)
  }

  @Test(arguments: [
    "mèo bị rụng lông phải làm sao", "meo bi rung long phai lam sao",
    "what is the product of 17 and 23", "doi tac tham do la gi trong tinh yeu",
    "best accounting software for a CFO", "CPO nên dùng phần mềm gì", "what should a CEO wear",
    "do CFOs make more money than CTOs",
  ])
  func `that only shares words with the field is not answered`(question: String) {
    #expect(Shipped.answering.reply(to: question).outcome == .unknown)
  }

  @Test(arguments: [
    ("Who exactly is a chief AI officer? feels like a made up job", "caio", Intent.definition),
    ("chief strategy officer in plain english", "cso", .definition),
    ("can someone eli5 chief growth officer", "cgo", .definition),
    ("can a CFO go on to become CEO?", "cfo", .career),
    ("Giám đốc phát triển kinh doanh thường đi lên từ đâu?", "cbo", .career),
    ("just got promoted to COO, what do I do first?", "coo", .firstDays),
    ("How do you know if your chief people officer is any good?", "cpeo", .metrics),
    ("Người ta hay nhầm gì về chủ tịch hội đồng quản trị?", "chair", .misconceptions),
    ("what should the head of internal audit stay out of", "cae", .exclusions),
    ("who works out how much everyone here gets paid", "chro", .ownership),
  ])
  func `is read whatever stands around it`(question: String, role: String, intent: Intent) {
    let reply = Shipped.answering.reply(to: question)
    #expect(reply.outcome == .answered)
    #expect(reply.roles.first?.text == role)
    #expect(reply.question.intent == intent)
  }

  @Test(arguments: [
    ("who is in charge of taxes?", "what about cash?", "treasury-funding"),
    ("ai lo kiem toan noi bo", "con thue thi sao", "tax"),
  ])
  func `about an area goes on with ‘what about’`(before: String, question: String, area: String) {
    var conversation = Conversation()
    conversation.question = Shipped.answering.reply(to: before).question
    let reply = Shipped.answering.reply(to: question, in: conversation)
    #expect(reply.question.intent == .ownership)
    #expect(reply.competencies.first?.text == area)
  }

  @Test func `in capitals throughout asks what it asks in small letters`() {
    for line in ["AI CHỊU TRÁCH NHIỆM VỀ DOANH THU?", "WHO OWNS PRICING?"] {
      let (loud, quiet) = (Shipped.answering.reply(to: line), Shipped.answering.reply(to: line.lowercased()))
      #expect(loud.facts.map(\.fact.id) == quiet.facts.map(\.fact.id))
    }
  }

  @Test func `points back to the role that was spoken of`() {
    var conversation = Conversation()
    let before = Shipped.answering.reply(to: "what does the CFO do")
    conversation.question = before.question
    for line in [
      "does he decide on pricing?", "what are its duties?", "người này báo cáo cho ai", "and after that job?",
    ] {
      let reply = Shipped.answering.reply(to: line, in: conversation)
      #expect(reply.roles.first?.text == "cfo", "\(line)")
      #expect(reply.question.isFollowUp, "\(line)")
    }
  }

  @Test func `points back to the person who was named in an answer`() {
    let before = Shipped.answering.reply(to: "bị kiện thì ai lo")
    var conversation = Conversation()
    (conversation.question, conversation.answered) = (before.question, before.roles.first)
    let reply = Shipped.answering.reply(to: "does he decide on pricing?", in: conversation)
    #expect(reply.roles.first == before.roles.first)
    let other = Shipped.answering.reply(to: "who else works on it?", in: conversation)
    #expect(other.question.annotated.names.isEmpty)
  }

  @Test func `adds to a comparison with ‘and’`() {
    var conversation = Conversation()
    conversation.question = Shipped.answering.reply(to: "CPO vs CTO").question
    let reply = Shipped.answering.reply(to: "and the CFO?", in: conversation)
    #expect(reply.question.intent == .comparison)
    #expect(Set(reply.roles.prefix(3).map(\.text)) == ["cpo", "cto", "cfo"])
  }

  @Test func `in the spelling of chat is read as it is meant`() {
    #expect(Shipped.answering.reply(to: "ko co cdo thi ai lo du lieu").question.intent == .absence)
    #expect(Shipped.answering.reply(to: "TGĐ là gì").roles.first?.text == "ceo")
  }

  @Test func `with a mistyped title names the nearest`() {
    #expect(Shipped.answering.reply(to: "cpoo là gì").sentence[.en].contains("Did you mean"))
  }
}
