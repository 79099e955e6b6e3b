import Roles
import SourceText

extension QuestionMaker {
  /// Names of roles, from one language into the other, and from the letters.
  func roleNameQuestions() -> [Outline] {
    knowledge.roles.flatMap { role -> [Outline] in
      let (en, vi) = (role.name(in: .en), role.name(in: .vi))
      let english = roleNames(
        .english, role, "role/\(role.id)",
        LocalizedText(en: "What is the English for ‘\(vi)’?", vi: "‘\(vi)’ trong tiếng Anh gọi là gì?"))
      // From the letters it is harder than from the title.
      let isToldByLetters = ledger.labels.label(role.id)[.en] == role.acronym
      let vietnamese = roleNames(
        .vietnamese, role, "\(isToldByLetters ? QuestionHead.lettersPrefix : "role/")\(role.id)",
        isToldByLetters
          ? LocalizedText(
            en: "What is the Vietnamese title of the \(role.acronym)?",
            vi: "Chức danh tiếng Việt của \(role.acronym) là gì?")
          : LocalizedText(
            en: "What is the Vietnamese for ‘\(en)’?", vi: "‘\(en)’ trong tiếng Việt gọi là gì?"))
      // A title that is translated word by word is told by its words, or by the letters of the words.
      let isTold =
        ledger.labels.isLiteral(role) || ledger.labels.isBorrowed(role) || role.isSpelledInVietnamese
        || role.isWritten
      guard !isTold else { return [] }
      return isToldByLetters ? [vietnamese] : [english, vietnamese]
    }
  }

  private func roleNames(_ kind: QuestionKind, _ role: Role, _ subject: String, _ stem: LocalizedText)
    -> Outline
  {
    let head = QuestionHead(kind, subject, [role.id], [], .name, topics: ["name:\(role.id)"])
    return Outline(head) { roleNames(head, role, stem) }
  }

  private func roleNames(_ head: QuestionHead, _ role: Role, _ stem: LocalizedText) -> Draft? {
    let language: Language = head.kind == .english ? .en : .vi
    // What stands in brackets behind a title says what it is.
    guard !role.name(in: language).contains("(") else { return nil }
    let own = Set(role.names.map { folded($0.text) })
    let key = title(role, language)
    let isByLetters = head.subject.hasPrefix(QuestionHead.lettersPrefix)
    let others = rivals(of: role.id).compactMap { knowledge.role($0) }
      .filter { !own.contains(folded($0.name(in: language))) }
      // What the letters may mean as well is no wrong answer.
      .filter { !isByLetters || !knowledge.lettersMayMean($0.id, of: role) }
    // Titles of roles that sources tell apart are taken for each other.
    let wrong = others.filter { ledger.areToldApart(role.id, $0.id) }.prefix(4).map { title($0, language) }
    return Draft(
      head, stem: stem,
      keys: [key], distractors: pool(wrong, beside: key),
      synonyms: role.names.filter { $0.language == language && $0.status != .statedBySeed }.map(\.text),
      content: LocalizedText(verbatim: role.name(in: .en) + " " + role.name(in: .vi)))
  }

  private func title(_ role: Role, _ language: Language) -> Draft.Option {
    Draft.Option(
      text: LocalizedText(verbatim: role.name(in: language)), claim: .roleName(role.id),
      synonyms: role.names.filter { $0.language == language && $0.status != .statedBySeed }.map(\.text),
      role: role.id)
  }

  /// How many of the nearest roles are taken for a role.
  static let neighbourhood = 20

  /// What a role is for, in one line, and back.
  func taglineQuestions() -> [Outline] {
    knowledge.roles.flatMap { role in
      // What stands in brackets beside letters that several roles share says what the role is for.
      let isTold = ledger.labels.label(role.id)[.en].contains("(")
      return (isTold ? [.definition] : [QuestionKind.definition, .term]).map { kind in
        let head = QuestionHead(
          kind, "role/\(role.id)", [role.id], [], .mission, topics: ["tagline:\(role.id)"])
        return Outline(head) { taglineQuestion(head, role) }
      }
    }
  }

  private func taglineQuestion(_ head: QuestionHead, _ role: Role) -> Draft {
    let words = contentWords(role.tagline[.en])
    let others = rivals(of: role.id).prefix(Self.neighbourhood).filter { ledger.areToldApart(role.id, $0) }
      .compactMap { knowledge.role($0) }
      .filter { contentWords($0.tagline[.en]).isDisjoint(with: words) }
    let label = ledger.labels.label(role.id)
    let line = LocalizedText(en: role.tagline[.en].withoutStop, vi: role.tagline[.vi].withoutStop)
    return head.kind == .definition
      ? tagline(
        head, role, others.map { option($0.id, .tagline($0.id)) }, option(role.id, .tagline(role.id)),
        LocalizedText(
          en: "In one line, which role \(line[.en])?", vi: "Nói gọn trong một câu, vai trò nào \(line[.vi])?")
      )
      : tagline(
        head, role, others.map(self.line(of:)), self.line(of: role),
        LocalizedText(
          en: "In one line, what does the \(label[.en]) do?",
          vi: "Nói gọn trong một câu, \(label[.vi]) làm gì?"
        ))
  }

  private func line(of role: Role) -> Draft.Option {
    Draft.Option(
      text: LocalizedText(en: role.tagline[.en].capitalised, vi: role.tagline[.vi].capitalised),
      claim: .tagline(role.id))
  }

  private func tagline(
    _ head: QuestionHead, _ role: Role, _ others: [Draft.Option], _ key: Draft.Option, _ stem: LocalizedText
  ) -> Draft {
    Draft(
      head, stem: stem, keys: [key], distractors: pool(others, beside: key),
      synonyms: head.kind == .definition ? ledger.labels.names(role.id) : [], content: role.tagline)
  }
}
