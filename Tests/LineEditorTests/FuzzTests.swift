import Foundation
import SourceText
import Testing
import TestSupport

@testable import LineEditor

extension TerminalTests {
  /// 5,000 of them; `CSUITE_EDITS` says how many in each terminal instead of 250.
  @Suite struct `Random edits` {
    @Test(
      arguments: ["xterm-256color", "tmux-256color", "screen", "linux"],
      [(80, 24), (40, 12), (120, 3), (17, 8), (5, 30)])
    func `leave on the screen what the line says`(type: String, window: (columns: Int, rows: Int)) throws {
      let seed = UInt64.random(in: .min ... .max)
      var random = SeededGenerator(seed: seed)
      let talk = try Conversation(
        columns: window.columns, rows: window.rows, type: type, prompt: "csuite› ", history: fuzzLines)
      var (typed, columns): ([String], Int) = ([], window.columns)
      for step in 1...editsOfATerminal {
        if Int.random(in: 0..<6, using: &random) == 0 {
          columns = [80, 40, 120, 17, 5].randomElement(using: &random) ?? columns
          typed.append("(\(columns) columns)")
          talk.resize(columns: columns)
        }
        let edit = randomEdit(using: &random)
        typed.append(edit)
        talk.type(edit)
        let report = try #require(talk.report(), "seed \(seed), step \(step)")
        let wanted = ReferenceScreen(
          prompt: "csuite› ", line: report.line, cursor: report.cursor, columns: columns)
        guard !talk.wait(until: { wanted.isSeen(on: $0) }) else { continue }
        let seen = talk.screen.rows.joined(separator: "\n")
        let rows = wanted.rows.joined(separator: "\n")
        Issue.record(
          """
          Seed \(seed), step \(step), after \(typed.suffix(5)) the screen shows
          \(seen)
          with the cursor at \(talk.screen.row), \(talk.screen.column) instead of
          \(rows)
          with the cursor at \(wanted.row), \(wanted.column)
          """)
        return
      }
      #expect(talk.screen.unknown.isEmpty)
      #expect(talk.screen.style.isEmpty)
    }
  }
}

@Suite struct `Two thousand random drawings` {
  @Test(arguments: [(80, 24), (40, 12), (12, 5), (5, 30)], [true, false])
  func `leave on the screen what one drawing would`(window: (columns: Int, rows: Int), joinsEmoji: Bool) {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    let size = TerminalSize(columns: window.columns, rows: window.rows)
    var screen = TerminalEmulator(columns: size.columns, rows: size.rows, joinsEmoji: joinsEmoji)
    var display = EscapeDisplay(color: true)
    for step in 1...250 {
      let content = randomContent(size, using: &random)
      screen.feed(display.draw(content, size: size))
      var (fresh, freshDisplay) = (
        TerminalEmulator(columns: size.columns, rows: size.rows, joinsEmoji: joinsEmoji),
        EscapeDisplay(color: true)
      )
      fresh.feed(freshDisplay.draw(content, size: size))
      let isSame =
        screen.styledRows.suffix(fresh.styledRows.count) == fresh.styledRows[...]
        && screen.column == fresh.column && screen.unknown.isEmpty && screen.style.isEmpty
      #expect(isSame, "seed \(seed), step \(step): \(screen.styledRows) instead of \(fresh.styledRows)")
      if !isSame { return }
      if step % 10 == 0 {
        screen.feed(step % 20 == 0 ? display.erase(size: size) : display.leave())
        if step % 20 == 0 { #expect(screen.rows.isEmpty || screen.row > 0) }
        screen = TerminalEmulator(columns: size.columns, rows: size.rows, joinsEmoji: joinsEmoji)
        display.forget()
      }
    }
  }
}

private let fuzzLines = ["show cpo", "giám đốc sản phẩm 日本語 là gì và làm gì ở công ty"]

private let pieces = [
  "a", "bc ", "ế", "e\u{302}\u{301}", "đ", " ", "日本", "한", "👍🏽", "👨‍👩‍👧", "🇻🇳", "x\u{323}\u{302}", "\u{301}",
  "\u{202E}", "\u{FEFF}", "❤️", "một từ dài ", decomposedTitle, "\u{1B}[200~hai\ndòng 字\u{1B}[201~",
  "\u{1B}\r",
]

private let keys = [
  Typed.left, Typed.left, Typed.right, Typed.home, Typed.end, Typed.delete, Typed.wordLeft, Typed.wordRight,
  Typed.backspace, Typed.backspace, Typed.up, Typed.down, Typed.control("K"), Typed.control("Y"),
  Typed.control("W"), Typed.control("U"), "\u{1B}d", "\u{1B}u", "\u{1B}l", "\u{1B}c", "\u{1B}[99~",
  Typed.control("_"), Typed.control("T"), Typed.control("L"), "\u{1B}\u{7F}", "\u{1B}y",
  Typed.control("Y") + "\u{1B}y", "\u{1B}.", "\u{1B}t", "\u{1B}\\", "\u{1B}/", "\u{1B}r", "\u{0}",
  "\u{18}\u{18}", "\u{18}\u{15}", "\u{18}\u{7F}", "\u{1B}3\u{1B}b", "\u{1B}2\u{1B}f",
  "\u{1B}3\u{7F}", "\u{1B}-\u{1B}2" + Typed.control("W"), "\u{1B}3ế", "\u{11}\u{301}", "\u{1D}a",
  "\u{1B}[273;1u", "\u{1B}[2~", "\u{1B}<", "\u{1B}>", "\u{1B}_", "\u{1B}\u{19}", "\u{1B}\u{1D}a",
  "\u{1B}-\u{1B}u",
]

/// How many edits each terminal gets.
private let editsOfATerminal =
  ProcessInfo.processInfo.environment["CSUITE_EDITS"].flatMap { Int($0) } ?? 250

private func randomEdit(using random: inout SeededGenerator) -> String {
  let count = Int.random(in: 1...4, using: &random)
  let edits = (0..<count).compactMap { _ in
    (Int.random(in: 0..<3, using: &random) < 2 ? pieces : keys).randomElement(using: &random)
  }
  return edits.joined()
}

private func randomContent(_ size: TerminalSize, using random: inout SeededGenerator) -> LineContent {
  let count = Int.random(in: 0...12, using: &random)
  let plain = pieces.filter { !$0.hasPrefix("\u{1B}") } + ["\n"]
  let text = composed((0..<count).compactMap { _ in plain.randomElement(using: &random) }.joined())
  let length = text.unicodeScalars.count
  let isAtEnd = Bool.random(using: &random)
  let cursor = isAtEnd ? length : GraphemeOffsets(text).aligned(Int.random(in: 0...length, using: &random))
  var content = LineContent(prompt: "csuite› ", text: text, cursor: cursor)
  let styles: [LineStyle] = [.known, .unknown, .option, .quoted]
  content.highlights = styles.map { style in
    let start = Int.random(in: 0...length, using: &random)
    return Highlight(start..<Int.random(in: start...(length + 2), using: &random), style)
  }
  if isAtEnd && Bool.random(using: &random) { content.ghost = "đốc sản phẩm 👨‍👩‍👧 日本" }
  let candidates = (0..<Int.random(in: 0...8, using: &random)).map {
    Candidate(text: "vai\($0)", summary: "nghĩa của từ \($0)")
  }
  if !candidates.isEmpty {
    let room = TerminalSize(columns: size.columns, rows: max(1, size.rows / 2))
    content.menu = CompletionList(candidates, chosen: 0, size: room, language: .vi).rows
  }
  return content
}
