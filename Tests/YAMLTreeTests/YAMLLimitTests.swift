import Foundation
import SourceText
import Testing
import YAMLTree

private func findings(_ text: String, _ change: (inout YAMLLimits) -> Void = { _ in }) -> [String] {
  var limits = YAMLLimits.standard
  change(&limits)
  return parseYAML(SourceFile(path: "test.yaml", text: text), limits: limits).findings.map { finding in
    "\(finding.id) \(finding.range.map { "\($0.start.line):\($0.start.column)" } ?? "")"
  }
}

@Suite struct `A limit` {
  @Test func `counts every value of the file`() {
    #expect(findings("[a, b]") { $0.nodes = 3 } == [])
    #expect(findings("- a\n- b\n- c\n") { $0.nodes = 3 } == ["yaml-node-limit 3:3"])
  }

  @Test func `counts what aliases repeat`() {
    let text = "- &x [a, b]\n- *x\n- *x\n"
    #expect(findings(text) { $0.aliasedNodes = 6 } == [])
    #expect(findings(text) { $0.aliasedNodes = 5 } == ["yaml-alias-limit 3:3"])
    #expect(findings(text) { $0.nodes = 7 } != [])
  }

  @Test func `of depth sees through aliases`() {
    let text = "- &x [[a]]\n- [*x]\n"
    #expect(findings(text) { $0.depth = 4 } == [])
    #expect(findings(text) { $0.depth = 3 } == ["yaml-depth 2:4"])
  }

  @Test func `of size concerns the file as a whole`() {
    #expect(findings("a: 1") { $0.bytes = 4 } == [])
    #expect(findings("a: 12") { $0.bytes = 4 } == ["yaml-too-large "])
  }
}

@Suite struct `A directive` {
  @Test(arguments: [
    ("%YAML 1.2\n---\na: 1\n", "1:1"), ("# a comment\n\n%TAG ! x\n---\na: 1\n", "3:1"),
    ("\u{FEFF}%YAML 1.2\n---\na: 1\n", "1:1"), ("\r\n%YAML 1.2\r\n---\r\na: 1\r\n", "2:1"),
  ])
  func `is reported before libyaml reads it`(text: String, place: String) {
    #expect(findings(text) == ["yaml-directive \(place)"])
  }

  @Test(arguments: ["a: 50%\n", "a: |\n  b\n  %c\n", "---\n- '%x'\n", "\"é\": 1\n", "a: 'b\n%c'\n"])
  func `is not seen in a text`(text: String) {
    #expect(findings(text) == [])
  }

  @Test func `in any number costs no time`() {
    let directives = (0..<200_000).map { "%TAG !t\($0)! x\n" }.joined()
    #expect(findings(directives + "---\na: 1\n") == ["yaml-directive 1:1"])
    #expect(findings("a: 1\n...\n" + directives + "---\nb: 2\n").count == 1)
    #expect(findings("a: 1\n" + directives + "---\nb: 2\n") == ["yaml-directive 2:1"])
  }
}

@Suite struct `Any bytes` {
  @Test func `of a real file cut short give a tree or a finding`() throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let real = repository.appending(path: "KnowledgeBase/competencies/direction.yaml")
    let bytes = [UInt8](try Data(contentsOf: real))
    for end in 0..<bytes.count {
      let (root, findings) = parseYAML(SourceFile(path: "test.yaml", bytes: Array(bytes[..<end])))
      #expect(root != nil || !findings.isEmpty, "cut at \(end)")
    }
  }

  @Test func `at random give a tree or a finding`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var state = seed
    for _ in 0..<2_000 {
      let bytes = (0..<64).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      for file in [bytes, bytes.map { $0 & 0x7F }].map({ SourceFile(path: "test.yaml", bytes: $0) }) {
        let (root, findings) = parseYAML(file)
        #expect(root != nil || !findings.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [
    ("a: 1\r\nb: !x 2\r\n", "yaml-tag 2:4"), ("\u{FEFF}a: !x 2\n", "yaml-tag 1:4"),
    ("é: '日本'\nb: !x 2\n", "yaml-tag 2:4"), ("日本: !x 2\n", "yaml-tag 1:5"),
  ])
  func `are counted as an editor counts them`(text: String, place: String) {
    #expect(findings(text) == [place])
  }

  @Test func `that stand open are reported in every one of two faults that leave the structure`() {
    #expect(findings("a: !x 1\na: 2\n") == ["yaml-tag 1:4", "yaml-duplicate-key 2:1"])
  }
}
