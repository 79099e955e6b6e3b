import Foundation
import Testing

@Suite struct `The program` {
  @Test(arguments: [
    ("csuite show cpo", 0), ("csuite show s48", 0), ("csuite show 'giám đốc sản phẩm'", 0),
    ("csuite show 'giam doc san pham'", 0), ("csuite show cpo nhiệm vụ", 0), ("csuite show scales", 0),
    ("csuite who dinh gia", 0), ("csuite list roles", 0), ("csuite find pricing --limit=2", 0),
    ("csuite --version", 0), ("csuite show --help", 0), ("csuite </dev/null", 0), ("csuite validate", 0),
    ("csuite show cco", 1), ("csuite show nothing-like-it", 1), ("csuite find zzz", 1),
    ("csuite show cpo nonsense", 1), ("csuite 'giám đốc điều hành'", 1), ("csuite shwo cpo", 64),
    ("csuite --lang xx show cpo", 64), ("csuite --nonsense", 64), ("csuite show", 64),
    ("csuite find x --limit 0", 64), ("csuite who", 64), ("csuite may cpo", 64),
    ("csuite --kb /nowhere show cpo", 74),
    ("csuite show cpo >/dev/full", 74), ("printf 'show S1\\nshwo\\nshow S2\\n' | csuite", 64),
    ("printf '# a comment\\n\\nshow S1\\n' | csuite", 0), ("csuite show cpo all | head -1 >/dev/null", 0),
    ("CSUITE_KB=/nowhere csuite version", 0),
  ])
  func `ends with the code that the answer deserves`(line: String, code: Int) throws {
    let run = try Program.shell(line)
    #expect(Int(run.exitCode) == code, "\(run.output)\(run.errors)")
  }

  @Test func `shows every seed fact in both languages and with its section`() throws {
    let lines = (1...148).map { "show S\($0)\n" }.joined()
    let output = try Program.shell("csuite --format json", input: lines).output
    let objects = output.components(separatedBy: "\n}\n").filter { !$0.isEmpty }.map { $0 + "\n}" }
    #expect(objects.count == 148)
    for (index, object) in objects.enumerated() {
      let json = try #require(try JSONSerialization.jsonObject(with: Data(object.utf8)) as? [String: Any])
      let fact = try #require((json["data"] as? [String: Any])?["fact"] as? [String: Any])
      let evidence = try #require(fact["evidence"] as? [[String: Any]])
      #expect(fact["id"] as? String == "S\(index + 1)")
      #expect((fact["text"] as? [String: String])?.keys.sorted() == ["en", "vi"])
      #expect((evidence.first?["section"] as? String)?.isEmpty == false)
    }
  }

  @Test func `says the same bytes twice`() throws {
    let line = "csuite show cpo --format json"
    #expect(try Program.shell(line).output == Program.shell(line).output)
  }

  @Test func `reports every finding of a broken knowledge base and answers nothing from it`() throws {
    let line = """
      cp -r \(Program.repository.path)/KnowledgeBase kb && sed -i 's/kind: mission/kind: misson/' kb/roles/c*o.yaml
      csuite validate kb | tail -1; csuite --kb kb show ceo
      """
    let run = try Program.shell(line)
    #expect(run.exitCode == 65)
    #expect(run.output.contains("error(s)") && !run.output.contains("CEO ·"))
    #expect(run.errors.contains("kb/roles/ceo.yaml:") && run.errors.contains("Did you mean ‘mission’?"))
  }

  @Test func `answers failures as JSON where JSON was asked for`() throws {
    let run = try Program.shell("csuite show cco --format json")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let failure = try #require(json["error"] as? [String: Any])
    #expect(failure["id"] as? String == "ambiguous")
    #expect((failure["candidates"] as? [[String: String]])?.count == 4)
    #expect(run.errors.isEmpty)
  }

  @Test func `keeps within the width that it is given`() throws {
    for width in [40, 60, 100] {
      let output = try Program.shell("csuite show cpo all --lang vi --width \(width)").output
      let widest = output.split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= width)
    }
  }

  @Test func `lets no control character of a knowledge base out`() throws {
    let run = try Program.shell("csuite show \"$(printf 'a\\033[31mb')\" --lang en")
    #expect(!run.errors.contains("\u{1B}") && run.errors.contains("\\u{1B}"))
  }

  @Test func `remembers the role that is being talked about`() throws {
    let run = try Program.shell("csuite --lang en", input: "use giám đốc công nghệ\nshow metrics\n")
    #expect(run.output.contains("CTO · Chief Technology Officer\n\nMetrics"))
  }

  /// What must be there for some examples; those of a group need a server, which tests of their own start.
  private let needs = [
    "quiz import mine.apkg": "quiz export mine.apkg", "diff csuite our-roles": "new our-roles",
    "diff last-year this-year --only owner --format markdown": "new last-year\nnew this-year",
  ]

  @Test func `runs every example of its help`() throws {
    let help = try Program.shell("csuite help --format json").output
    let json = try #require(try JSONSerialization.jsonObject(with: Data(help.utf8)) as? [String: Any])
    let commands = try #require((json["data"] as? [String: Any])?["commands"] as? [[String: Any]])
    let lines = commands.flatMap {
      ($0["examples"] as? [[String: Any]] ?? []).compactMap { $0["line"] as? String }
    }
    #expect(lines.count >= commands.count)
    for line in lines where !line.contains("postgresql://") && line != "quiz stats --group" {
      // Some commands look at the answer before them, those of the quiz at what was learned.
      let before =
        needs[line]
        ?? (line.hasPrefix("quiz ")
          ? "quiz import answers.csv" : line.hasSuffix("--kb mine") ? "new mine" : "show S1")
      let run = try Program.shell("csuite", input: "\(before)\n\(line)\n")
      #expect(run.exitCode == 0, "\(line): \(run.errors)")
    }
  }

  @Test func `gives editors the schemas that it checks with`() throws {
    for name in [
      "knowledge", "role", "competencies", "sources", "disagreements", "acronyms", "abbreviations",
    ] {
      let file = Program.repository.appending(path: "KnowledgeBase/schema/\(name).schema.json")
      #expect(try Program.shell("csuite schema \(name)").output == String(contentsOf: file, encoding: .utf8))
    }
  }
}
