import Foundation
import RoleLoading
import Roles
import SourceText
import Testing

@Suite struct `The shipped knowledge base` {
  let loaded: LoadedKnowledge

  init() throws {
    loaded = try KnowledgeCopy().load()
  }

  @Test func `has no findings`() {
    #expect(loaded.findings.map { $0.report(in: .en) } == [])
  }

  @Test func `holds every id of the dossier and no other`() throws {
    let knowledge = try #require(loaded.knowledge)
    let list = repository.appending(path: "Tests/RoleLoadingTests/DossierIDs.txt")
    let expected = try String(contentsOf: list, encoding: .utf8).split(separator: "\n").map(String.init)
    let present =
      knowledge.facts.map { "fact \($0.id)" } + knowledge.competencies.map { "competency \($0.id)" }
      + knowledge.sources.map { "source \($0.id)" } + knowledge.disagreements.map { "disagreement \($0.id)" }
    #expect(Set(expected).symmetricDifference(present).sorted() == [])
    #expect(knowledge.facts.count == 2028)
  }

  @Test func `gives every seed fact its section and both languages`() throws {
    let knowledge = try #require(loaded.knowledge)
    for number in 1...148 {
      let fact = try #require(knowledge.fact(Fact.ID("S\(number)")))
      #expect(fact.role?.text == "cpo")
      #expect(fact.text.en != nil && fact.text.vi != nil)
      guard case .seed(let section)? = fact.evidence.first?.basis else {
        Issue.record("S\(number) has no section")
        continue
      }
      #expect(!section.isEmpty)
    }
    #expect(knowledge.fact(Fact.ID("S48"))?.evidence.map(\.basis) == [.seed(section: "III.2")])
  }

  @Test func `has one accountable role for each area of work`() throws {
    let knowledge = try #require(loaded.knowledge)
    for competency in knowledge.competencies {
      let owners = competency.relations.values.count { $0.involvement == .accountable }
      #expect(owners == (competency.isPersonal ? 0 : 1), "\(competency.id)")
    }
    #expect(knowledge.competency(Competency.ID("pricing"))?.accountable?.text == "cpo")
  }

  @Test func `is the same when it is read without checks`() throws {
    let checked = try #require(loaded.knowledge)
    let trusted = try #require(KnowledgeCopy().loadTrusted().knowledge)
    #expect(trusted.manifest == checked.manifest)
    #expect(trusted.roles == checked.roles)
    #expect(trusted.facts == checked.facts)
    #expect(trusted.competencies == checked.competencies)
    #expect(trusted.sources == checked.sources)
    #expect(trusted.disagreements == checked.disagreements)
    #expect(trusted.acronyms == checked.acronyms)
    #expect(trusted.abbreviations == checked.abbreviations)
  }

  @Test func `is what the program carries inside`() throws {
    let list = repository.appending(path: "Sources/KnowledgeData/KnowledgeData.c")
    let code = try String(contentsOf: list, encoding: .utf8)
    for name in try KnowledgeCopy().texts.keys {
      #expect(code.contains("#embed \"../../KnowledgeBase/\(name)\""), "\(name) is not in KnowledgeData.c")
    }
  }
}
