import KnowledgeImage
import RoleLoading
import Roles
import SourceText
import Testing

@Suite struct `An image` {
  @Test func `holds all that was read from the YAML`() throws {
    let (read, kept) = (SampleImage.knowledge, try SampleImage.opened().knowledge)
    #expect(read.facts.count > 2_000)
    #expect(kept.facts == read.facts && kept.sources == read.sources && kept.roles == read.roles)
    #expect(kept.competencies == read.competencies && kept.groups == read.groups)
    #expect(kept.disagreements == read.disagreements && kept.acronyms == read.acronyms)
    #expect(kept.abbreviations == read.abbreviations && kept.vocabulary == read.vocabulary)
    #expect(kept.company == read.company && kept.manifest == read.manifest)
  }

  @Test func `finds every thing by its id, and nothing by another`() throws {
    let kept = try SampleImage.opened().knowledge
    for fact in SampleImage.knowledge.facts { #expect(kept.fact(fact.id) == fact) }
    for area in SampleImage.knowledge.competencies { #expect(kept.competency(area.id) == area) }
    for source in SampleImage.knowledge.sources { #expect(kept.source(source.id) == source) }
    for id in ["", "A", "S4", "S48 ", "ZZZ", "\u{10FFFF}"] {
      #expect(kept.fact(Fact.ID(id)) == SampleImage.knowledge.fact(Fact.ID(id)), "\(id)")
    }
  }

  @Test func `has the facts of a role in the same order`() throws {
    let kept = try SampleImage.opened().knowledge
    for role in SampleImage.knowledge.roles {
      let facts = SampleImage.knowledge.facts.filter { $0.role == role.id }
      #expect(kept.facts(of: role.id) == facts && !facts.isEmpty)
    }
    #expect(kept.facts(of: Role.ID("nobody")).isEmpty)
  }

  @Test func `keeps what a base changed in the one that it extends`() throws {
    let read = try #require(SampleImage.loaded(over: SampleImage.overlay))
    let bytes = try #require(KnowledgeImage.bytes(of: read, madeOf: SampleImage.digest))
    let kept = try SampleImage.opened(bytes).knowledge
    #expect(kept.origin(of: Competency.ID("pricing")) == read.origin(of: Competency.ID("pricing")))
    #expect(kept.previousOwner(of: Competency.ID("pricing")) == Role.ID("cpo"))
    #expect(kept.fact(Fact.ID("S48")) == nil)
    let (gone, was) = (kept.provenance.withdrawals["S48"], read.provenance.withdrawals["S48"])
    #expect(gone?.fact == was?.fact && gone?.fact != nil)
    #expect(gone?.origin == was?.origin && gone?.reason == .forbidden)
    #expect(kept.provenance.bases == read.provenance.bases)
  }

  @Test func `has the same bytes for the same knowledge, whoever read it`() throws {
    let read = try #require(SampleImage.loaded(over: SampleImage.overlay))
    let again = try #require(SampleImage.loaded(over: SampleImage.overlay))
    let first = KnowledgeImage.bytes(of: read, madeOf: SampleImage.digest)
    #expect(first == KnowledgeImage.bytes(of: again, madeOf: SampleImage.digest))
    let kept = try SampleImage.opened(try #require(first)).knowledge
    #expect(first == KnowledgeImage.bytes(of: kept, madeOf: SampleImage.digest))
  }
}
