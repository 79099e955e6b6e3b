import Naming
import QuestionReading
import Roles
import SourceText

extension QuestionAnswering {
  /// Whether one role stands under another, from the reporting lines: "is the CMO the CPO's boss?"; nil where a fact
  /// speaks of both and denies nothing, or nobody asks for yes or no.
  func standing(in reply: QuestionReply) -> LocalizedText? {
    guard reply.question.isYesNo, let (lower, upper) = pair(in: reply.question) else { return nil }
    let isTurned = upper.reportsTo.contains(lower.id) && !lower.reportsTo.contains(upper.id)
    if reply.firstFactSpeaks(of: [lower.id, upper.id]), !isTurned { return nil }
    if lower.reportsTo.first == upper.id { return line(ReplyWording.standsUnder, lower, upper) }
    if lower.reportsTo.contains(upper.id) { return line(ReplyWording.mayStandUnder, lower, upper) }
    if upper.reportsTo.contains(lower.id) { return line(ReplyWording.standsOver, lower, upper) }
    return lower.reportsTo.isEmpty ? nil : line(ReplyWording.standsElsewhere, lower, upper)
  }

  /// Why the first role does not choose the second: that one reports to others; nil where the lines prove nothing.
  func appointment(in reply: QuestionReply) -> LocalizedText? {
    let roles = reply.question.roles.compactMap(knowledge.role)
    let saysWho = reply.firstFactSpeaks(of: roles.map(\.id)) && reply.facts[0].fact.carries(.appointment)
    guard reply.question.isYesNo, roles.count == 2, !saysWho, !roles[1].reportsTo.contains(roles[0].id) else {
      return nil
    }
    if roles[0].reportsTo.contains(roles[1].id) { return line(ReplyWording.standsOver, roles[1], roles[0]) }
    return roles[1].reportsTo.isEmpty ? nil : line(ReplyWording.standsElsewhere, roles[1], roles[0])
  }

  /// Who is asked to stand under whom.
  private func pair(in question: Question) -> (lower: Role, upper: Role)? {
    let roles = question.roles.compactMap(knowledge.role)
    guard roles.count == 2 else { return nil }
    return question.namesBossFirst ? (roles[1], roles[0]) : (roles[0], roles[1])
  }

  func line(_ words: LocalizedText, _ lower: Role, _ upper: Role) -> LocalizedText {
    let wording = { (language: Language) in
      words[language].replacing("LOWER", with: shortName(lower, language))
        .replacing("UPPER", with: shortName(upper, language))
        .replacing("SUPERIORS", with: alternatives(lower.reportsTo, language))
    }
    return LocalizedText(en: wording(.en), vi: wording(.vi))
  }

  /// `the CEO, the COO or the CFO`.
  private func alternatives(_ ids: [Role.ID], _ language: Language) -> String {
    let names = ids.compactMap(knowledge.role).map { role in
      (language == .en ? "the " : "") + shortName(role, language)
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + (language == .en ? " or " : " hoặc ") + last
  }
}

extension QuestionReply {
  /// Whether the first fact speaks of all these roles, and so answers by itself.
  func firstFactSpeaks(of ids: [Role.ID]) -> Bool {
    facts.first.map { first in
      Set(first.fact.about + [first.fact.role].compactMap { $0 }).isSuperset(of: ids)
    } ?? false
  }
}
