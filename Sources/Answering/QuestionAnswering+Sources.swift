import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

extension QuestionAnswering {
  /// Where the last answer comes from; without one, what is known of the sources of what the question names.
  func sourcesReply(_ question: Question, _ conversation: Conversation) -> QuestionReply {
    var reply = QuestionReply(
      question: question, outcome: .answered, roles: question.roles, competencies: question.competencies,
      sentence: LocalizedText(verbatim: ""))
    let before = conversation.facts.compactMap(knowledge.fact)
    let isAboutLast = question.annotated.names.isEmpty && question.contentWords.count < 2 && !before.isEmpty
    if isAboutLast {
      reply.facts = before.map(RankedFact.init)
      reply.roles = conversation.question?.roles ?? []
    } else {
      var kinded = question
      kinded.contentWords += questionWords("source article")
      var words = WordPoints(index)
      let ranking = FactSelection(kinded, in: index, common, &words).ranked()
        .filter { $0.fact.kind == .aboutSource || $0.fact.role.map(question.roles.contains) == true }
        .sorted { ($0.fact.kind == .aboutSource ? 0 : 1) < ($1.fact.kind == .aboutSource ? 0 : 1) }
      reply.facts = Array(ranking.prefix(5))
      reply.ranking = reply.facts
    }
    guard !reply.facts.isEmpty else { return unknownReply(question, near: []) }
    reply.sentence = sentence(about: reply.facts.map(\.fact))
    reply.suggestions = reply.facts.prefix(2).map { LocalizedText(verbatim: "show \($0.fact.id)") }
    return reply
  }

  private func sentence(about facts: [Fact]) -> LocalizedText {
    let sources = unique(facts.flatMap(\.sources)).prefix(6).map(\.text)
    let isSeed = facts.contains { fact in
      fact.evidence.contains { if case .seed = $0.basis { true } else { false } }
    }
    let names = { (seed: String) in ((isSeed ? [seed] : []) + sources).joined(separator: ", ") }
    guard isSeed || !sources.isEmpty else {
      return LocalizedText(
        en: "This rests on general knowledge or the makers’ own judgement, not on a source.",
        vi: "Điều này dựa trên kiến thức chung hoặc nhận định của người soạn, không có nguồn trích dẫn.")
    }
    return LocalizedText(
      en: "It rests on: \(names("the seed article")).", vi: "Căn cứ: \(names("bài gốc")).")
  }

  /// Which roles there are.
  func rolesReply(_ question: Question) -> QuestionReply {
    let names = knowledge.roles.map(\.id.text).joined(separator: ", ")
    var reply = QuestionReply(
      question: question, outcome: .answered, roles: knowledge.roles.map(\.id), competencies: [],
      sentence: LocalizedText(
        en: "There are \(knowledge.roles.count) roles here: \(names).",
        vi: "Ở đây có \(knowledge.roles.count) vai trò: \(names)."))
    reply.suggestions = [LocalizedText(verbatim: "list roles")]
    return reply
  }
}
