import RoleLoading
import Roles
import SourceText
import Testing

@Suite struct `An extending base` {
  @Test func `holds all of the base below when it says nothing`() throws {
    let (below, own) = (try #require(overlaid().knowledge), try knowledge(""))
    #expect(own.facts == below.facts && own.roles == below.roles && own.sources == below.sources)
    #expect(own.competencies == below.competencies && own.disagreements == below.disagreements)
    #expect(own.manifest.name == "own" && own.manifest.title == below.manifest.title)
    #expect(own.manifest.languages == [.vi, .en])
    #expect(own.provenance.bases.map(\.name) == ["tiny"])
  }

  @Test func `gives an area to another owner, and the former one does the work with it`() throws {
    let base = try knowledge("change:\n  competencies:\n    steering: { owner: hand }\n")
    let area = try #require(base.competency("steering"))
    #expect(area.accountable == "hand")
    #expect(area.relations["hand"]?.importance == 5 && area.relations["hand"]?.level == 5)
    #expect(area.relations["boss"]?.involvement == .responsible)
    #expect(area.fallback.isEmpty, "who owns an area does not stand in for its owner")
    #expect(base.previousOwner(of: "steering") == "boss")
    #expect(base.origin(of: "steering" as Competency.ID)?.place == "up/knowledge.yaml:6")
  }

  @Test func `settles a disagreement as it has decided`() throws {
    let base = try knowledge("change:\n  competencies:\n    steering: { owner: hand }\n")
    let settlement = base.disagreements.first?.settlement
    #expect(settlement?.en == "In this base the HAND is accountable for ‘Steering’.")
    let own = try knowledge(
      """
      change:
        competencies: { steering: { owner: hand } }
        disagreements: { D1: { here: { en: As we like it., vi: Tùy ta. } } }
      """)
    #expect(own.disagreements.first?.settlement?.en == "As we like it.")
  }

  @Test func `makes facts that say otherwise give way, and what speaks of them`() throws {
    let stating = ["roles/third.yaml": thirdRole]
    let loaded = overlaid(
      manifest("").merging(stating) { $1 },
      manifest("change:\n  competencies:\n    steering: { owner: hand }\n"))
    let base = try #require(loaded.knowledge)
    #expect(base.fact("THIRD-1") == nil && base.fact("THIRD-2") != nil)
    #expect(base.provenance.withdrawals["THIRD-1"]?.reason == .decidedOtherwise("steering"))
    #expect(base.fact("THIRD-2")?.links.isEmpty == true)
  }

  @Test func `keeps a fact that says what was decided`() throws {
    let loaded = overlaid(
      manifest(
        """
        change:
          competencies: { steering: { owner: hand } }
        add:
          facts:
            - id: OWN-1
              role: hand
              kind: decision-right
              en: The hand steers here.
              vi: Ở đây tay lái.
              competencies: [steering]
              states: { steering: { hand: A, boss: R } }
              evidence: [BOOK]
        """))
    #expect(loaded.findings.isEmpty)
    #expect(loaded.knowledge?.origin(of: "OWN-1" as Fact.ID)?.deed == .added)
  }

  @Test func `drops a takeover of an area that it gives to somebody`() throws {
    let taking = manifest("change: { roles: { hand: { takes-over: [steering] } } }\n")
    let moving = manifest(
      "change: { competencies: { steering: { owner: third } } }\n"
    ).merging(["roles/third.yaml": thirdRole.replacing("states", with: "# states")]) { $1 }
    #expect(overlaid(taking).knowledge?.rolesTakingOver("steering") == ["hand"])
    #expect(overlaid(taking, moving).knowledge?.rolesTakingOver("steering") == [])
  }

  @Test func `changes single cells by a letter, by values, or to none`() throws {
    let cells = try knowledge(
      """
      change:
        competencies:
          steering:
            relations:
              hand: C
          patience:
            relations: { hand: { importance: 2, level: 4 }, boss: none }
      """)
    #expect(cells.competency("steering")?.relations["hand"]?.involvement == .consulted)
    #expect(cells.competency("steering")?.relations["hand"]?.importance == 2, "the values stay")
    #expect(cells.competency("patience")?.relations["boss"] == nil)
    #expect(cells.competency("patience")?.relations["hand"]?.level == 4)
  }

  @Test func `names a role, which is still understood by its former name`() throws {
    let base = try knowledge("change:\n  roles:\n    boss: { name: { en: Captain, vi: Thuyền trưởng } }\n")
    let role = try #require(base.role("boss"))
    #expect(role.name(in: .en) == "Captain" && role.name(in: .vi) == "Thuyền trưởng")
    #expect(role.names.contains { $0.text == "Chief" && $0.status == .alsoUsed })
  }

  @Test func `names an area, which is still understood by its former name`() throws {
    let base = try knowledge("change:\n  competencies:\n    steering: { en: Piloting, vi: Hoa tiêu }\n")
    #expect(base.competency("steering")?.name.en == "Piloting")
    #expect(base.competency("steering")?.words.alsoCalled.all == ["helm", "Steering", "Lèo lái"])
  }

  @Test func `does not let the sources of a sentence stand behind another one`() throws {
    let changed = "change:\n  facts:\n    BOSS-1: { en: Leads all., vi: Dẫn dắt tất cả. }\n"
    let fact = try #require(try knowledge(changed).fact("BOSS-1"))
    #expect(fact.text.en == "Leads all." && fact.evidence.map(\.basis) == [.ownJudgement])
    #expect(fact.competencies == ["steering"] && fact.about == ["hand"])
    let cited = try knowledge(changed.replacing(" }", with: ", evidence: [BOOK] }"))
    #expect(cited.fact("BOSS-1")?.sources == ["BOOK"])
  }

  @Test func `adds facts, sources, areas and words where they belong`() throws {
    let base = try knowledge(
      """
      add:
        sources: [{ id: HOUSE, title: Our rules, grade: C }]
        facts:
          - { id: OWN-1, role: boss, kind: duty, en: The boss rows., vi: Sếp chèo.,
              competencies: [rowing], evidence: [HOUSE] }
        competencies:
          - { id: rowing, group: work, en: Rowing, vi: Chèo, evidence: [OWN-1],
              relations: { boss: { relation: accountable, importance: 4, level: 3 } } }
        words:
          steering: { also-called: { vi: [cầm lái] }, events: [{ en: [we drift] }] }
      """)
    #expect(base.facts(of: "boss").map(\.id) == ["BOSS-1", "OWN-1", "BOSS-2"], "by kind")
    #expect(base.source("HOUSE")?.title == "Our rules")
    #expect(base.competencies.map(\.id) == ["steering", "patience", "rowing"])
    #expect(base.competency("steering")?.words.alsoCalled.all == ["helm", "cầm lái"])
    #expect(base.competency("steering")?.words.events.first?.phrases.en == ["we drift"])
  }

  @Test func `forbids a fact, and nothing speaks of it any more`() throws {
    let base = try knowledge("forbid: { facts: [BOSS-1] }\n")
    #expect(base.fact("BOSS-1") == nil)
    #expect(base.competency("steering")?.evidence == [])
    #expect(base.role("boss")?.notes.first?.facts == [])
    #expect(base.disagreements.first?.sides.first?.facts == [])
  }

  @Test func `forbids a source, and what rests on nothing else`() throws {
    let base = try knowledge("forbid: { sources: [BOOK] }\n")
    #expect(base.fact("HAND-1") == nil, "it rested on the book alone")
    #expect(base.fact("BOSS-1")?.sources == [], "it rests on the seed, too")
    #expect(base.provenance.withdrawals["HAND-1"]?.reason == .unsupported)
  }

  @Test func `forbids a role, whose areas go to who stands in`() throws {
    let base = try knowledge("forbid: { roles: [boss] }\n")
    #expect(base.role("boss") == nil && base.facts.map(\.id) == ["HAND-1"])
    #expect(base.competency("steering")?.accountable == "hand")
    #expect(base.role("hand")?.reportsTo == [])
    #expect(base.previousOwner(of: "steering") == "boss")
  }

  @Test func `forbids an area and a disagreement`() throws {
    let base = try knowledge("forbid: { competencies: [steering], disagreements: [D1] }\n")
    #expect(base.competencies.map(\.id) == ["patience"] && base.disagreements.isEmpty)
    #expect(base.fact("BOSS-1")?.competencies == [] && base.fact("HAND-1")?.competencies == ["patience"])
    #expect(base.fact("BOSS-2")?.requirement?.levels == [:])
  }

  @Test func `has files of its own for whole roles and groups`() throws {
    var files = manifest("roles: [third, hand]\n")
    files["roles/third.yaml"] = thirdRole
    let base = try #require(overlaid(files).knowledge)
    #expect(base.roles.map(\.id) == ["third", "hand", "boss"])
    #expect(base.origin(of: "third" as Role.ID)?.place == "up/roles/third.yaml:1")
  }

  @Test func `may be extended itself, and the last one has the say`() throws {
    let middle = manifest("change:\n  competencies:\n    steering: { owner: hand }\n")
    let top = ["knowledge.yaml": "extends: ../own\nname: top\nversion: 2\nforbid: { facts: [BOSS-2] }\n"]
    let loaded = overlaid(middle, top)
    #expect(loaded.findings.isEmpty)
    let base = try #require(loaded.knowledge)
    #expect(base.competency("steering")?.accountable == "hand" && base.fact("BOSS-2") == nil)
    #expect(base.origin(of: "steering" as Competency.ID)?.base == "own")
    #expect(base.provenance.bases.map(\.name) == ["tiny", "own"])
    let back = [
      "knowledge.yaml": """
      extends: ../own
      name: top
      version: 2
      change: { competencies: { steering: { owner: boss } } }

      """
    ]
    #expect(overlaid(middle, back).knowledge?.competency("steering")?.accountable == "boss")
  }

  @Test func `may be in one of the languages of the base below`() throws {
    let loaded = overlaid(
      manifest("languages: [vi]\nchange:\n  facts:\n    BOSS-1: { vi: Dẫn dắt tất cả. }\n"))
    #expect(loaded.findings.isEmpty)
    #expect(loaded.knowledge?.fact("BOSS-1")?.text[.en] == "Dẫn dắt tất cả.")
  }

  @Test func `is not read while the base below has errors, which are told`() {
    let broken = manifest("change:\n  roles:\n    bos: { acronym: B }\n")
    let loaded = overlaid(broken, manifest(""))
    #expect(loaded.knowledge == nil)
    #expect(loaded.findings.map(\.id).sorted() == ["broken-base", "unknown-role"])
    #expect(loaded.findings.first { $0.id == "unknown-role" }?.path == "up/knowledge.yaml")
  }
}

/// A role whose facts say that the boss steers.
let thirdRole = """
  id: third
  acronym: THIRD
  names:
    en: [{ text: Mate, status: preferred }]
    vi: [{ text: Phó, status: preferred }]
  tagline: { en: watches, vi: trông }
  facts:
    - id: THIRD-1
      kind: boundary
      en: The boss steers and the mate watches.
      vi: Sếp lái còn phó trông.
      about: [boss]
      states: { steering: { boss: A } }
      evidence: [BOOK]
    - id: THIRD-2
      kind: boundary
      en: The mate never sleeps.
      vi: Phó không bao giờ ngủ.
      see: [THIRD-1]
      evidence: [BOOK]

  """
