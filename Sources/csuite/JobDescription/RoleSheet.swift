import Commands
import Documents
import Roles
import SourceText

/// A role on one sheet, to post or to send: what weighs most of what is known, each line with its id.
struct RoleSheet {
  let role: Role
  let knowledge: KnowledgeBase
  let duties: DutyChoice
  let setting: SheetSetting?
  /// What else is on the sheet, by kind.
  let chosen: [FactKind: [Fact]]

  /// A sheet; what is said of the stage and the industry takes room from the rest, and so does a second language.
  init(_ role: Role, in knowledge: KnowledgeBase, _ setting: SheetSetting? = nil, isInBoth: Bool = false) {
    self.role = role
    self.knowledge = knowledge
    self.setting = setting
    let isShort = isInBoth || setting?.isAny == false
    duties = DutyChoice(role.id, in: knowledge, limit: isShort ? 8 : 10)
    let facts = knowledge.facts(of: role.id)
    let count = isInBoth ? 3 : isShort ? 4 : 5
    let local = facts.filter { setting?.isMeant(by: $0.scope) ?? false }
    let localMetrics = local.filter { $0.kind == .metric }.prefix(2)
    let elsewhere = facts.filter { fact in !localMetrics.contains { $0.id == fact.id } }
    chosen = [
      .mission: Array(facts.filter { $0.kind == .mission }.prefix(1)),
      .reporting: knowledge.superiors(of: role, among: facts),
      .stage: Array(local.filter { $0.kind != .metric }.prefix(isInBoth ? 2 : 4)),
      .metric: localMetrics + knowledge.chosen(count - localMetrics.count, of: elsewhere, .metric),
      .requirement: Array(knowledge.requirements(among: facts).prefix(count)),
      .firstDays: knowledge.chosen(count, of: facts, .firstDays),
    ]
  }

  /// Every fact on the sheet, from the top.
  var facts: [Fact] {
    facts(.mission) + facts(.reporting) + facts(.stage) + duties.choices.map(\.fact) + facts(.metric)
      + facts(.requirement)
      + facts(.firstDays)
  }

  func facts(_ kind: FactKind) -> [Fact] { chosen[kind] ?? [] }

  /// What the sheet is called.
  func title(_ name: String) -> RichText {
    RichText([role.acronym, name, setting?.company].compactMap(\.self).joined(separator: " · "))
  }

  /// The stage and the industry as a heading; nil where none was asked for.
  func localTitle(_ language: Language) -> String? {
    guard let setting, !setting.isAny else { return nil }
    let name = setting.name(in: language)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The sheet in a language.
  func document(_ language: Language) -> Document {
    var blocks: [Block] = [
      .heading(title(role.name(in: language)), level: 1),
      .paragraph(RichText("\(role.name(in: language.other)): \(role.tagline[language])", .quiet)),
    ]
    blocks.append(.entries(head(language)))
    blocks += local(language)
    blocks.append(.heading(RichText(dutyTitle[language]), level: 2))
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

  /// What is said of the stage and the industry, or that nothing is.
  private func local(_ language: Language) -> [Block] {
    guard let title = localTitle(language) else { return [] }
    let nothing = LocalizedText(
      en: "Nothing here is said of this role there; what follows holds everywhere.",
      vi: "Ở đây chưa có dữ kiện riêng cho vai trò này; phần dưới đúng với mọi nơi.")
    return [
      .heading(RichText(title), level: 2),
      facts(.stage).isEmpty
        ? .paragraph(RichText(nothing[language], .quiet))
        : .entries(facts(.stage).map { entry($0, language) }),
    ]
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
  func reference(to fact: Fact) -> RichText {
    let disagreements = knowledge.disagreements(touching: fact.id).map { RichText(" ⚑\($0.id)", .notice) }
    return RichText(fact.id.text, .quiet) + knowledge.mark(of: knowledge.origin(of: fact.id))
      + disagreements.joined()
  }

  var dutyTitle: LocalizedText {
    let count = duties.choices.count
    return LocalizedText(
      en: count == duties.count ? "Duties" : "The \(count) duties that weigh most",
      vi: count == duties.count ? "Nhiệm vụ" : "\(count) nhiệm vụ quan trọng nhất")
  }

  /// Why these and not others, and where they come from.
  var reason: LocalizedText {
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
