import Commands
import Documents
import Roles
import SourceText

/// A role on one sheet, to post or to send: what weighs most of what is known, each line with its id.
struct RoleSheet {
  let role: Role
  let knowledge: KnowledgeBase
  let duties: DutyChoice
  /// What else is on the sheet, by kind.
  let chosen: [FactKind: [Fact]]

  init(_ role: Role, in knowledge: KnowledgeBase) {
    self.role = role
    self.knowledge = knowledge
    duties = DutyChoice(role.id, in: knowledge)
    let facts = knowledge.facts(of: role.id)
    chosen = [
      .mission: Array(facts.filter { $0.kind == .mission }.prefix(1)),
      .reporting: knowledge.superiors(of: role, among: facts),
      .metric: knowledge.chosen(5, of: facts, .metric),
      .requirement: knowledge.requirements(among: facts),
      .firstDays: knowledge.chosen(5, of: facts, .firstDays),
    ]
  }

  /// Every fact on the sheet, from the top.
  var facts: [Fact] {
    facts(.mission) + facts(.reporting) + duties.choices.map(\.fact) + facts(.metric)
      + facts(.requirement)
      + facts(.firstDays)
  }

  private func facts(_ kind: FactKind) -> [Fact] { chosen[kind] ?? [] }

  /// The sheet in a language.
  func document(_ language: Language) -> Document {
    var blocks: [Block] = [
      .heading(RichText("\(role.acronym) · \(role.name(in: language))"), level: 1),
      .paragraph(RichText("\(role.name(in: language.other)): \(role.tagline[language])", .quiet)),
    ]
    blocks += [.entries(head(language)), .heading(RichText(dutyTitle[language]), level: 2)]
    blocks.append(.entries(dutyEntries(language)))
    for kind in [FactKind.metric, .requirement, .firstDays] where !facts(kind).isEmpty {
      blocks.append(.heading(RichText(kind.title[language]), level: 2))
      blocks.append(.entries(facts(kind).map { entry($0, language) }))
    }
    blocks += [
      .paragraph(RichText(reason[language], .quiet)), .suggestions(["show \(role.id) all"]),
    ]
    var document = Document(blocks.filter { $0 != .entries([]) })
    document.isSheet = true
    return document
  }

  private func head(_ language: Language) -> [Entry] {
    [FactKind.mission, .reporting].flatMap { kind in
      facts(kind).map { entry($0, language, label: RichText(kind.title[language])) }
    }
  }

  private func dutyEntries(_ language: Language) -> [Entry] {
    duties.choices.map { choice in
      let area = choice.area.map { area in
        let part = "\(area.relation.involvement?.letter ?? "")\(area.relation.importance)"
        return RichText(" \(area.competency.name[language]) \(part)", .quiet)
      }
      return Entry(
        RichText(choice.fact.text[language]) + (area ?? RichText()), trailing: reference(to: choice.fact))
    }
  }

  private func entry(_ fact: Fact, _ language: Language, label: RichText? = nil) -> Entry {
    Entry(label: label, RichText(fact.text[language]), trailing: reference(to: fact))
  }

  /// The id, and the disagreements that the fact touches.
  private func reference(to fact: Fact) -> RichText {
    let disagreements = knowledge.disagreements(touching: fact.id).map { RichText(" ⚑\($0.id)", .notice) }
    return RichText(fact.id.text, .quiet) + knowledge.mark(of: knowledge.origin(of: fact.id))
      + disagreements.joined()
  }

  private var dutyTitle: LocalizedText {
    let count = duties.choices.count
    return LocalizedText(
      en: count == duties.count ? "Duties" : "The \(count) duties that weigh most",
      vi: count == duties.count ? "Nhiệm vụ" : "\(count) nhiệm vụ quan trọng nhất")
  }

  /// Why these and not others, and where they come from.
  private var reason: LocalizedText {
    let all = knowledge.facts(of: role.id).count
    let manifest = knowledge.manifest
    let choice = duties.choices.count == duties.count ? nil : choiceReason
    return LocalizedText(
      en: (choice.map { $0[.en] + " " } ?? "") + """
        \(facts.count) of \(all) facts of “\(manifest.name)” \(manifest.version); each id leads to its sources, ⚑ to a \
        disagreement among them.
        """,
      vi: (choice.map { $0[.vi] + " " } ?? "") + """
        \(facts.count) trong \(all) dữ kiện của “\(manifest.name)” \(manifest.version); từ mỗi mã tra được nguồn, từ ⚑ \
        tra được chỗ các nguồn bất đồng.
        """)
  }

  private var choiceReason: LocalizedText {
    LocalizedText(
      en: """
        Chosen of \(duties.count) duties: for each of the areas that weigh most for the role (RACI letter and importance \
        1–5 behind the area), the best-founded sentence.
        """,
      vi: """
        Chọn từ \(duties.count) nhiệm vụ: với mỗi mảng quan trọng nhất của vai trò (sau tên mảng là chữ RACI và tầm quan \
        trọng 1–5), lấy câu có căn cứ tốt nhất.
        """)
  }
}
