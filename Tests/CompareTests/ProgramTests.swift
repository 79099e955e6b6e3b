import Commands
import Compare
import Documents
import PluginTestSupport
import SourceText
import Testing

/// Runs a line where the base `acme` gives pricing to the CRO.
private func atAcme(_ line: String) throws -> BuiltProgram.Run {
  try BuiltProgram.shell(
    """
    export CSUITE_LANG=en; mkdir acme; cat >acme/knowledge.yaml <<'YAML'
    extends: csuite@2
    name: acme
    title: { en: The roles at Acme, vi: Các vai trò tại Acme }
    version: 1.0.0
    change:
      competencies:
        pricing: { owner: cro }
    YAML
    \(line)
    """)
}

@Suite struct `A comparison in the program` {
  @Test(arguments: [("csuite compare", 64), ("csuite compare cpo", 0), ("csuite compare cpo -a", 64)])
  func `ends with the code that the answer deserves`(line: String, code: Int) throws {
    let run = try BuiltProgram.shell(line)
    #expect(Int(run.exitCode) == code, "\(run.output)\(run.errors)")
  }

  @Test func `is what an answer about two roles leads to, where the plugin is in use`() throws {
    let line = "ask so sanh cpo va cto"
    #expect(try BuiltProgram.shell("csuite \(line)").output.contains("→ compare cpo cto"))
    #expect(try !BuiltProgram.shell("csuite --no-plugins \(line)").output.contains("compare"))
  }

  @Test func `is completed with the groups of areas`() throws {
    let run = try BuiltProgram.shell("csuite __complete compare cpo cto --group pro")
    #expect(run.output.contains("product"), "\(run.output)\(run.errors)")
  }

  @Test func `marks a fact that rests on aggregators alone`() throws {
    let run = try BuiltProgram.shell("csuite compare coo cso --all --lang en --width 200")
    #expect(run.output.replacing("-", with: " ").contains("weak sources"), "\(run.output)")
  }

  @Test(arguments: [
    "compare cpo cto --all", "compare cpo cto cmo --format json", "compare cpo cto cmo cfo coo ceo",
    "compare",
  ])
  func `is the same without the image of the base`(command: String) throws {
    for language in Language.allCases {
      let set = "export CSUITE_LANG=\(language.rawValue);"
      let with = try BuiltProgram.shell("\(set) csuite \(command)")
      let without = try BuiltProgram.shell("\(set) export CSUITE_IMAGE=none; csuite \(command)")
      #expect(with.output == without.output && with.errors == without.errors, "\(command)")
    }
  }

  @Test func `says what a base has decided otherwise, with its place`() throws {
    let run = try atAcme("csuite --kb acme compare cpo cro; csuite --kb acme compare cpo cro")
    #expect(run.output.contains("Pricing: the CRO instead of the CPO"), "\(run.output)")
    #expect(run.output.contains("acme/knowledge.yaml:7"))
    let plain = try atAcme(
      "export CSUITE_IMAGE=none; for n in 1 2; do csuite --kb acme compare cpo cro; done")
    #expect(plain.output == run.output)
    let json = try atAcme("csuite --kb acme compare cpo cro --format json").output
    let origins = try JSONValue(parsing: Array(json.utf8))["origins"].elements
    #expect(origins.contains { $0["id"].text == "pricing" && $0["line"] == 7 })
  }

  @Test func `has a column for each field that its schema names, and a record a row`() throws {
    let schema = try BuiltProgram.shell("csuite schema compare records").output
    let list = try JSONValue(parsing: Array(schema.utf8))["anyOf"].elements.first {
      $0["title"].text == "compare cpo cto"
    }
    let own = try #require(list)
    let columns = own["csvColumns"].texts
    let head = try BuiltProgram.shell("csuite compare cpo cto --format csv").output.split(separator: "\r\n")
      .first
    #expect(head.map { String($0) } == columns.joined(separator: ","))
    for command in ["compare cpo cto", "compare cpo"] {
      let rows = try BuiltProgram.shell(
        "csuite \(command) --format csv | python3 -c 'import csv, sys; print(len(list(csv.reader(sys.stdin))))'"
      )
      let objects = try BuiltProgram.shell("csuite \(command) --format jsonl").output.split(separator: "\n")
      #expect(rows.output == "\(objects.count + 1)\n")
    }
  }

  @Test func `is open to assistants`() { #expect(Compare.commands.allSatisfy { $0.access == .reading }) }
}
