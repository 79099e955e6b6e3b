import Commands
import Documents
import Roles
import SourceText

extension SiteReading {
  /// The pages of a role: one, unless it has very many facts.
  func rolePages(_ role: Role) -> [SitePage] {
    let parts = places.factsOfRole[role.id] ?? [[]]
    return parts.enumerated().map { number, facts in
      var document = Document([
        .heading(RichText("\(role.acronym) · \(role.name(in: language))"), level: 1),
        .paragraph(sentence(of: role)),
      ])
      if number == 0 { document.blocks += opening(role) }
      document.append(.contents(title: SiteWords.contents[language]))
      document.blocks += sections(facts)
      if number == parts.count - 1 { document.blocks += areaTable(role) + disputes(role) + notes(role) }
      if parts.count > 1 { document.append(wayOn(role, parts.count)) }
      return SitePage(numbered("roles/\(role.id)", number), document)
    }
  }

  private func sentence(of role: Role) -> RichText {
    let other = role.name(in: language.other)
    let name =
      other == role.name(in: language) ? RichText() : RichText(other + ": ", language: language.other)
    return name + text(role.tagline)
  }

  private func opening(_ role: Role) -> [Block] {
    let names = role.names.filter { $0.text != role.name(in: language) }.map { name in
      RichText(name.text, language: name.language == language ? nil : name.language)
    }
    let reports = knowledge.roles.filter { $0.reportsTo.contains(role.id) }.map(\.id)
    let owned = knowledge.competencies.filter { $0.accountable == role.id }.map { link($0, from: "../") }
    let others = knowledge.otherMeanings(of: role).compactMap { meaning -> RichText? in
      if let id = meaning.role, knowledge.role(id) != nil, meaning.name == nil {
        return RichText(
          knowledge.name(of: id, in: language), target: .place("../" + places.place(of: id)))
      }
      return meaning.name.map { text($0) }
    }
    let entries = [
      entry(SiteWords.alsoCalled, names.joined(separator: ", ")),
      entry(SiteWords.reportsTo, links(role.reportsTo.filter { knowledge.role($0) != nil }, from: "../")),
      entry(SiteWords.directReports, links(reports, from: "../")),
      entry(SiteWords.accountableFor, owned.joined(separator: " · ")),
      entry(SiteWords.mayAlsoMean, others.joined(separator: " · ")),
      entry(SiteWords.compareWith, comparisons(role)),
    ].compactMap(\.self)
    return entries.isEmpty ? [] : [.entries(entries)]
  }

  /// The ways to the comparisons that are most worth while: where most areas are claimed by both.
  private func comparisons(_ role: Role) -> RichText {
    let counted = knowledge.roles.filter { $0.id != role.id }.map { other in
      (id: other.id, count: knowledge.competencies.count { $0.isContested(role.id, other.id) })
    }
    let best = counted.enumerated().sorted { (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset) }
    return best.prefix(5).filter { $0.element.count > 0 }.map { _, other in
      RichText(
        knowledge.shortName(of: other.id, in: language),
        target: .place("../compare.html?roles=\(role.id),\(other.id)"))
    }.joined(separator: " · ")
  }

  private func sections(_ facts: [Fact]) -> [Block] {
    FactKind.allCases.flatMap { kind -> [Block] in
      let part = facts.filter { $0.kind == kind }
      guard !part.isEmpty else { return [] }
      return [heading(kind.title), .entries(part.map { entry($0, from: "../", isHome: true) })]
    }
  }

  private func areaTable(_ role: Role) -> [Block] {
    let parts = knowledge.competencies.compactMap { competency in
      competency.relations[role.id].map { (competency: competency, relation: $0) }
    }
    guard !parts.isEmpty else { return [] }
    let sorted = parts.enumerated().sorted {
      (-$0.element.relation.importance, $0.offset) < (-$1.element.relation.importance, $1.offset)
    }.map(\.element)
    let titles = [SiteWords.area, SiteWords.part, SiteWords.importance, SiteWords.level]
    let table = Table(
      columns: titles.enumerated().map {
        Table.Column(RichText($1[language]), alignment: $0 < 2 ? .leading : .trailing)
      },
      rows: sorted.map { part in
        [
          link(part.competency, from: "../"),
          RichText((part.relation.involvement?.title ?? SiteWords.personal)[language]),
          RichText(String(part.relation.importance)), RichText(String(part.relation.level)),
        ]
      })
    return [heading(SiteWords.areas), .table(table)]
  }

  private func disputes(_ role: Role) -> [Block] {
    let shared = knowledge.disagreements.filter { $0.roles.contains(role.id) }
    guard !shared.isEmpty else { return [] }
    return [heading(SiteWords.disagreements), .list(shared.map { disputeLink($0, from: "../") })]
  }

  /// A disagreement with the way to both of its sides.
  func disputeLink(_ dispute: Disagreement, from up: String) -> RichText {
    RichText("⚑\(dispute.id) ", .notice) + text(dispute.topic, to: up + places.place(of: dispute.id))
  }

  private func notes(_ role: Role) -> [Block] {
    guard !role.notes.isEmpty else { return [] }
    let items = role.notes.map { text($0.text) + RichText(" \($0.id)", .quiet) }
    return [heading(SiteWords.notes), .list(items)]
  }

  private func wayOn(_ role: Role, _ count: Int) -> Block {
    let links = (0..<count).map { number in
      RichText("\(number + 1)", target: .place("../" + numbered("roles/\(role.id)", number)))
    }
    return .paragraph(RichText(SiteWords.more[language] + ": ") + links.joined(separator: " · "))
  }
}

extension Competency {
  /// Whether one of two roles is accountable for the area and the other one responsible.
  fileprivate func isContested(_ left: Role.ID, _ right: Role.ID) -> Bool {
    let involvements = Set([relations[left]?.involvement, relations[right]?.involvement])
    return involvements == [.accountable, .responsible]
  }
}

extension KnowledgeBase {
  /// The full name of a role.
  func name(of role: Role.ID, in language: Language) -> String {
    self.role(role)?.name(in: language) ?? role.text
  }
}
