import SourceText
import Tabular

/// A table with a line for each task, role and letter.
struct ListTable {
  private let grid: Grid
  private let columns: (task: Int, role: Int, letter: Int)
  private let told: Set<Scheme>

  /// Nil when the heads do not name a role, a letter and something else, or the letters are none.
  init?(_ grid: Grid, told: Set<Scheme>) {
    guard let head = grid.rows.first, head.count >= 3 else { return nil }
    let names = head.map { folded(plainText($0.text)) }
    let letterNames = [
      "raci", "rasci", "daci", "letter", "involvement", "assignment", "chu cai", "code", "type",
    ]
    let roleNames = ["role", "person", "who", "vai tro", "chuc danh", "stakeholder"]
    guard let letter = names.firstIndex(where: letterNames.contains),
      let role = names.firstIndex(where: roleNames.contains), letter != role,
      let task = names.indices.first(where: { $0 != letter && $0 != role && CornerWord(names[$0]) == .tasks })
        ?? names.indices.first(where: { $0 != letter && $0 != role })
    else { return nil }
    let cells = grid.rows.dropFirst().map {
      $0.count > letter ? CellReading($0[letter].text, nil) : CellReading()
    }
    guard cells.count(where: \.isLetters) * 5 >= cells.count * 3, cells.contains(where: \.isLetters) else {
      return nil
    }
    self.grid = grid
    self.told = told
    columns = (task, role, letter)
  }

  var chart: Chart {
    var roles = RoleList()
    var tasks = RoleList()
    var letters: [Character: Int] = [:]
    var found: [(task: Int, role: Int, cell: Grid.Cell)] = []
    for index in grid.rows.indices.dropFirst() {
      guard let task = grid.cell(index, columns.task), let role = grid.cell(index, columns.role),
        let letter = grid.cell(index, columns.letter)
      else { continue }
      for used in lettersUsed(in: letter.text) { letters[used, default: 0] += 1 }
      found.append(
        (
          tasks.index(of: plainText(task.text), task.range),
          roles.index(of: plainText(role.text), role.range),
          letter
        ))
    }
    let scheme = Scheme(letters: letters, told: told)
    var cells = tasks.headings.map { _ in roles.headings.map { _ in Chart.Cell.empty } }
    for entry in found {
      let read = Chart.Cell(reading: entry.cell.text, scheme, entry.cell.range)
      let known = cells[entry.task][entry.role]
      cells[entry.task][entry.role] = Chart.Cell(
        read.text, parts: Array(Set(known.parts + read.parts)).sorted(),
        unknown: known.unknown + read.unknown,
        note: read.note, range: read.range)
    }
    return Chart(
      title: grid.title, scheme: scheme, layout: .list, roles: roles.headings, tasks: tasks.headings,
      cells: cells)
  }
}
