@testable import LineEditor
import SourceText
import Testing

extension TerminalTests {
  @Suite struct `Three hundred random edits` {
    @Test(arguments: [(80, 24), (40, 12), (12, 5), (5, 30)])
    func `leave the screen as if the line had just been drawn`(columns: Int, rows: Int) throws {
      let seed = UInt64.random(in: .min ... .max)
      var random = SeededGenerator(seed: seed)
      let talk = try Conversation(columns: columns, rows: rows, prompt: "csuite› ", history: fuzzLines)
      var typed: [String] = []
      for step in 1...300 {
        typed.append(randomEdit(using: &random))
        talk.type(typed.last ?? "")
        let report = try #require(talk.report(), "seed \(seed), step \(step)")
        let fresh = freshScreen(report, columns: columns, rows: rows)
        let isRight = talk.wait { $0.rows == fresh.rows && $0.row == fresh.row && $0.column == fresh.column }
        guard !isRight else { continue }
        let seen = talk.screen.rows.joined(separator: "\n")
        Issue.record(
          """
          Seed \(seed), step \(step), after \(typed.suffix(5)) the screen shows
          \(seen)
          instead of
          \(fresh.rows.joined(separator: "\n"))
          """)
        return
      }
      #expect(talk.screen.unknown.isEmpty)
    }
  }
}

private let fuzzLines = ["show cpo", "giám đốc sản phẩm 日本語 là gì và làm gì ở công ty"]

private let pieces = [
  "a", "bc ", "ế", "e\u{302}\u{301}", "đ", " ", "日本", "한", "👍🏽", "👨‍👩‍👧", "🇻🇳", "x\u{323}\u{302}", "\u{301}",
  "\u{202E}",
  "\u{FEFF}", "❤️", "một từ dài ", decomposedTitle, "\u{1B}[200~hai\ndòng 字\u{1B}[201~",
]

private let keys = [
  Typed.left, Typed.left, Typed.right, Typed.home, Typed.end, Typed.delete, Typed.wordLeft, Typed.wordRight,
  Typed.backspace, Typed.backspace, Typed.up, Typed.down, Typed.control("K"), Typed.control("Y"),
  Typed.control("W"), Typed.control("U"), "\u{1B}d", "\u{1B}u", "\u{1B}l", "\u{1B}c", "\u{1B}[99~",
]

private func randomEdit(using random: inout SeededGenerator) -> String {
  let count = Int.random(in: 1...4, using: &random)
  let edits = (0..<count).compactMap { _ in
    (Int.random(in: 0..<3, using: &random) < 2 ? pieces : keys).randomElement(using: &random)
  }
  return edits.joined()
}

/// The screen of a terminal on which the line has been drawn once.
private func freshScreen(_ report: LineReport, columns: Int, rows: Int) -> TerminalEmulator {
  var screen = TerminalEmulator(columns: columns, rows: rows)
  var display = EscapeDisplay(color: true)
  let content = LineContent(prompt: "csuite› ", text: report.line, cursor: report.cursor)
  screen.feed(display.draw(content, size: TerminalSize(columns: columns, rows: rows)))
  return screen
}

/// Random numbers that can be had again (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
