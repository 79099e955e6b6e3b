import Roles
import SourceText

extension QuestionMaker {
  /// Names of roles, from one language into the other, and from the letters.
  func roleNameQuestions() -> [Draft] {
    knowledge.roles.flatMap { role -> [Draft] in
      let (en, vi) = (role.name(in: .en), role.name(in: .vi))
      var drafts = [
        roleNames(
          .vietnamese, role, "role/\(role.id)",
          LocalizedText(en: "What is the Vietnamese for ‘\(en)’?", vi: "‘\(en)’ trong tiếng Việt gọi là gì?")),
        roleNames(
          .english, role, "role/\(role.id)",
          LocalizedText(en: "What is the English for ‘\(vi)’?", vi: "‘\(vi)’ trong tiếng Anh gọi là gì?")),
      ]
      if ledger.labels.label(role.id)[.en] == role.acronym {
        drafts.append(
          roleNames(
            .vietnamese, role, "letters/\(role.id)",
            LocalizedText(
              en: "What is the Vietnamese title of the \(role.acronym)?",
              vi: "Chức danh tiếng Việt của \(role.acronym) là gì?")))
      }
      return drafts
    }
  }

  private func roleNames(_ kind: QuestionKind, _ role: Role, _ subject: String, _ stem: LocalizedText)
    -> Draft
  {
    let language: Language = kind == .english ? .en : .vi
    let own = Set(role.names.map { folded($0.text) })
    let key = title(role, language)
    let wrong = rivals(of: role.id).compactMap { knowledge.role($0) }
      .filter { !own.contains(folded($0.name(in: language))) }.map { title($0, language) }
    return Draft(
      kind: kind, subject: subject, roles: [role.id], factKind: .name, topics: ["name:\(role.id)"],
      stem: stem,
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

  /// Names of areas of work, from one language into the other.
  func areaNameQuestions() -> [Draft] {
    knowledge.competencies.flatMap { area in
      let (en, vi) = (area.name[.en], area.name[.vi])
      return [
        areaNames(
          .vietnamese, area,
          LocalizedText(en: "What is the Vietnamese for ‘\(en)’?", vi: "‘\(en)’ trong tiếng Việt gọi là gì?")),
        areaNames(
          .english, area,
          LocalizedText(en: "What is the English for ‘\(vi)’?", vi: "‘\(vi)’ trong tiếng Anh gọi là gì?")),
      ]
    }
  }

  private func areaNames(_ kind: QuestionKind, _ area: Competency, _ stem: LocalizedText) -> Draft {
    let language: Language = kind == .english ? .en : .vi
    func name(_ area: Competency) -> Draft.Option {
      Draft.Option(text: LocalizedText(verbatim: area.name[language]), claim: .areaName(area.id))
    }
    let key = name(area)
    let near = knowledge.competencies.filter { $0.group == area.group } + knowledge.competencies
    let wrong = distinct(near.map(\.id)).filter { $0 != area.id }.compactMap { knowledge.competency($0) }.map(
      name)
    return Draft(
      kind: kind, subject: "area/\(area.id)", roles: [area.accountable].compactMap { $0 },
      competencies: [area.id],
      factKind: .name, topics: ["name:\(area.id)"], stem: stem, keys: [key],
      distractors: pool(wrong, beside: key),
      content: LocalizedText(verbatim: area.name[.en] + " " + area.name[.vi]))
  }

  /// What a role is for, in one line, and back.
  func taglineQuestions() -> [Draft] {
    knowledge.roles.flatMap { role -> [Draft] in
      let words = contentWords(role.tagline[.en])
      let others = rivals(of: role.id).compactMap { knowledge.role($0) }
        .filter { contentWords($0.tagline[.en]).isDisjoint(with: words) }
      let label = ledger.labels.label(role.id)
      let line = LocalizedText(en: role.tagline[.en].withoutStop, vi: role.tagline[.vi].withoutStop)
      return [
        tagline(
          .definition, role, others.map { option($0.id, .tagline($0.id)) },
          option(role.id, .tagline(role.id)),
          LocalizedText(
            en: "In one line, which role \(line[.en])?",
            vi: "Nói gọn trong một câu, vai trò nào \(line[.vi])?")),
        tagline(
          .term, role, others.map(line(of:)), self.line(of: role),
          LocalizedText(
            en: "In one line, what does the \(label[.en]) do?",
            vi: "Nói gọn trong một câu, \(label[.vi]) làm gì?")),
      ]
    }
  }

  private func line(of role: Role) -> Draft.Option {
    Draft.Option(
      text: LocalizedText(en: role.tagline[.en].capitalised, vi: role.tagline[.vi].capitalised),
      claim: .tagline(role.id))
  }

  private func tagline(
    _ kind: QuestionKind, _ role: Role, _ others: [Draft.Option], _ key: Draft.Option, _ stem: LocalizedText
  ) -> Draft {
    Draft(
      kind: kind, subject: "role/\(role.id)", roles: [role.id], factKind: .mission,
      topics: ["tagline:\(role.id)"], stem: stem, keys: [key], distractors: pool(others, beside: key),
      synonyms: kind == .definition ? ledger.labels.names(role.id) : [], content: role.tagline)
  }
}
