import Commands
import Documents
import Foundation
import GapAnalysis
import PluginTestSupport
import Roles
import SourceText
import Testing
import TestSupport

private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples")

/// Every sample by its name.
private let samples: [String: String] = {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return Dictionary(
    uniqueKeysWithValues: names.compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { (name, $0) }
    })
}()

private let teams = ["founders", "start-up", "manufacturer", "bank", "retailer", "whole"]

/// Six persons, each beside the role that an adviser would name first; the second word is what they want.
private let persons = [
  ("vp-product", "cpo"), ("engineering-head", "cto"), ("chief-accountant", "cacc"),
  ("operations-chief", "coo"), ("sales-director", "cro"), ("newcomer", nil),
]

private func answer(_ line: String, _ language: Language = .en, format: OutputFormat = .text) throws -> Answer
{
  var session = PluginSession(GapAnalysis.commands, files: samples, language: language, format: format)
  return try session.run(line)
}

private func text(_ line: String, _ language: Language = .en) throws -> String {
  renderText(try answer(line, language).document, style: TextStyle(width: 80))
}

@Suite struct `Six teams` {
  @Test(arguments: teams, Language.allCases)
  func `read well in both languages`(team: String, language: Language) throws {
    let page = try text("gap team \(team).yaml", language)
    let difference = differenceFromGolden(page, "sample-\(team)-\(language).txt")
    #expect(difference == nil)
    // Two sheets of paper hold 120 lines.
    #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count <= 120)
  }

  @Test(arguments: teams)
  func `keep to the schema, sensible and strict`(team: String) throws {
    let schema = try #require(GapAnalysis.commands.first { $0.name == "gap team" }?.dataSchema)
    for options in ["", " --strict", " --close"] {
      #expect(schemaProblems(try answer("gap team \(team).yaml\(options)").data, schema) == [])
    }
  }

  @Test func `of five people are not told of dozens of holes and nine chiefs`() throws {
    let five = """
      people:
        - { name: A, roles: ceo }
        - { name: B, roles: cto }
        - { name: C, roles: cpo }
        - { name: D, roles: cro }
        - { name: E, roles: cfo }
      """
    var session = PluginSession(GapAnalysis.commands, files: ["five.yaml": five])
    let data = try session.run("gap team five.yaml").data
    #expect(data["company", "stage"].text == "start-up" && data["company", "stageBasis"].text == "people")
    #expect(data["needs", "nobody"].number ?? 99 <= 2)
    #expect(data["newPosts"].elements.count <= 2)
  }

  @Test func `lose more the larger the company is said to be`() throws {
    let needed = try FactScope.Stage.allCases.map { stage in
      try answer("gap team founders.yaml --stage \(stage.rawValue)").data["needs", "own"].number ?? 0
    }
    #expect(zip(needed, needed.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func `give everything that must be owned to one holder, or say that it has none`() throws {
    for team in teams {
      let data = try answer("gap team \(team).yaml").data
      let own = data["holdings"].elements.filter { $0["need"].text == "own" }
      #expect(Double(own.count) == data["needs", "own"].number)
      let held = own.filter { $0["holder"].text != nil }
      #expect(Double(own.count - held.count) == data["needs", "nobody"].number)
      let loads = data["holders"].elements.reduce(0) {
        $0 + ($1["owns"].number ?? 0) + ($1["standsIn"].number ?? 0)
      }
      let several = own.count { $0["state"].text == "contested" }
      #expect(several > 0 || loads == Double(held.count), "\(team)")
    }
  }

  @Test func `are checked for the posts that the law asks for`() throws {
    #expect(try post("chief-accountant", "manufacturer") == "barred")
    #expect(try post("chief-accountant", "founders") == "depends")
    #expect(try post("chief-accountant", "start-up") == "held")
    #expect(try post("legal-representative", "bank") == "held")
    #expect(try post("internal-audit-head", "bank") == "held-by-role")
    #expect(try post("board-chair", "retailer") == "barred")
    #expect(try post("data-protection-officer", "retailer") == "missing")
    #expect(try answer("gap team founders.yaml --country US").data["posts"].elements.isEmpty)
  }

  private func post(_ id: String, _ team: String) throws -> String? {
    try answer("gap team \(team).yaml").data["posts"].elements.first { $0["id"].text == id }?["state"].text
  }

  @Test func `say who would be missed, and what a change takes away`() throws {
    let data = try answer("gap team start-up.yaml --without Chi").data
    #expect(
      data["keyPoints", "en"].texts.first?.hasPrefix("This change takes the owner from: Product vision")
        == true)
    #expect(data["company", "stage"].text == "start-up")
  }

  @Test func `are one page in both languages as HTML, and rows as CSV`() throws {
    let answer = try answer("gap team bank.yaml", .vi, format: .html)
    let page = renderHTML(answer.document, title: "x", language: .vi, translation: answer.translation)
    #expect(page.contains("class=\"sheet\"") && page.contains("Key points") && page.contains("Điểm chính"))
    // What is shown to a board is as short on paper as on a screen.
    #expect(page.contains("‘--all’"))
    let names = try #require(answer.records).fields.map(\.name)
    #expect(names.contains("need") && names.contains("holder") && names.contains("outside"))
  }
}

@Suite struct `Six persons` {
  @Test(arguments: persons, Language.allCases)
  func `read well in both languages`(person: (String, String?), language: Language) throws {
    let ranking = try text("gap person \(person.0).yaml", language)
    #expect(differenceFromGolden(ranking, "sample-\(person.0)-\(language).txt") == nil)
    guard let role = person.1 else { return }
    let page = try text("gap person \(person.0).yaml \(role)", language)
    #expect(differenceFromGolden(page, "sample-\(person.0)-\(role)-\(language).txt") == nil)
  }

  @Test(arguments: persons)
  func `are nearest to the role that an adviser would name`(person: String, role: String?) throws {
    let roles = try answer("gap person \(person).yaml").data["roles"].elements
    if let role { #expect(roles.first?["role"].text == role) }
  }

  @Test func `who lead products are told to show leadership, board, budget and portfolio`() throws {
    let steps = try answer("gap person vp-product.yaml cpo").data["steps"].elements
    #expect(
      steps.compactMap { $0["competency"].text } == [
        "leadership", "board-relations", "budgeting-planning", "portfolio-management",
      ])
    #expect(steps.allSatisfy { $0["interview"].text != nil && $0["behaviour", "vi"].text != nil })
  }

  @Test func `who were chiefs already are not sent to learn what chiefs do`() throws {
    let steps = try answer("gap person operations-chief.yaml ceo").data["steps"].elements
    #expect(steps.first?["competency"].text == "corporate-strategy")
  }

  @Test func `are asked what would decide, of the areas that nothing is said about`() throws {
    for (person, role) in persons {
      let lines = ["gap person \(person).yaml"] + (role.map { ["gap person \(person).yaml \($0)"] } ?? [])
      for line in lines {
        let data = try answer(line).data
        let asked = data["questions"].elements.compactMap { $0["competency"].text }
        #expect(asked.count == 3 && Set(asked).count == 3, "\(line)")
        let known = data["requirements"].elements.filter { $0["level", "min"].number != nil }
        #expect(Set(asked).isDisjoint(with: known.compactMap { $0["competency"].text }))
      }
    }
  }

  @Test func `of whom more is learned are known better, never worse for it`() throws {
    let some = try known("competencies: {product-strategy: 4}\n")
    let more = try known("competencies: {product-strategy: 4, tax: 1}\n")
    // Tax is no part of a CPO’s work, so it changes nothing there.
    #expect(some.fit == more.fit && some.share == more.share)
    let most = try known("competencies: {product-strategy: 4, product-vision: 5}\n")
    #expect(most.share > some.share && most.fit >= some.fit)
  }

  private func known(_ profile: String) throws -> (fit: Double, share: Double) {
    var session = PluginSession(GapAnalysis.commands, files: ["p.yaml": profile])
    let data = try session.run("gap person p.yaml cpo").data
    return (data["knownFit", "min"].number ?? 0, data["known"].number ?? 0)
  }

  @Test(arguments: Language.allCases)
  func `are told what moved since an earlier profile, and by what evidence`(language: Language) throws {
    let line = "gap person vp-product.yaml cpo --since vp-product-earlier.yaml"
    let moved = try answer(line).data["since", "moved"].elements
    let kinds = moved.map { "\($0["competency"].text ?? "") \($0["change"].text ?? "")" }
    #expect(
      kinds
        == [
          "product-strategy up", "roadmap-prioritisation up", "pricing known", "product-analytics known",
          "tax dropped",
        ].sorted { order($0) < order($1) })
    #expect(
      moved.first { $0["competency"].text == "roadmap-prioritisation" }?["evidence"].texts == [
        "Six roadmaps for three teams"
      ])
    let page = try text(line, language)
    #expect(differenceFromGolden(page, "sample-since-\(language).txt") == nil)
    #expect { try answer("gap person vp-product-earlier.yaml --since vp-product.yaml") } throws: {
      ($0 as? CommandFailure)?.id == "profiles-reversed"
    }
  }

  /// The place of an area in the matrix.
  private func order(_ row: String) -> Int {
    shippedKnowledge.competencies.firstIndex { row.hasPrefix("\($0.id) ") } ?? 0
  }
}

@Suite struct `A conversation about gaps` {
  @Test func `asks for the company and then answers about the team`() throws {
    let team = "people: [{ name: An, roles: ceo }, { name: Bình, roles: cto }]\n"
    var session = PluginSession(GapAnalysis.commands, files: ["t.yaml": team])
    let first = try session.run("gap team t.yaml --ask")
    var dialogue = try #require(first.dialogue)
    #expect(dialogue.prompt(in: .en) == "stage? ")
    #expect { try dialogue.reply(to: .line("huge"), in: &session.session) } throws: {
      ($0 as? CommandFailure)?.id == "unknown-stage"
    }
    _ = try dialogue.reply(to: .line("120"), in: &session.session)
    _ = try dialogue.reply(to: .line("bán lẻ"), in: &session.session)
    let last = try dialogue.reply(to: .line(""), in: &session.session)
    #expect(dialogue.isOver)
    #expect(last.data["company", "stage"].text == "sme" && last.data["company", "industry"].text == "retail")
    #expect(last.data["company", "country"] == .null)
  }

  @Test func `asks three questions of a person and shows the lines to keep`() throws {
    var session = PluginSession(GapAnalysis.commands, files: samples)
    var dialogue = try #require(try session.run("gap person vp-product.yaml --ask").dialogue)
    #expect { try dialogue.reply(to: .line("six"), in: &session.session) } throws: {
      ($0 as? CommandFailure)?.id == "not-a-level"
    }
    _ = try dialogue.reply(to: .line("4"), in: &session.session)
    _ = try dialogue.reply(to: .line("3-4"), in: &session.session)
    let page = renderText(
      try dialogue.reply(to: .line(""), in: &session.session).document, style: TextStyle(width: 80))
    #expect(dialogue.isOver && page.contains(": 3-4") && page.contains("vp-product.yaml:"))
  }

  @Test func `ends at once when the person leaves`() throws {
    var session = PluginSession(GapAnalysis.commands, files: samples)
    var dialogue = try #require(try session.run("gap person newcomer.yaml --ask").dialogue)
    _ = try dialogue.reply(to: .end, in: &session.session)
    #expect(dialogue.isOver)
  }
}
