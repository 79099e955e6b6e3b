import Roles
import SourceText

/// How many things one can be asked to name at once.
private let listSizes = 2...10

extension QuestionMaker {
  /// Everybody who does the work of an area; who is consulted on it are too many to be known.
  func partLists() -> [Outline] {
    knowledge.competencies.filter { !$0.isPersonal }.compactMap { partList($0, .responsible) }
  }

  /// Of how many roles one can be asked to know all, where nothing but the chart names them.
  private static let partSizes = 2...4

  private func partList(_ area: Competency, _ involvement: Relation.Involvement) -> Outline? {
    let roles = area.roles(involvement)
    guard Self.partSizes.contains(roles.count),
      roles.allSatisfy({ area.relations[$0]?.restsOnJudgement == false })
    else { return nil }
    var head = QuestionHead(
      .list, "\(area.id)/\(involvement.rawValue)", [area.accountable].compactMap { $0 } + roles, [area.id],
      topics: Set(roles.map { "part:\(area.id)/\($0)" }))
    head.restsOnChart = true
    return Outline(head) { [head] in partList(head, area, involvement, roles) }
  }

  private func partList(
    _ head: QuestionHead, _ area: Competency, _ involvement: Relation.Involvement, _ roles: [Role.ID]
  ) -> Draft {
    let (en, vi) = (area.name[.en], area.name[.vi])
    let stem = LocalizedText(
      en: "which \(roles.count) roles do the work (R) in ‘\(en)’?",
      vi: "\(roles.count) vai trò nào thực hiện (R) mảng ‘\(vi)’?")
    return Draft(
      head, stem: byTheChart(area, stem), keys: roles.map { option($0, .relation($0, area.id, involvement)) },
      content: LocalizedText(verbatim: ([area.id.text] + roles.map(\.text).sorted()).joined(separator: " ")))
  }

  /// The areas of one group that a role is accountable for.
  func areaLists() -> [Outline] {
    knowledge.roles.flatMap { role in knowledge.groups.compactMap { areaList(role, $0) } }
  }

  private func areaList(_ role: Role, _ group: CompetencyGroup) -> Outline? {
    let areas = knowledge.competencies.filter { $0.group == group.id && $0.accountable == role.id }
    guard listSizes.contains(areas.count) else { return nil }
    var head = QuestionHead(
      .list, "\(role.id)/\(group.id)", [role.id], areas.map(\.id),
      topics: Set(areas.map { "accountable:\($0.id)" }))
    head.restsOnChart = true
    return Outline(head) { [head] in areaList(head, role, group, areas) }
  }

  private func areaList(
    _ head: QuestionHead, _ role: Role, _ group: CompetencyGroup, _ areas: [Competency]
  ) -> Draft {
    let label = ledger.labels.label(role.id)
    return Draft(
      head,
      stem: LocalizedText(
        en:
          "By \(knowledge.chartName[.en]), which \(areas.count) areas of ‘\(group.name[.en])’ is the \(label[.en]) accountable for?",
        vi:
          "Theo \(knowledge.chartName[.vi]), \(label[.vi]) chịu trách nhiệm chính về \(areas.count) mảng nào của nhóm ‘\(group.name[.vi])’?"
      ),
      keys: areas.map {
        Draft.Option(
          text: $0.name, claim: .relation(role.id, $0.id, .accountable),
          synonyms: [$0.name[.en], $0.name[.vi]])
      }, content: LocalizedText(verbatim: areas.map(\.id.text).sorted().joined(separator: " ")))
  }

  /// What else the letters of a role may stand for.
  func acronymLists() -> [Outline] {
    knowledge.acronyms.compactMap { acronym in
      let owners = acronym.meanings.filter { $0.name == nil }.compactMap { $0.role.flatMap(knowledge.role) }
      let others = acronym.meanings.enumerated().compactMap { number, meaning in
        meaning.name.map { (number, $0) }
      }
      guard let owner = owners.first, listSizes.contains(others.count) else { return nil }
      let known = owners.map { $0.name(in: .en) }.joined(separator: ", ")
      let letters = acronym.letters
      let head = QuestionHead(
        .list, "acronym/\(letters)", [owner.id], [], .name, topics: ["acronym:\(letters)"])
      return Outline(head) {
        Draft(
          head,
          stem: LocalizedText(
            en:
              "Besides \(known), which \(others.count) titles does this knowledge base give for \(letters)?",
            vi: "Ngoài \(known), kho tri thức này còn ghi \(others.count) chức danh nào cho \(letters)?"),
          keys: others.map { number, name in
            Draft.Option(
              text: name, claim: .acronym(letters, number), synonyms: [name[.en], name[.vi], bare(name[.en])])
          }, content: LocalizedText(verbatim: others.map { $0.1[.en] }.joined(separator: " ")))
      }
    }
  }

  /// `People` of `Chief People Officer`: when all titles begin and end alike the middle says enough.
  private func bare(_ title: String) -> String {
    title.replacingWords("Chief ", "").replacingWords(" Officer", "")
  }
}

extension String {
  fileprivate func replacingWords(_ words: String, _ others: String) -> String {
    range(of: words).map { replacing($0, with: others) } ?? self
  }
}
