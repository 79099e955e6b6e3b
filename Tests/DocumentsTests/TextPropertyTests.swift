import Documents
import SourceText
import Testing
import TestSupport

private let widths = [8, 13, 20, 33, 40, 59, 60, 80, 120, 1000]

@Suite struct `Any document as text` {
  @Test(arguments: seeds)
  func `stays within the width`(seed: UInt64) {
    for (width, text) in renderings(seed: seed) {
      for line in text.split(separator: "\n") {
        #expect(line.displayWidth <= width, "\(width) columns: \(line)")
      }
    }
  }

  @Test(arguments: seeds)
  func `has no blanks at line ends and no empty lines too many`(seed: UInt64) {
    for (width, text) in renderings(seed: seed) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(!lines.contains { $0.unicodeScalars.last?.properties.isWhitespace == true }, "\(width) columns")
      #expect(!text.hasPrefix("\n") && !text.contains("\n\n\n"), "\(width) columns")
      #expect(text.isEmpty || text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(width) columns")
    }
  }

  @Test(arguments: seeds)
  func `loses no word`(seed: UInt64) {
    for width in widths {
      var generator = SeededGenerator(seed: seed)
      let running = Document((0..<4).map { _ in generator.runningBlock() })
      let entries = Document([generator.entries()])
      let table = Document([generator.table()])
      #expect(ink(of: renderText(running, style: TextStyle(width: width))) == ink(of: running))
      #expect(
        ink(of: renderText(entries, style: TextStyle(width: width))).sorted() == ink(of: entries).sorted())
      let rendered = ink(of: renderText(table, style: TextStyle(width: width)))
      #expect(contains(rendered, all: cells(of: table)), "\(width) columns")
    }
  }

  @Test(arguments: seeds)
  func `differs in colour by nothing but its own sequences`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let document = generator.document()
    for width in widths {
      let coloured = renderText(document, style: TextStyle(width: width, color: true))
      let sequence = /\u{1B}\[(?<parameters>[0-9;]+)m/.matchingSemantics(.unicodeScalar)
      #expect(coloured.replacing(sequence, with: "") == renderText(document, style: TextStyle(width: width)))
      for line in coloured.split(separator: "\n") {
        let codes = line.matches(of: sequence).map { $0.parameters == "0" }
        #expect(
          codes == codes.indices.map { $0 % 2 == 1 },
          "Each colour ends on its own line: \(line.debugDescription)")
      }
    }
  }

  private func renderings(seed: UInt64) -> [(Int, String)] {
    var generator = SeededGenerator(seed: seed)
    let document = generator.document()
    return widths.map { ($0, renderText(document, style: TextStyle(width: $0))) }
  }
}

/// Everything in a text that is not a blank, a bullet or a rule.
private func ink(of text: String) -> [Unicode.Scalar] {
  text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "•" && $0 != "─" }
}

private func ink(of document: Document) -> [Unicode.Scalar] {
  document.blocks.flatMap { block -> [RichText] in
    switch block {
    case .heading(let text, _), .paragraph(let text): [text]
    case .list(let items): items
    case .entries(let entries): entries.flatMap { [$0.label ?? "", $0.text, $0.trailing ?? ""] }
    default: []
    }
  }.flatMap { ink(of: visible($0.plain)) }
}

private func cells(of document: Document) -> [Unicode.Scalar] {
  document.blocks.flatMap { block -> [RichText] in
    if case .table(let table) = block { table.rows.flatMap(\.self) } else { [] }
  }.flatMap { ink(of: visible($0.plain)) }
}

private func contains(_ scalars: [Unicode.Scalar], all wanted: [Unicode.Scalar]) -> Bool {
  let available = Dictionary(grouping: scalars, by: \.self).mapValues(\.count)
  return Dictionary(grouping: wanted, by: \.self).allSatisfy {
    available[$0.key, default: 0] >= $0.value.count
  }
}
