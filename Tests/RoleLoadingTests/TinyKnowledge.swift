import RoleLoading
import SourceText

/// The smallest knowledge base in which every kind of thing occurs once, without a fault.
let tinyKnowledge = [
  "knowledge.yaml": """
  name: tiny
  title: { en: Tiny base, vi: Kho nhỏ }
  version: 1.0.0
  languages: [vi, en]
  roles: [boss, hand]
  scales:
    - id: level
      name: { en: Level, vi: Trình độ }
      steps:
        - { value: 1, name: { en: awareness, vi: nhận biết }, meaning: { en: Knows it., vi: Biết. } }

  """,
  "roles/boss.yaml": """
  id: boss
  acronym: BOSS
  names:
    en: [{ text: Chief, status: preferred }, { text: Head, status: also-used }]
    vi: [{ text: Sếp, status: preferred }]
  tagline: { en: leads, vi: dẫn dắt }
  notes:
    - id: O1
      title: { en: A slip, vi: Một lỗi }
      en: The article misspells the title.
      vi: Bài viết sai chức danh.
      facts: [BOSS-1]
  facts:
    - id: BOSS-1
      kind: mission
      en: Leads the company.
      vi: Dẫn dắt công ty.
      competencies: [steering]
      about: [hand]
      evidence: [BOOK, { seed: I }]
      see: [HAND-1, O1]
    - id: BOSS-2
      kind: requirement
      en: Ten to fifteen years in the trade.
      vi: Mười đến mười lăm năm trong nghề.
      evidence: [{ basis: own-judgement }]
      requires:
        years: { min: 10, max: 15, where: { en: trade, vi: nghề } }
        degree: { fields: [{ en: Law, vi: Luật }], or-equivalent: true }
        levels: { steering: 4 }

  """,
  "roles/hand.yaml": """
  id: hand
  acronym: HAND
  names:
    en: [{ text: Hand, status: preferred }]
    vi: [{ text: Tay, status: preferred }]
  tagline: { en: helps, vi: giúp }
  reports-to: [boss]
  facts:
    - id: HAND-1
      kind: duty
      en: Does the work.
      vi: Làm việc.
      competencies: [steering, patience]
      evidence: [{ source: BOOK, stance: against }]

  """,
  "competencies/work.yaml": """
  id: work
  en: Work
  vi: Công việc
  order: 1
  competencies:
    - id: steering
      en: Steering
      vi: Lèo lái
      also-called: { en: [helm] }
      fallback: [hand]
      evidence: [BOSS-1]
      relations:
        boss: { relation: accountable, importance: 5, level: 5 }
        hand: { relation: informed, importance: 2, level: 1 }
    - id: patience
      en: Patience
      vi: Kiên nhẫn
      also-called: { en: [calm] }
      personal: true
      relations:
        boss: { importance: 3, level: 3 }

  """,
  "sources.yaml": """
  sources:
    - id: BOOK
      title: The book
      address: https://example.org/book
      grade: B

  """,
  "disagreements.yaml": """
  disagreements:
    - id: D1
      topic: { en: Who steers, vi: Ai lèo lái }
      competencies: [steering]
      sides:
        - { en: The boss does., vi: Sếp lái., facts: [BOSS-1] }
        - { en: The hand does., vi: Tay lái., sources: [BOOK] }

  """,
  "words.yaml": """
  terms: [{ en: plan, not: { en: [blueprint] } }]

  """,
  "acronyms.yaml": """
  acronyms:
    - letters: BOSS
      meanings: [{ role: boss }]

  """,
]

/// Loads files that are given by name and text.
func load(_ texts: [String: String]) -> LoadedKnowledge {
  let files = texts.map { KnowledgeFile(name: $0.key, source: SourceFile(path: $0.key, text: $0.value)) }
  return loadKnowledge(files, root: "kb")
}

/// A finding as `id path:line:column`; without a place when it is about the whole file.
func place(of finding: Diagnostic) -> String {
  guard let start = finding.range?.start else { return "\(finding.id) \(finding.path)" }
  return "\(finding.id) \(finding.path):\(start.line):\(start.column)"
}
