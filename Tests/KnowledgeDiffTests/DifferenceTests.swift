import KnowledgeDiff
import Roles
import SourceText
import Testing

@Suite struct `What differs between two bases` {
  @Test func `is nothing between a base and itself, or one that only extends it`() {
    #expect(differences(from: shipped, to: shipped).isEmpty)
    let bare = extended("")
    #expect(bare.facts.count == shipped.facts.count)
    #expect(differences(from: shipped, to: bare).isEmpty)
  }

  @Test func `is nothing where two families of words begin alike, and one where the second changes`() throws {
    let add = { (word: String) in
      edited([("words.yaml", "\nreworded:\n", "\nreworded:\n  - [respond, response, \(word)]\n")])
    }
    #expect(add("retort").facts.count == shipped.facts.count)
    #expect(differences(from: add("retort"), to: add("retort")).isEmpty)
    let found = differences(from: add("retort"), to: add("riposte"))
    #expect(found.count == 1, "\(found.map(\.id))")
    #expect(found.first?.after?.en?.contains("riposte") == true)
  }

  @Test func `is one change where an area got another owner, with what gave way`() throws {
    let found = differences(
      from: shipped, to: extended("change: { competencies: { pricing: { owner: cro } } }\n"))
    #expect(found.count == 1, "\(found.map { "\($0.thing) \($0.id) \($0.fields)" })")
    let change = try #require(found.first)
    #expect(change.thing == .owner && change.deed == .changed && change.id == "pricing")
    #expect(change.before?.en == "cpo" && change.after?.en == "cro" && change.role == "cro")
    #expect(Set(change.follows).isSuperset(of: ["CPO-52", "CFO-29", "CRO-26"]))
    #expect(change.origin?.place == "acme/knowledge.yaml:4")
  }

  @Test(arguments: shipped.competencies.filter { !$0.isPersonal }.map(\.id.text))
  func `is one change for each area that moves to another role`(id: String) throws {
    let area = try #require(shipped.competency(Competency.ID(id)))
    let owner = area.accountable == "ceo" ? "cos" : "ceo"
    let moved = extended("change: { competencies: { \(id): { owner: \(owner) } } }\n")
    #expect(moved.competency(area.id)?.accountable?.text == owner)
    let found = differences(from: shipped, to: moved)
    #expect(found.map(\.thing) == [.owner], "\(found.map { "\($0.thing) \($0.id) \($0.fields)" })")
  }

  @Test func `names a cell that changed, by its letter, importance and level`() {
    let found = differences(
      from: shipped,
      to: extended("change: { competencies: { pricing: { relations: { cmo: I, cbo: none } } } }\n"))
    #expect(found.map(\.thing) == [.cell, .cell])
    #expect(found.map { $0.role?.text } == ["cbo", "cmo"])
    #expect(found.map { $0.before?.en } == ["C23", "C33"] && found.map { $0.after?.en } == [nil, "I33"])
  }

  @Test func `names a role’s and an area’s other name, each once`() {
    let found = differences(
      from: shipped,
      to: extended(
        """
        change:
          roles: { cro: { name: { en: Head of Revenue, vi: Trưởng doanh thu } } }
          competencies: { pricing: { en: Price setting, vi: Đặt giá } }
        """))
    #expect(found.map(\.thing) == [.name, .name])
    #expect(found.map { $0.after?.en } == ["Head of Revenue", "Price setting"])
  }

  @Test func `names facts and sources that came, went or changed`() throws {
    let found = differences(
      from: shipped,
      to: extended(
        """
        change:
          facts: { CRO-19: { en: Here the CRO runs pricing., vi: Ở đây CRO lo giá. } }
        add:
          sources: [{ id: HOUSE, title: Our rules, grade: C }]
          facts:
            - { id: ACME-1, role: cro, kind: duty, en: The CRO signs prices., vi: CRO ký giá., evidence: [HOUSE] }
        forbid: { facts: [CPO-54] }
        """))
    let told = found.map { "\($0.deed) \($0.thing) \($0.id)" }
    #expect(
      told == ["removed fact CPO-54", "changed fact CRO-19", "added fact ACME-1", "added source HOUSE"])
    let changed = try #require(found.first { $0.id == "CRO-19" })
    #expect(changed.fields == ["text", "evidence"] && changed.before?.en?.contains("some firms") == true)
  }

  @Test func `lists what goes with a role or a source below it`() throws {
    let role = differences(from: shipped, to: extended("forbid: { roles: [cxo] }\n"))
    let gone = try #require(role.first { $0.thing == .role })
    #expect(gone.deed == .removed && gone.follows.count == shipped.facts(of: "cxo").count)
    #expect(role.allSatisfy { [.role, .owner, .acronym].contains($0.thing) }, "\(role.map(\.thing))")
    let source = differences(from: shipped, to: extended("forbid: { sources: [STIVING] }\n"))
    #expect(source.map(\.thing) == [.source])
    #expect(source.first?.follows.contains("CPO-52") == true)
  }

  @Test func `takes another id for the same sentence, name or address as a new id, not as gone and new`() {
    let new = edited([
      ("roles/cro.yaml", "id: CRO-19\n", "id: CRO-919\n"), ("disagreements.yaml", "CRO-19,", "CRO-919,"),
      ("competencies/product.yaml", "id: pricing\n", "id: price-setting\n"),
    ])
    let found = differences(from: shipped, to: new)
    let renamed = found.filter { $0.deed == .renamed }
    #expect(renamed.map { "\($0.formerID ?? "") \($0.id)" } == ["pricing price-setting", "CRO-19 CRO-919"])
    #expect(!found.contains { $0.deed == .added || $0.deed == .removed })
  }

  @Test func `is the same backwards, with what came for what went`() {
    let own = extended(
      """
      change: { competencies: { pricing: { relations: { cmo: I } } }, sources: { STIVING: { grade: B } } }
      add:
        facts:
          - { id: ACME-1, role: cro, kind: duty, en: The CRO signs., vi: CRO ký., evidence: [STIVING] }
      """)
    func turned(_ difference: Difference) -> String {
      let deed: Difference.Deed =
        switch difference.deed {
        case .added: .removed
        case .removed: .added
        default: difference.deed
        }
      return "\(deed) \(difference.thing) \(difference.id)"
    }
    let there = differences(from: shipped, to: own).map { "\($0.deed) \($0.thing) \($0.id)" }
    #expect(differences(from: own, to: shipped).map(turned).sorted() == there.sorted())
    #expect(there.count == 3)
  }

  @Test func `finds each kind of edit in the files of a base`() {
    let edits: [(file: String, old: String, new: String, told: String)] = [
      ("roles/cro.yaml", "In some firms the CRO runs", "Sometimes the CRO runs", "changed fact CRO-19"),
      ("sources.yaml", "grade: A", "grade: B", "changed source"),
      ("competencies/product.yaml", "fallback: [cmo, cfo]", "fallback: [cfo]", "changed competency pricing"),
      ("abbreviations.yaml", "letters: KPI", "letters: KPJ", "added abbreviation KPJ"),
      ("disagreements.yaml", "Who owns pricing", "Who sets prices", "changed disagreement D1"),
      ("knowledge.yaml", "Hardly matters to the job.", "Does not matter.", "changed scale importance"),
      ("roles/cro.yaml", "reports-to: [ceo]", "reports-to: [coo]", "changed role cro"),
    ]
    for edit in edits {
      let found = differences(from: shipped, to: edited([(edit.file, edit.old, edit.new)]))
      let told = found.map { "\($0.deed) \($0.thing) \($0.id)" }
      #expect(told.contains { $0.hasPrefix(edit.told) }, "\(edit.told): \(told)")
    }
  }
}
