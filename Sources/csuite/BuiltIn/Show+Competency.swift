import Commands
import Documents
import Roles
import SourceText

extension Session {
  /// Everything that hangs on a competency: who does what, who stands in, the facts, the disagreements.
  func page(of competency: Competency) -> Answer {
    var document = Document([.heading(RichText("\(competency.name[language]) · \(competency.id)"), level: 1)])
    document.blocks += meaning(of: competency)
    document.append(.entries(ownership(of: competency)))
    document.append(.table(matrixRow(competency)))
    document.append(matrixCaveat)
    document.append(.entries(disputes(about: competency)))
    let facts = knowledge.facts(concerning: competency)
    document.blocks += levels(of: competency) + levelsAsked(for: competency) + events(of: competency)
    document.blocks += factsByRole(facts)
    document.blocks.removeAll { $0 == .entries([]) }
    return Answer(
      document,
      data: .object([
        "type": "competency", "competency": knowledge.json(of: competency),
        "facts": Fact.json(facts, in: knowledge),
        "disagreements": .array(knowledge.disagreements(about: competency.id).map { knowledge.json(of: $0) }),
      ]), records: knowledge.records(ofPartsIn: competency))
  }

  /// Who is accountable, responsible, consulted and informed, and who stands in.
  func ownership(of competency: Competency) -> [Entry] {
    if competency.isPersonal {
      let words = LocalizedText(
        en: "A skill that every role needs; nobody is accountable for it.",
        vi: "Kỹ năng mà vai trò nào cũng cần; không ai chịu trách nhiệm chính.")
      return [Entry(RichText(words[language]))]
    }
    let involved = Relation.Involvement.allCases.compactMap { involvement -> Entry? in
      let roles = competency.roles(involvement)
      guard !roles.isEmpty else { return nil }
      return Entry(
        label: RichText(involvement.title[language]),
        RichText(roles.map(shortName).joined(separator: ", "), involvement == .accountable ? .strong : .plain)
      )
    }
    let all = involved + successors(of: competency)
    guard !competency.fallback.isEmpty else { return all }
    let label = LocalizedText(en: "If there is none", vi: "Khi chưa có")
    return all + [Entry(label: RichText(label[language]), RichText(fallbackNames(competency)))]
  }

  private func fallbackNames(_ competency: Competency) -> String {
    competency.fallback.map { fallback in
      switch fallback {
      case .role(let id): shortName(id)
      case .other(let text): text[language]
      }
    }.joined(separator: ", ")
  }

  /// The acronym, or the full name where several roles share the acronym.
  func shortName(_ id: Role.ID) -> String { knowledge.shortName(of: id, in: language) }

  func disputes(about competency: Competency) -> [Entry] {
    knowledge.disagreements(about: competency.id).map { disagreement in
      Entry(
        label: RichText("⚑", .notice), RichText(disagreement.topic[language]),
        trailing: RichText("show \(disagreement.id)", .quiet))
    }
  }

  /// The levels that facts about requirements ask for; they may differ from those of the matrix.
  private func levelsAsked(for competency: Competency) -> [Block] {
    let entries = knowledge.facts.compactMap { fact -> Entry? in
      guard let level = fact.requirement?.levels[competency.id] else { return nil }
      return Entry(
        label: RichText(fact.role.map(shortName) ?? ""), RichText(String(level)),
        trailing: knowledge.reference(to: fact, in: language))
    }
    guard !entries.isEmpty else { return [] }
    let title = LocalizedText(en: "Level that a fact asks for", vi: "Mức mà dữ kiện yêu cầu")
    return [.heading(RichText(title[language]), level: 2), .entries(entries)]
  }

  private func matrixRow(_ competency: Competency) -> Table {
    let titles = [
      LocalizedText(en: "Role", vi: "Vai trò"), LocalizedText(en: "Relation", vi: "Quan hệ"),
      LocalizedText(en: "Importance", vi: "Quan trọng"), LocalizedText(en: "Level", vi: "Mức"),
    ]
    let rows = knowledge.roles.compactMap { role -> [RichText]? in
      guard let relation = competency.relations[role.id] else { return nil }
      return [
        RichText(shortName(role.id)),
        RichText(relation.involvement.map { "\($0.letter) \($0.title[language])" } ?? "–"),
        RichText(String(relation.importance)), RichText(String(relation.level)),
      ]
    }
    return Table(
      columns: titles.enumerated().map {
        Table.Column(RichText($1[language]), alignment: $0 < 2 ? .leading : .trailing)
      },
      rows: rows)
  }
}
