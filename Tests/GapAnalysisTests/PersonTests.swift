import Commands
import Documents
import GapAnalysis
import PluginTestSupport
import Roles
import Testing

private func data(_ profile: String, _ role: String = "cpo", now: String = "2026-11-25T09:00:00+07:00") throws
  -> JSONValue
{
  var session = PluginSession(GapAnalysis.commands, files: ["p.yaml": profile], now: now)
  return try session.run("gap person p.yaml \(role)").data
}

private func requirement(_ id: String, in data: JSONValue) throws -> JSONValue {
  try #require(data["requirements"].elements.first { $0["competency"].text == id })
}

@Suite struct `A person beside a role` {
  /// A CPO needs pricing at importance 4 and level 4, product vision at 5 and 5.
  @Test(arguments: [
    ("4", "met", 4.0, 4.0), ("5", "met", 4.0, 4.0), ("2", "short", 2.0, 2.0), ("1-3", "short", 1.0, 3.0),
    ("3-4", "cannot-tell", 3.0, 4.0), ("unknown", "cannot-tell", 0.0, 4.0),
    ("không rõ", "cannot-tell", 0.0, 4.0),
    ("{ min: 2, max: 3 }", "short", 2.0, 3.0), ("{ level: { min: 4, max: 5 } }", "met", 4.0, 4.0),
    ("3 – 4", "cannot-tell", 3.0, 4.0),
    ("{ evidence: none yet }", "cannot-tell", 0.0, 4.0), ("", "cannot-tell", 0.0, 4.0),
  ])
  func `is met, short, or cannot be told`(level: String, status: String, least: Double, most: Double) throws {
    let row = try requirement("pricing", in: data("competencies:\n  pricing: \(level)\n"))
    #expect(row["status"].text == status)
    #expect(row["credit", "min"].number == least && row["credit", "max"].number == most)
  }

  @Test func `is measured by the arithmetic that is documented`() throws {
    let profile = "competencies: {pricing: 2, product-vision: 3-5}\n"
    let fit = try data(profile)["fit"]
    let cpo = shippedKnowledge.competencies.compactMap { $0.relations[Role.ID("cpo")] }
    let whole = cpo.reduce(0) { $0 + $1.importance }
    #expect(fit["whole"].number == Double(whole))
    // Pricing: 4 × 2 ÷ 4; product vision: 5 × 3 ÷ 5 to 5 × 5 ÷ 5; all else from nothing to everything.
    #expect(fit["creditMin"].number == 5 && fit["creditMax"].number == Double(whole - 2))
    #expect(fit["min"].number == Double(500 / whole))
  }

  @Test(arguments: ["", "# only a comment\n", "name: Linh\n", "competencies:\ndegrees:\n", "~\n", "\u{FEFF}"])
  func `of whom nothing is known is neither met nor short`(profile: String) throws {
    let data = try data(profile)
    #expect(data["fit", "min"].number == 0 && data["fit", "max"].number == 100)
    #expect(data["counts", "met"].number == 0 && data["counts", "short"].number == 0)
    #expect(data["conditions"].elements.allSatisfy { $0["status"].text == "cannot-tell" })
  }

  @Test(arguments: [
    "Định giá", "định giá", "DINH GIA", "Pricing", "PRICING", "pricing", "\"pricing\"",
    "di\u{323}nh gia\u{301}",
  ])
  func `may name areas in any language and case`(name: String) throws {
    let row = try requirement("pricing", in: data("\u{FEFF}competencies:\r\n  \(name): 4\r\n"))
    #expect(row["status"].text == "met")
  }

  @Test func `has stale evidence after a year and a day`() throws {
    let dates = [
      ("2025-11-25", false), ("2025-11-24", true), ("2025-11", false), ("2025-10", true), ("2024", true),
      ("2026", false),
    ]
    for (date, isStale) in dates {
      let row = try requirement(
        "pricing", in: data("competencies: {pricing: {level: 4, date: \(date)}}\n"))
      #expect(row["stale"] == .bool(isStale), "\(date)")
    }
    let leap = try requirement(
      "pricing",
      in: data("competencies: {pricing: {level: 4, date: 2027-02-28}}\n", now: "2028-02-29T09:00:00+07:00"))
    #expect(leap["stale"] == .bool(false))
  }

  @Test func `comes by importance, then by what closing the gap opens`() throws {
    let rows = try data("")["requirements"].elements
    let keys = rows.map { (-($0["importance"].number ?? 0), -Double($0["opens"].elements.count)) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    let opens = try requirement("pricing", in: data("competencies: {pricing: 3}\n"))["opens"].texts
    #expect(opens == ["cfo", "cro", "cco-commercial", "cpto", "cgo"])
  }

  @Test func `is told wide gaps first, then what chiefs must have done`() throws {
    let steps = try data("competencies: {product-vision: 1, pricing: 1, communications-pr: 1, tax: 1}\n")[
      "steps"
    ]
    .elements
    #expect(
      steps.compactMap { $0["competency"].text } == [
        "product-vision", "pricing", "leadership", "board-relations",
      ])
    for step in steps.prefix(2) {
      let duties = step["duties"].texts.compactMap { shippedKnowledge.fact(Fact.ID($0)) }
      #expect(!duties.isEmpty && duties.allSatisfy { $0.role == Role.ID("cpo") })
    }
  }

  @Test(arguments: [
    ("experience: [{years: 12, where: product management}]", "met"),
    ("experience: [{years: 12, where: quản lý sản phẩm}]", "met"),
    ("experience: [{years: 3, where: marketing}]", "short"),
    ("experience: [{years: 12, where: marketing}]", "cannot-tell"),
    ("experience: [{years: 8-12, where: product management}]", "cannot-tell"),
    ("experience: [{years: unknown, where: product management}]", "cannot-tell"), ("name: x", "cannot-tell"),
  ])
  func `has years that count, may count, or do not`(profile: String, status: String) throws {
    let condition = try data(profile + "\n")["conditions"].elements.first { $0["fact"].text == "S116" }
    #expect(condition?["status"].text == status)
  }

  @Test(arguments: [
    ("degrees: [master]", "met"), ("degrees: {level: doctorate}", "met"),
    ("degrees: bachelor", "cannot-tell"),
    ("degrees: []", "cannot-tell"), ("name: x", "cannot-tell"),
  ])
  func `has a degree, or experience that may stand in for it`(profile: String, status: String) throws {
    let condition = try data(profile + "\n")["conditions"].elements.first { $0["fact"].text == "S105" }
    #expect(condition?["status"].text == status)
  }

  @Test func `is ranked for all roles by a range`() throws {
    let all = shippedKnowledge.competencies.compactMap { competency in
      competency.relations[Role.ID("cto")].map { "  \(competency.id): \($0.level)\n" }
    }
    let ranking = try data("competencies:\n" + all.joined(), "")
    let roles = ranking["roles"].elements
    #expect(roles.count == shippedKnowledge.roles.count && roles.first?["role"].text == "cto")
    #expect(roles.first?["fit", "min"].number == 100)
    let near = roles.compactMap { $0["nearnessMin"].number }
    #expect(near.count == roles.count && zip(near, near.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(try data("", "")["undecided"].number == Double(shippedKnowledge.roles.count))
  }
}
