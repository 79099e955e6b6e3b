import Roles
import SourceText

/// What stands for a missing word.
let blank = "____"

extension QuestionMaker {
  /// The area of work in a sentence, left out.
  func areaClozes() -> [Outline] {
    knowledge.roles.flatMap { role in
      (statements[role.id] ?? []).flatMap { statement in
        statement.fact.competencies.compactMap { knowledge.competency($0) }.compactMap {
          areaCloze(statement, $0)
        }
      }
    }
  }

  private func areaCloze(_ statement: Statement, _ area: Competency) -> Outline? {
    let (fact, role) = (statement.fact, statement.role)
    var texts: [Language: String] = [:]
    for language in Language.allCases {
      let text = fact.text[language].withoutStop
      let places = text.occurrences(of: area.name[language])
      guard places.count == 1, let place = places.first,
        Wording.words(text) >= Wording.words(area.name[language]) + 5,
        text[..<place.lowerBound].contains(" "),
        // The title ‘Giám đốc mua sắm’ holds the name of an area, and a title tells it.
        !(ledger.labels.mentions[role.id] ?? []).contains(where: { $0.mentions(area.name[language]) })
      else { return nil }
      texts[language] = text.replacing(place, with: blank)
    }
    let head = QuestionHead(.cloze, of: fact, [role.id], subject: "\(fact.id)/\(area.id)")
    return Outline(head) { [texts] in areaCloze(head, statement, area, texts) }
  }

  private func areaCloze(
    _ head: QuestionHead, _ statement: Statement, _ area: Competency, _ texts: [Language: String]
  ) -> Draft {
    let (fact, role) = (statement.fact, statement.role)
    let source =
      ledger.isPlain(fact)
      ? LocalizedText(verbatim: "")
      : LocalizedText(en: " in the original job description", vi: " theo bản mô tả gốc")
    let key = named(area, .fact(fact.id))
    // What belongs to the same field, or is taken for it, might stand there as well.
    let beside = knowledge.competencies.filter { $0.group == area.group && $0.id != area.id }
    let near = distinct((neighbours(of: area) + beside).map(\.id)).compactMap { knowledge.competency($0) }
    let wrong = near.filter {
      !$0.isPersonal && !fact.competencies.contains($0.id) && !ledger.works(role.id, on: $0.id)
    }
    return Draft(
      head,
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
