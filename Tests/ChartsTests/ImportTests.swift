import Charts
import Commands
import Documents
import PluginTestSupport
import Roles
import SourceText
import Testing

private let chart = """
  Task,Chief Product Officer (CPO),CTO,Product lead,Legal
  Pricing,A,C,R,I
  Technical architecture,C,A/R,,X
  Company picnic,,R,A (with HR),I
  Old habits,I,,,C
  Two owners,A,A,R,
  """

@Suite struct `import` {
  private func run(_ line: String, _ files: [String: String], format: OutputFormat = .text) throws -> (
    Answer, PluginSession
  ) {
    var session = PluginSession(Charts.commands, files: files, format: format)
    return (try session.run(line), session)
  }

  @Test func `of a chart makes a base without any finding`() throws {
    let (answer, session) = try run("import raci.csv --into mine", ["raci.csv": chart])
    #expect(session.findings(in: "mine").map { "\($0.path) \($0.id): \($0.message[.en])" } == [])
    #expect(answer.data["written"].text == "mine")
    let base = try session.session.knowledgeBase(in: "mine", revision: nil)
    let pricing = try #require(base.competency(Competency.ID("pricing")))
    #expect(pricing.accountable == Role.ID("cpo"))
    #expect(pricing.roles(.responsible) == [Role.ID("product-lead")])
    #expect(base.competencies.count == 4)
  }

  @Test func `says what it could not read, and why, by line`() throws {
    let (answer, _) = try run("import raci.csv", ["raci.csv": chart])
    let notes = answer.data["notes"].elements
    #expect(
      notes.map { $0["id"].text } == [
        "unknown-letter", "words-beside-letter", "no-accountable", "several-accountable",
      ])
    #expect(notes.map { $0["line"].number } == [3, 4, 5, 6])
    #expect(answer.data["counts", "cells"].number == 15)
    #expect(answer.data["counts", "cellsRead"].number == 14)
    #expect(schemaProblems(answer.data, command.dataSchema ?? .null).isEmpty)
  }

  @Test func `matches names to the base in use and lists what is doubtful until it is settled`() throws {
    let (answer, _) = try run("import raci.csv", ["raci.csv": chart])
    let roles = answer.data["roles"].elements
    #expect(roles.map { $0["id"].text } == ["cpo", "cto", "product-lead", "legal"])
    #expect(roles.prefix(2).allSatisfy { $0["match"].text == "known" })
    let (settled, _) = try run(
      "import raci.csv --as \"product lead=cpo\" --as Legal=clo", ["raci.csv": chart])
    #expect(settled.data["roles"].elements.map { $0["id"].text } == ["cpo", "cto", "cpo", "clo"])
    #expect(failure { _ = try run("import raci.csv --as x", ["raci.csv": chart]) }?.reason == .usage)
  }

  @Test func `writes nothing unless asked, and never over something`() throws {
    let (answer, session) = try run("import raci.csv", ["raci.csv": chart])
    #expect(answer.data["written"] == .null)
    #expect(session.written("mine/knowledge.yaml").isEmpty)
    #expect(
      failure { _ = try run("import raci.csv --into mine", ["raci.csv": chart, "mine/x": "y"]) }?.reason
        == .inputOutput)
  }

  @Test(arguments: ["RACI", "RASCI", "DACI"])
  func `takes odd names without making the base unsound`(title: String) throws {
    let letter = title == "DACI" ? "D" : "R"
    let text = """
      # \(title): KPI & SLA

      | Việc: "định giá" | Giám đốc sản phẩm | 1st line {ops} | # no | true | CEO |
      |---|---|---|---|---|---|
      | **Đặt giá**: gói, KPI | A | \(letter) | C | I | |
      | 2FA \\| rollout # x | | A | \(letter) | | C |
      | yes | I | \(letter) | A | \(letter) | |
      | NPS | \(letter) | | | | A |
      | \(String(repeating: "very long name ", count: 30)) | A | \(letter) | | | I |
      """
    let (answer, session) = try run("import x.md --into mine", ["x.md": text])
    #expect(session.findings(in: "mine").map { "\($0.path) \($0.id): \($0.message[.en])" } == [])
    #expect(answer.data["charts"].elements.map { $0["scheme"].text } == [title])
    #expect(answer.data["counts", "areas"].number == 5)
  }

  @Test func `reads a ladder in the Financial Times' form`() throws {
    let ladder = """
      - id: 4029f7b4
        summary: Keeps the local environment running
        examples: []
        level: junior-to-mid
        area: technical
        domain: null
      - id: 297576d0
        summary: Leads on fixing production issues
        level: mid-to-senior1
        area: delivery
      - id: 297576d0
        summary: Twice
        level: mid-to-senior1
      - summary: No level
      """
    let (answer, session) = try run("import competencies.yml --into ladder", ["competencies.yml": ladder])
    #expect(session.findings(in: "ladder").map { "\($0.path) \($0.id): \($0.message[.en])" } == [])
    #expect(answer.data["counts", "roles"].number == 2)
    #expect(
      answer.data["notes"].elements.map { $0["id"].text }
        == ["repeated-id", "too-few-fields"].map { $0 == "too-few-fields" ? "short-record" : $0 })
  }

  @Test func `reads the newer form of a ladder, with the names of its levels and themes`() throws {
    let ladder = """
      name: Engineering
      levels:
        - { id: junior, name: Junior Engineer }
        - { id: senior, name: Senior Engineer }
      themes:
        - { id: technical, name: Technical skill }
      competencies:
        - { id: a, level: junior, theme: technical, summary: Uses version control., proficiency: Awareness }
        - { id: b, level: senior, theme: technical, summary: Leads on incidents., proficiency: Expert }
      """
    let (_, session) = try run("import engineering.yml --into ladder", ["engineering.yml": ladder])
    #expect(session.findings(in: "ladder").map { "\($0.path) \($0.id): \($0.message[.en])" } == [])
    let base = try session.session.knowledgeBase(in: "ladder", revision: nil)
    #expect(base.roles.map { $0.name(in: .en) }.sorted() == ["Junior Engineer", "Senior Engineer"])
    #expect(base.competencies.map { $0.relations.values.map(\.level).sorted() } == [[1, 5]])
  }

  @Test func `reads releases of O*NET and ESCO into bases without any finding`() throws {
    for (name, files) in [("onet", onet), ("esco", esco)] {
      let folder = Dictionary(uniqueKeysWithValues: files.map { ("\(name)/\($0.key)", $0.value) })
      let (answer, session) = try run("import \(name) --into mine", folder)
      #expect(session.findings(in: "mine").map { "\($0.path) \($0.id): \($0.message[.en])" } == [])
      #expect(answer.data["counts", "roles"].number == 2)
      #expect(schemaProblems(answer.data, command.dataSchema ?? .null).isEmpty)
    }
  }

  @Test func `takes one occupation of a release, by code or name, or says that there is none`() throws {
    let folder = Dictionary(uniqueKeysWithValues: onet.map { ("onet/\($0.key)", $0.value) })
    for only in ["11-1011.00", "\"chief executives\""] {
      let (answer, _) = try run("import onet --only \(only)", folder)
      #expect(answer.data["counts", "roles"].number == 1)
    }
    #expect(failure { _ = try run("import onet --only 99-9999", folder) }?.id == "unknown-role")
  }

  @Test(arguments: ["x.csv", "x.md", "x.yml"], ["", "\u{0}", "\"\n\n", "- a\n- b: [", "R,A,C,I\nx,y,z\n"])
  func `says what is wrong with a file that is none of these`(path: String, text: String) {
    #expect(failure { _ = try run("import \(path) --into mine", [path: text]) }?.reason == .data)
  }

  private var command: Command { Charts.commands.first { $0.name == "import" } ?? Charts.commands[0] }
}

let onet = [
  "Occupation Data.txt":
    "O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tChief Executives\tDetermine and formulate policies. More.\n11-1011.03\tChief Sustainability Officers\tCommunicate.\n",
  "Alternate Titles.txt":
    "O*NET-SOC Code\tAlternate Title\tShort Title\n11-1011.00\tCEO: \"Chief\"\tCEO\n11-1011.00\tchief executives\tn/a\n",
  "Task Statements.txt":
    "O*NET-SOC Code\tTask ID\tTask\n11-1011.00\t8823\tDirect an organization's KPI's: budgets & more.\n11-1011.03\t20411\tDirect an organization's KPI's: budgets & more.\n11-1011.03\t20413\tDirect an organization's KPI's: budgets & more.\n11-1011.03\t20412\t\(String(repeating: "word ", count: 60))\n",
  "Skills.txt":
    "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n11-1011.00\t2.A.1.a\tReading Comprehension\tIM\t4.12\n11-1011.00\t2.A.1.a\tReading Comprehension\tLV\t7.00\n11-1011.03\t2.A.1.a\tReading Comprehension\tIM\tn/a\n",
]

let esco = [
  "occupations_en.csv":
    "conceptType,conceptUri,preferredLabel,altLabels,description,code\nO,u/o1,chief executive officer,\"CEO\nchief exec\",\"Leads,\nand decides. Yes.\",1120.1\nO,u/o2,yes,,,1120.2\n",
  "skills_en.csv":
    "conceptType,conceptUri,skillType,preferredLabel,description\nK,u/s1,skill/competence,lead managers,Guide: all.\nK,u/s2,knowledge,business law,\nK,u/s3,knowledge,3D printing,\n",
  "occupationSkillRelations_en.csv":
    "occupationUri,relationType,skillUri\nu/o1,essential,u/s1\nu/o1,optional,u/s2\nu/o2,optional,u/s1\n",
]
