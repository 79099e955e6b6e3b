import Roles
import SourceText
import SpacedRepetition

extension QuestionMaker {
  /// What stands in a section of the seed article, beside what stands in its other sections.
  func sectionQuestions() -> [Outline] {
    knowledge.roles.filter { !$0.sections.isEmpty }.flatMap(sectionQuestions)
  }

  private func sectionQuestions(_ role: Role) -> [Outline] {
    let facts = knowledge.facts(of: role.id).filter(ledger.isSeed)
    let likeness = Likeness(facts)
    let lines = facts.compactMap { sectionLine($0, role) }
    return role.sections.flatMap { section in
      let own = Set(facts.filter { $0.seedSection == section.id }.map(\.id))
      let others = lines.filter { line in
        section.isBeside(line.section) && likeness.facts(like: line.fact.id).isDisjoint(with: own)
          && Set(line.fact.links.map { Fact.ID($0.target) }).isDisjoint(with: own)
      }
      return lines.filter { $0.section == section.id }.map { line in
        let head = QuestionHead(.section, of: line.fact, [role.id])
        return Outline(head) {
          let rest = others.filter { !likeness.facts(like: $0.fact.id).contains(line.fact.id) }
          return sectionQuestion(head, line, rest, section)
        }
      }
    }
  }

  /// A fact of a section, without the role.
  private struct Line: Sendable {
    let fact: Fact
    let section: String
    let text: LocalizedText
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
    // Each fact begins its search at another place, so that not the same few are wrong every time.
    return Draft(
      head,
      stem: LocalizedText(
        en:
          "In the original job description, which of these stands under ‘\(section.name[.en])’ (\(section.id))?",
        vi: "Trong bản mô tả gốc, ý nào nằm ở mục ‘\(section.name[.vi])’ (\(section.id))?"),
      keys: [key], distractors: levelled(wrong.rotated(by: SplitMix64.first(line.fact.id.text)), beside: key),
      content: line.fact.text, recall: recall(of: line.fact))
  }
}

extension SeedSection {
  /// Whether another section belongs to the same chapter.
  fileprivate func isBeside(_ other: String) -> Bool {
    id != other && id.contains(".") && id.prefix { $0 != "." } == other.prefix { $0 != "." }
  }
}
