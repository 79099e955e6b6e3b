import Commands
import Documents
import Roles
import SourceText

/// A role that is worth comparing with another one, and why.
struct Neighbour {
  let role: Role
  let similarity: Similarity
  /// The areas of work that both claim.
  let contested: [Competency]
  /// What is said about the border between just the two.
  let borders: Int

  /// What is contested makes a comparison worth while, then what is said about the border, then likeness.
  fileprivate var rank: (Int, Int, Int) { (-contested.count, -borders, -similarity.hundredths) }
}

extension Comparison {
  /// The roles worth comparing the first one with, the best first.
  var neighbours: [Neighbour] {
    let neighbours = knowledge.roles.filter { $0.id != roles[0].id }.map { other -> Neighbour in
      let pair = Comparison(roles: [roles[0], other], knowledge: knowledge)
      let borders = pair.facts(.boundary) + pair.facts(.misconception)
      return Neighbour(
        role: other, similarity: Similarity(pair.rows, 0, 1),
        contested: pair.rows.filter { $0.overlap == .contested }.map(\.competency),
        borders: borders.count { Set($0.about + [$0.role].compactMap(\.self)).count == 2 })
    }
    return neighbours.filter { !$0.contested.isEmpty || $0.borders > 0 }.sorted { $0.rank < $1.rank }
  }

  /// The page for a role alone.
  func neighbourPage(_ language: Language) -> Document {
    let name = knowledge.shortName(of: roles[0].id, in: language)
    let sentence = LocalizedText(
      en: "Worth comparing the \(name) with, the closest first:", vi: "Nên so \(name) với, gần nhất trước:")
    let shown = neighbours.prefix(6)
    return Document([
      .heading(RichText(name), level: 1), .paragraph(RichText(sentence[language])),
      .entries(
        shown.map { neighbour in
          Entry(
            label: RichText(knowledge.shortName(of: neighbour.role.id, in: language), .strong),
            RichText(reasons(neighbour)[language]),
            trailing: RichText("compare \(roles[0].id) \(neighbour.role.id)", .code))
        }),
    ])
  }

  private func reasons(_ neighbour: Neighbour) -> LocalizedText {
    let areas = { (language: Language) in
      neighbour.contested.prefix(3).map { $0.name[language] }.joined(separator: ", ")
        + (neighbour.contested.count > 3 ? "…" : "")
    }
    let likeness = hundredths(neighbour.similarity.hundredths)
    let count = neighbour.contested.count
    let parts: [LocalizedText] =
      (count > 0
        ? [
          LocalizedText(en: "\(count) contested: \(areas(.en))", vi: "\(count) mảng chồng lấn: \(areas(.vi))")
        ] : [])
      + (neighbour.borders > 0
        ? [
          LocalizedText(
            en: "facts about the border: \(neighbour.borders)",
            vi: "\(neighbour.borders) dữ kiện về ranh giới")
        ]
        : []) + [LocalizedText(en: "likeness \(likeness)", vi: "độ giống \(likeness)")]
    return LocalizedText(
      en: parts.map { $0[.en] }.joined(separator: "; "), vi: parts.map { $0[.vi] }.joined(separator: "; "))
  }
}
