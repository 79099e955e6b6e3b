import Roles
import SourceText

extension QuestionAnswering {
  /// The first sentence of an answer: made of names, of who does what, and of the words of facts.
  func sentence(of reply: QuestionReply) -> LocalizedText {
    let area = reply.competencies.first.flatMap(knowledge.competency)
    switch reply.question.intent {
    case .definition: return definition(of: reply) ?? bestFact(of: reply)
    case .ownership:
      return reply.question.isAreaInferred ? bestFact(of: reply) : area.map(ownership) ?? bestFact(of: reply)
    case .absence: return absence(of: reply) ?? bestFact(of: reply)
    case .involvement:
      guard let role = reply.question.roles.first, let area, reply.facts.first?.fact.kind != .misconception
      else { return bestFact(of: reply) }
      return reply.question.asksAboutActingAlone ? ownership(of: area) : involvement(of: role, in: area)
    case .duties, .responsibilities: return accountability(of: reply) ?? bestFact(of: reply)
    case .comparison: return comparison(reply) ?? bestFact(of: reply)
    case .exclusions: return exclusions(of: reply) ?? bestFact(of: reply)
    default: return bestFact(of: reply)
    }
  }

  /// The best fact as it stands, with the role before it where the sentence does not name one.
  private func bestFact(of reply: QuestionReply) -> LocalizedText {
    guard let fact = reply.facts.first?.fact else { return LocalizedText(verbatim: "") }
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

  /// Yes or no, from who does what.
  private func involvement(of id: Role.ID, in area: Competency) -> LocalizedText {
    let wording = { (language: Language) in
      let words = ReplyWording.verdicts[area.relations[id]?.involvement] ?? ReplyWording.noPart
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
    guard let id = reply.question.roles.first else { return nil }
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

  /// Who takes over the areas of a role that does not exist.
  private func absence(of reply: QuestionReply) -> LocalizedText? {
    guard let id = reply.question.roles.first else { return nil }
    let areas = knowledge.competencies.filter { $0.accountable == id && !$0.fallback.isEmpty }
    guard !areas.isEmpty else { return nil }
    let wording = { (language: Language) in
      let parts = areas.prefix(4).map { area in
        let names = area.fallback.prefix(2).map { name(of: $0, language) }
        return "\(area.name[language].lowercasedFirst) (\(names.joined(separator: ", ")))"
      }
      return ReplyWording.standIns[language].replacing("ROLE", with: roles([id], language))
        .replacing("AREAS", with: parts.joined(separator: "; "))
    }
    return LocalizedText(en: wording(.en), vi: wording(.vi))
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
    guard ids.count > 1, reply.question.rule != "who ranks higher", reply.question.otherTitles.isEmpty else {
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
      return purposes.joined(separator: "; ").capitalizedFirst + "." + shared
    }
    return LocalizedText(en: wording(.en), vi: wording(.vi))
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

extension Question {
  /// "Does the CFO decide the budget alone?" is not answered by yes.
  fileprivate var asksAboutActingAlone: Bool {
    annotated.words.contains { ["alone", "minh", "single", "solely", "tu"].contains($0.key) }
  }
}
