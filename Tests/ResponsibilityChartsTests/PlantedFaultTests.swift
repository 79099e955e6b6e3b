import ResponsibilityCharts
import SourceText
import Testing

/// A sound chart, to plant faults in: rows of cells, the first one with the heads.
private let sound = [
  ["Task", "CEO", "CPO", "CTO", "CFO", "COO"],
  ["Pricing", "I", "A", "C", "R", ""],
  ["Roadmap", "C", "A/R", "R", "I", "I"],
  ["Architecture", "I", "C", "A/R", "", ""],
  ["Budget", "A", "C", "C", "R", "I"],
  ["Hiring plan", "A", "R", "R", "C", "I"],
  ["Security", "I", "", "A", "C", "R"],
  ["Suppliers", "", "I", "C", "C", "A/R"],
  ["Reporting", "I", "", "", "A/R", "C"],
  ["Company goals", "A/R", "C", "I", "C", ""],
  ["Support", "", "C", "R", "", "A"],
]

/// A change of the chart, and the one finding that it must give, at a row and a column counted from 0.
private struct Plant: Sendable, CustomTestStringConvertible {
  let rule: ChartRule
  let row: Int
  let column: Int
  let cells: [[String]]
  var testDescription: String { "\(rule.rawValue) at \(row), \(column)" }

  init(_ rule: ChartRule, _ row: Int, _ column: Int, _ change: (inout [[String]]) -> Void) {
    var cells = sound
    change(&cells)
    (self.rule, self.row, self.column, self.cells) = (rule, row, column, cells)
  }
}

private let plants: [Plant] = [
  // Nobody is accountable.
  Plant(.noAccountable, 1, 0) { $0[1][2] = "R" },
  Plant(.noAccountable, 2, 0) { $0[2][2] = "R" },
  Plant(.noAccountable, 4, 0) { $0[4][1] = "I" },
  Plant(.noAccountable, 7, 0) { $0[7][5] = "R" },
  Plant(.noAccountable, 9, 0) { $0[9][1] = "Responsible" },
  // Two are.
  Plant(.severalAccountable, 1, 4) { $0[1][4] = "A/R" },
  Plant(.severalAccountable, 3, 3) { $0[3][2] = "A" },
  Plant(.severalAccountable, 6, 5) { $0[6][5] = "R, A" },
  Plant(.severalAccountable, 8, 5) { $0[8][5] = "a" },
  Plant(.severalAccountable, 10, 3) {
    $0[10][2] = "Accountable"; $0[10][5] = "C"; $0[10][3] = "AR"
  },
  // Nobody does the work.
  Plant(.noResponsible, 1, 0) { $0[1][4] = "C" },
  Plant(.noResponsible, 3, 0) { $0[3][3] = "A" },
  Plant(.noResponsible, 6, 0) { $0[6][5] = "I" },
  Plant(.noResponsible, 8, 0) { $0[8][4] = "A" },
  Plant(.noResponsible, 10, 0) { $0[10][3] = "-" },
  // Nobody has any part.
  Plant(.ownedByNobody, 5, 0) { $0[5] = ["Hiring plan", "", "", "", "", ""] },
  Plant(.ownedByNobody, 7, 0) { $0[7] = ["Suppliers", "-", "-", "n/a", "–", ""] },
  Plant(.ownedByNobody, 3, 0) { $0[3] = ["Architecture", "", " ", "", "", ""] },
  // Everybody is asked.
  Plant(.everyoneConsulted, 1, 0) { $0[1] = ["Pricing", "C", "A", "C", "R", "C"] },
  Plant(.everyoneConsulted, 8, 0) { $0[8] = ["Reporting", "C", "C", "C", "A/R", "C"] },
  Plant(.everyoneConsulted, 3, 0) { $0[3] = ["Architecture", "C", "Consulted", "A/R", "C", "c"] },
  // One role has most of the A's.
  Plant(.tooManyAccountable, 0, 1) {
    for row in [1, 2, 6] {
      $0[row][1] = "A"; for c in 2...5 where $0[row][c].contains("A") { $0[row][c] = "R" }
    }
  },
  Plant(.tooManyAccountable, 0, 2) {
    for row in [4, 5, 6, 10] {
      $0[row][2] = "A"; for c in [1, 3, 4, 5] where $0[row][c].contains("A") { $0[row][c] = "R" }
    }
  },
  Plant(.tooManyAccountable, 0, 5) {
    for row in [1, 4, 5, 6] {
      $0[row][5] = "A"; for c in 1...4 where $0[row][c].contains("A") { $0[row][c] = "R" }
    }
  },
  // An owner without any work.
  Plant(.accountableWithoutWork, 4, 1) {
    $0[9][1] = "A"; $0[9][2] = "R"; $0[2][1] = "I"
  },
  Plant(.accountableWithoutWork, 3, 3) {
    for row in 1...10 { $0[row][3] = $0[row][3].contains("A") ? "A" : "" }; $0[3][2] = "R"; $0[10][2] = "R"
  },
  Plant(.accountableWithoutWork, 7, 5) {
    for row in 1...10 { $0[row][5] = $0[row][5].contains("A") ? "A" : "I" }; $0[7][4] = "R"; $0[6][4] = "R"
  },
  // Letters that exclude each other.
  Plant(.contradictoryLetters, 1, 2) { $0[1][2] = "A/I" },
  Plant(.contradictoryLetters, 5, 3) { $0[5][3] = "R/I" },
  Plant(.contradictoryLetters, 9, 1) { $0[9][1] = "A, R, I" },
  // A role without any part.
  Plant(.unusedRole, 0, 4) {
    for row in 1...10 {
      if $0[row][4].contains("A") {
        $0[row][5] = "A/R"
      } else if $0[row][4].contains("R") {
        $0[row][2] = $0[row][2].contains("A") ? "A/R" : "R"
      }; $0[row][4] = ""
    }
  },
  Plant(.unusedRole, 0, 6) {
    $0[0].append("Board"); for row in 1...10 { $0[row].append("") }
  },
  Plant(.unusedRole, 0, 3) {
    $0[0].insert("Legal", at: 3); for row in 1...10 { $0[row].insert("", at: 3) }
  },
  // A role that nobody holds.
  Plant(.vacantRole, 0, 3) { $0[0][3] = "CTO (vacant)" },
  Plant(.vacantRole, 0, 5) { $0[0][5] = "COO: TBD" },
  Plant(.vacantRole, 0, 2) { $0[0][2] = "CPO (chưa có người)" },
  // Letters that are none.
  Plant(.unknownLetter, 1, 3) { $0[1][3] = "X" },
  Plant(.unknownLetter, 2, 5) { $0[2][5] = "?" },
  Plant(.unknownLetter, 4, 2) { $0[4][2] = "C/Q" },
  Plant(.unknownLetter, 6, 4) { $0[6][4] = "S" },
  Plant(.unknownLetter, 9, 3) { $0[9][3] = "later" },
  // Names that stand twice, or not at all.
  Plant(.repeatedTask, 9, 0) { $0[9][0] = "Pricing" },
  Plant(.repeatedTask, 10, 0) { $0[10][0] = "hiring  Plan" },
  Plant(.repeatedRole, 0, 5) { $0[0][5] = "CTO" },
  Plant(.repeatedRole, 0, 3) { $0[0][3] = "ceo" },
  Plant(.namelessTask, 6, 1) { $0[6][0] = "" },
  Plant(.namelessTask, 8, 1) { $0[8][0] = " " },
  Plant(.namelessRole, 0, 2) { $0[0][2] = "" },
  Plant(.namelessRole, 0, 5) { $0[0][5] = "" },
  Plant(.surplusCell, 2, 6) { $0[2].append("C") },
]

@Suite struct `Faults planted in charts` {
  @Test func `are fifty`() { #expect(plants.count == 50) }

  @Test(arguments: plants)
  fileprivate func `are each found at their cell, and nothing else is`(plant: Plant) {
    for form in Form.allCases {
      let file = SourceFile(path: form.path, text: form.text(plant.cells))
      let faults = ChartFile(file).charts.flatMap { $0.faults() }
      #expect(faults.map(\.rule) == [plant.rule], "\(form)")
      #expect(faults.first?.range.start == form.place(plant.cells, plant.row, plant.column), "\(form)")
    }
  }

  @Test(arguments: Form.allCases)
  fileprivate func `are not seen in a chart without any`(form: Form) {
    let charts = ChartFile(SourceFile(path: form.path, text: form.text(sound))).charts
    #expect(charts.count == 1)
    #expect(charts.flatMap { $0.faults() }.isEmpty)
  }
}

/// How a chart is written down.
private enum Form: CaseIterable {
  case commas
  case semicolons
  case markdown

  var path: String { self == .markdown ? "x.md" : "x.csv" }

  private var joint: String {
    switch self {
    case .commas: ","
    case .semicolons: ";"
    case .markdown: " | "
    }
  }

  private func cell(_ text: String) -> String {
    switch self {
    case .markdown: text
    case .commas, .semicolons: text.contains(",") || text.contains(" ") ? "\"\(text)\"" : text
    }
  }

  func text(_ cells: [[String]]) -> String {
    var lines = cells.map { line($0) }
    if self == .markdown { lines.insert("|" + String(repeating: "---|", count: cells[0].count), at: 1) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ row: [String]) -> String {
    let cells = row.map(cell).joined(separator: joint)
    return self == .markdown ? "| \(cells) |" : cells
  }

  /// Where a cell's text begins.
  func place(_ cells: [[String]], _ row: Int, _ column: Int) -> SourcePoint {
    let before = line(Array(cells[row].prefix(column))).unicodeScalars.count
    let own = cell(cells[row][column])
    let isQuoted = own.hasPrefix("\"") ? 1 : 0
    switch self {
    case .markdown:
      // In an empty cell the place is behind its bar.
      let start = column == 0 ? 3 : before + 2
      let isBlank = own.allSatisfy { $0 == " " }
      return SourcePoint(line: row + (row > 0 ? 2 : 1), column: isBlank ? start - 1 : start)
    case .commas, .semicolons:
      return SourcePoint(line: row + 1, column: (column == 0 ? 1 : before + 2) + isQuoted)
    }
  }
}
