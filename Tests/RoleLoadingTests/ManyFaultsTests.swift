import RoleLoading
import Testing

/// The lines of one fact in a role's file.
private struct FactLines {
  let file: String
  let lines: [String]
  /// The lines of the fact, counted from 0.
  let block: Range<Int>

  /// The line of a key and what follows the key there.
  func line(_ key: String) -> (number: Int, rest: String)? {
    let start = "    \(key): "
    return block.first { lines[$0].hasPrefix(start) }.map { ($0, String(lines[$0].dropFirst(start.count))) }
  }
}

/// A way to spoil one line of any fact; the number of lines stays.
private struct Spoiler {
  let id: String
  let key: String
  let spoiled: (FactLines, String) -> String?
}

private let spoilers = [
  Spoiler(id: "unknown-word", key: "kind") { _, rest in rest + "x" },
  Spoiler(id: "yaml-tag", key: "kind") { _, rest in "!!str \(rest)" },
  Spoiler(id: "hidden-character", key: "en") { _, rest in
    rest.firstIndex(where: \.isLetter).map { rest[...$0] + "\u{200B}" + rest[rest.index(after: $0)...] }
  },
  Spoiler(id: "untranslated", key: "vi") { fact, _ in fact.line("en")?.rest },
  Spoiler(id: "unknown-source", key: "evidence") { _, rest in "[NO-SUCH-PAGE, \(rest.dropFirst())" },
  Spoiler(id: "repeated-item", key: "evidence") { _, rest in
    let first = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    return first.isEmpty ? nil : "[\(first), \(rest.dropFirst())"
  },
]

@Suite struct `Many faults at once` {
  @Test func `are all reported, each in its file and on its line, and nothing else`() throws {
    var texts = try KnowledgeCopy().texts
    var expected: [String] = []
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) where name.hasPrefix("roles/") {
      var lines = text.components(separated: "\n")
      for fact in facts(in: name, lines).dropFirst(2).prefix(3) {
        guard let fault = spoil(fact, &lines, with: expected.count) else { continue }
        expected.append(fault)
      }
      texts[name] = lines.joined(separator: "\n")
    }
    try #require(expected.count >= 30)
    let findings = load(texts).findings
    #expect(Set(findings.map { "\($0.id) \($0.path):\($0.range?.start.line ?? 0)" }) == Set(expected))
    #expect(findings.count == expected.count)
    #expect(findings == findings.sorted())
  }

  /// Spoils the fact in the next way that fits it.
  private func spoil(_ fact: FactLines, _ lines: inout [String], with turn: Int) -> String? {
    for offset in spoilers.indices {
      let spoiler = spoilers[(turn + offset) % spoilers.count]
      guard let line = fact.line(spoiler.key), let spoiled = spoiler.spoiled(fact, line.rest) else {
        continue
      }
      lines[line.number] = "    \(spoiler.key): \(spoiled)"
      return "\(spoiler.id) \(fact.file):\(line.number + 1)"
    }
    return nil
  }

  private func facts(in file: String, _ lines: [String]) -> [FactLines] {
    guard let start = lines.firstIndex(of: "facts:") else { return [] }
    let heads = lines.indices.filter { $0 > start && lines[$0].hasPrefix("  - id: ") } + [lines.count]
    return zip(heads, heads.dropFirst()).map { FactLines(file: file, lines: lines, block: $0..<$1) }
  }
}

extension String {
  fileprivate func components(separated by: Character) -> [String] {
    split(separator: by, omittingEmptySubsequences: false).map(String.init)
  }
}
