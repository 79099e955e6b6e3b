import Commands
import Documents
import Roles
import SourceText

extension SensiblePage {
  /// A line a person: the post, whom he or she reports to, what is owned and stood in for, and the load.
  var holders: [Block] {
    let working = people.indices.filter { !people[$0].isBoardOnly }
    guard !working.isEmpty else { return [] }
    let order =
      working.count > 12 ? working.sorted { (-plan.load(of: $0), $0) < (-plan.load(of: $1), $1) } : working
    let shown = isWhole ? order[...] : order.prefix(12)
    let hasLines = people.contains { $0.superior != nil }
    let titles: [(LocalizedText, Table.Column.Alignment)] =
      [(CompanyWords.person, .leading), (CompanyWords.post, .leading)]
      + (hasLines ? [(CompanyWords.superior, .leading)] : [])
      + [
        (CompanyWords.owns, .trailing), (CompanyWords.standsIn, .trailing), (CompanyWords.load, .trailing),
        (CompanyWords.only, .trailing),
      ]
    let table = Table(
      columns: titles.map { Table.Column(RichText($0.0[language]), alignment: $0.1) },
      rows: shown.map { person in
        [RichText(people[person].name), RichText(post(of: person))]
          + (hasLines ? [RichText(superior(of: person))] : []) + numbers(of: person)
      })
    return [.heading(RichText(CompanyWords.holders[language]), level: 2), .table(table)]
      + rest(order.count - shown.count)
  }

  private func numbers(of person: Int) -> [RichText] {
    let (load, limit) = (plan.load(of: person), plan.limit(of: person))
    return [
      RichText(String(plan.owned[person])), RichText(String(plan.stoodIn[person])),
      RichText("\(load)/\(limit)", load > limit ? .notice : .plain),
      RichText(String(report.dependent[person].count)),
    ]
  }

  /// The roles of a person, or the level where there are none, with what is special about the contract.
  private func post(of person: Int) -> String {
    let person = people[person]
    let roles = person.roles.map(shortName)
    let level =
      person.level.map { $0.name[language] } ?? (roles.isEmpty ? person.standing.name[language] : nil)
    let special = [
      level, person.isOutside ? CompanyWords.outside[language] : nil, person.time.map { "\($0) %" },
    ]
    return (roles + special.compactMap(\.self)).joined(separator: ", ")
  }

  private func superior(of person: Int) -> String {
    switch people[person].superior {
    case .person(let name): name
    case .board: CompanyWords.boardWord[language]
    case nil: "–"
    }
  }

  /// For each stand-in: the load now and then, and the areas by reason.
  var standIns: [Block] {
    let holders = people.indices.filter { plan.stoodIn[$0] > 0 }
    guard !holders.isEmpty else { return [] }
    let entries = holders.map { person in
      let sum = "\(plan.owned[person]) → \(plan.load(of: person)) / \(plan.limit(of: person))"
      return Entry(
        label: RichText(people[person].name, .strong),
        RichText(sum, .strong) + RichText(": " + areas(of: person)))
    }
    return [.heading(heading(CompanyWords.standIns, report.stoodIn.count), level: 2), .entries(entries)]
  }

  private func areas(of person: Int) -> String {
    Holding.Reason.allCases.compactMap { reason -> String? in
      let areas = report.stoodIn.filter { holding in
        if case .standIn(person, reason) = holding.state { true } else { false }
      }.map(\.competency)
      guard !areas.isEmpty else { return nil }
      return cut(areas, language, most: isWhole ? .max : 5) + " (\(CompanyWords.reason(reason)[language]))"
    }.joined(separator: "; ")
  }
}
