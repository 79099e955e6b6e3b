import SourceText
import Testing

@Suite struct `A finding` {
  private let file = SourceFile(path: "roles/cfo.yaml", text: "id: cfo\nskills: [Cash-flow]\n")

  @Test func `carries the line it is about`() {
    #expect(finding("unknown-skill", at: (2, 10), in: file).excerpt == "skills: [Cash-flow]")
    #expect(finding("missing-key", at: nil, in: file).excerpt == nil)
  }

  @Test func `sorts by file, then place, then rule`() {
    let other = SourceFile(path: "roles/ceo.yaml", text: "")
    let sorted = [
      finding("z", at: (9, 9), in: other), finding("z", at: nil, in: file),
      finding("b", at: (1, 12), in: file),
      finding("a", at: (2, 3), in: file), finding("b", at: (2, 3), in: file),
      finding("a", at: (10, 1), in: file),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  private func finding(_ id: String, at place: (Int, Int)?, in file: SourceFile) -> Diagnostic {
    let point = place.map { SourcePoint(line: $0, column: $1) }
    return Diagnostic(
      id: id, message: LocalizedText(en: "Wrong.", vi: "Sai."), file: file,
      range: point.map { SourceRange(start: $0, end: $0) })
  }
}
