import Roles
import SourceText

extension QuestionMaker {
  /// What stands in a section of the seed article, beside what stands in its other sections.
  func sectionQuestions() -> [Outline] {
    let drafts = knowledge.roles.filter { !$0.sections.isEmpty }.flatMap(sectionQuestions)
    return amongEachOther(drafts).map { draft in Outline(draft.head) { draft } }
  }

  /// The questions whose wrong answers are right ones of others: who has seen an answer to be right somewhere is not
  /// helped by that.
  private func amongEachOther(_ drafts: [Draft]) -> [Draft] {
    let keys = Set(drafts.flatMap(\.head.facts))
    let kept = drafts.map { draft in
      var draft = draft
      draft.distractors.removeAll { option in !option.claim.references.contains { keys.contains(Fact.ID($0)) }
      }
      return draft
    }.filter { $0.distractors.count >= Question.distractorCount }
    return kept.count == drafts.count ? kept : amongEachOther(kept)
  }

  private func sectionQuestions(_ role: Role) -> [Draft] {
    // A heading of requirements names the skill that its lines describe.
    let facts = knowledge.facts(of: role.id).filter { ledger.isSeed($0) && $0.kind != .requirement }
    let likeness = Likeness(facts)
    let lines = facts.compactMap { sectionLine($0, role) }
    return role.sections.flatMap { section in
      let own = Set(facts.filter { $0.seedSection == section.id }.map(\.id))
      let others = lines.filter { line in
        section.isBeside(line.section) && !isTold(line, by: section, role)
          && likeness.facts(like: line.fact.id).isDisjoint(with: own)
          && Set(line.fact.links.map { Fact.ID($0.target) }).isDisjoint(with: own)
      }
      return lines.filter { $0.section == section.id && !isTold($0, by: section, role) }.map { line in
        let head = QuestionHead(.section, of: line.fact, [role.id])
        let rest = others.filter { !likeness.facts(like: $0.fact.id).contains(line.fact.id) }
        // Of two that say much the same neither would be taken: the third one stands out.
        return sectionQuestion(head, line, rest.rotated(by: head.lot).unlike(by: likeness), section)
      }
    }
  }

  /// A fact of a section, without the role.
  fileprivate struct Line: Sendable {
    let fact: Fact
    let section: String
    let text: LocalizedText
  }

  /// Whether a line holds a word of a heading, other than what all of the role's work is about.
  private func isTold(_ line: Line, by section: SeedSection, _ role: Role) -> Bool {
    Language.allCases.contains { language in
      let field = role.functions[language].reduce(into: Set<String>()) {
        $0.formUnion(FieldWords.pieces(of: $1, language))
      }
      return !FieldWords.pieces(of: line.text[language], language).subtracting(field)
        .isDisjoint(with: FieldWords.pieces(of: section.name[language], language))
    }
  }

  private func sectionLine(_ fact: Fact, _ role: Role) -> Line? {
    guard let section = fact.seedSection,
      let en = masking.mask(fact.text[.en], role, in: .en)?.predicate,
      let vi = masking.mask(fact.text[.vi], role, in: .vi)?.predicate
    else { return nil }
    let text = LocalizedText(en: en.capitalised, vi: vi.capitalised)
    return Wording.isShort(text) ? Line(fact: fact, section: section, text: text) : nil
  }

  private func sectionQuestion(
    _ head: QuestionHead, _ line: Line, _ others: [Line], _ section: SeedSection
  ) -> Draft {
    let key = Draft.Option(text: line.text, claim: .inSection(line.fact.id, section.id))
    let wrong = others.map { Draft.Option(text: $0.text, claim: .inSection($0.fact.id, $0.section)) }
    return Draft(
      head,
      stem: LocalizedText(
        en:
          "In the original job description, which of these stands under ‘\(section.name[.en])’ (\(section.id))?",
        vi: "Trong bản mô tả gốc, ý nào nằm ở mục ‘\(section.name[.vi])’ (\(section.id))?"),
      keys: [key], distractors: levelled(wrong, beside: key),
      content: line.fact.text, recall: recall(of: line.fact))
  }
}

extension SeedSection {
  /// Whether another section stands next to it in the same chapter.
  fileprivate func isBeside(_ other: String) -> Bool {
    guard let own = Int(id.drop { $0 != "." }.dropFirst()),
      let place = Int(other.drop { $0 != "." }.dropFirst())
    else { return false }
    return abs(own - place) == 1 && id.prefix { $0 != "." } == other.prefix { $0 != "." }
  }
}

extension [QuestionMaker.Line] {
  /// The lines of which no two say much the same.
  fileprivate func unlike(by likeness: Likeness) -> [QuestionMaker.Line] {
    reduce(into: []) { kept, line in
      let alike = likeness.facts(like: line.fact.id)
      if !kept.contains(where: { alike.contains($0.fact.id) }) { kept.append(line) }
    }
  }
}
