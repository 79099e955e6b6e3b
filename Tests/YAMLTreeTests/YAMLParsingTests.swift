import SourceText
import Testing
import YAMLTree

private func parse(_ text: String) -> (root: YAMLNode?, findings: [Diagnostic]) {
  parseYAML(SourceFile(path: "test.yaml", text: text))
}

private func places(_ findings: [Diagnostic]) -> [String] {
  findings.map { "\($0.id) \($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)" }
}

@Suite struct `A YAML file` {
  @Test(arguments: ["no", "yes", "1_000", "012", "2024-01-01", "~", "null", "1e3", "true", "0x1F"])
  func `keeps every scalar as text`(scalar: String) throws {
    let root = try #require(parse("key: \(scalar)\n").root)
    guard case .mapping(let entries) = root.content else { Issue.record("no mapping"); return }
    #expect(entries.first?.value.text == scalar)
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", "yaml-duplicate-key 3:1"),
    ("á: 1\na\u{301}: 2\n", "yaml-duplicate-key 2:1"),
    ("a: !!str 1\n", "yaml-tag 1:4"),
    ("a: &x {k: v}\nb:\n  <<: *x\n", "yaml-merge-key 3:3"),
    ("[a]: 1\n", "yaml-complex-key 1:1"),
    ("a: *nowhere\n", "yaml-unknown-alias 1:4"),
    ("a: &x [*x]\n", "yaml-unknown-alias 1:8"),
    ("- &x a\n- &x [*x]\n", "yaml-unknown-alias 2:7"),
    ("a: 1\n%TAG ! x\n---\nb: 2\n", "yaml-directive 2:1"),
    ("a: 1\n---\nb: 2\n", "yaml-several-documents 2:1"),
    ("%YAML 1.1\n---\na: 1\n", "yaml-directive 1:1"),
    ("# nothing\n", "yaml-empty 2:1"),
    ("", "yaml-empty 1:1"),
    ("a: 1\nb: \"never closed\n", "yaml-syntax 2:4"),
    ("a: [1, 2\nb: 3\n", "yaml-syntax 1:4"),
    ("a: b: c\n", "yaml-syntax 1:5"),
    ("a:\n\tb: 1\n", "yaml-syntax 2:1"),
    ("a: 1\n  b: 2\n", "yaml-syntax 2:4"),
    ("a: \"\\q\"\n", "yaml-syntax 1:4"),
  ])
  func `is reported where it is wrong`(text: String, place: String) {
    #expect(places(parse(text).findings) == [place])
  }

  @Test func `with bytes that are not UTF-8 is reported at the first of them`() {
    let file = SourceFile(path: "test.yaml", bytes: Array("a: 1\nbé: ".utf8) + [0xFF, 0x0A])
    #expect(places(parseYAML(file).findings) == ["yaml-encoding 2:5"])
  }

  @Test func `may begin with a byte order mark and end its lines as on other systems`() throws {
    let root = try #require(parse("\u{FEFF}a: 1\r\nb: 2\r\n").root)
    guard case .mapping(let entries) = root.content else { Issue.record("no mapping"); return }
    #expect(entries.map(\.key.text) == ["a", "b"])
    #expect(entries.last?.key.range.start == SourcePoint(line: 2, column: 1))
  }

  @Test func `counts columns in characters as an editor does`() throws {
    let root = try #require(parse("tên: { vi: giám đốc }\n").root)
    guard case .mapping(let outer) = root.content, case .mapping(let inner)? = outer.first?.value.content
    else { Issue.record("no mapping"); return }
    #expect(inner.first?.value.range.start == SourcePoint(line: 1, column: 12))
    #expect(inner.first?.value.range.end == SourcePoint(line: 1, column: 20))
  }

  @Test func `may repeat a value by an alias`() throws {
    let root = try #require(parse("a: &x [1, 2]\nb: *x\n").root)
    guard case .mapping(let entries) = root.content,
      case .sequence(let elements)? = entries.last?.value.content
    else { Issue.record("no list"); return }
    #expect(elements.map(\.text) == ["1", "2"])
  }
}

@Suite struct `A hostile file` {
  @Test func `nests 64 levels and no more`() {
    let nested = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(parse(nested(64)).findings.isEmpty)
    #expect(parse(nested(65)).findings.map(\.id) == ["yaml-depth"])
  }

  @Test(arguments: [
    (String(repeating: "[", count: 100_000), "yaml-depth"),
    (String(repeating: "{a: ", count: 80_000), "yaml-depth"),
    (bomb, "yaml-alias-limit"),
    ("a: \u{0}", "yaml-syntax"),
  ])
  func `is refused for what it is`(text: String, id: String) {
    #expect(parse(text).findings.map(\.id) == [id])
  }

  @Test func `with very many anchors or one very long line is simply read`() {
    let anchors = (0..<80_000).map { "- &a\($0) x" }.joined(separator: "\n")
    #expect(parse(anchors).findings.isEmpty)
    #expect(parse("a: " + String(repeating: "x", count: 1_000_000)).findings.isEmpty)
  }

  @Test func `over the limit of bytes is not looked at`() {
    let limits = { () -> YAMLLimits in
      var limits = YAMLLimits.standard; limits.bytes = 3; return limits
    }()
    let file = SourceFile(path: "test.yaml", text: "a: 1")
    #expect(parseYAML(file, limits: limits).findings.map(\.id) == ["yaml-too-large"])
  }

  @Test func `cut anywhere gives a tree or a finding`() {
    let whole = Array(
      "a: &x [1, 'two', \"ba\\n\"]\nđ: >-\n  folded\n  text\nc: {k: *x, l: !!t v}\n- bad".utf8)
    for end in 0...whole.count {
      let (root, findings) = parseYAML(SourceFile(path: "test.yaml", bytes: Array(whole[..<end])))
      #expect(root != nil || !findings.isEmpty, "cut at \(end)")
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8]) func `of random bytes gives a tree or a finding`(seed: UInt64) {
    var state = seed
    for _ in 0..<300 {
      let bytes = (0..<80).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let alphabet = Array("a:-[]{}&*!|>'\"%@#\n \t,đ?".utf8)
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      let (root, findings) = parseYAML(SourceFile(path: "test.yaml", bytes: bytes))
      #expect(root != nil || !findings.isEmpty, "seed \(seed)")
    }
  }
}

/// Nine levels of nine aliases each: a billion nodes in two hundred bytes.
private let bomb: String = {
  var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
  for level in 1...9 {
    let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
    lines.append("a\(level): &a\(level) [\(aliases)]")
  }
  return lines.joined(separator: "\n")
}()

@Suite struct `A complaint of libyaml` {
  @Test(arguments: [
    "a:\n\tb: 1\n", "a: x\n\ty\n", "a: |\n\tx\n", "a: *b*\n", "a: [1, , 2]\n", "a: &\n", "a: b\nc\nd: e\n",
    "a: \"x\n---\n\"\n", "a: \"\\xZZ\"\n", "a: \"\\uD800\"\n", "a: |0\n  x\n", "a: > x\n", "a: !<x\n",
    "a: !x!y z\n", "- a\nb: c\n", "a: [b, c\n", "a: 'b\n", "a: }\n", "a: @b\n", "a: b: c\n", "a: - b\n",
    "{a, b: ]\n", "a: %b\n", "- - a\n - b\n", "a: !%zz b\n", "{? a: b: c}\n", "a: {b: c}}\n",
  ])
  func `reaches a Vietnamese reader in Vietnamese`(text: String) throws {
    let finding = try #require(parse(text).findings.first)
    let message = finding.message[.vi]
    #expect(!message.contains("libyaml") && !message.contains("did not"), "\(message)")
    #expect(finding.hint?.vi != nil)
    #expect(finding.message[.en] != message)
  }
}

@Suite struct `A number or a truth` {
  private func value(_ text: String) throws -> YAMLNode {
    let root = try #require(parse("a: \(text)\n").root)
    guard case .mapping(let entries) = root.content else { throw CancellationError() }
    return try #require(entries.first?.value)
  }

  @Test(arguments: [("12", 12), ("-3", -3), ("0", 0)])
  func `is written plainly in decimal digits`(text: String, number: Int) throws {
    #expect(try value(text).integer == number)
  }

  @Test(arguments: ["'12'", "\"12\"", "012", "-012", "1_0", "0x1", "--1", "''", "+1", "１２", "|\n  12"])
  func `is not what is quoted or written otherwise`(text: String) throws {
    #expect(try value(text).integer == nil)
  }

  @Test func `is true only as a plain word`() throws {
    #expect(try value("true").boolean == true)
    #expect(try value("'true'").boolean == nil)
  }
}

@Suite struct `A line end` {
  @Test(arguments: [
    ("a: 1\rb: 2\r", "1:5"), ("a: 1\nb: x\u{2028}y\n", "2:5"), ("a: x\u{85}\n", "1:5"),
    ("a: x\u{2029}", "1:5"),
  ])
  func `that editors count otherwise is refused`(text: String, place: String) {
    #expect(places(parse(text).findings) == ["yaml-line-end \(place)"])
  }

  @Test func `may be escaped in a text`() {
    #expect(parse("a: \"x\\u2028y\"\n").findings.isEmpty)
  }
}
