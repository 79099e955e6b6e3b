import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

extension QuestionAnswering {
  /// The answer to a question that names a fact, a source, a disagreement or a note by its id and nothing else:
  /// `S48`, `CPO-49 là gì`; nil when it does not.
  func reply(toID question: Question) -> QuestionReply? {
    let tokens = question.text.split { $0.isWhitespace || "?!.,;:()‘’“”\"".contains($0) }.map(String.init)
    let rest = tokens.filter { token in
      !questionWords(token).allSatisfy { $0.isOne(of: allEmptyWords) || $0.isOne(of: wordsAboutIds) }
    }
    guard rest.count == 1 else { return nil }
    for reference in knowledge.references(to: rest[0]) {
      if let found = reply(question, about: reference) { return found }
    }
    return nil
  }

  private func reply(_ question: Question, about reference: Reference) -> QuestionReply? {
    switch reference {
    case .fact(let id): knowledge.fact(id).map { reply(question, $0.text, [$0]) }
    case .source(let id):
      knowledge.source(id).map { source in
        let resting = knowledge.facts.filter { $0.sources.contains(id) }
        return reply(question, LocalizedText(verbatim: "\(id.text): \(source.title)"), resting)
      }
    case .disagreement(let id):
      knowledge.disagreements.first { $0.id == id }.map { disagreement in
        let facts = (disagreement.facts + disagreement.sides.flatMap(\.facts)).compactMap(knowledge.fact)
        return reply(question, disagreement.topic, facts, [disagreement])
      }
    case .note(let id):
      knowledge.roles.flatMap(\.notes).first { $0.id == id }.map { note in
        reply(question, note.text, note.facts.compactMap(knowledge.fact))
      }
    case .role, .competency, .scales: nil
    }
  }

  private func reply(
    _ question: Question, _ sentence: LocalizedText, _ facts: [Fact], _ disagreements: [Disagreement] = []
  ) -> QuestionReply {
    var asked = question
    asked.intent = .topic
    var reply = QuestionReply(
      question: asked, outcome: .answered, roles: unique(facts.compactMap(\.role)),
      competencies: facts.first?.competencies ?? [], sentence: sentence)
    reply.facts = facts.prefix(5).map(RankedFact.init)
    reply.disagreements = disagreements
    return reply
  }
}

private let wordsAboutIds = KnownWords(
  "show fact source id explain mean means meaning tell dữ kiện nguồn mã nghĩa xem")
