import Commands
import GapAnalysis
import PluginTestSupport
import SourceText
import Testing

/// A finding by its place and rule.
private struct Place: Hashable, Comparable, CustomStringConvertible {
  let line: Int
  let column: Int
  let id: String

  var description: String { "\(line):\(column) \(id)" }

  static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column, left.id) < (right.line, right.column, right.id)
  }
}

@Suite struct `A broken file` {
  @Test func `of a person is reported in all its places at once`() throws {
    let profile = """
      name: Linh
      competencies:
        pricing: 6
        prising: 3
        Định giá: 4
        user-research: { level: 5-3 }
        product-vision: { level: high }
        leadership: { level: 4, date: 2026-02-30 }
        communication: { level: 4, date: yesterday }
        culture: { level: 4, date: 2031 }
        tax: -1
        rewards: 3.5
        strategic-planning: { levle: 3 }
        succession: [3]
      degrees: [MBA]
      experience:
        - { years: 70, where: sales }
        - { where: marketing }
      hobbies: chess
      """
    let found = try places("gap person f.yaml cpo", profile)
    #expect(
      found.map(\.description) == [
        "3:12 out-of-range", "4:3 unknown-competency", "5:3 repeated-competency", "6:27 reversed-range",
        "7:28 not-a-level", "8:33 impossible-date", "9:36 not-a-date", "10:30 future-date",
        "11:8 out-of-range",
        "12:12 not-a-level", "13:25 unknown-key", "14:15 wrong-type", "15:11 unknown-word",
        "17:14 out-of-range",
        "18:7 missing-key", "19:1 unknown-key",
      ])
  }

  @Test func `of a team is reported in all its places at once`() throws {
    let team = """
      people:
        - { name: An, roles: [cpo, ctoo] }
        - { name: an, roles: [cco] }
        - { roles: [cfo] }
        - { name: Chi, role: cfo, takes-on: [pricing], gives-away: [định giá, taxes] }
        - { name: Dung, roles: [cpo, CPO] }
        - just text
      """
    let found = try places("gap team f.yaml", team)
    #expect(
      found.map(\.description) == [
        "2:30 unknown-role", "3:13 repeated-person", "3:25 ambiguous-name", "4:7 missing-key",
        "5:18 unknown-key", "5:63 taken-and-given", "5:73 unknown-competency", "6:32 repeated-role",
        "7:5 wrong-type",
      ])
  }

  @Test func `names what is near`() throws {
    let failure = try failure("gap person f.yaml cpo", "competencies:\n  prodct strategy: 3\n")
    let hint = try #require(failure.findings.first?.hint)
    #expect(hint[.en] == "Did you mean ‘Product strategy’?")
    #expect(failure.reason == .data && failure.message[.vi].contains("1 lỗi"))
  }

  @Test(arguments: [
    ("competencies:\n\tpricing: 3\n", "yaml-syntax"), ("competencies: [pricing]\n", "wrong-type"),
    ("just a sentence\n", "wrong-type"), ("competencies: {pricing: 3, pricing: 4}\n", "yaml-duplicate-key"),
    ("- a\n- b\n", "wrong-type"), ("name: [x]\n", "wrong-type"), ("competencies: {pricing: 03}\n", ""),
    ("competencies: {pricing: {min: 4, max: 2}}\n", "reversed-range"),
    ("competencies: {pricing: 1-9}\n", "out-of-range"), ("competencies: {pricing: ''}\n", "empty-text"),
  ])
  func `is told from a good one`(text: String, id: String) throws {
    if id.isEmpty {
      var session = PluginSession(GapAnalysis.commands, files: ["f.yaml": text])
      _ = try session.run("gap person f.yaml cpo")
    } else {
      #expect(try failure("gap person f.yaml cpo", text).findings.map(\.id) == [id])
    }
  }

  @Test func `answers nothing about a person who is not in the team`() throws {
    let team = "people: [{name: Bình, roles: cto}]\n"
    let failure = try failure("gap team f.yaml --without Binh2", team)
    #expect(failure.id == "unknown-person" && failure.hint?[.en] == "Did you mean ‘Bình’?")
  }

  private func places(_ line: String, _ text: String) throws -> [Place] {
    try failure(line, text).findings.map { finding in
      Place(line: finding.range?.start.line ?? 0, column: finding.range?.start.column ?? 0, id: finding.id)
    }
  }

  private func failure(_ line: String, _ text: String) throws -> CommandFailure {
    var session = PluginSession(GapAnalysis.commands, files: ["f.yaml": text])
    do {
      _ = try session.run(line)
    } catch {
      return error
    }
    throw Unbroken()
  }
}

private struct Unbroken: Error {}

@Suite struct `A broken company` {
  @Test func `is reported in all its places at once, with what is near`() throws {
    let team = """
      stage: startup
      headcount: 0
      industry: softwear
      country: XX
      must-own: [pricing]
      not-needed: [định giá]
      people:
        - { name: An, roles: ceo, reports-to: Bin }
        - { name: Bình, roles: cto, reports-to: Chi, posts: chief-acountant, time: 120 }
        - { name: Chi, roles: cpo, reports-to: Bình, level: boss, board: chairman, outside: maybe }
      """
    var session = PluginSession(GapAnalysis.commands, files: ["f.yaml": team])
    #expect { try session.run("gap team f.yaml") } throws: { error in
      let findings = (error as? CommandFailure)?.findings ?? []
      let places = findings.map { "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.id)" }
      let hints = findings.compactMap { $0.hint?[.en] }
      return places == [
        "1:8 unknown-word", "2:12 out-of-range", "3:11 unknown-industry", "4:10 unknown-country",
        "6:14 taken-and-given", "8:41 unknown-person", "9:55 unknown-post", "9:78 out-of-range",
        "10:42 reporting-circle", "10:55 unknown-word", "10:68 unknown-word", "10:87 not-true-or-false",
      ] && hints.contains("Did you mean ‘Software’?") && hints.contains("Did you mean ‘chief-accountant’?")
    }
  }

  @Test(arguments: [("--industry softwear", "unknown-industry"), ("--country XX", "unknown-country")])
  func `is refused as an option too`(option: String, id: String) {
    var session = PluginSession(GapAnalysis.commands, files: ["f.yaml": "people: []\n"])
    #expect { try session.run("gap team f.yaml \(option)") } throws: { ($0 as? CommandFailure)?.id == id }
  }
}
