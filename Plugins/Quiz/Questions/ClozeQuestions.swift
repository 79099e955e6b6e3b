import Roles
import SourceText

/// What stands for a missing word.
let blank = "____"

extension QuestionMaker {
  /// The other role of a sentence, left out.
  func roleClozes() -> [Draft] {
    let kinds = Ledger.claimingKinds.union([.boundary])
    return knowledge.facts.filter { kinds.contains($0.kind) && ledger.isPlain($0) && ledger.isClosed($0) }
      .flatMap { fact in fact.about.compactMap { knowledge.role($0) }.compactMap { roleCloze(fact, $0) } }
  }

  private func roleCloze(_ fact: Fact, _ missing: Role) -> Draft? {
    var texts: [Language: String] = [:]
    for language in Language.allCases {
      let text = fact.text[language].withoutStop
      let places = text.occurrences(of: missing.acronym)
      guard places.count == 1, let place = places.first, place.lowerBound != text.startIndex,
        !text[place.upperBound...].hasPrefix("s")
      else { return nil }
      texts[language] = text.replacing(place, with: blank)
    }
    let key = option(missing.id, .fact(fact.id))
    let others = rivals(of: missing.id).filter { $0 != fact.role && ledger.isApart($0, from: fact) }
    return Draft(
      kind: .cloze, subject: "\(fact.id)/\(missing.id)", roles: [fact.role, missing.id].compactMap { $0 },
      competencies: fact.competencies, factKind: fact.kind, topics: ["fact:\(fact.id)"],
      stem: LocalizedText(
        en: "Which role fills the blank? ‘\(texts[.en] ?? "")’",
        vi: "Vai trò nào điền vào chỗ trống? ‘\(texts[.vi] ?? "")’"),
      keys: [key], distractors: pool(others.map { option($0, .apart($0, fact.id)) }, beside: key),
      synonyms: ledger.labels.names(missing.id), content: fact.text)
  }

  /// The area of work in a sentence, left out.
  func areaClozes() -> [Draft] {
    knowledge.roles.flatMap { role in
      (statements[role.id] ?? []).flatMap { statement in
        statement.fact.competencies.compactMap { knowledge.competency($0) }.compactMap {
          areaCloze(statement, $0)
        }
      }
    }
  }

  private func areaCloze(_ statement: Statement, _ area: Competency) -> Draft? {
    let (fact, role) = (statement.fact, statement.role)
    var texts: [Language: String] = [:]
    for language in Language.allCases {
      let text = fact.text[language].withoutStop
      let places = text.occurrences(of: area.name[language])
      guard places.count == 1, let place = places.first,
        Wording.words(text) >= Wording.words(area.name[language]) + 5,
        text[..<place.lowerBound].contains(" ")
      else { return nil }
      texts[language] = text.replacing(place, with: blank)
    }
    let source =
      ledger.isPlain(fact)
      ? LocalizedText(verbatim: "")
      : LocalizedText(en: " in the original job description", vi: " theo bản mô tả gốc")
    let key = named(area, .fact(fact.id))
    let near = knowledge.competencies.filter { $0.group == area.group } + knowledge.competencies
    let wrong = distinct(near.map(\.id)).filter {
      !fact.competencies.contains($0) && !ledger.works(role.id, on: $0)
    }
    .compactMap { knowledge.competency($0) }.filter { !$0.isPersonal }
    return Draft(
      kind: .cloze, subject: "\(fact.id)/\(area.id)", roles: [role.id], competencies: fact.competencies,
      factKind: fact.kind, topics: ["fact:\(fact.id)"],
      stem: LocalizedText(
        en: "Which area fills the blank\(source[.en])? ‘\(texts[.en] ?? "")’",
        vi: "Mảng việc nào điền vào chỗ trống\(source[.vi])? ‘\(texts[.vi] ?? "")’"),
      keys: [key],
      distractors: pool(wrong.map { named($0, .areaOfOthers($0.id, not: role.id)) }, beside: key),
      content: fact.text)
  }

  private func named(_ area: Competency, _ claim: Claim) -> Draft.Option {
    Draft.Option(
      text: LocalizedText(en: area.name[.en].uncapitalised, vi: area.name[.vi].uncapitalised), claim: claim,
      synonyms: [area.name[.en], area.name[.vi]])
  }
}

extension String {
  /// The text with other words in a place.
  func replacing(_ range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + self[range.upperBound...]
  }
}
