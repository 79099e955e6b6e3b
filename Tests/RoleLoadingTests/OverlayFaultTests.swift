import Foundation
import RoleLoading
import SourceText
import Testing

/// Faults: the finding and a word of its hint, then lines of a manifest; ‸ stands where the finding must point.
///
/// As one text, since the optimiser cannot be trusted with as many strings in pairs.
private let faultList = """
  unknown-key | change
  ‸chnge: {}

  unknown-key | roles
  change:
    ‸role: {}

  unknown-key | owner
  change:
    competencies:
      steering: { ‸ownr: hand }

  unknown-competency | steering
  change:
    competencies:
      ‸steerin: { owner: hand }

  unknown-role | hand
  change:
    competencies:
      steering: { owner: ‸hnad }

  unknown-role | hand
  change:
    competencies:
      steering: { relations: { ‸hnd: C } }

  unknown-word | none
  change:
    competencies:
      steering: { relations: { hand: ‸X } }

  out-of-range | 5
  change:
    competencies:
      steering: { relations: { hand: { level: ‸9 } } }

  wrong-type |
  change: ‸[a]

  unknown-fact | BOSS-
  change:
    facts:
      ‸BOSS-3: { kind: duty }

  missing-language | vi
  change:
    facts:
      BOSS-1: { ‸en: Leads it all. }

  untranslated |
  change:
    facts:
      BOSS-1: { en: Okay., vi: ‸Okay. }

  unknown-source | BOOK
  change:
    facts:
      BOSS-1: { evidence: [‸BOK] }

  unclear-evidence |
  change:
    facts:
      BOSS-1: { evidence: [{ ‸stance: against }] }

  unknown-role | boss
  change:
    roles:
      ‸bos: { acronym: B }

  reporting-cycle |
  change:
    roles:
      boss: { reports-to: ‸[hand] }

  preferred-name |
  change:
    roles:
      boss: { names: { en: ‸[{ text: A, status: also-used }], vi: [{ text: B, status: preferred }] } }

  unknown-source | BOOK
  change:
    sources:
      ‸BOKS: { grade: C }

  unknown-disagreement | D1
  change:
    disagreements:
      ‸D2: { topic: { en: a, vi: b } }

  two-accountable-roles |
  change:
    competencies:
      steering: { owner: boss, relations: { hand: { relation: ‸accountable } } }

  no-accountable-role |
  change:
    competencies:
      ‸steering: { relations: { boss: none } }

  personal-skill-owned |
  change:
    competencies:
      ‸patience: { owner: boss }

  name-of-two-areas |
  change:
    competencies:
      steering: { also-called: { en: ‸[calm] } }

  levels-not-five |
  change:
    competencies:
      steering: { levels: ‸[{ en: a, vi: b }] }

  missing-key | role
  add:
    facts:
      - { ‸id: OWN-1, en: a b, kind: duty, vi: c d, evidence: [BOOK] }

  duplicate-id | change: facts:
  add:
    facts:
      - { id: ‸BOSS-1, role: boss, en: a b, kind: duty, vi: c d, evidence: [BOOK] }

  duplicate-id | change: sources:
  add:
    sources:
      - { id: ‸BOOK, title: Another, grade: C }

  repeated-fact |
  add:
    facts:
      - { id: OWN-1, role: hand, en: ‸Leads the company., kind: duty, vi: c d, evidence: [BOOK] }

  contradicts-matrix |
  add:
    facts:
      - { id: OWN-1, role: hand, states: { steering: { hand: ‸A } }, en: a b, kind: duty, vi: c d,
          evidence: [BOOK] }

  malformed-id |
  add:
    facts:
      - { id: ‸own1, role: boss, en: a b, kind: duty, vi: c d, evidence: [BOOK] }

  unused-source |
  add:
    sources:
      - { id: ‸HOUSE, title: Our rules, grade: C }

  unmarked-weak-sources |
  add:
    sources: [{ id: WEB, title: A page, grade: D }]
    facts:
      - { id: OWN-1, role: boss, kind: duty, en: a b, vi: c d, evidence: ‸[WEB] }

  unknown-group | work
  add:
    competencies:
      - { id: rowing, group: ‸wrok, en: R, vi: C, relations: { boss: { relation: accountable,
          importance: 3, level: 3 } } }

  no-accountable-role |
  add:
    competencies:
      - { id: ‸rowing, group: work, en: R, vi: C, relations: { boss: { relation: responsible,
          importance: 3, level: 3 } } }

  unknown-competency | steering
  add:
    words:
      ‸steerin: { also-called: { en: [wheel] } }

  unknown-fact | BOSS-
  forbid:
    facts: [‸BOSS-7]

  unknown-role | hand
  forbid:
    roles: [‸hend]

  no-accountable-role |
  forbid:
    roles: [‸boss, hand]

  repeated-item |
  forbid:
    facts: [BOSS-1, ‸BOSS-1]

  forbidden-thing | forbid
  change:
    competencies:
      steering: { owner: ‸hand }
  forbid: { roles: [hand] }

  forbidden-thing | forbid
  change:
    facts:
      ‸BOSS-1: { kind: duty }
  forbid: { facts: [BOSS-1] }

  unknown-key |
  languages: [vi]
  change:
    facts:
      BOSS-1: { ‸fr: Mène., vi: Dẫn. }

  empty-text |
  title: { en: ‸'', vi: a }

  hidden-character |
  title: { en: ‸"a\u{202E}b", vi: a }
  """

private struct Fault: CustomTestStringConvertible {
  let id: String
  let hint: String
  let lines: String

  var testDescription: String { "\(id): \(lines)" }

  static var all: [Fault] {
    faultList.components(separatedBy: "\n\n").map { block in
      let rows = block.components(separatedBy: "\n")
      let head = rows[0].components(separatedBy: " |")
      return Fault(
        id: head[0], hint: head.count > 1 ? head[1].trimmingCharacters(in: .whitespaces) : "",
        lines: rows.dropFirst().joined(separator: "\n") + "\n")
    }
  }
}

@Suite struct `A fault of an extending base` {
  @Test(arguments: Fault.all)
  fileprivate func `is told at its place in the own file, with what to do`(fault: Fault) throws {
    let (id, lines, hint) = (fault.id, fault.lines, fault.hint)
    let head = "extends: ../tiny\nname: own\nversion: 1.0.0\n"
    let before = lines.prefix { $0 != "‸" }
    let line = (head + before).count { $0 == "\n" } + 1
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    let loaded = overlaid(["knowledge.yaml": head + lines.replacing("‸", with: "")])
    let places = loaded.findings.map { finding in
      "\(finding.id) \(finding.path):\(finding.range?.start.line ?? 0):\(finding.range?.start.column ?? 0)"
    }
    #expect(places.contains("\(id) up/knowledge.yaml:\(line):\(column)"), "\(places)")
    #expect(loaded.findings.allSatisfy { $0.path == "up/knowledge.yaml" })
    let finding = try #require(loaded.findings.first { $0.id == id })
    #expect(hint.isEmpty || finding.hint?[.en].contains(hint) == true, "\(finding.hint?[.en] ?? "none")")
  }

  @Test func `stands in a file of its own where it was made`() {
    var files = manifest("")
    files["roles/boss.yaml"] = thirdRole.replacing("third", with: "boss")
    let findings = overlaid(files).findings
    #expect(findings.contains { $0.id == "duplicate-id" && $0.path == "up/roles/boss.yaml" })
  }

  @Test func `keeps nothing of the rest from being checked`() {
    let findings = overlaid(
      manifest("chnge: {}\nforbid: { facts: [BOSS-7] }\nadd: { words: { stering: {} } }\n")
    )
    .findings
    #expect(findings.map(\.id) == ["unknown-key", "unknown-fact", "unknown-competency"])
  }
}
