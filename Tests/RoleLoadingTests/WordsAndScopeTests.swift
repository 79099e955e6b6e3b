import RoleLoading
import Roles
import SourceText
import Testing

@Suite struct `What the YAML says besides the sentences` {
  @Test func `reaches the facts`() throws {
    let fact = try fact(
      """
      stages: [sme, listed]
          industries: [{ en: banking, vi: ngân hàng }]
          country: VN
          since: 2021-01-01
          law: { name: Law 59, article: "12", seen: quoted }
          formula: { en: a over b, vi: a chia b }
          owner: hand
          states: { steering: { boss: A } }
      """)
    #expect(fact.scope.stages == [.sme, .listed])
    #expect(fact.scope.industries.map(\.vi) == ["ngân hàng"])
    #expect(fact.scope.country == "VN")
    #expect(fact.scope.law?.article == "12")
    #expect(fact.scope.law?.seen == .quoted)
    #expect(fact.metric?.owner == Role.ID("hand"))
    #expect(fact.states == [Competency.ID("steering"): [Role.ID("boss"): .accountable]])
  }

  @Test func `is nothing where nothing is said`() throws {
    let fact = try fact("")
    #expect(fact.scope.isEverywhere)
    #expect(fact.metric == nil)
  }

  @Test func `lets a role take an area over and be called accountable for it`() throws {
    var texts = tinyKnowledge
    texts["roles/hand.yaml"]?.replace("reports-to:", with: "takes-over: [steering]\nreports-to:")
    texts["roles/boss.yaml"]?.replace(
      "about: [hand]", with: "about: [hand]\n    states: { steering: { hand: A, boss: R } }")
    let loaded = load(texts)
    #expect(loaded.findings.map(place) == [])
    #expect(loaded.knowledge?.rolesTakingOver(Competency.ID("steering")) == [Role.ID("hand")])
  }

  private func fact(_ keys: String) throws -> Fact {
    var texts = tinyKnowledge
    texts["roles/boss.yaml"]?.replace("about: [hand]", with: "about: [hand]\n    " + keys)
    let loaded = load(texts)
    #expect(loaded.findings.map(place) == [])
    return try #require(loaded.knowledge?.fact(Fact.ID("BOSS-1")))
  }
}
