import SourceText
import Testing

@Suite struct `The report of a finding` {
  @Test func `points at what is meant`() {
    let finding = finding(in: "roles: []\nmã: định-giá # ghi chú", at: (2, 5, 13), hint: true)
    #expect(
      finding.report(in: .en) == """
        cfo.yaml:2:5: error: Wrong. [rule]
            2 | mã: định-giá # ghi chú
              |     ^^^^^^^^
          hint: Mend it.
        """)
    #expect(finding.report(in: .vi).hasPrefix("cfo.yaml:2:5: lỗi: Sai. [rule]\n"))
    #expect(finding.report(in: .vi).hasSuffix("\n  gợi ý: Sửa lại."))
  }

  @Test func `of a whole file has no place and no excerpt`() {
    let file = SourceFile(path: "cfo.yaml", text: "")
    let finding = Diagnostic(
      id: "rule", severity: .warning, message: LocalizedText(en: "Wrong.", vi: "Sai."), file: file, range: nil
    )
    #expect(finding.report(in: .en) == "cfo.yaml: warning: Wrong. [rule]")
  }

  @Test(arguments: [
    ("giá: 定価 sai", 9, "giá: 定価 sai", 10), ("a:\tx", 4, "a: x", 3), ("Gia\u{301}: x", 7, "Gia\u{301}: x", 5),
    ("a\u{200B}b: x", 6, "a\\u{200B}b: x", 12),
  ])
  func `has its caret under the place, however wide what stands before it`(
    line: String, column: Int, shown: String, blanks: Int
  ) {
    let lines = finding(in: line, at: (1, column, column + 1)).report(in: .en).split(separator: "\n")
    #expect(lines[1] == "    1 | " + shown)
    #expect(lines[2] == "      | " + String(repeating: " ", count: blanks) + "^")
  }

  @Test(arguments: [1, 60, 300, 500])
  func `shows the part of a long line that matters`(column: Int) {
    let line = String(repeating: "a", count: column - 1) + "X" + String(repeating: "b", count: 600 - column)
    let lines = finding(in: line, at: (1, column, column + 1)).report(in: .en).split(separator: "\n")
    let caret = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) } ?? 0
    #expect(lines[1].count <= 110)
    #expect(Array(lines[1])[caret] == "X")
  }

  @Test func `drives no terminal`() {
    let file = SourceFile(path: "\u{1B}[31m.yaml", text: "\u{1B}]0;x\u{7}")
    let point = SourcePoint(line: 1, column: 1)
    let text = LocalizedText(verbatim: "\u{9B}31m\u{202E}")
    let report = Diagnostic(
      id: "rule", message: text, hint: text, file: file, range: SourceRange(start: point, end: point)
    ).report(in: .en)
    #expect(report.unicodeScalars.filter { $0 != "\n" && $0.isHidden }.isEmpty)
  }

  private func finding(in text: String, at place: (line: Int, start: Int, end: Int), hint: Bool = false)
    -> Diagnostic
  {
    Diagnostic(
      id: "rule", message: LocalizedText(en: "Wrong.", vi: "Sai."),
      hint: hint ? LocalizedText(en: "Mend it.", vi: "Sửa lại.") : nil,
      file: SourceFile(path: "cfo.yaml", text: text),
      range: SourceRange(
        start: SourcePoint(line: place.line, column: place.start),
        end: SourcePoint(line: place.line, column: place.end)))
  }
}
