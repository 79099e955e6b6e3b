import Foundation
import RoleLoading
import Roles
import SourceText
import Testing

private let formChanges = [
  Change("unknown-key", "roles/boss.yaml", "about:", "‸abuot:"),
  Change("unknown-key", "knowledge.yaml", "version: 1.0.0", "version: 1.0.0\n‸colour: red"),
  Change("missing-key", "roles/boss.yaml", "id: BOSS-2\n    kind: requirement\n", "‸id: BOSS-2\n"),
  Change(
    "missing-language", "roles/hand.yaml", "id: HAND-1\n    kind: duty\n    en: Does the work.\n",
    "‸id: HAND-1\n    kind: duty\n"),
  Change("missing-language", "roles/hand.yaml", "{ en: helps, vi: giúp }", "{ ‸vi: giúp }"),
  Change(
    "unknown-language", "roles/hand.yaml", "names:\n",
    "names:\n  ‸fr: [{ text: Main, status: preferred }]\n"),
  Change("wrong-type", "roles/boss.yaml", "[HAND-1, O1]", "‸HAND-1"),
  Change("wrong-type", "roles/boss.yaml", "kind: mission", "kind: ‸[mission]"),
  Change("wrong-type", "roles/boss.yaml", "{ en: leads, vi: dẫn dắt }", "‸leads"),
  Change("wrong-type", "roles/boss.yaml", "{ steering: 4 }", "‸[steering]"),
  Change(
    "wrong-type", "roles/hand.yaml",
    "\n  en: [{ text: Hand, status: preferred }]\n  vi: [{ text: Tay, status: preferred }]", " ‸Hand"),
  Change("empty-text", "roles/boss.yaml", "Leads the company.", "‸' '"),
  Change("empty-list", "roles/boss.yaml", "about: [hand]", "about: ‸[]"),
  Change("repeated-item", "roles/boss.yaml", "about: [hand]", "about: [hand, ‸hand]"),
  Change("hidden-character", "roles/hand.yaml", "Does the work.", "‸Does\u{200B} the work."),
  Change("unknown-word", "roles/boss.yaml", "kind: mission", "kind: ‸mision"),
  Change("unknown-word", "sources.yaml", "grade: B", "grade: ‸E"),
  Change("not-a-number", "roles/boss.yaml", "min: 10", "min: ‸1_0"),
  Change("out-of-range", "competencies/work.yaml", "importance: 5", "importance: ‸6"),
  Change("out-of-range", "competencies/work.yaml", "level: 1 ", "level: ‸0 "),
  Change("not-true-or-false", "roles/boss.yaml", "or-equivalent: true", "or-equivalent: ‸yes"),
  Change("not-an-address", "sources.yaml", "https://example.org/book", "‸https://example.org/the book"),
  Change("yaml-duplicate-key", "roles/hand.yaml", "acronym: HAND", "acronym: HAND\n‸acronym: ARM"),
]

private let nameChanges = [
  Change("malformed-id", "knowledge.yaml", "id: level", "id: ‸Level"),
  Change("malformed-id", "disagreements.yaml", "id: D1", "id: ‸D-1"),
  Change(
    "duplicate-id", "sources.yaml", "grade: B", "grade: B\n  - id: ‸BOOK\n    title: Again\n    grade: C"),
  Change("unknown-role", "roles/hand.yaml", "reports-to: [boss]", "reports-to: [‸bosss]"),
  Change("unknown-role", "competencies/work.yaml", "boss: { importance", "‸bsos: { importance"),
  Change("unknown-fact", "roles/boss.yaml", "see: [HAND-1, O1]", "see: [HAND-1, ‸O9]"),
  Change("unknown-competency", "disagreements.yaml", "[steering]", "[‸sterring]"),
  Change("unknown-source", "disagreements.yaml", "[BOOK]", "[‸BOOKS]"),
  Change(
    "unused-source", "sources.yaml", "sources:\n", "sources:\n  - { id: ‸PAPER, title: A paper, grade: D }\n"),
  Change(
    "unused-competency", "competencies/work.yaml", "competencies:\n",
    "competencies:\n  - { id: ‸rest, en: Rest, vi: Nghỉ, personal: true, relations: {} }\n"),
  Change("file-name", "competencies/work.yaml", "id: work", "id: ‸werk"),
]

private let ruleChanges = [
  Change(
    "no-accountable-role", "competencies/work.yaml",
    tinyKnowledge["competencies/work.yaml"].map { between("steering", "accountable", $0) } ?? "",
    tinyKnowledge["competencies/work.yaml"].map {
      "‸" + between("steering", "accountable", $0).replacing("accountable", with: "responsible")
    } ?? ""),
  Change("two-accountable-roles", "competencies/work.yaml", "relation: informed", "relation: ‸accountable"),
  Change(
    "personal-skill-owned", "competencies/work.yaml", "boss: { importance: 3",
    "boss: { relation: ‸accountable, importance: 3"),
  Change("reporting-cycle", "roles/boss.yaml", "acronym: BOSS", "acronym: BOSS\nreports-to: ‸[hand]"),
  Change(
    "preferred-name", "roles/boss.yaml", "[{ text: Sếp, status: preferred }]",
    "‸[{ text: Sếp, status: also-used }]"),
  Change(
    "preferred-name", "roles/hand.yaml", "[{ text: Hand, status: preferred }]",
    "‸[{ text: Hand, status: preferred }, { text: Arm, status: preferred }]"),
  Change("unclear-evidence", "roles/boss.yaml", "{ seed: I }", "{ ‸seed: I, basis: own-judgement }"),
  Change("unclear-evidence", "roles/boss.yaml", "{ seed: I }", "{ ‸seed: I, stance: against }"),
  Change("unclear-evidence", "roles/boss.yaml", "{ seed: I }", "{ ‸part: { en: half, vi: một nửa } }"),
  Change(
    "one-sided-disagreement", "disagreements.yaml",
    tinyKnowledge["disagreements.yaml"].map { between("D1", "[BOOK] }\n", $0) } ?? "",
    tinyKnowledge["disagreements.yaml"].map { "‸" + between("D1", "[BOSS-1] }\n", $0) } ?? ""),
  Change(
    "side-without-source", "disagreements.yaml", "{ en: The boss does., vi: Sếp lái., facts: [BOSS-1] }",
    "{ ‸en: The boss does., vi: Sếp lái. }"),
  Change("years-backwards", "roles/boss.yaml", "max: 15", "max: ‸5"),
  Change("untranslated", "roles/hand.yaml", "Làm việc.", "‸Does the work."),
  Change("repeated-fact", "roles/hand.yaml", "Does the work.", "‸ten to fifteen years in the trade."),
]

/// Forty-one words.
private let longSentence = String(repeating: "work ", count: 40) + "on."

private let qualityChanges = [
  Change(
    "unmarked-weak-sources", "sources.yaml", "grade: B", "grade: D", at: "roles/hand.yaml", "‸[{ source"),
  Change(
    "needless-caution", "roles/boss.yaml", "about: [hand]\n", "about: [hand]\n    caution: ‸weak-sources\n"),
  Change(
    "relation-without-fact", "competencies/work.yaml", "importance: 3", "importance: ‸4"),
  Change(
    "relation-without-fact", "competencies/work.yaml",
    "evidence: [BOSS-1]\n    relations:\n      boss: { relation: accountable, importance: 5",
    "relations:\n      boss: { relation: accountable, importance: ‸5"),
  Change("long-sentence", "roles/hand.yaml", "Does the work.", "‸\(longSentence)"),
  Change("unknown-abbreviation", "roles/hand.yaml", "Does the work.", "‸Does the KPI."),
  Change("unknown-abbreviation", "competencies/work.yaml", "vi: Lèo lái", "vi: ‸HĐQT lèo lái"),
]

private let changes = formChanges + nameChanges + ruleChanges + qualityChanges + matrixChanges + wordChanges

/// The stretch of a text from one word to another, with both.
private func between(_ start: String, _ end: String, _ text: String) -> String {
  guard let first = text.range(of: start), let last = text.range(of: end) else { return "" }
  return String(text[first.lowerBound..<last.upperBound])
}

@Suite struct `A finding about knowledge` {
  @Test func `is not made without a fault`() {
    let loaded = load(tinyKnowledge)
    #expect(loaded.findings.map(place) == [])
    #expect(loaded.knowledge?.facts.map(\.id.text) == ["BOSS-1", "BOSS-2", "HAND-1"])
  }

  @Test(arguments: changes) func `is the only one and points at the fault`(change: Change) throws {
    let (texts, place) = try change.made()
    #expect(load(texts).findings.map(RoleLoadingTests.place) == [place])
  }

  @Test(arguments: changes) func `speaks both languages`(change: Change) throws {
    let finding = try #require(load(try change.made().texts).findings.first)
    for text in [finding.message, finding.hint].compactMap({ $0 }) {
      let (en, vi) = (try #require(text.en), try #require(text.vi))
      #expect(en != vi)
      for sentence in [en, vi] { #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"), "\(sentence)") }
    }
  }

  @Test(arguments: changes) func `keeps the knowledge only as a warning`(change: Change) throws {
    let loaded = load(try change.made().texts)
    let rule = try #require(FindingRule.all.first { $0.id == change.id })
    #expect((loaded.knowledge != nil) == (rule.severity == .warning))
  }

  @Test(arguments: [
    ("roles/boss.yaml", "about:", "abuot:", "Did you mean ‘about’?"),
    ("roles/boss.yaml", "kind: mission", "kind: mision", "Did you mean ‘mission’?"),
    ("sources.yaml", "grade: B", "grade: good", "Use one of: A, B, C, D."),
    ("roles/hand.yaml", "[boss]", "[bosss]", "Did you mean ‘boss’ (leads)?"),
    ("disagreements.yaml", "[steering]", "[sterring]", "Did you mean ‘steering’ (Steering)?"),
    ("disagreements.yaml", "[BOOK]", "[BOKO]", "Did you mean ‘BOOK’ (The book)?"),
    ("roles/hand.yaml", "id: hand", "id: hand\nreports-too: []", "Did you mean ‘reports-to’?"),
  ])
  func `hints at the nearest name`(file: String, old: String, new: String, hint: String) throws {
    var texts = tinyKnowledge
    texts[file] = texts[file]?.replacing(old, with: new)
    #expect(load(texts).findings.first?.hint?.en == hint)
  }

  @Test func `about a name like no other offers all that there are where they are few`() {
    var texts = tinyKnowledge
    texts["disagreements.yaml"]?.replace("[steering]", with: "[juggling-knives]")
    let finding = load(texts).findings.first
    #expect(finding?.id == "unknown-competency")
    #expect(finding?.hint?[.en] == "There is ‘patience’, ‘steering’.")
  }

  @Test(arguments: ["repeats", "narrows", "contradicts"])
  func `about a repeated sentence is silenced by a link`(relation: String) {
    var texts = tinyKnowledge
    texts["roles/hand.yaml"]?.replace(
      "Does the work.\n", with: "Ten to fifteen years in the trade.\n    \(relation): [BOSS-2]\n")
    #expect(load(texts).findings.map(place) == [])
  }

  @Test(arguments: ["knowledge.yaml", "sources.yaml"])
  func `says which file is missing`(name: String) throws {
    var texts = tinyKnowledge
    texts[name] = nil
    let finding = try #require(load(texts).findings.first { $0.id == "missing-file" })
    #expect(finding.path == "kb")
    #expect(finding.message.en == "The file \(name) is missing.")
  }

  @Test(arguments: ["notes.txt", "roles/old/boss.yaml", "people/boss.yaml", "roles/boss.yml", "boss.yaml"])
  func `names a file that has no place`(name: String) {
    var texts = tinyKnowledge
    texts[name] = "id: x\n"
    #expect(load(texts).findings.map(place) == ["unknown-file \(name)"])
  }

  @Test func `has a row here whatever its rule`() throws {
    let folder = repository.appending(path: "Sources/RoleLoading")
    let code = try ["Names", "Quality", "Rules", "Structure"].map {
      try String(contentsOf: folder.appending(path: "Finding+\($0).swift"), encoding: .utf8)
    }
    let made = Set(code.joined().matches(of: /id: "([a-z-]+)"/).map { String($0.output.1) })
    #expect(made.subtracting(changes.map(\.id)) == ["missing-file", "unknown-file", "not-checked"])
  }
}
