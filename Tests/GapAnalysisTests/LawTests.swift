import Commands
import Documents
import GapAnalysis
import PluginTestSupport
import Roles
import Testing

private let knowledge = shippedKnowledge
private let roles = knowledge.roles.map(\.id)

/// The seeds of the random teams: fixed ones and a new one; a failing row prints its seed.
private let seeds = Array(1...30) + [UInt64.random(in: 1000...UInt64.max)]

@Suite struct `The laws of gaps` {
  @Test(arguments: roles)
  func `a move to the same role is empty`(role: Role.ID) throws {
    var session = PluginSession(GapAnalysis.commands)
    let data = try session.run("gap move \(role) \(role)").data
    #expect(data["changes"].elements.isEmpty && data["conditions"].elements.isEmpty)
    #expect(data["fit", "min"].number == 100 && data["fit", "max"].number == 100)
  }

  @Test func `a move and its way back mirror each other`() throws {
    for (left, right) in zip(roles, roles.dropFirst()) {
      var session = PluginSession(GapAnalysis.commands)
      let there = try session.run("gap move \(left) \(right)").data["changes"].elements
      let back = try session.run("gap move \(right) \(left)").data["changes"].elements
      #expect(there.count == back.count)
      #expect(there.count { $0["change"].text == "new" } == back.count { $0["change"].text == "ends" })
    }
  }

  /// How many areas of work have an owner.
  private var owned: Double { Double(knowledge.competencies.count { !$0.isPersonal }) }

  @Test func `a team of all roles has no orphan and contests nothing`() throws {
    let people = roles.map { "  - { name: \($0) person, roles: \($0) }\n" }
    let data = try team("people:\n" + people.joined(), "")
    #expect(data["counts", "orphaned"].number == 0 && data["counts", "contested"].number == 0)
    #expect(data["counts", "covered"].number == owned)
    #expect(try team("people:\n" + people.joined(), "--strict --close")["close", "roles"].elements.isEmpty)
  }

  @Test(arguments: ["", "people:\n", "people: []\n", "name: Nobody\n"])
  func `a team of nobody covers nothing`(file: String) throws {
    let data = try team(file, "--strict --close")
    #expect(data["counts", "orphaned"].number == owned)
    let owners = Set(knowledge.competencies.compactMap(\.accountable))
    #expect(data["close", "size"].number == Double(owners.count))
  }

  @Test(arguments: seeds)
  func `every area of a random team has the status that its people give it`(seed: UInt64) throws {
    let random = RandomTeam(seed: seed)
    let rows = try team(random.yaml, "")["competencies"].elements
    for (competency, row) in zip(knowledge.competencies, rows) {
      let parts = random.parts(in: competency)
      let owners = parts.count { $0 == .accountable }
      let expected =
        competency.isPersonal
        ? "personal"
        : ["orphaned", "covered"].indices.contains(owners) ? ["orphaned", "covered"][owners] : "contested"
      #expect(row["id"].text == competency.id.text && row["status"].text == expected)
      let hasHelp = parts.contains(.responsible)
      #expect(row["singlePointOfFailure"] == .bool(expected == "covered" && !hasHelp))
      #expect(row["informedOnly"] == .bool(expected == "orphaned" && !hasHelp && !parts.isEmpty))
    }
  }

  @Test(arguments: seeds)
  func `no smaller set closes a random team than the one that is named`(seed: UInt64) throws {
    let random = RandomTeam(seed: seed)
    let data = try team(random.yaml, "--strict --close")
    let holes = random.holes
    try expectSmallest(data["close"], holes, random) { $0.roles(.accountable) }
    let within = Set(data["closeWithStandIns", "within"].elements.compactMap { $0["competency"].text })
    let rest = holes.filter { !within.contains($0.id.text) }
    try expectSmallest(data["closeWithStandIns", "closing"], rest, random) { competency in
      competency.roles(.accountable)
        + competency.fallback.compactMap { if case .role(let id) = $0 { id } else { nil } }
    }
  }

  /// Tries every set of roles outside the team, smallest first.
  private func expectSmallest(
    _ closing: JSONValue, _ holes: [Competency], _ random: RandomTeam, _ closers: (Competency) -> [Role.ID]
  ) throws {
    let free = roles.filter { role in !random.people.contains { $0.roles.contains(role) } }
    let masks = holes.map { hole in
      free.indices.reduce(0) { $0 | (closers(hole).contains(free[$1]) ? 1 << $1 : 0) }
    }
    let closable = masks.filter { $0 != 0 }
    #expect(closing["size"].number == smallestCover(of: closable).map(Double.init))
    let chosen = closing["roles"].texts.compactMap { text in free.firstIndex { $0.text == text } }
      .reduce(0) { $0 | 1 << $1 }
    #expect(
      closable.allSatisfy { $0 & chosen != 0 } && closing["roles"].texts.count == chosen.nonzeroBitCount)
    #expect(closing["open"].texts.count == masks.count { $0 == 0 })
    let witnesses = closing["proof", "witnesses"].texts.compactMap { text in
      zip(holes, masks).first { $0.0.id.text == text }?.1
    }
    for (index, mask) in witnesses.enumerated() {
      #expect(witnesses[..<index].allSatisfy { $0 & mask == 0 }, "Two witnesses share a role.")
    }
  }

  /// The size of the smallest set that meets every mask: the roles that alone close a hole, and of the others
  /// every choice.
  private func smallestCover(of masks: [Int]) -> Int? {
    let forced = masks.filter { $0.nonzeroBitCount == 1 }.reduce(0, |)
    let rest = masks.filter { $0 & forced == 0 }
    let useful = (0..<Int.bitWidth - 1).filter { bit in rest.contains { $0 & (1 << bit) != 0 } }
    let choices = (0..<(1 << useful.count)).lazy.map { choice in
      useful.indices.reduce(0) { $0 | (choice & (1 << $1) != 0 ? 1 << useful[$1] : 0) }
    }
    let sizes = choices.filter { set in rest.allSatisfy { $0 & set != 0 } }.map(\.nonzeroBitCount)
    return sizes.min().map { $0 + forced.nonzeroBitCount }
  }

  @Test(arguments: seeds)
  func `adding the closing roles leaves no hole that a role can close`(seed: UInt64) throws {
    let random = RandomTeam(seed: seed)
    let closing = try team(random.yaml, "--strict --close")["close"]
    let added = closing["roles"].texts.map { "--with \($0)" }.joined(separator: " ")
    let after = try team(random.yaml, added)["competencies"].elements.filter {
      $0["status"].text == "orphaned"
    }
    #expect(after.compactMap { $0["id"].text } == closing["open"].texts)
  }

  private func team(_ yaml: String, _ options: String) throws -> JSONValue {
    var session = PluginSession(GapAnalysis.commands, files: ["t.yaml": yaml])
    return try session.run("gap team t.yaml " + options).data
  }
}
