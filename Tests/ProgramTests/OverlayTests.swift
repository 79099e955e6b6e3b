import Foundation
import Testing

/// The example of the README, which moves pricing to the CRO.
private let manifest = """
  extends: csuite@2
  name: acme
  title: { en: The roles at Acme, vi: Các vai trò tại Acme }
  version: 1.0.0
  change:
    competencies:
      pricing: { owner: cro }

  """

/// Runs lines where the folder `acme` holds the example.
private func atAcme(_ lines: String, language: String = "en", _ text: String = manifest) throws -> Program.Run
{
  try Program.shell(
    """
    export CSUITE_LANG=\(language); mkdir acme; cat >acme/knowledge.yaml <<'YAML'
    \(text)YAML
    \(lines)
    """)
}

@Suite struct `Pricing moved to the CRO` {
  @Test func `needs no more than twenty lines, and is without fault`() throws {
    #expect(manifest.split(separator: "\n").count <= 20)
    let run = try atAcme("csuite validate acme && csuite validate acme/knowledge.yaml")
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
  }

  @Test(arguments: [
    ("who pricing", "Pricing: the CRO is accountable."), ("show pricing", "Accountable        CRO"),
    ("who giá bán", "Pricing: the CRO is accountable."),
    ("ask who sets prices", "Pricing: the CRO is accountable; "),
    ("ask 'is the CRO accountable for pricing?'", "Yes: the CRO is accountable for pricing."),
    ("ask 'does the CPO decide on pricing?'", "Not alone: the CPO does the work in pricing"),
    ("list competencies pricing", "CRO   Pricing"), ("may cro set the list price", "the CRO is accountable"),
    ("show D1", "In this base the CRO is accountable for ‘Pricing’."),
    ("gap team team.yaml --strict --all", "Pricing"),
  ])
  func `is what every command says, with its place below`(command: String, answer: String) throws {
    let run = try atAcme("csuite --kb acme \(command)")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains(answer), "\(run.output)")
    #expect(run.output.contains("Pricing: the CRO instead of the CPO"), "\(run.output)")
    #expect(run.output.contains("acme/knowledge.yaml:7"))
  }

  @Test(arguments: [
    ("who định giá", "Định giá: CRO chịu trách nhiệm chính."),
    ("ask ai quyet dinh gia ban", "Định giá: CRO chịu trách nhiệm chính"),
  ])
  func `is said in Vietnamese, too`(command: String, answer: String) throws {
    let run = try atAcme("csuite --kb acme \(command)", language: "vi")
    #expect(run.output.contains(answer), "\(run.output)")
    #expect(run.output.contains("Định giá: CRO thay cho CPO"), "\(run.output)")
  }

  @Test(arguments: ["markdown", "html", "json", "csv", "jsonl"])
  func `is said in every form`(format: String) throws {
    let run = try atAcme("csuite --kb acme who pricing --format \(format)")
    let row = run.output.split(separator: "\n").first { $0.contains("accountable") && $0.contains("cro") }
    #expect(run.exitCode == 0)
    if ["csv", "jsonl"].contains(format) {
      #expect(row != nil, "\(run.output)")
    } else {
      #expect(run.output.contains(format == "json" ? "\"line\": 7" : "knowledge.yaml:7"), "\(run.output)")
    }
  }

  @Test(arguments: [
    "who pricing", "ask who sets prices", "may cro set the list price", "gap team team.yaml", "show pricing",
  ])
  func `is told to programs with file and line`(command: String) throws {
    let run = try atAcme("csuite --kb acme \(command) --format json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let origins = try #require(object["origins"] as? [[String: Any]])
    let pricing = try #require(origins.first { $0["id"] as? String == "pricing" })
    #expect(pricing["file"] as? String == "acme/knowledge.yaml" && pricing["line"] as? Int == 7)
    #expect(pricing["thing"] as? String == "competency" && pricing["base"] as? String == "acme")
  }

  @Test func `leaves no fact that says otherwise in any answer`() throws {
    let run = try atAcme("for id in CPO-52 CPO-96 CFO-29 CRO-26; do csuite --kb acme show $id; done; true")
    #expect(run.output.components(separatedBy: "‘acme’ has decided otherwise about ‘Pricing’.").count == 5)
    let ask = try atAcme(
      "csuite --kb acme ask who owns pricing --format json; csuite --kb acme find pricing --limit 99")
    for id in ["CPO-52", "CPO-96", "CFO-29", "CRO-26"] { #expect(!ask.output.contains(id), "\(id)") }
  }

  @Test func `is one change to diff`() throws {
    let run = try atAcme("csuite diff csuite acme && csuite diff acme && csuite --kb acme diff")
    #expect(run.exitCode == 0)
    let pages = run.output.components(separatedBy: "One change.").count - 1
    #expect(pages == 3, "\(run.output)")
    #expect(run.output.contains("Pricing: the CRO is accountable instead of the CPO."))
    #expect(run.output.contains("gives way: CPO-52, CPO-96, CFO-29, CRO-26"), "\(run.output)")
  }

  @Test func `is asked by the quiz as the base has it`() throws {
    let run = try atAcme("csuite --kb acme quiz bank --sample 300 --seed a --language en")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("By the RACI chart of acme"), "whose chart it is: \(run.output)")
    #expect(!run.output.contains("By the makers’ RACI chart"))
    let check = try atAcme("csuite --kb acme quiz bank --check")
    #expect(check.exitCode == 0, "\(check.output)")
  }

  @Test func `leaves the shipped base as it is`() throws {
    let run = try atAcme("csuite --kb acme who pricing >/dev/null; csuite who pricing; csuite validate")
    #expect(run.exitCode == 0 && run.output.contains("Pricing: the CPO is accountable."))
    #expect(!run.output.contains("acme"))
  }
}

@Suite struct `A base that extends another one` {
  @Test(arguments: [
    ("csuite@1", "unknown-edition", "csuite@2"), ("csuite", "unknown-edition", "csuite@2"),
    ("csuit@2", "unknown-base", "csuite@2"), ("''", "unknown-base", "csuite@2"),
    ("../grup", "missing-base", "../group"), ("../nowhere/at/all", "missing-base", "knowledge.yaml"),
    (".", "extension-cycle", "csuite"), ("../loop", "extension-cycle", "csuite"),
  ])
  func `must name one that there is`(written: String, id: String, hint: String) throws {
    let text = manifest.replacing("extends: csuite@2", with: "extends: \(written)")
    let run = try atAcme(
      """
      mkdir group loop; csuite new group >/dev/null
      printf 'extends: ../acme\\nname: loop\\nversion: 1\\n' >loop/knowledge.yaml
      csuite --lang en validate acme; code=$?; csuite --kb acme who pricing; [ $? = 65 ] && exit $code
      """, text)
    #expect(run.exitCode == 1, "\(run.output)\(run.errors)")
    #expect(run.output.contains("acme/knowledge.yaml:1:10: error:"), "\(run.output)")
    #expect(run.output.contains("[\(id)]") && run.output.contains(hint), "\(run.output)")
  }

  @Test func `may rest on a folder that rests on another, from wherever it is asked`() throws {
    let run = try atAcme(
      """
      mkdir -p unit/a; cd unit
      printf 'extends: ../../acme\\nname: unit\\nversion: 1\\nforbid: { facts: [CRO-19] }\\n' >a/knowledge.yaml
      csuite validate a && csuite --kb a who pricing && csuite diff ../acme a && cd / &&
      csuite --kb "$HOME/unit/a" who pricing
      """)
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    #expect(run.output.components(separatedBy: "Pricing: the CRO is accountable.").count == 3)
    #expect(run.output.contains("− ") && run.output.contains("CRO-19"))
  }

  @Test func `tells the errors of the base below at their place there`() throws {
    let run = try atAcme(
      """
      mkdir unit; printf 'extends: ../acme\\nname: unit\\nversion: 1\\n' >unit/knowledge.yaml
      sed -i s/cro/crro/ acme/knowledge.yaml; csuite validate unit
      """)
    #expect(run.exitCode == 1)
    #expect(
      run.output.contains("acme/knowledge.yaml:7:23: error: No role is called ‘crro’."), "\(run.output)")
    #expect(run.output.contains("[broken-base]") && run.output.contains("unit/knowledge.yaml:1:10"))
  }

  @Test func `is begun by new, says nothing yet, and is without fault`() throws {
    let run = try Program.shell(
      """
      export CSUITE_LANG=en; csuite new mine --extends csuite && csuite validate mine && csuite diff csuite mine &&
      csuite new a/b --extends mine --languages vi && csuite validate a/b && csuite --kb a/b who pricing; code=$?
      head -3 a/b/knowledge.yaml; ls mine mine/schema; exit $code
      """)
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("Nothing differs.") && run.output.contains("extends: ../../mine"))
    #expect(run.output.contains("overlay.schema.json") && !run.output.contains("sources.yaml"))
  }

  @Test func `becomes what its comments show when they are taken out`() throws {
    let run = try Program.shell(
      """
      csuite new mine --extends csuite --lang en >/dev/null
      sed -i -e '1d' -e '/^# [A-Z]/d' -e 's/^# //' mine/knowledge.yaml; export CSUITE_LANG=en
      csuite validate mine; csuite --kb mine show cro
      """)
    #expect(run.output.contains("CRO · Head of Revenue"), "\(run.output)\(run.errors)")
    #expect(run.output.contains("0 error(s)"), "\(run.output)")
  }

  @Test func `grows by a fact, an area and a role, and says what is its own`() throws {
    let run = try atAcme(
      """
      csuite --kb acme new fact cro --area pricing --en 'The CRO signs prices.' --vi 'CRO ký bảng giá.' &&
      csuite --kb acme new area yachts --en Yachts --vi 'Du thuyền' --owner cro --group operations &&
      csuite --kb acme new role cyo --en 'Chief Yacht Officer' --vi 'Giám đốc thuyền' --reports-to cro &&
      csuite --kb acme new fact cyo --en 'The CYO sails.' --vi 'CYO ra khơi.' &&
      csuite validate acme && csuite --kb acme show ACME-1 && csuite --kb acme show cro duties &&
      csuite --kb acme who yachts && csuite diff csuite acme; code=$?; cat acme/knowledge.yaml; exit $code
      """)
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("ACME-1  general knowledge  acme"), "\(run.output)")
    #expect(run.output.contains("Yachts: the CRO is accountable.") && run.output.contains("+ "))
    #expect(run.output.contains("add:\n  competencies:\n    - id: yachts\n      group: operations"))
  }

  @Test func `is read again when any base below changes`() throws {
    let below = manifest.replacing("\n", with: "\\n")
    let person = try PromptConversation(
      """
      mkdir acme unit; printf '\(below)' >acme/knowledge.yaml
      printf 'extends: ../acme\\nname: unit\\nversion: 1\\n' >unit/knowledge.yaml; exec csuite --kb unit
      """)
    person.expectPrompt()
    person.enter("who pricing")
    person.expect("the CRO is accountable")
    try manifest.replacing("owner: cro", with: "owner: cfo")
      .write(
        to: person.home.appending(path: "acme/knowledge.yaml"), atomically: false, encoding: .utf8)
    person.expect("was changed and read again")
    person.enter("who pricing")
    person.expect("the CFO is accountable")
  }
}

@Suite struct `Diff` {
  @Test func `needs something to compare, and takes bases that there are`() throws {
    #expect(try Program.shell("csuite diff").exitCode == 64)
    #expect(try Program.shell("csuite diff csuite@1 csuite").exitCode == 64)
    #expect(try Program.shell("csuite diff csuite nowhere").exitCode == 74)
    let same = try Program.shell("csuite diff csuite csuite@2 --lang en --exit-code")
    #expect(same.exitCode == 0 && same.output.contains("Nothing differs."))
  }

  @Test func `says by its exit code that something differs when it is asked to`() throws {
    #expect(try atAcme("csuite diff csuite acme --exit-code").exitCode == 1)
    #expect(try atAcme("csuite diff csuite acme --only fact --exit-code").exitCode == 0)
  }

  @Test(arguments: ["json", "jsonl", "csv", "markdown", "html"])
  func `has each form of answers`(format: String) throws {
    let run = try atAcme("csuite diff csuite acme --format \(format)")
    #expect(run.exitCode == 0 && run.output.lowercased().contains("pricing"), "\(run.output)")
  }
}
