import RoleLoading
import SourceText
import Testing

@Suite struct `The form of an id` {
  @Test(arguments: [
    (Subject.Kind.role, "cpo", true), (.role, "cco-customer", true), (.role, "CPO", false),
    (.role, "cco--customer", false), (.role, "-cpo", false), (.role, "2nd", false), (.role, "cpo-", false),
    (.role, "đầu", false), (.competency, "b2b-sales", true), (.competency, "b2b_sales", false),
    (.fact, "CPO-52", true), (.fact, "S1", true), (.fact, "CPO", false), (.fact, "cpo-1", false),
    (.fact, "CPO--1", false), (.fact, "CPO-1a", false), (.fact, "X-Y-1", true), (.fact, "B2B-1", false),
    (.fact, "1", false), (.fact, "CPO-１", false), (.source, "VN-PACE", true), (.source, "ISO-27001", true),
    (.source, "Vn-Pace", false), (.source, "VN-", false), (.disagreement, "D15", true),
    (.disagreement, "D", false), (.disagreement, "E1", false), (.note, "O11", true), (.note, "O1a", false),
  ])
  func `is the same for the checker and for the schema`(kind: Subject.Kind, id: String, isGood: Bool) throws {
    let pattern = try Regex(kind.pattern)
    #expect((id.wholeMatch(of: pattern) != nil) == isGood, "the pattern")
    #expect(isAccepted(id, kind) == isGood, "the checker")
  }

  private func isAccepted(_ id: String, _ kind: Subject.Kind) -> Bool {
    let (file, old): (String, String) =
      switch kind {
      case .role, .group, .scale, .industry, .post: ("knowledge.yaml", "id: level")
      case .fact: ("roles/boss.yaml", "id: BOSS-2")
      case .competency: ("competencies/work.yaml", "id: patience")
      case .source: ("sources.yaml", "id: BOOK")
      case .disagreement: ("disagreements.yaml", "id: D1")
      case .note: ("roles/boss.yaml", "id: O1")
      }
    var texts = tinyKnowledge
    texts[file]?.replace(old, with: "id: '\(id)'")
    return !load(texts).findings.contains { $0.id == "malformed-id" }
  }
}
