import Commands
import Documents
import Roles
import SourceText

extension TeamPage {
  /// The load of each person as a bar, measured by the role that carries most.
  var loads: [Block] {
    let people = coverage.team.people
    guard !people.isEmpty else { return [] }
    let loads = people.map { Load($0, knowledge) }
    let heaviest = knowledge.heaviestLoad
    let longest = max(heaviest, loads.map(\.points).max() ?? 0, 1)
    let bars = zip(people, loads).map { person, load in
      let share = Double(load.points) / Double(longest)
      let over = load.points > heaviest ? RichText(" " + TeamWords.overloaded[language], .notice) : ""
      return Bars.Bar(
        RichText(person.name), from: share, to: share,
        value: RichText("\(load.points) (\(load.accountable) A, \(load.responsible) R)") + over)
    }
    return [.heading(RichText(TeamWords.load[language]), level: 2), .bars(Bars(bars))]
  }

  /// Everybody’s part in every area of work.
  var matrix: [Block] {
    guard !coverage.team.people.isEmpty else { return [] }
    let sections = knowledge.groups.map { group in
      Matrix.Section(
        RichText(group.name[language]),
        coverage.rows.filter { $0.competency.group == group.id && $0.status != .personal }.map(row))
    }
    let columns = coverage.team.people.map { RichText($0.name.split(separator: " ").joined(separator: "\n")) }
    return [
      .heading(RichText(TeamWords.matrix[language]), level: 2),
      .matrix(
        Matrix(
          corner: "", columns: columns, sections: sections,
          legend: RichText(TeamWords.legend[language], .quiet))),
    ]
  }

  private func row(_ row: Coverage.Row) -> Matrix.Row {
    let cells = zip(coverage.team.people, row.parts).map { person, part in
      guard let part else { return Matrix.Cell.empty }
      let isWork = part == .accountable || part == .responsible
      let importance = person.importance(of: row.competency)
      return Matrix.Cell(
        RichText(part.letter, part == .accountable ? .strong : .plain),
        weight: isWork ? importance : max(1, importance - 2), meaning: part.title[language])
    }
    return Matrix.Row(RichText(row.competency.name[language]), cells, note: note(row))
  }

  private func note(_ row: Coverage.Row) -> Matrix.Note {
    switch row.status {
    case .orphaned:
      let words = row.isInformedOnly ? TeamWords.informedOnly : TeamWords.orphaned
      return Matrix.Note(RichText(words[language].lowercased(), .error), mark: RichText("?", .error))
    case .contested:
      return Matrix.Note(
        RichText(TeamWords.contested[language].lowercased(), .notice), mark: RichText("!", .notice))
    case .covered where row.restsOnOne:
      return Matrix.Note(RichText(TeamWords.one[language], .quiet), mark: RichText("1", .quiet))
    case .covered, .personal: return Matrix.Note("", mark: "")
    }
  }
}
