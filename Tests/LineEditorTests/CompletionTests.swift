@testable import LineEditor
import SourceText
import Testing

@Suite struct `A completion` {
  @Test(arguments: [
    (["show"], "sh", CompletionStep.insert("show ", replacing: 0..<2)),
    (["show", "should"], "s", .insert("sho", replacing: 0..<1)),
    (["giám đốc", "giám sát"], "giam", .insert("giám ", replacing: 0..<4)),
    // The common beginning ends before a letter whose marks differ.
    (["cố", "cô"], "c", .list(["cố", "cô"].map { Candidate(text: $0) })),
    // Candidates that were found by their meaning do not begin with what was typed.
    (["cpo", "cpo-2"], "sản phẩm", .list(["cpo", "cpo-2"].map { Candidate(text: $0) })),
    (["xa", "xb"], "y", .list(["xa", "xb"].map { Candidate(text: $0) })),
    ([], "s", .nothing), (["a\u{1B}b\n"], "a", .insert("a\\u{1B}b  ", replacing: 0..<1)),
  ])
  func `takes the step that is certain`(texts: [String], line: String, step: CompletionStep) {
    let range = 0..<line.unicodeScalars.count
    let completion = Completion(replacing: range, candidates: texts.map { Candidate(text: $0) })
    #expect(completion.step(in: line) == step)
  }

  @Test func `adds no second space, and none after an unfinished word`() {
    let show = Completion(replacing: 0..<2, candidates: [Candidate(text: "show")])
    #expect(show.step(in: "sh cpo") == .insert("show", replacing: 0..<2))
    let folder = Completion(replacing: 0..<2, candidates: [Candidate(text: "src/", appendsSpace: false)])
    #expect(folder.step(in: "sr") == .insert("src/", replacing: 0..<2))
  }

  @Test func `stays inside the line`() {
    let wild = Completion(replacing: 1..<99, candidates: [Candidate(text: "x")])
    #expect(wild.step(in: "ab") == .insert("x ", replacing: 1..<2))
  }
}

@Suite struct `A list of candidates` {
  private let candidates = [
    Candidate(text: "cpo", summary: "Giám đốc sản phẩm"), Candidate(text: "日本", summary: "Nhật Bản"),
    Candidate(text: "x"),
  ]

  @Test func `aligns the meanings by display width`() {
    let list = CompletionList(candidates, size: TerminalSize(columns: 80, rows: 10), language: .vi)
    #expect(list.rows.map { $0.text + $0.summary } == ["cpo   Giám đốc sản phẩm", "日本  Nhật Bản", "x"])
  }

  @Test(arguments: 4...40)
  func `never reaches the margin, however narrow the window`(columns: Int) {
    let list = CompletionList(candidates, size: TerminalSize(columns: columns, rows: 2), language: .en)
    #expect(list.rows.count == 2)
    #expect(list.rows.allSatisfy { ($0.text + $0.summary).displayWidth < columns })
  }

  @Test func `says how many candidates it leaves out`() {
    let list = CompletionList(candidates, size: TerminalSize(columns: 80, rows: 2), language: .en)
    #expect(list.rows.map { $0.text + $0.summary } == ["cpo   Giám đốc sản phẩm", "… 2 more"])
  }
}
