import RoleFrameworks
import SourceText
import Testing

/// Files of a release, by name.
typealias Release = [String: String]

func read(_ files: Release, only: [String] = [], piece: Int = .max) -> Catalogue? {
  let parts = files.compactMap { name, text in ReleaseFile(name: name).map { ($0, name, text) } }
  guard let kind = parts.first?.0.kind else { return nil }
  var reader = ReleaseReader(kind, RoleFilter(only))
  for (part, name, text) in parts.sorted(by: { ($0.0.order, $0.1) < ($1.0.order, $1.1) }) {
    reader.begin(name, part)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let next = rest.prefix(piece)
      reader.feed(next)
      rest = rest.dropFirst(next.count)
    }
    reader.end()
  }
  return reader.catalogue
}

let onet29: Release = [
  "Occupation Data.txt":
    "O*NET-SOC Code\tTitle\tDescription\r\n11-1011.00\tChief Executives\tDetermine policies. More.\r\n11-1011.03\tChief Sustainability Officers\tCommunicate.\r\n11-2021.00\tMarketing Managers\tPlan.\r\n",
  "Alternate Titles.txt":
    "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\r\n11-1011.00\tChief Executive Officer (CEO)\tCEO\t08\r\n11-1011.00\tPresident\tn/a\t08\r\n",
  "Task Statements.txt":
    "O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source\r\n11-1011.00\t8823\tDirect or coordinate an organization's financial activities.\tCore\t87\t07/2014\tIncumbent\r\n11-1011.00\t8824\tConfer with board members.\tCore\t87\t07/2014\tIncumbent\r\n11-1011.03\t20411\tMonitor and evaluate sustainability programs.\tCore\tn/a\t07/2014\tOccupational Expert\r\n",
  "Skills.txt":
    "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tN\tStandard Error\tLower CI Bound\tUpper CI Bound\tRecommend Suppress\tNot Relevant\tDate\tDomain Source\r\n11-1011.00\t2.A.1.a\tReading Comprehension\tIM\t4.12\t8\t0.13\t3.88\t4.37\tN\tn/a\t07/2014\tAnalyst\r\n11-1011.00\t2.A.1.a\tReading Comprehension\tLV\t4.75\t8\t0.16\t4.43\t5.07\tN\tN\t07/2014\tAnalyst\r\n11-1011.00\t2.B.1.a\tSocial Perceptiveness\tIM\t4.00\t8\t0\t4\t4\tN\tn/a\t07/2014\tAnalyst\r\n11-1011.00\t2.B.5.c\tManagement of Material Resources\tLV\t3.10\t8\t0\t4\t4\tY\tN\t07/2014\tAnalyst\r\n",
]

/// The same in the layout from 30.3 on: other names of files and of a column, one file of skills become two.
let onet30: Release = [
  "Occupation Data.txt":
    "O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tChief Executives\tDetermine policies. More.\n11-1011.03\tSustainability Directors\tCommunicate.\n11-2021.00\tMarketing Managers\tPlan.\n11-9199.12\tChief AI Officers\tLead.\n",
  "Job Titles.txt":
    "O*NET-SOC Code\tJob Title\tShort Title\tSource(s)\n11-1011.00\tChief Executive Officer (CEO)\tCEO\t08\n11-1011.00\tManaging Director\tn/a\t08\n",
  "Task Statements.txt":
    "O*NET-SOC Code\tTask ID\tTask\tTask Type\n11-1011.00\t8823\tDirect or coordinate an organization's financial or budget activities.\tCore\n11-1011.00\t30001\tConfer with board members regularly.\tCore\n11-1011.00\t30002\tOversee the use of artificial intelligence.\tCore\n",
  "Essential Skills.txt":
    "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant\n11-1011.00\t2.A.1.a\tReading Comprehension\tIM\t4.25\tN\tn/a\n11-1011.00\t2.A.1.a\tReading Comprehension\tLV\t4.75\tN\tN\n",
  "Transferable Skills.txt":
    "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant\n11-1011.00\t2.E.1.a\tSocial Perceptiveness\tIM\t4.00\tN\tn/a\n",
]

let esco: Release = [
  "occupations_en.csv":
    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code,naceCode\nOccupation,http://data.europa.eu/esco/occupation/o1,1120,chief executive officer,\"CEO\nchief executive officer\",,released,2024,,,,s,\"Leads,\nand decides.\",1120.1,x\n",
  "skills_en.csv":
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\nK,http://data.europa.eu/esco/skill/s1,skill/competence,cross-sector,lead managers,,,released,2024,,,s,Guide.\nK,http://data.europa.eu/esco/skill/s2,knowledge,cross-sector,business law,,,released,2024,,,s,The law.\n",
  "occupationSkillRelations_en.csv":
    "occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel\nhttp://data.europa.eu/esco/occupation/o1,CEO,essential,skill/competence,http://data.europa.eu/esco/skill/s1,x\nhttp://data.europa.eu/esco/occupation/o1,CEO,optional,knowledge,http://data.europa.eu/esco/skill/s2,x\nhttp://data.europa.eu/esco/occupation/o1,CEO,mystery,knowledge,http://data.europa.eu/esco/skill/s2,x\nhttp://data.europa.eu/esco/occupation/o9,?,essential,knowledge,http://data.europa.eu/esco/skill/s2,x\nhttp://data.europa.eu/esco/occupation/o1,CEO,essential,knowledge,http://data.europa.eu/esco/skill/s9,x\nhttp://data.europa.eu/esco/occupation/o1,CEO,optional,knowledge,http://data.europa.eu/esco/skill/s2,x\n",
]

@Suite struct `A release` {
  @Test func `of O*NET gives occupations with titles, tasks and rated skills`() throws {
    let catalogue = try #require(read(onet29, only: ["11-1011"]))
    #expect(catalogue.kind == .onet)
    #expect(catalogue.roles.map(\.name) == ["Chief Executives", "Chief Sustainability Officers"])
    #expect(catalogue.roles[0].otherNames == ["Chief Executive Officer (CEO)", "President"])
    #expect(catalogue.roles[0].tasks.map(\.id) == ["8823", "8824"])
    #expect(catalogue.roles[0].skills.first?.value == .rated(importance: 412, level: 475))
    #expect(catalogue.notes.map(\.reason) == [.suppressed])
    #expect(catalogue.notes.map(\.line) == [5])
  }

  @Test func `of O*NET from 30.3 on is read like one before`() throws {
    let catalogue = try #require(read(onet30, only: ["11-1011.00"]))
    #expect(catalogue.roles.map(\.otherNames) == [["Chief Executive Officer (CEO)", "Managing Director"]])
    #expect(catalogue.skills.map(\.name) == ["Reading Comprehension", "Social Perceptiveness"])
    #expect(catalogue.notes.isEmpty)
  }

  @Test func `of ESCO gives essential and optional skills, and says by line what it could not take`() throws {
    let catalogue = try #require(read(esco))
    #expect(catalogue.roles.map(\.otherNames) == [["CEO"]])
    #expect(catalogue.roles[0].skills.map(\.value) == [.essential, .optional])
    #expect(catalogue.skills.map(\.group) == ["skills", "knowledge"])
    #expect(catalogue.notes.map(\.reason) == [.repeatedID, .unknownRole, .unknownSkill, .repeatedID])
    #expect(catalogue.notes.map(\.line) == [4, 5, 6, 7])
  }

  @Test func `is the same however its files are cut into pieces`() throws {
    for release in [onet29, onet30, esco] {
      let whole = try #require(read(release))
      for piece in [1, 2, 7, 64] {
        let cut = try #require(read(release, piece: piece))
        #expect(cut.roles == whole.roles)
        #expect(cut.skills == whole.skills)
        #expect(cut.notes == whole.notes)
      }
    }
  }

  @Test func `of O*NET is read from a copy that a spreadsheet put quotation marks into`() {
    let copy = [
      "Occupation Data.txt":
        "O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tChief Executives\t\"Set \"\"policies\"\", all.\"\n"
    ]
    #expect(read(copy)?.roles.map(\.definition) == ["Set \"policies\", all."])
  }

  @Test func `without a column says which one is missing`() {
    let broken = ["Occupation Data.txt": "O*NET-SOC Code\tName\n11-1011.00\tx\n"]
    #expect(read(broken)?.notes.map(\.text) == ["Title"])
  }
}

@Suite struct `Between two releases` {
  private func changes(_ old: Release, _ new: Release, of name: String) throws -> [String] {
    let drift = try CatalogueDrift(from: #require(read(old)), to: #require(read(new)))
    return drift.roles.first { $0.name == name }?.changes.map {
      "\($0.thing.rawValue) \($0.fate.rawValue) \($0.id)"
    }.sorted() ?? []
  }

  @Test func `what was only renamed or renumbered is not shown as gone and new`() throws {
    #expect(
      try changes(onet29, onet30, of: "Chief Executives") == [
        "skill changed 2.A.1.a", "task came 30002", "task renamed 30001", "task renamed 8823",
        "title came Managing Director", "title went President",
      ])
    #expect(
      try changes(onet29, onet30, of: "Sustainability Directors") == [
        "role renamed 11-1011.03", "task went 20411",
      ])
    #expect(try changes(onet29, onet30, of: "Chief AI Officers") == ["role came 11-9199.12"])
  }

  @Test func `a skill with another id and the same name is renumbered`() throws {
    let drift = try CatalogueDrift(from: #require(read(onet29)), to: #require(read(onet30)))
    #expect(drift.skills.map(\.fate) == [.renumbered])
    #expect(drift.skills.map(\.id) == ["2.E.1.a"])
  }

  @Test func `nothing differs where nothing was changed`() throws {
    for release in [onet29, onet30, esco] {
      let drift = try CatalogueDrift(from: #require(read(release)), to: #require(read(release)))
      #expect(drift.roles.isEmpty && drift.skills.isEmpty)
    }
  }

  @Test func `what became optional is changed, and the way back is the mirror image`() throws {
    var later = esco
    later["occupationSkillRelations_en.csv"] = esco["occupationSkillRelations_en.csv"]?.replacing(
      "essential,skill", with: "optional,skill")
    let there = try CatalogueDrift(from: #require(read(esco)), to: #require(read(later)))
    #expect(there.roles.first?.changes.map(\.before) == ["lead managers: essential"])
    #expect(there.roles.first?.changes.map(\.after) == ["lead managers: optional"])
    let back = try CatalogueDrift(from: #require(read(onet30)), to: #require(read(onet29)))
    let forth = try CatalogueDrift(from: #require(read(onet29)), to: #require(read(onet30)))
    #expect(back.counts[.task]?[.went] == forth.counts[.task]?[.came])
    #expect(back.counts[.title]?[.renamed] == nil)
  }
}
