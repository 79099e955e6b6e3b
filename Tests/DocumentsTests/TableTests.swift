import Documents
import Testing

@Suite struct `A table on the screen` {
  private let table = Table(
    columns: [Table.Column("Năng lực"), Table.Column("CPO"), Table.Column("Điểm", alignment: .trailing)],
    rows: [["Lộ trình và thứ tự ưu tiên", "A ●●●●● L5", "12"], ["定価 💰", "—", "1,006"]])

  @Test func `lines up by display width`() {
    #expect(
      text(table, width: 60) == """
          Năng lực                    CPO          Điểm
          ──────────────────────────  ──────────  ─────
          Lộ trình và thứ tự ưu tiên  A ●●●●● L5     12
          定価 💰                     —           1,006

        """)
  }

  @Test func `wraps its widest column first`() {
    #expect(
      text(table, width: 38) == """
          Năng lực           CPO          Điểm
          ─────────────────  ──────────  ─────
          Lộ trình và thứ    A ●●●●● L5     12
          tự ưu tiên
          定価 💰            —           1,006

        """)
  }

  @Test func `becomes stanzas where columns would be too narrow to read`() {
    #expect(
      text(table, width: 25) == """
          Năng lực: Lộ trình và
            thứ tự ưu tiên
          CPO: A ●●●●● L5
          Điểm: 12

          Năng lực: 定価 💰
          CPO: —
          Điểm: 1,006

        """)
  }

  @Test func `needs no titles`() {
    let untitled = Table(columns: [Table.Column(""), Table.Column("")], rows: [["một", "hai"], ["ba"]])
    #expect(text(untitled, width: 40) == "  một  hai\n  ba\n")
    #expect(text(untitled, width: 8) == "  một\n  hai\n\n  ba\n")
  }

  @Test func `keeps a long word whole as long as any layout can`() {
    let long = Table(
      columns: [Table.Column("Id"), Table.Column("Nguồn")], rows: [["S1", "chiefproductofficer.vn"]])
    #expect(text(long, width: 24) == "  Id: S1\n  Nguồn:\n    chiefproductofficer.\n    vn\n")
    #expect(text(long, width: 30).contains("S1  chiefproductofficer.vn\n"))
  }

  private func text(_ table: Table, width: Int) -> String {
    renderText(Document([.table(table)]), style: TextStyle(width: width))
  }
}
