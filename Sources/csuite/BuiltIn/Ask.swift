import Answering
import Commands
import Documents
import QuestionReading
import Roles
import SourceText

extension Command {
  static let ask = Command(
    "ask",
    summary: LocalizedText(
      en: "Answers a question in plain words, in Vietnamese or English.",
      vi: "Trả lời câu hỏi bằng lời thường, tiếng Việt hoặc tiếng Anh."),
    details: LocalizedText(
      en: """
        Marks may be missing or wrong, and words mistyped. A line that begins with no command is a question too: \
        ‘CPO là gì?’. The answer is in the language of the question, made of facts, which follow with their ids. \
        Afterwards ‘and the CTO?’, ‘compared with the CEO?’ and ‘why?’ go on from it.
        """,
      vi: """
        Thiếu dấu, sai dấu hay gõ nhầm đều được. Dòng không bắt đầu bằng lệnh nào cũng là câu hỏi: ‘CPO là gì?’. \
        Câu trả lời theo ngôn ngữ của câu hỏi, lấy từ dữ kiện, kèm mã dữ kiện. Sau đó có thể hỏi tiếp ‘còn CTO?’, \
        ‘so với CEO?’, ‘vì sao?’.
        """),
    parameters: [
      Parameter("question", .rest, .text, help: LocalizedText(en: "The question.", vi: "Câu hỏi.")),
      Parameter(
        "explain", .flag, .text,
        help: LocalizedText(
          en: "Shows how the question was read and why the facts stand in their order.",
          vi: "Cho biết câu hỏi được hiểu thế nào và vì sao các dữ kiện xếp theo thứ tự đó.")),
    ],
    examples: [
      .init("ask CPO là gì?", LocalizedText(en: "What a role is.", vi: "Một vai trò là gì.")),
      .init("ask who owns pricing?", LocalizedText(en: "Who decides.", vi: "Ai quyết định.")),
      .init(
        "ask nhiem vu cua cpo", LocalizedText(en: "Vietnamese without marks.", vi: "Tiếng Việt không dấu.")),
      .init(
        "ask does the CTO set the product roadmap? --explain",
        LocalizedText(en: "How the question was read.", vi: "Câu hỏi được hiểu thế nào.")),
    ],
    dataSchema: schemaOfReply
  ) { session, arguments throws(CommandFailure) in
    let text = arguments.all("question").joined(separator: " ")
    guard !text.isEmpty else { throw .askNeedsWords }
    var conversation = session.conversation
    conversation.role = session.currentRole
    let reply = session.questionAnswering().reply(to: text, in: conversation)
    session.remember(reply)
    let answer = session.answer(reply, explains: arguments.has("explain"))
    session.explainedLetters.formUnion(reply.alternatives.map { folded($0.typed) })
    return answer
  }
}

extension Session {
  /// Keeps what the next question may go on from.
  fileprivate mutating func remember(_ reply: QuestionReply) {
    guard reply.outcome == .answered else { return }
    if reply.question.intent != .sources { conversation.question = reply.question }
    conversation.facts = reply.facts.map(\.fact.id)
    conversation.answered = reply.roles.first
  }

  fileprivate func answer(_ reply: QuestionReply, explains: Bool) -> Answer {
    let isChosen = settings[.language] != nil
    let language = isChosen ? language : reply.question.language ?? language
    // On a page that is sent away every reader sees the letters for the first time.
    let explained = format == .text ? explainedLetters : []
    let next = commands.followUps(after: AnsweredQuestion(reply)) + reply.suggestions.map { $0[language] }
    var document = knowledge.document(of: reply, in: language, explained, suggesting: next)
    if explains { document.blocks += knowledge.explanation(of: reply, in: language) }
    return Answer(
      document, data: knowledge.json(of: reply, in: language, suggesting: next, explains: explains),
      records: knowledge.records(of: reply.facts.map(\.fact)),
      outcome: reply.outcome == .answered ? .answered : .negative)
  }
}

extension KnowledgeBase {
  fileprivate func json(
    of reply: QuestionReply, in language: Language, suggesting next: [String], explains: Bool
  ) -> JSONValue {
    var data = json(of: reply, in: language)
    data["suggestions"] = JSONValue(next)
    if explains { data["explanation"] = explanationData(of: reply) }
    return .object(data)
  }
}

extension AnsweredQuestion {
  fileprivate init(_ reply: QuestionReply) {
    self.init(
      roles: reply.roles, competencies: reply.competencies,
      comparesRoles: reply.question.intent == .comparison && reply.roles.count > 1)
  }
}

extension CommandFailure {
  fileprivate static let askNeedsWords = CommandFailure(
    id: "missing-word", .usage,
    LocalizedText(en: "‘ask’ needs a question.", vi: "‘ask’ cần một câu hỏi."),
    hint: LocalizedText(en: "Try ‘ask what is a CPO?’.", vi: "Hãy thử ‘ask CPO là gì?’."))
}
