import Foundation
import Testing

@Suite struct `The command find` {
  @Test(arguments: [
    "churn", "dinh gia", "định giá sản phẩm role:cpo", "who decides prices", "pric*", "chieens luwowcj",
  ])
  func `explains scores by parts that add up`(query: String) throws {
    let data = try data(of: "csuite find \(query) --explain --limit 5 --format json")
    let hits = try #require(data["hits"] as? [[String: Any]])
    #expect(!hits.isEmpty)
    for hit in hits {
      let score = try #require(hit["score"] as? Double)
      let explanation = try #require(hit["explanation"] as? [String: Any])
      let parts = try #require(explanation["parts"] as? [[String: Any]])
      let sum = parts.reduce(0) { $0 + ($1["points"] as? Double ?? .nan) }
      #expect(abs(sum - score) < 1e-9)
    }
  }

  @Test func `counts all that fits, by role and by kind`() throws {
    let data = try data(of: "csuite find giá kind:duty --limit 1 --format json")
    let total = try #require(data["total"] as? Int)
    let facets = try #require(data["facets"] as? [String: [String: Int]])
    #expect(total > 1 && (data["hits"] as? [Any])?.count == 1)
    #expect(facets["kind"] == ["duty": total])
    #expect(facets["role"]?.values.reduce(0, +) == total)
  }

  @Test func `names what it read into the words`() throws {
    let data = try data(of: "csuite find sanpham chieens --format json")
    let corrections = try #require(data["corrections"] as? [[String: String]])
    #expect(corrections.map { $0["from"] } == ["sanpham", "chieens"])
    #expect(corrections.map { $0["to"] } == ["san pham", "chiến"])
  }

  @Test(arguments: [
    ("find ???", "No fact fits all of this: ???", "list competencies"),
    ("find pizza", "Nothing here speaks of ‘pizza’.", "list competencies"),
    (
      "find giá role:cpo1", "The filter ‘role:cpo1’ names nothing that is here. Did you mean ‘CPO’?",
      "without the filters"
    ),
    ("find +pricing +succession", "No fact fits all of this: +pricing +succession", "Nearest"),
    ("find roadmap role:cfo", "No fact fits all of this", "without the filters"),
  ])
  func `says what it understood when it finds nothing, and what is near`(
    line: String, reason: String, way: String
  ) throws {
    let run = try Program.shell("csuite --lang en --width 200", input: line)
    #expect(run.exitCode == 1)
    #expect(run.output.contains(reason) && run.output.contains(way), "\(run.output)")
  }

  @Test(arguments: ["'ai quyết định giá bán sản phẩm?'", "'who decides what to build'"])
  func `takes a sentence in one piece for its words`(sentence: String) throws {
    let whole = try data(of: "csuite find \(sentence) --format json")
    let parts = try data(of: "csuite find \(sentence.filter { $0 != "'" }) --format json")
    #expect(whole["total"] as? Int ?? 0 > 0)
    #expect(whole["hits"] as? NSArray == parts["hits"] as? NSArray)
  }

  @Test func `answers from a knowledge base in one language`() throws {
    let line = """
      mkdir -p kb/roles
      printf 'name: one\nversion: 1.0.0\ntitle: { vi: Một }\nlanguages: [vi]\nroles: [boss]\n' >kb/knowledge.yaml
      printf 'sources:\n  - { id: BOOK, title: Sách, grade: C }\n' >kb/sources.yaml
      printf 'id: boss\nacronym: BOSS\nnames: { vi: [{ text: Sếp, status: preferred }] }\n\
      tagline: { vi: quyết định }\nfacts:\n  - { id: BOSS-1, kind: duty, vi: Sếp định giá sản phẩm., \
      evidence: [{ source: BOOK }] }\n' >kb/roles/boss.yaml
      csuite --kb kb find dinh gia --lang en
      """
    let run = try Program.shell(line)
    #expect(run.output.contains("Sếp định giá sản phẩm.") && run.exitCode == 0, "\(run)")
  }

  @Test func `shows facts in the language of the session when filters alone ask for them`() throws {
    let run = try Program.shell("csuite --lang en find role:cpo kind:mission")
    #expect(run.output.contains("The CPO") && !run.output.contains("quyết định"), "\(run.output)")
    #expect(try Program.shell("csuite --lang vi find role:cpo kind:mission").output.contains("quyết định"))
  }

  private func data(of line: String) throws -> [String: Any] {
    let output = try Program.shell(line).output
    let json = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return try #require(json?["data"] as? [String: Any])
  }
}
