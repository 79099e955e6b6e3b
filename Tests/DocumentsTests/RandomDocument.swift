import Documents
import TestSupport

/// The seeds of the property tests: fixed ones and a new one.
///
/// A failing row prints its seed.
let seeds = Array(1...25) + [UInt64.random(in: 1000...UInt64.max)]

/// What texts are made of: Vietnamese composed and decomposed, wide, joined, without width, hostile.
private let words = [
  "Giám", "đốc", "sản", "phẩm", "nghiêng", "quyết", "Gia\u{301}m", "đô\u{301}c", "pha\u{302}\u{309}m",
  "nghie\u{302}\u{323}p", "the", "Chief", "Product", "Officer", "a", "L4", "CPO-52", "●●●●●", "定価戦略", "전략",
  "👩‍👩‍👧‍👦", "🇻🇳🇻🇳🇻🇳", "👍🏽", "1️⃣", "❤️", "Nghị\u{A0}định\u{A0}13", "10\u{202F}%", "\u{301}", "\u{AD}", "\u{1B}[31m",
  "\u{202E}evil", "\u{E0041}", "a\u{200B}b", "</p>", "<script>", "|", "**bold**", "_x_", "[a](b)", "`c`",
  "&lt;",
  "#", "-", "1.", "=1+1", "\"q\"", "x,y", "'",
  "https://example.org/mot-duong-dan-rat-dai-khong-co-cho-nao-de-ngat?x=1&y=2_3",
  "Donaudampfschifffahrtsgesellschaftskapitänsmütze",
]

extension SeededGenerator {
  mutating func text(words range: ClosedRange<Int>) -> RichText {
    let count = Int.random(in: range, using: &self)
    return (0..<count).map { _ in span() }.joined(separator: RichText(Bool.random(using: &self) ? " " : "  "))
  }

  private mutating func span() -> RichText {
    let style = RichText.Style.allCases.randomElement(using: &self) ?? .plain
    return RichText(words.randomElement(using: &self) ?? "", style)
  }

  mutating func runningBlock() -> Block {
    switch Int.random(in: 0..<3, using: &self) {
    case 0: .heading(text(words: 1...8), level: Int.random(in: 0...7, using: &self))
    case 1: .paragraph(text(words: 0...60))
    default: .list(texts(0...5, words: 0...20))
    }
  }

  mutating func entries() -> Block {
    let hasLabels = Bool.random(using: &self)
    return .entries(
      (0..<Int.random(in: 0...6, using: &self)).map { _ in
        Entry(
          label: hasLabels && Bool.random(using: &self) ? text(words: 0...4) : nil, text(words: 0...30),
          trailing: Bool.random(using: &self) ? text(words: 0...4) : nil)
      })
  }

  mutating func table() -> Block {
    let columns = texts(1...6, words: 0...3).map {
      Table.Column($0, alignment: Bool.random(using: &self) ? .leading : .trailing)
    }
    let rows = (0..<Int.random(in: 0...5, using: &self)).map { _ in
      texts(0...columns.count, words: 0...6)
    }
    return .table(Table(columns: columns, rows: rows))
  }

  mutating func matrix() -> Block {
    let columns = texts(1...6, words: 0...2)
    let sections = (0..<Int.random(in: 0...3, using: &self)).map { _ in
      Matrix.Section(
        text(words: 0...3), (0..<Int.random(in: 0...4, using: &self)).map { _ in row(columns.count) })
    }
    return .matrix(
      Matrix(corner: text(words: 0...3), columns: columns, sections: sections, legend: text(words: 0...9)))
  }

  private mutating func row(_ count: Int) -> Matrix.Row {
    let cells = texts(0...(count + 1), words: 0...1).map { Matrix.Cell($0, weight: 3, meaning: $0.plain) }
    let note = Bool.random(using: &self) ? Matrix.Note(text(words: 0...3), mark: text(words: 0...1)) : nil
    return Matrix.Row(text(words: 0...6), cells, note: note)
  }

  mutating func bars() -> Block {
    .bars(
      Bars(
        (0..<Int.random(in: 0...5, using: &self)).map { _ in
          Bars.Bar(
            text(words: 0...4), from: Double.random(in: -1...2, using: &self),
            to: Double.random(in: -1...2, using: &self), value: text(words: 0...3))
        }))
  }

  mutating func document() -> Document {
    Document(
      (0..<Int.random(in: 0...6, using: &self)).map { _ in
        switch Int.random(in: 0..<6, using: &self) {
        case 4: matrix()
        case 5: bars()
        case 0: entries()
        case 1: table()
        case 2: .suggestions(texts(1...4, words: 1...5).map(\.plain))
        default: runningBlock()
        }
      })
  }

  private mutating func texts(_ range: ClosedRange<Int>, words: ClosedRange<Int>) -> [RichText] {
    (0..<Int.random(in: range, using: &self)).map { _ in text(words: words) }
  }
}
