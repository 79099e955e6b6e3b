import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

extension QuestionAnswering {
  /// The disagreements about the area that is asked for, and those that the first facts touch; each once.
  func disagreements(touchedBy reply: QuestionReply) -> [Disagreement] {
    let question = reply.question
    let direct =
      question.intent == .ownership || question.intent == .involvement
      ? reply.competencies.prefix(1).flatMap { knowledge.disagreements(about: $0) } : []
    let touched = reply.facts.prefix(3).flatMap { knowledge.disagreements(touching: $0.fact.id) }
    let meant = touched.filter { disagreement in
      reply.roles.isEmpty || disagreement.roles.isEmpty
        || !Set(disagreement.roles).isDisjoint(with: reply.roles)
    }
    return Array(unique(direct + meant).prefix(3))
  }

  /// What else the letters in the question may stand for.
  func alternatives(of question: Question) -> [QuestionReply.Alternative] {
    var found: [QuestionReply.Alternative] = []
    for name in question.annotated.names {
      guard let letters = name.title.letters else { continue }
      let chosen = name.roles.first
      for meaning in knowledge.acronyms.first(where: { $0.letters == letters })?.meanings ?? [] {
        let isChosen = name.title.meaning.map { $0 == meaning } ?? (meaning.role == chosen && chosen != nil)
        if !isChosen { found.append(alternative(meaning.role, meaning.name, to: name)) }
      }
    }
    for name in question.annotated.names where name.title.letters == nil {
      found += knowledge.acronyms.flatMap(\.meanings).filter { meaning in
        meaning.role == nil && name.title.meaning == nil
          && [meaning.name?.en, meaning.name?.vi].contains { wordKeys($0 ?? "") == wordKeys(name.text) }
      }
      .map { alternative($0.role, $0.name, to: name) }
    }
    return unique(found)
  }

  func alternative(
    _ role: Role.ID?, _ name: LocalizedText?, to mention: NameMention
  ) -> QuestionReply.Alternative {
    let own = role.flatMap(knowledge.role).map {
      LocalizedText(en: $0.name(in: .en), vi: $0.name(in: .vi))
    }
    return .init(
      role: role, name: name ?? own ?? LocalizedText(verbatim: role?.text ?? ""), typed: mention.text)
  }

  /// What may be asked next: the same role from other sides, or the areas around it.
  func suggestions(after reply: QuestionReply) -> [LocalizedText] {
    guard let role = reply.roles.first else { return [] }
    if reply.question.intent == .comparison, reply.roles.count > 1 {
      return [Intent.duties.question(about: role, in: knowledge)]
    }
    let next: [Intent] = [.duties, .requirements, .metrics, .decisions, .reportsTo]
    let further = next.filter { $0 != reply.question.intent }.prefix(2)
      .map { $0.question(about: role, in: knowledge) }
    let disputes = reply.disagreements.prefix(1).map { LocalizedText(verbatim: "show \($0.id)") }
    return disputes + further
  }
}

extension Intent {
  /// The question with this intent about a role, as a person would type it.
  func question(about id: Role.ID, in knowledge: KnowledgeBase) -> LocalizedText {
    let role = knowledge.role(id)
    let isShared = role.map { !knowledge.isTold(byItsLetters: $0) } ?? true
    let en = isShared ? role?.name(in: .en) ?? id.text : role?.acronym ?? id.text
    let vi = isShared ? role?.name(in: .vi) ?? id.text : role?.acronym ?? id.text
    switch self {
    case .duties: return LocalizedText(en: "duties of the \(en)?", vi: "nhiệm vụ của \(vi)?")
    case .responsibilities:
      return LocalizedText(en: "responsibilities of the \(en)?", vi: "trách nhiệm của \(vi)?")
    case .requirements: return LocalizedText(en: "requirements for the \(en)?", vi: "yêu cầu của \(vi)?")
    case .metrics: return LocalizedText(en: "metrics of the \(en)?", vi: "chỉ số đánh giá \(vi)?")
    case .decisions:
      return LocalizedText(en: "decision rights of the \(en)?", vi: "quyền quyết định của \(vi)?")
    case .reportsTo: return LocalizedText(en: "who does the \(en) report to?", vi: "\(vi) báo cáo cho ai?")
    case .reports: return LocalizedText(en: "who reports to the \(en)?", vi: "ai báo cáo cho \(vi)?")
    case .career: return LocalizedText(en: "career path to \(en)?", vi: "lộ trình lên \(vi)?")
    default: return LocalizedText(en: "what is the \(en)?", vi: "\(vi) là gì?")
    }
  }
}
