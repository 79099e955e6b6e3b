import Foundation
import Testing

/// The answers to several lines, each a JSON object.
private func answers(to lines: [String]) throws -> [[String: Any]] {
  let output = try Program.shell("csuite --format json", input: lines.map { $0 + "\n" }.joined()).output
  let texts = output.components(separatedBy: "\n}\n").filter { !$0.isEmpty }.map { $0 + "\n}" }
  return try texts.map {
    try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
  }
}

private func data(_ answer: [String: Any]) -> [String: Any] { answer["data"] as? [String: Any] ?? [:] }

/// The role that an answer is about, or the roles that it asks to choose from.
private func roles(in answer: [String: Any]) -> [String] {
  if let role = data(answer)["role"] as? [String: Any] { return [role["id"] as? String ?? ""] }
  let candidates = (answer["error"] as? [String: Any])?["candidates"] as? [[String: Any]] ?? []
  return candidates.compactMap { $0["id"] as? String }
}

@Suite struct `A name` {
  @Test func `of a role finds it, in either language, and where several have it all of them`() throws {
    let listed = try answers(to: ["list roles"])
    let all = try #require(listed.first.map(data)?["roles"] as? [[String: Any]])
    let named = all.flatMap { role in
      (role["names"] as? [[String: Any]] ?? []).compactMap { name in
        (role["id"] as? String).flatMap { id in (name["text"] as? String).map { (name: $0, role: id) } }
      }
    }
    #expect(named.count > 50)
    let found = try answers(to: named.map { "show \($0.name)" })
    try #require(found.count == named.count)
    for (answer, entry) in zip(found, named) {
      let meant = roles(in: answer)
      let others = named.filter { $0.name == entry.name }.count
      #expect(meant.contains(entry.role) && meant.count == others, "\(entry.name): \(meant)")
    }
  }

  @Test(arguments: [
    ("GC", "clo"), ("CDAO", "cdo"), ("CDIO", "cio"), ("Tổng cố vấn pháp lý", "clo"),
    ("head of product", "cpo"),
    ("giam doc san xuat", "cpo"), ("Chief People Officer", "cpeo"), ("Giám đốc IT", "cio"),
  ])
  func `besides the usual one finds the role`(name: String, role: String) throws {
    #expect(try answers(to: ["show \(name)"]).map { roles(in: $0) } == [[role]])
  }

  @Test(arguments: [
    "CMCO", "Chief Diversity Officer", "giám đốc sáng tạo", "Chief Green Officer", "CTO talent",
  ])
  func `of a role that is not here is never taken for another`(name: String) throws {
    let run = try Program.shell("csuite show '\(name)' --format json")
    #expect(run.exitCode == 1)
    #expect(!run.output.contains("\"type\": \"role\""))
  }

  @Test func `that stands for several titles says so`() throws {
    let text = try Program.shell("csuite show cpo --lang en").output
    for title in ["People", "Procurement", "Privacy", "Production", "Portfolio"] {
      #expect(text.contains("Chief \(title)"), "\(title)")
    }
    let letters = try Program.shell("csuite show cco --format json")
    #expect(letters.exitCode == 1)
    for id in ["cco-customer", "cco-commercial", "cco-compliance"] { #expect(letters.output.contains(id)) }
  }

  @Test func `that is an abbreviation is explained`() throws {
    #expect(try Program.shell("csuite show kpi --lang vi").output.contains("chỉ số đánh giá hiệu quả"))
  }
}
