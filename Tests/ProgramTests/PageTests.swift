import Foundation
import Testing

private func json(_ line: String) throws -> [String: Any] {
  let output = try Program.shell("csuite \(line) --format json").output
  let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  return try #require(object["data"] as? [String: Any])
}

private func ids(_ data: [String: Any], _ key: String) -> [String] {
  (data[key] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
}

@Suite struct `The page of a competency` {
  @Test func `gathers everything that hangs on it`() throws {
    let text = try Program.shell("csuite show pricing --lang en").output
    for piece in [
      "Accountable", "If there is none", "show D1", "Level that a fact asks for", "CRO (", "CPO (",
    ] {
      #expect(text.contains(piece), "\(piece)")
    }
    let data = try json("show pricing")
    let facts = ids(data, "facts")
    #expect(facts.count > 12 && Set(facts).isSuperset(of: ["S48", "CPO-52", "CRO-19", "CFO-29", "CEO-27"]))
    for fact in facts { #expect(text.contains(fact), "\(fact)") }
    #expect(ids(data, "disagreements") == ["D1"])
  }

  @Test func `says of a personal skill that nobody owns it`() throws {
    let text = try Program.shell("csuite show leadership --lang vi").output
    #expect(text.contains("không ai chịu trách nhiệm chính"))
    #expect(!text.contains("Khi chưa có"))
  }
}

@Suite struct `The page of a source` {
  @Test func `says where it is, from when and how good`() throws {
    let text = try Program.shell("csuite show VN-TABBOOK --lang vi").output
    #expect(text.contains("2022-12-27"))
    #expect(text.contains("C · người trong nghề"))
    let undated = try Program.shell("csuite show VN-PACE --lang en").output
    #expect(undated.contains("https://pace.edu.vn/tin-kho-tri-thuc/cpo-la-gi"))
    #expect(undated.contains("The page does not say."))
  }

  @Test func `lists every fact, disagreement and note that rests on it`() throws {
    let data = try json("show STIVING")
    let text = try Program.shell("csuite show STIVING --lang en").output
    #expect(ids(data, "disagreements") == ["D1"])
    #expect(text.contains("show D1"))
    let facts = ids(data, "facts")
    #expect(Set(facts).isSuperset(of: ["CFO-29", "CPO-52"]))
    for fact in facts { #expect(text.contains(fact)) }
    for role in ["CPO (", "CFO ("] { #expect(text.contains(role)) }
  }
}
