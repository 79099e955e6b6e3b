import RoleLoading
import SourceText
import Testing

/// A fault for the knowledge base: what is replaced where, and the finding that must come of it.
private struct Fault: CustomTestStringConvertible {
  let id: String
  let file: String
  let marker: String
  let old: String
  let new: String
  /// How many lines below the replacement's first line the finding points; most point at it.
  var offset = 0

  var testDescription: String { "\(id) in \(file)" }
}

private let faults: [Fault] = [
  Fault(
    id: "unknown-key", file: "roles/cpo.yaml", marker: "id: S3\n", old: "competencies:", new: "competences:"),
  Fault(id: "unknown-word", file: "roles/cpo.yaml", marker: "id: S9\n", old: "kind: ", new: "kind: x"),
  Fault(
    id: "missing-language", file: "roles/cpo.yaml", marker: "id: S12\n", old: "    vi: ", new: "    # ",
    offset: -3),
  Fault(
    id: "empty-text", file: "roles/cpo.yaml", marker: "id: S20\n", old: "en: The CPO interviews",
    new: "en: '' # "),
  Fault(
    id: "unknown-competency", file: "roles/cpo.yaml", marker: "id: S48\n", old: "[pricing", new: "[pricin"),
  Fault(id: "malformed-id", file: "roles/cpo.yaml", marker: "id: S60\n", old: "id: S60", new: "id: s60"),
  Fault(id: "duplicate-id", file: "roles/cpo.yaml", marker: "id: S72\n", old: "id: S72", new: "id: S71"),
  Fault(
    id: "wrong-type", file: "roles/cpo.yaml", marker: "id: S94\n", old: "evidence: [{ seed: III.5 }]",
    new: "evidence: III.5"),
  Fault(
    id: "unclear-evidence", file: "roles/cpo.yaml", marker: "id: S101\n", old: "{ seed: III.5 }",
    new: "{ part: { en: a, vi: b } }"),
  Fault(id: "empty-list", file: "roles/cpo.yaml", marker: "id: S103\n", old: "[{ seed: III.5 }]", new: "[]"),
  Fault(id: "out-of-range", file: "roles/cpo.yaml", marker: "id: S116\n", old: "min: 10", new: "min: 100"),
  Fault(
    id: "not-true-or-false", file: "roles/cpo.yaml", marker: "id: S115\n", old: "or-equivalent: true",
    new: "or-equivalent: yes"),
  Fault(
    id: "unknown-source", file: "roles/ceo.yaml", marker: "id: CEO-14\n", old: "MCK-LIVE", new: "MCK-LIFE"),
  Fault(
    id: "unknown-role", file: "roles/ceo.yaml", marker: "id: CEO-94\n", old: "about: [coo",
    new: "about: [cooo"),
  Fault(
    id: "untranslated", file: "roles/ceo.yaml", marker: "id: CEO-65\n", old: "vi: ",
    new: "vi: The CEO is measured by revenue growth and gross margin. #"),
  Fault(
    id: "repeated-item", file: "roles/ceo.yaml", marker: "id: CEO-24\n", old: "[ONET-ICT, ",
    new: "[ONET-ICT, ONET-ICT, "),
  Fault(
    id: "missing-key", file: "roles/ceo.yaml", marker: "id: CEO-30\n", old: "    kind: duty",
    new: "    # none", offset: -1),
  Fault(
    id: "yaml-duplicate-key", file: "roles/ceo.yaml", marker: "id: CEO-33\n", old: "    kind: duty\n",
    new: "    kind: duty\n    kind: duty\n", offset: 0),
  Fault(
    id: "hidden-character", file: "roles/ceo.yaml", marker: "id: CEO-36\n", old: "en: ",
    new: "en: \u{202E}"),
  Fault(
    id: "yaml-tag", file: "roles/ceo.yaml", marker: "id: CEO-38\n", old: "en: ",
    new: "en: !!str "),
  Fault(
    id: "unknown-fact", file: "roles/cto.yaml", marker: "id: CTO-89\n", old: "kind: boundary",
    new: "kind: boundary\n    see: [CPO-490]", offset: 1),
  Fault(
    id: "preferred-name", file: "roles/cto.yaml", marker: "names:", old: "status: preferred",
    new: "status: also-used"),
  Fault(
    id: "reporting-cycle", file: "roles/ceo.yaml", marker: "id: ceo\n", old: "id: ceo\n",
    new: "id: ceo\nreports-to: [cto]\n", offset: 0),
  Fault(
    id: "two-accountable-roles", file: "competencies/product.yaml", marker: "id: pricing\n",
    old: "cro: { relation: responsible", new: "cro: { relation: accountable"),
  Fault(
    id: "no-accountable-role", file: "competencies/product.yaml", marker: "id: user-research\n",
    old: "accountable", new: "responsible", offset: -99),
  Fault(
    id: "out-of-range", file: "competencies/finance.yaml", marker: "id: tax\n", old: "importance: 5",
    new: "importance: 6"),
  Fault(
    id: "not-a-number", file: "competencies/finance.yaml", marker: "id: treasury-funding\n", old: "level: 5",
    new: "level: five"),
  Fault(
    id: "personal-skill-owned", file: "competencies/personal.yaml", marker: "id: leadership\n",
    old: "cpo: { importance", new: "cpo: { relation: accountable, importance"),
  Fault(
    id: "unknown-role", file: "competencies/people.yaml", marker: "id: culture\n", old: "      cpo:",
    new: "      cpoo:"),
  Fault(id: "not-an-address", file: "sources.yaml", marker: "id: VN-PACE\n", old: "https://", new: "htps://"),
  Fault(
    id: "unknown-word", file: "sources.yaml", marker: "id: VN-VINUNI\n", old: "grade: C", new: "grade: E"),
  Fault(
    id: "one-sided-disagreement", file: "disagreements.yaml", marker: "disagreements:",
    old: "disagreements:\n",
    new:
      "disagreements:\n  - id: D99\n    topic: { en: a b, vi: c d }\n    sides:\n      - { en: e f, vi: g h, sources: [STIVING] }\n",
    offset: 0),
  Fault(
    id: "relation-without-fact", file: "competencies/finance.yaml", marker: "id: tax\n",
    old: "    evidence: [CFO-15]\n", new: "", offset: 1),
  Fault(
    id: "relation-without-fact", file: "competencies/product.yaml", marker: "id: product-marketing\n",
    old: "cpo: { relation: accountable, importance: 5, level: 4 }",
    new:
      "cpo: { relation: accountable, importance: 5, level: 4 }\n      csco: { relation: consulted, importance: 4, level: 2 }",
    offset: 1),
  Fault(
    id: "unmarked-weak-sources", file: "roles/cfo.yaml", marker: "id: CFO-4\n",
    old: "    caution: weak-sources\n", new: "", offset: -1),
  Fault(
    id: "needless-caution", file: "roles/cfo.yaml", marker: "id: CFO-5\n",
    old: "evidence: [AMERBIZ-CFO]\n", new: "evidence: [AMERBIZ-CFO]\n    caution: weak-sources\n"),
  Fault(
    id: "long-sentence", file: "roles/cto.yaml", marker: "id: CTO-89\n", old: "vi: ",
    new: "vi: \(String(repeating: "rất ", count: 50))"),
  Fault(
    id: "unknown-abbreviation", file: "roles/cto.yaml", marker: "id: CTO-56\n", old: "en: ",
    new: "en: (KPX) "),
  Fault(
    id: "repeated-fact", file: "roles/cmo.yaml", marker: "id: CMO-5\n",
    old: "en: The CMO reports to the CEO.",
    new: "en: THE CPO reports directly to the CEO."),
  Fault(
    id: "missing-key", file: "knowledge.yaml", marker: "version", old: "version: 2.0.0", new: "# none",
    offset: -99),
]

@Suite struct `A planted fault` {
  @Test(arguments: faults) fileprivate func `is reported where it stands`(fault: Fault) throws {
    var copy = try KnowledgeCopy()
    let planted = copy.plant(fault.new, for: fault.old, after: fault.marker, in: fault.file)
    let line = try #require(planted)
    let findings = copy.load().findings.filter { $0.id == fault.id && $0.path == fault.file }
    let lines = findings.compactMap { $0.range?.start.line }
    #expect(
      fault.offset == -99 ? !findings.isEmpty : lines.contains(line + fault.offset), "\(lines), not \(line)")
  }

  @Test func `among thirty others is reported too`() throws {
    var copy = try KnowledgeCopy()
    for fault in faults { _ = copy.plant(fault.new, for: fault.old, after: fault.marker, in: fault.file) }
    let findings = copy.load().findings
    for fault in faults {
      #expect(
        findings.contains { $0.id == fault.id && $0.path == fault.file }, "\(fault.id) in \(fault.file)")
    }
    #expect(faults.count >= 30)
    #expect(findings == findings.sorted())
  }

  @Test func `is explained in both languages, with the nearest name`() throws {
    var copy = try KnowledgeCopy()
    _ = copy.plant("[pricin", for: "[pricing", after: "id: S48\n", in: "roles/cpo.yaml")
    let finding = try #require(copy.load().findings.first)
    #expect(finding.hint?.en == "Did you mean ‘pricing’ (Pricing)?")
    #expect(finding.hint?.vi == "Có phải ý bạn là ‘pricing’ (Định giá)?")
    #expect(finding.report(in: .en).contains("^^^^^^\n"))
  }

  @Test func `leaves no knowledge to answer from`() throws {
    var copy = try KnowledgeCopy()
    copy.append("surplus: 1\n", to: "knowledge.yaml")
    #expect(copy.load().knowledge == nil)
  }

  @Test func `in the place of a file is reported`() throws {
    var copy = try KnowledgeCopy()
    copy.append("id: x\n", to: "roles/extra/x.yaml")
    copy.append("", to: "roles/empty.yaml")
    let ids = copy.load().findings.map(\.id)
    #expect(ids == ["yaml-empty", "unknown-file"])
  }
}
