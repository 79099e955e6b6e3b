import Commands
import Foundation
import Testing

/// A block of the README between fences.
struct Block {
  let language: String
  let lines: [String]

  static func all(in name: String) throws -> [Block] {
    let text = try String(contentsOf: Program.repository.appending(path: name), encoding: .utf8)
    var blocks: [Block] = []
    var open: (language: String, lines: [String])?
    for line in text.components(separatedBy: "\n") {
      if let block = open, line == "```" {
        blocks.append(Block(language: block.language, lines: block.lines))
        open = nil
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), [])
      } else {
        open?.lines.append(line)
      }
    }
    return blocks
  }
}

/// A command of a session and the output that the README shows; `…` stands for any number of lines.
struct Exchange {
  let command: String
  var expected: [String] = []

  static func all(in block: Block) -> [Exchange] {
    block.lines.reduce(into: []) { exchanges, line in
      if line.hasPrefix("$ ") {
        exchanges.append(Exchange(command: String(line.dropFirst(2))))
      } else {
        exchanges[exchanges.count - 1].expected.append(line)
      }
    }
  }

  func matches(_ output: [String]) -> Bool {
    guard let gap = expected.firstIndex(of: "…") else { return output == expected }
    let (before, after) = (expected[..<gap], expected[(gap + 1)...])
    return output.count >= before.count + after.count && output.starts(with: before)
      && output.suffix(after.count).elementsEqual(after)
  }
}

@Suite struct `The README` {
  @Test func `shows sessions as they really go`() throws {
    let exchanges = try Block.all(in: "README.md").filter { $0.language == "console" }.flatMap(Exchange.all)
    #expect(exchanges.count >= 5)
    for exchange in exchanges {
      let run = try Program.shell("{ \(exchange.command); } 2>&1")
      var lines = run.output.components(separatedBy: "\n")
      if lines.last == "" { lines.removeLast() }
      #expect(exchange.matches(lines), "$ \(exchange.command)\n\(run.output)")
    }
  }

  @Test func `begins a base of one’s own in five commands`() throws {
    let block = try #require(try Block.all(in: "README.md").first { $0.language == "shell-session" })
    let commands = block.lines.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
    let answer = block.lines.filter { !$0.hasPrefix("$ ") }
    #expect(commands.count <= 5 && commands.allSatisfy { $0.hasPrefix("csuite ") })
    let quiet = commands.dropLast().map { "\($0) >/dev/null" } + commands.suffix(1)
    let run = try Program.shell(quiet.joined(separator: " && ") + " && csuite validate mine")
    #expect(run.exitCode == 0, "\(run.errors)\(run.output)")
    #expect(run.output.hasPrefix(answer.joined(separator: "\n") + "\n"), "\(run.output)")
  }

  @Test func `extends the shipped base in no more than twenty lines`() throws {
    let blocks = try Block.all(in: "README.md")
    let manifest = try #require(blocks.first { $0.lines.first == "# acme/knowledge.yaml" }).lines
    let session = try #require(blocks.first { $0.lines.contains("$ csuite diff csuite acme") })
    #expect(manifest.count <= 20)
    for exchange in Exchange.all(in: session) {
      let run = try Program.shell(
        """
        export CSUITE_LANG=en; mkdir acme; cat >acme/knowledge.yaml <<'YAML'
        \(manifest.joined(separator: "\n"))
        YAML
        \(exchange.command)
        """)
      #expect(run.exitCode == 0, "\(run.errors)")
      #expect(run.output == exchange.expected.joined(separator: "\n") + "\n", "\(run.output)")
    }
  }

  @Test func `of the knowledge base shows an extending base without fault`() throws {
    let block = try #require(
      try Block.all(in: "KnowledgeBase/README.md").first { $0.lines.first == "extends: csuite@2" })
    let run = try Program.shell(
      """
      mkdir acme; cat >acme/knowledge.yaml <<'YAML'
      \(block.lines.joined(separator: "\n"))
      YAML
      csuite validate acme --lang en && csuite --kb acme show ACME-1 && csuite --kb acme who tariffs --lang en
      """)
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("Pricing: the CRO is accountable."))
  }

  @Test func `names only commands of the shell that the checks run`() throws {
    let checks = try String(contentsOf: Program.repository.appending(path: ".ci/run"), encoding: .utf8)
    let commands = try Block.all(in: "README.md").filter { $0.language == "sh" }.flatMap(\.lines)
    #expect(commands == ["make run", "make test"])
    for command in commands {
      #expect(
        checks.contains(command) || checks.contains(command.replacingOccurrences(of: "make", with: "make -s"))
      )
    }
  }

  @Test func `shows a plugin that compiles`() throws {
    let block = try #require(try Block.all(in: "README.md").first { $0.language == "swift" })
    let file = Program.repository.appending(path: "Tests/ProgramTests/ExamplePlugin.swift")
    #expect(try String(contentsOf: file, encoding: .utf8) == block.lines.joined(separator: "\n") + "\n")
    #expect(Count.commands.map(\.name) == ["count"])
  }

  @Test func `shows a fact that the knowledge base takes`() throws {
    let block = try #require(try Block.all(in: "README.md").first { $0.language == "yaml" })
    let source = Program.repository.appending(path: "KnowledgeBase")
    let copy = FileManager.default.temporaryDirectory.appending(path: "kb-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: source, to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    let role = copy.appending(path: "roles/cpo.yaml")
    let text = try String(contentsOf: role, encoding: .utf8)
    try (text + block.lines.joined(separator: "\n") + "\n").write(to: role, atomically: true, encoding: .utf8)
    let run = try Program.shell("csuite validate \(copy.path) && csuite --kb \(copy.path) show CPO-100")
    #expect(run.exitCode == 0, "\(run.output)")
    #expect(run.output.contains("pricing page"))
  }
}
