import Foundation
import Testing

private func facts(_ role: String) throws -> [[String: Any]] {
  let run = try Program.shell("csuite show \(role) --short --format jsonl")
  return try run.output.split(separator: "\n").map {
    try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
  }
}

@Suite struct `A role on one sheet` {
  @Test(arguments: ["cpo", "ceo", "cto", "cfo", "ciso", "cmo", "chro"])
  func `has a mission, a superior, eight to ten duties, metrics, requirements and first days`(role: String)
    throws
  {
    let kinds = try facts(role).compactMap { $0["kind"] as? String }
    let duties = kinds.filter { ["duty", "responsibility"].contains($0) }.count
    #expect((8...10).contains(duties), "\(duties)")
    for kind in ["mission", "reporting", "metric", "requirement", "first-days"] {
      #expect((1...5).contains(kinds.filter { $0 == kind }.count), "\(kind)")
    }
  }

  @Test func `takes the duties of the areas that weigh most, and says so`() throws {
    let text = try Program.shell("csuite show cpo --short --lang en").output
    #expect(text.contains("The 10 duties that weigh most") && text.contains("Product strategy A5"))
    #expect(text.contains("Chosen of 137 duties"))
  }

  /// WeasyPrint made one sheet of A4 of such pages, with some room left.
  @Test(arguments: ["cpo", "ceo", "cto", "cfo", "ciso"], ["vi", "en"])
  func `is short enough for one sheet of paper`(role: String, language: String) throws {
    let text = try Program.shell("csuite show \(role) --short --format markdown --lang \(language)").output
    #expect(text.count < 6500, "\(text.count)")
    let page = try Program.shell("csuite show \(role) --short --format html --lang \(language)").output
    #expect(page.contains("<main class=\"sheet\">") && page.contains("@page sheet { size: A4;"))
  }

  @Test func `says less where less is known`() throws {
    let text = try Program.shell("csuite show cco-compliance --short --lang en").output
    #expect(text.contains("\nDuties\n") && !text.contains("First 90 days"))
  }

  @Test func `may be for a stage, an industry and a company`() throws {
    let run = try Program.shell(
      "csuite show cpo --short --stage start-up --industry saas --company 'Acme & Co' --lang en")
    #expect(run.output.hasPrefix("CPO · Chief Product Officer · Acme & Co\n"))
    #expect(run.output.contains("Start-up, software as a service") && run.output.contains("CPO-241"))
    let none = try Program.shell("csuite show cae --short --industry 'y tế' --lang en")
    #expect(none.output.contains("Nothing here is said of this role there"))
    let unknown = try Program.shell("csuite show cpo --short --industry mining --lang en")
    #expect(unknown.exitCode == 1 && unknown.errors.contains("banking, "))
    #expect(try Program.shell("csuite show cpo --short --stage huge").exitCode == 64)
    #expect(try Program.shell("csuite show cpo --company Acme").exitCode == 64)
  }

  @Test func `may be in both languages side by side`() throws {
    let text = try Program.shell("csuite show cpo --short --both --format markdown --lang en").output
    #expect(text.hasPrefix("# CPO · Chief Product Officer · Giám đốc sản phẩm\n"))
    #expect(text.contains("| The CPO reports directly to the CEO. | CPO báo cáo trực tiếp với CEO. | S8 |"))
  }

  @Test func `is there for roles only`() throws {
    #expect(try Program.shell("csuite show pricing --short").exitCode == 64)
    #expect(try Program.shell("csuite show cpo duties --short").exitCode == 64)
    let run = try Program.shell("csuite --lang en", input: "use cto\nshow --short\n")
    #expect(run.output.contains("that weigh most"))
  }
}
