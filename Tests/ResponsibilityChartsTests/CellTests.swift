import ResponsibilityCharts
import SourceText
import Testing

@Suite struct `A cell of a chart` {
  /// The parts that the cell says in a chart of two roles.
  private func parts(_ cell: String, other: String = "R", title: String = "Chart") -> [Part] {
    chart(cell, other: other, title: title)?.cells[0][0].parts ?? []
  }

  private func chart(_ cell: String, other: String = "R", title: String = "Chart") -> Chart? {
    let text =
      "# \(title)\n\n| Task | CEO | CFO |\n|---|---|---|\n| Pricing | \(cell) | \(other) |\n| Brand | A | R |\n| Hiring | R | A |\n| Budget | C | A |\n"
    return ChartFile(SourceFile(path: "x.md", text: text)).charts.first
  }

  @Test(arguments: [
    ("A/R", [Part.accountable, .responsible]), ("R, A", [.accountable, .responsible]),
    ("AR", [.accountable, .responsible]),
    ("a", [.accountable]), ("r/a", [.accountable, .responsible]), ("R & I", [.responsible, .informed]),
    ("R and C", [.responsible, .consulted]), ("C<br>I", [.consulted, .informed]),
    ("Accountable", [.accountable]),
    ("responsible / consulted", [.responsible, .consulted]), ("**R**", [.responsible]), ("`C`", [.consulted]),
    ("R*", [.responsible]), ("C[^1]", [.consulted]), ("I¹", [.informed]), ("✅ R", [.responsible]),
    ("R (drafts it)", [.responsible]), ("(C)", [.consulted]), ("[A](#note)", [.accountable]),
    ("chịu trách nhiệm chính", [.accountable]), ("Thực hiện", [.responsible]), ("R - weekly", [.responsible]),
    ("-", []), ("–", []), ("n/a", []), ("", []),
  ])
  func `is read in all the ways in which people write it`(cell: String, expected: [Part]) {
    #expect(parts(cell) == expected)
    #expect(chart(cell)?.cells[0][0].unknown == [])
  }

  @Test(arguments: [
    ("X", "X"), ("A/X", "X"), ("Q, R", "Q"), ("?", "?"), ("maybe", "maybe"), ("D", "D"), ("S", "S"),
  ])
  func `says what in it is no letter of its family`(cell: String, unread: String) {
    #expect(chart(cell)?.cells[0][0].unknown == [unread])
  }

  @Test func `keeps words beside the letter as a note`() {
    #expect(chart("C (Legal for privacy)")?.cells[0][0].note == "Legal for privacy")
    #expect(chart("R - drafts, weekly")?.cells[0][0].note?.hasPrefix("drafts") == true)
  }

  @Test func `means support where S is used twice, the signature beside V, and a driver in DACI`() {
    #expect(chart("S", other: "S")?.scheme == .rasci)
    #expect(chart("S", title: "RASCI")?.scheme == .rasci)
    #expect(parts("S", other: "S") == [.supporting])
    let daci = "| Decision | An | Bo |\n|---|---|---|\n| Price | D | A |\n| Name | A | D |\n"
    let read = ChartFile(SourceFile(path: "x.md", text: daci)).charts.first
    #expect(read?.scheme == .daci)
    #expect(read?.cells[0].map(\.parts) == [[.responsible], [.accountable]])
  }
}
