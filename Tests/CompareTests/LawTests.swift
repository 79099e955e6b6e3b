import Commands
import Compare
import Documents
import PluginTestSupport
import Roles
import Testing

private let roles = shippedKnowledge.roles.map(\.id.text)
private let pairs = roles.flatMap { left in roles.filter { $0 > left }.map { (left, $0) } }

@Suite struct `Any comparison` {
  @Test func `is the same from both sides`() throws {
    #expect(pairs.count == 35 * 34 / 2)
    for (left, right) in pairs {
      let (one, other) = (try data("\(left) \(right)"), try data("\(right) \(left)"))
      #expect(one["competencies"] == other["competencies"], "\(left) \(right)")
      #expect(one["facts"] == other["facts"] && one["duties"] == other["duties"], "\(left) \(right)")
      #expect(one["disagreements"] == other["disagreements"], "\(left) \(right)")
      let similarity = one["similarity"].elements
      #expect(similarity[0].elements[1] == similarity[1].elements[0])
    }
  }

  @Test(arguments: roles)
  func `of a role with itself has no differences`(role: String) throws {
    let all = try data("\(role) \(role)")
    #expect(all["competencies"].elements.allSatisfy { ["shared", "none"].contains($0["class"].text) })
    #expect(all["similarity"].elements[0].elements[1].number == 1)
    #expect(all["duties", role, "only"].elements.isEmpty)
    #expect(try data("\(role) \(role) --only differences")["competencies"].elements.isEmpty)
  }

  @Test func `gives every area of work one class`() throws {
    for row in try data("cpo cto cfo cmo chro ciso")["competencies"].elements {
      guard case .object(let relations) = row["relations"] else { throw Missing() }
      let letters = Set(relations.values.compactMap { $0["relation"].text })
      let expected =
        relations.isEmpty
        ? "none"
        : relations.count == 1
          ? "only"
          : letters.isSuperset(of: ["accountable", "responsible"])
            ? "contested" : "shared"
      #expect(row["class"].text == expected, "\(row["id"])")
    }
  }

  @Test func `shares what is linked or in the other role's hands, whatever the words`() throws {
    let duties = try data("cpo cto --all")["duties", "cpo"]
    let pricing = Set(
      shippedKnowledge.facts.filter { $0.competencies.map(\.text) == ["pricing"] && $0.links.isEmpty }.map(
        \.id.text))
    #expect(duties["only"].texts.contains { pricing.contains($0) })
    let shared = duties["shared"].elements
    #expect(shared.allSatisfy { $0["with"].elements.first?["role"].text == "cto" })
    let byCompetency = try #require(shared.first { $0["with"].elements.first?["by"].text == "competency" })
    let fact = try #require(shippedKnowledge.fact(Fact.ID(byCompetency["fact"].text ?? "")))
    let areas = fact.competencies.compactMap(shippedKnowledge.competency)
    let part = areas.compactMap { $0.relations[Role.ID("cto")]?.involvement }
    #expect(part.contains(.accountable) || part.contains(.responsible))
  }

  @Test func `suggests the neighbours that contest most`() throws {
    let neighbours = try data("cpo")["neighbours"].elements.compactMap { $0["role"].text }
    #expect(neighbours.prefix(3) == ["cpto", "cto", "cmo"])
  }

  @Test(arguments: [
    ("compare", "wrong-number-of-roles"), ("compare cpo cto cfo cmo cio cro coo", "wrong-number-of-roles"),
    ("compare cpo nobody", "unknown-role"), ("compare cpo cco", "ambiguous"),
    ("compare cpo cto --group prodct", "unknown-word"), ("compare cpo cto --only same", "unknown-word"),
  ])
  func `says what is wrong with a line`(line: String, id: String) {
    var session = PluginSession(Compare.commands)
    #expect { try session.run(line) } throws: { ($0 as? CommandFailure)?.id == id }
  }

  private func data(_ words: String) throws -> JSONValue {
    var session = PluginSession(Compare.commands)
    return try session.run("compare " + words).data
  }
}

private struct Missing: Error {}
