import RoleLoading
import Roles
import SourceText
import Testing

private let guide = """
  stages:
    - { stage: founding, below: 10, team: 3, most-areas: 25, most-reports: 8, new-posts: 1, new-post-pays: 8, owner-level: specialist }
    - { stage: sme, below: 250, team: 8, most-areas: 25, most-reports: 9, new-posts: 3, new-post-pays: 5, owner-level: manager }
  industries:
    - { id: farming, en: Farming, vi: Nông nghiệp }
    - { id: mining, en: Mining, vi: Khai khoáng }
  last-resort: [boss]
  steps-up: [patience]
  outside:
    - { en: A neighbour, vi: Hàng xóm, until: founding, areas: [steering] }
  posts:
    - { id: helmsman, en: Helmsman, vi: Người cầm lái, country: VN, stages: [sme], perhaps: [founding], unless: { en: a, vi: b },
        roles: [hand], not-with: [boss], facts: [HAND-1] }
  needs:
    steering: { founding: stand-in, start-up: own, sme: own, large: own, listed: own, industries: { farming: 1, mining: -2 },
      at-least: stand-in }

  """

private func loaded(_ guide: String) -> LoadedKnowledge {
  let texts = tinyKnowledge.merging(["company.yaml": guide]) { _, new in new }
  let files = texts.map { KnowledgeFile(name: $0.key, source: SourceFile(path: $0.key, text: $0.value)) }
  return loadKnowledge(files, root: "tiny")
}

@Suite struct `A guide to companies` {
  @Test func `without fault is understood`() throws {
    let knowledge = try #require(loaded(guide).knowledge)
    let company = knowledge.company
    #expect(loaded(guide).findings.filter { $0.path == "company.yaml" }.isEmpty)
    let steering = Competency.ID("steering")
    #expect(company.need(steering, at: .founding, in: nil) == .standIn)
    #expect(company.need(steering, at: .founding, in: .init("farming")) == .own)
    #expect(company.need(steering, at: .large, in: .init("mining")) == .standIn)
    #expect(company.need(.init("unheard-of"), at: .founding, in: nil) == .own)
    #expect(company.bounds(of: .sme).mostReports == 9 && company.bounds(of: .listed).newPosts == 3)
    let post = try #require(company.posts.first)
    #expect(post.firmness(at: .sme, in: nil) == .needed && post.firmness(at: .founding, in: nil) == .perhaps)
    #expect(post.firmness(at: .listed, in: nil) == nil)
  }

  @Test(arguments: [
    ("founding: stand-in", "founding: standin", "unknown-word"), (", listed: own", "", "missing-key"),
    ("farming: 1", "farmin: 1", "unknown-industry"), ("mining: -2", "mining: -3", "out-of-range"),
    ("  steering: {", "  steerin: {", "unknown-competency"),
    ("facts: [HAND-1]", "facts: [HAND-9]", "unknown-fact"),
    ("not-with: [boss]", "not-with: [bos]", "unknown-role"), ("id: helmsman", "id: Helmsman", "malformed-id"),
    ("below: 250", "below: 5", "stages-out-of-order"),
    ("stage: sme", "stage: founding", "stages-out-of-order"),
    ("facts: [HAND-1] }", "}", "missing-key"), ("id: mining", "id: farming", "duplicate-id"),
    ("owner-level: manager", "owner-level: boss", "unknown-word"),
    ("Nông nghiệp }", "Nông nghiệp, pays: 1 }", "unknown-key"),
  ])
  func `with a fault is reported by file and line`(old: String, new: String, id: String) throws {
    let broken = guide.replacing(old, with: new)
    let finding = try #require(loaded(broken).findings.first { $0.id == id })
    #expect(finding.path == "company.yaml" && finding.range != nil)
    #expect(finding.hint != nil || finding.id == "out-of-range" || finding.id == "unknown-fact")
  }

  @Test func `has a row for each area and none for a personal skill`() {
    let without = loaded(guide.replacing("  steering:", with: "  patience:")).findings
    #expect(without.map(\.id).contains("area-without-need"))
    #expect(without.map(\.id).contains("need-of-personal-skill"))
    #expect(without.filter { $0.id == "area-without-need" }.allSatisfy { $0.severity == .warning })
  }
}
