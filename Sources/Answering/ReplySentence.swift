import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

extension QuestionAnswering {
  /// The first sentence of an answer: made of names, of who does what, and of the words of facts.
  func sentence(of reply: QuestionReply) -> LocalizedText {
    let area = reply.competencies.first.flatMap(knowledge.competency)
    switch reply.question.intent {
    case .definition: return definition(of: reply) ?? bestFact(of: reply)
    case .ownership:
      if let approval = approval(in: reply) { return wording(of: approval) }
      if let right = decisionRight(in: reply) { return wording(of: right) }
      // A skill of everybody has no owner to name.
      return area.flatMap { $0.accountable == nil ? nil : ownership(of: $0) } ?? bestFact(of: reply)
    case .reportsTo: return standing(in: reply) ?? bestFact(of: reply)
    case .absence: return absence(of: reply) ?? bestFact(of: reply)
    case .involvement where reply.question.aspect == .appointment:
      return appointment(in: reply) ?? bestFact(of: reply)
    case .involvement:
      guard let role = reply.question.roles.first, let area,
        !isSettledByFact(reply) || isDenied(role, in: area, by: reply.question),
        !tellsOfDecision(reply, by: role, in: area), !isLeftToOthers(reply, by: role, in: area)
      else {
        return denial(in: reply) ?? bestFact(of: reply)
      }
      // Of two roles one is what something is done to, of which the matrix says nothing, unless it owns the area.
      guard let predicate = Predicate(reply.question),
        reply.question.roles.count == 1 || isOfSecond(area, reply)
      else {
        return ownership(of: area)
      }
      return involvement(
        of: role, in: area, as: reply.question.asksForAccountability ? .decides : predicate)
    case .duties, .responsibilities: return accountability(of: reply) ?? bestFact(of: reply)
    case .comparison: return comparison(reply) ?? bestFact(of: reply)
    case .rank: return rank(reply) ?? bestFact(of: reply)
    case .exclusions: return exclusions(of: reply) ?? bestFact(of: reply)
    default: return bestFact(of: reply)
    }
  }

  /// The best fact as it stands, with the role before it where the sentence does not name one.
  func bestFact(of reply: QuestionReply) -> LocalizedText {
    reply.facts.first.map { wording(of: $0.fact) } ?? LocalizedText(verbatim: "")
  }

  /// "Who signs off the budget?" is answered by the decision right that says so, if one of the first facts does.
  private func approval(in reply: QuestionReply) -> Fact? {
    guard reply.question.annotated.holds(phrasesOfApproval) else { return nil }
    return reply.facts.prefix(3).map(\.fact).first { fact in
      fact.kind == .decisionRight && Set(wordKeys(fact.text[.en])).intersection(stemsOfApproval).count > 0
    }
  }

  private func wording(of fact: Fact) -> LocalizedText {
    guard let role = fact.role.flatMap(knowledge.role) else { return fact.text }
    let names = Set([role.acronym] + role.names.map(\.text)).map(wordKeys)
    let wording = { (language: Language) in
      let text = fact.text[language]
      let words = wordKeys(text)
      let isNamed = names.contains { name in words.contains(name) }
      return isNamed ? text : "\(shortName(role, language)): \(text)"
    }
    return LocalizedText(en: wording(.en), vi: wording(.vi))
  }

  private func definition(of reply: QuestionReply) -> LocalizedText? {
    guard reply.question.otherTitles.isEmpty, let role = reply.roles.first.flatMap(knowledge.role) else {
      return nil
    }
    let names = unique([role.name(in: .en), role.name(in: .vi)]).joined(separator: ", ")
    return LocalizedText(
      en: "The \(role.acronym) (\(names)) \(role.tagline[.en]).",
      vi: "\(role.acronym) (\(names)) \(role.tagline[.vi]).")
  }

  private func ownership(of area: Competency) -> LocalizedText {
    let wording = { (language: Language) in
      let clauses = ReplyWording.ledger.compactMap { involvement, one, several -> String? in
        let ids = area.roles(involvement)
        guard !ids.isEmpty else { return nil }
        return (ids.count == 1 ? one : several)[language].replacing("ROLES", with: list(ids, language))
      }
      return "\(area.name[language]): \(clauses.prefix(3).joined(separator: "; "))."
    }
    return LocalizedText(en: wording(.en), vi: wording(.vi))
  }

  /// Whether the first fact answers by itself: it speaks of what was asked in its own words, so that no verdict
  /// from the matrix may stand against it.
  private func isSettledByFact(_ reply: QuestionReply) -> Bool {
    guard let first = reply.facts.first?.fact else { return false }
    if first.kind == .misconception { return true }
    var bare = reply.question
    bare.barePlaces = bare.placesToProve
    guard !bare.barePlaces.isEmpty else { return false }
    let kinds: [FactKind] =
      Predicate(reply.question) == nil
      ? [.decisionRight, .boundary, .reporting, .duty] : [.decisionRight, .boundary]
    // A decision in another area does not settle who has which part in this one.
    let isOfArea = reply.competencies.first.map(first.competencies.contains) ?? true
    return isOfArea && kinds.contains(first.kind) && evidence.share(of: bare, in: [first]) >= shareThatSettles
  }

  /// Whether the first fact tells who decides on some matter within an area, about which its owner's whole part in
  /// the area proves nothing: who leads the response to a breach need not decide to make it known.
  private func tellsOfDecision(_ reply: QuestionReply, by role: Role.ID, in area: Competency) -> Bool {
    let predicate = Predicate(reply.question)
    return predicate == .decides && !reply.question.asksForAccountability
      && reply.facts.first?.fact.kind == .decisionRight && area.accountable == role
      && !reply.question.placesToProve.isEmpty
  }

  /// Whether the first fact says who decides on just this matter, of which the role may not decide alone: the owner of
  /// the whole area need not be who decides either.
  private func isLeftToOthers(_ reply: QuestionReply, by role: Role.ID, in area: Competency) -> Bool {
    Predicate(reply.question) == .decidesAlone && !reply.question.asksForAccountability
      && area.accountable != role && decisionRight(in: reply) != nil
  }

  /// "Does the CHRO decide which engineers the CTO hires?": the area is the second one's, and not the first one's.
  private func isOfSecond(_ area: Competency, _ reply: QuestionReply) -> Bool {
    let roles = reply.question.roles
    return reply.question.isYesNo && roles.count == 2 && area.accountable == roles[1]
  }

  /// Whether somebody is said to be accountable who is not: the matrix denies it beside any fact that tells who has
  /// which part.
  private func isDenied(_ role: Role.ID, in area: Competency, by question: Question) -> Bool {
    question.roles.count == 1 && question.asksForAccountability && area.accountable != nil
      && area.relations[role]?.involvement != .accountable
  }

  /// Yes or no, from who does what.
  private func involvement(of id: Role.ID, in area: Competency, as predicate: Predicate) -> LocalizedText {
    let wording = { (language: Language) in
      let words = ReplyWording.verdict(area.relations[id]?.involvement, on: predicate)
      let owner = area.accountable.map { roles([$0], language) } ?? ""
      let text = area.accountable == nil ? ReplyWording.everybody[language] : words[language]
      return text.replacing("ROLE", with: roles([id], language)).replacing("OWNER", with: owner)
        .replacing("AREA", with: area.name[language].lowercasedFirst)
    }
    return LocalizedText(en: wording(.en), vi: wording(.vi))
  }

  /// The areas that the role is accountable for.
  private func accountability(of reply: QuestionReply) -> LocalizedText? {
    guard reply.competencies.isEmpty, reply.question.otherTitles.isEmpty, let id = reply.roles.first else {
      return nil
    }
    let areas = knowledge.competencies.filter { $0.accountable == id }
      .sorted { $0.relations[id]?.importance ?? 0 > $1.relations[id]?.importance ?? 0 }
    guard !areas.isEmpty else { return nil }
    let wording = { (language: Language) in
      let named = areas.prefix(5).map { $0.name[language].lowercasedFirst }
      return ReplyWording.accountable(areas.count - named.count)[language]
        .replacing("ROLE", with: roles([id], language))
        .replacing("AREAS", with: named.joined(separator: ", "))
    }
    return LocalizedText(en: wording(.en), vi: wording(.vi))
  }

  /// The areas in which the role has no part, those first that matter most to their owners.
  private func exclusions(of reply: QuestionReply) -> LocalizedText? {
    guard let id = reply.question.roles.first else {
      return reply.competencies.first.flatMap(knowledge.competency).map(rolesWithoutPart)
    }
    let areas = knowledge.competencies.filter { $0.accountable != nil && $0.relations[id] == nil }
    guard !areas.isEmpty else { return nil }
    let wording = { (language: Language) in
      let named = areas.prefix(4).map { $0.name[language].lowercasedFirst }
      return ReplyWording.noPartIn(areas.count - named.count)[language]
        .replacing("ROLE", with: roles([id], language))
        .replacing("AREAS", with: named.joined(separator: ", "))
    }
    return LocalizedText(en: wording(.en), vi: wording(.vi))
  }

  /// The roles that are only informed of an area, or have no part in it.
  private func rolesWithoutPart(in area: Competency) -> LocalizedText {
    let without = knowledge.roles.map(\.id).filter { area.relations[$0] == nil }
    let wording = { (language: Language) in
      let informed = list(area.roles(.informed), language)
      let parts = [
        informed.isEmpty ? "" : ReplyWording.onlyInformed[language].replacing("ROLES", with: informed),
        ReplyWording.withoutPart(without.count - 6)[language]
          .replacing("ROLES", with: roles(Array(without.prefix(6)), language)),
      ]
      return "\(area.name[language]): \(parts.filter { !$0.isEmpty }.joined(separator: "; "))."
    }
    return LocalizedText(en: wording(.en), vi: wording(.vi))
  }

  /// Who takes over the areas of a role that does not exist: those that are asked about, else all.
  private func absence(of reply: QuestionReply) -> LocalizedText? {
    guard let id = reply.question.roles.first else { return nil }
    let owned = knowledge.competencies.filter { $0.accountable == id && !standIns(for: id, in: $0).isEmpty }
    let asked = owned.filter { reply.question.competencies.contains($0.id) }
    let areas = asked.isEmpty ? owned : asked
    guard !areas.isEmpty else { return nil }
    let wording = { (language: Language) in
      let parts = areas.prefix(4).map { area in
        let names = standIns(for: id, in: area).prefix(2).map { name(of: $0, language) }
        return "\(area.name[language].lowercasedFirst) (\(names.joined(separator: ", ")))"
      }
      return ReplyWording.standIns[language].replacing("ROLE", with: roles([id], language))
        .replacing("AREAS", with: parts.joined(separator: "; "))
    }
    return LocalizedText(en: wording(.en), vi: wording(.vi))
  }

  /// Who takes the area over from its owner; nobody stands in for himself.
  private func standIns(for owner: Role.ID, in area: Competency) -> [Competency.Fallback] {
    area.fallback.filter { $0 != .role(owner) }
  }

  private func name(of fallback: Competency.Fallback, _ language: Language) -> String {
    switch fallback {
    case .role(let id): roles([id], language)
    case .other(let text): text[language]
    }
  }

  /// What each of the roles is for, and the areas that one leads and another does too.
  private func comparison(_ reply: QuestionReply) -> LocalizedText? {
    let ids = reply.question.roles
    guard ids.count > 1, reply.question.otherTitles.isEmpty else {
      return nil
    }
    let contested = knowledge.competencies.filter { area in
      let parts = ids.compactMap { area.relations[$0]?.involvement }
      return parts.contains(.accountable) && parts.contains(.responsible)
    }
    let wording = { (language: Language) in
      let purposes = ids.compactMap(knowledge.role).map { role in
        ReplyWording.purpose[language].replacing("ROLE", with: shortName(role, language))
          .replacing("PURPOSE", with: role.tagline[language])
      }
      let areas = contested.prefix(4).map { $0.name[language].lowercasedFirst }.joined(separator: ", ")
      let shared =
        contested.isEmpty ? "" : " " + ReplyWording.worksTogether[language].replacing("AREAS", with: areas)
      let sentence = purposes.joined(separator: "; ").capitalizedFirst + "." + shared
      return reply.question.asksForSameness ? ReplyWording.notTheSame[language] + " " + sentence : sentence
    }
    return LocalizedText(en: wording(.en), vi: wording(.vi))
  }

  /// Who stands above whom, from the reporting lines; nil where a fact speaks of both.
  private func rank(_ reply: QuestionReply) -> LocalizedText? {
    let ids = reply.question.roles
    guard ids.count == 2, let first = knowledge.role(ids[0]), let second = knowledge.role(ids[1]) else {
      return nil
    }
    if reply.question.saysFirstIsAbove, first.reportsTo.contains(second.id),
      !second.reportsTo.contains(first.id)
    {
      return line(ReplyWording.standsOver, second, first)
    }
    if reply.firstFactSpeaks(of: ids), !reply.question.isYesNo { return nil }
    let fill = { (words: LocalizedText, upper: Role, lower: Role) in
      let wording = { (language: Language) in
        words[language].replacing("UPPER", with: shortName(upper, language))
          .replacing("LOWER", with: shortName(lower, language))
      }
      return LocalizedText(en: wording(.en), vi: wording(.vi))
    }
    if first.reportsTo.contains(second.id) { return fill(ReplyWording.standsAbove, second, first) }
    if second.reportsTo.contains(first.id) { return fill(ReplyWording.standsAbove, first, second) }
    let shared = Set(first.reportsTo).intersection(second.reportsTo)
    return shared.isEmpty ? nil : fill(ReplyWording.neitherAbove, first, second)
  }

  /// `the CPO, the CTO and the CFO`.
  private func list(_ ids: [Role.ID], _ language: Language) -> String {
    let names = ids.compactMap(knowledge.role).map { role in
      (language == .en ? "the " : "") + shortName(role, language)
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + (language == .en ? " and " : " và ") + last
  }

  func roles(_ ids: [Role.ID], _ language: Language) -> String {
    ids.compactMap(knowledge.role).map { shortName($0, language) }.joined(separator: ", ")
  }

  /// The letters of a role, or its name where several roles share the letters.
  func shortName(_ role: Role, _ language: Language) -> String {
    knowledge.isTold(byItsLetters: role) ? role.acronym : role.name(in: language)
  }
}

extension [String] {
  /// Whether some words stand here side by side.
  fileprivate func contains(_ phrase: [String]) -> Bool {
    guard !phrase.isEmpty, phrase.count <= count else { return false }
    return (0...(count - phrase.count)).contains { self[$0..<($0 + phrase.count)].elementsEqual(phrase) }
  }
}

extension String {
  /// The text with a capital first letter.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a small first letter, unless it begins with an abbreviation.
  var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}

private let phrasesOfApproval = Phrases(
  "approve, approves, sign off, signs off, signs, sign, duyệt, phê duyệt, ký duyệt")
private let stemsOfApproval: Set = ["approve", "approves", "approved", "signs", "sign"]

/// A fact that holds so much of the words of a question settles it.
private let shareThatSettles = 0.5
