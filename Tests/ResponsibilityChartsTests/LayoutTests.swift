import ResponsibilityCharts
import SourceText
import Testing

@Suite struct `A chart` {
  private func charts(_ text: String, _ path: String = "x.csv") -> [Chart] {
    ChartFile(SourceFile(path: path, text: text)).charts
  }

  /// The chart as `task: role letter …`, whatever its layout.
  private func said(_ text: String, _ path: String = "x.csv") -> [String] {
    charts(text, path).flatMap { chart in
      zip(chart.tasks, chart.cells).map { task, row in
        let parts = zip(chart.roles, row).filter { !$1.parts.isEmpty }.map { role, cell in
          "\(role.name) \(cell.parts.compactMap { chart.scheme.letter($0).map(String.init) }.joined())"
        }
        return "\(task.name): \(parts.sorted().joined(separator: ", "))"
      }
    }
  }

  private let plain = ["Pricing: CEO A, CFO C, CTO R", "Hiring: CEO I, CFO AR"]

  @Test(arguments: [
    "Task,CEO,CFO,CTO\nPricing,A,C,R\nHiring,I,A/R,\n",
    "Task;CEO;CFO;CTO\r\nPricing;A;C;R\r\nHiring;I;A/R;\r\n",
    "\u{FEFF}\"Task\"\t\"CEO\"\t\"CFO\"\t\"CTO\"\nPricing\tA\tC\tR\nHiring\tI\tA/R\t\n",
    "RACI of our company,,,\n,,,\nTask,CEO,CFO,CTO\nPricing,A,C,R\nHiring,I,A/R,\n,,,\nR = Responsible,,,\nA = Accountable,,,\n",
    "#,Task,CEO,CFO,CTO,Notes\n1,Pricing,A,C,R,twice a year\n2,Hiring,I,A/R,,\n",
    "Role,Pricing,Hiring\nCEO,A,I\nCFO,C,A/R\nCTO,R,\n",
    "Task,Responsible,Accountable,Consulted,Informed\nPricing,CTO,CEO,CFO,\nHiring,CFO,CFO,,CEO\n",
    "Task,R,A,C,I\nPricing,CTO,CEO,CFO,-\nHiring,CFO,CFO,,CEO\n",
    "Letter,Pricing,Hiring\nResponsible,CTO,CFO\nAccountable,CEO,CFO\nConsulted,CFO,\nInformed,,CEO\n",
    "Task,Role,RACI\nPricing,CEO,A\nPricing,CFO,C\nPricing,CTO,R\nHiring,CEO,I\nHiring,CFO,A\nHiring,CFO,R\n",
  ])
  func `says the same however it is set out`(text: String) {
    #expect(said(text) == plain)
  }

  @Test func `is found among other tables and text of Markdown`() {
    let text = """
      | Letter | Meaning |
      |---|---|
      | R | Responsible: does the work |
      | A | Accountable: answers for it |
      | C | Consulted before |
      | I | Informed after |

      ## Who does what

      | Task | CEO | CFO | CTO |
      |------|:---:|:---:|:---:|
      | **Money** | | | |
      | Pricing | A | C | R |
      | Hiring | I | A/R | |

      | Date | Price |
      |---|---|
      | today | 5 |
      """
    #expect(said(text, "x.md") == plain)
    #expect(charts(text, "x.md").map(\.title) == ["Who does what"])
    #expect(charts(text, "x.md").first?.tasks.map(\.group) == ["Money", "Money"])
    #expect(ChartFile(SourceFile(path: "x.md", text: text)).otherTables == [1, 16])
  }

  @Test func `has several names in a cell, but keeps names that hold a sign`() {
    let text = "Task,R,A,C,I\nPricing,\"An, Bình & Chi\",R&D,UI/UX Team; Legal (EU/US),All\n"
    #expect(
      charts(text).first?.roles.map(\.name) == [
        "An", "Bình", "Chi", "R&D", "UI/UX Team", "Legal (EU/US)", "All",
      ])
  }

  @Test func `keeps headings, legends, sums and footnotes apart from its tasks`() {
    let text = """
      Task,CEO,CFO,CTO
      Planning,,,
      Pricing,A,C,R
      Delivery,,,
      Hiring,I,A/R,
      * only above 10 people,,,
      Total,1,1,1
      """
    let chart = charts(text).first
    #expect(chart?.tasks.map(\.name) == ["Pricing", "Hiring"])
    #expect(chart?.tasks.map(\.group) == ["Planning", "Delivery"])
    #expect(chart?.remarks.map(\.kind) == [.section, .section, .footnote, .total])
  }

  @Test(arguments: [
    "", "\n\n", "a,b,c\n1,2,3\n", "# Title\n\nNo table.\n", "R,A,C,I\n", "|\n", "\u{0}\u{1},\"", "A",
  ])
  func `is not seen where there is none`(text: String) {
    #expect(charts(text).isEmpty)
    #expect(charts(text, "x.md").isEmpty)
  }
}
