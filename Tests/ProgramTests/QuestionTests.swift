import Foundation
import Testing

@Suite struct `A question` {
  @Test(arguments: [
    ("csuite ask CPO là gì", 0), ("csuite 'CPO là gì?'", 0), ("csuite what is a CPO", 0),
    ("csuite who owns pricing?", 0), ("csuite who pricing", 0), ("csuite nhiem vu cua cpo", 0),
    ("csuite ask CCO là gì", 1), ("csuite lương CPO bao nhiêu", 1), ("csuite who is the CEO of Apple", 1),
    ("csuite ask", 64), ("csuite shwo cpo", 64), ("csuite hlep", 64), ("csuite fnid pricing", 64),
    ("csuite shwo cpo --format json", 64), ("csuite 42", 64), ("csuite clear", 64),
  ])
  func `is told from a command, and ends with the code that its answer deserves`(line: String, code: Int)
    throws
  {
    let run = try Program.shell(line)
    #expect(Int(run.exitCode) == code, "\(run.output)\(run.errors)")
  }

  @Test func `is followed only by lines that can be typed`() throws {
    for options in ["", "--no-plugins"] {
      let answer = try Program.shell("csuite \(options) ask so sanh cpo va cto").output
      let lines = answer.split(separator: "→").dropFirst().compactMap { $0.split(separator: "\n").first }
      #expect(!lines.isEmpty, "\(answer)")
      for line in lines { #expect(try Program.shell("csuite \(options) \(line)").exitCode == 0, "\(line)") }
    }
  }

  @Test(arguments: [("csuite -- --version", 64), ("csuite --version", 0), ("csuite show -- --version", 1)])
  func `has no options behind the sign that ends them`(line: String, code: Int) throws {
    let run = try Program.shell(line)
    #expect(Int(run.exitCode) == code && run.output.contains("csuite 0.") == (line == "csuite --version"))
  }

  @Test func `goes on from the one before`() throws {
    let lines = ["use cpo", "nhiệm vụ?", "còn CTO?", "so với CEO?", "vì sao?"]
    let answers = try ask(lines)
    #expect(answers[0]["intent"] as? String == "duties" && answers[0]["roles"] as? [String] == ["cpo"])
    #expect(answers[1]["intent"] as? String == "duties" && answers[1]["roles"] as? [String] == ["cto"])
    #expect((answers[2]["roles"] as? [String])?.prefix(2) == ["cto", "ceo"])
    #expect(answers[3]["intent"] as? String == "sources")
    #expect(ids(answers[3]) == ids(answers[2]))
  }

  @Test func `that stands by itself takes nothing over from the one before`() throws {
    let answers = try ask(["KPI của CFO", "who owns the product roadmap?"])
    #expect((answers[1]["roles"] as? [String])?.first == "cpo")
    #expect(answers[1]["intent"] as? String == "ownership")
  }

  @Test func `is answered in its own language unless one is asked for`() throws {
    #expect(try Program.shell("csuite ask CPO là gì").output.contains("quyết định công ty làm sản phẩm gì"))
    #expect(try Program.shell("LANG=vi_VN.UTF-8 csuite ask what is a CPO").output.contains("decides what"))
    #expect(try Program.shell("csuite ask CPO là gì --lang en").output.contains("decides what"))
    #expect(try Program.shell("LANG=vi_VN.UTF-8 csuite ask CPO").output.contains("quyết định"))
  }

  @Test func `is answered with everything that the contract promises`() throws {
    let answer = try #require(try ask(["ask who owns pricing?"]).first)
    let keys = [
      "question", "language", "intent", "outcome", "roles", "competencies", "answer", "facts",
      "disagreements", "alternatives", "suggestions",
    ]
    #expect(Set(keys).isSubset(of: answer.keys))
    #expect(answer["competencies"] as? [String] == ["pricing"])
    #expect((answer["disagreements"] as? [[String: Any]])?.first?["id"] as? String == "D1")
    let facts = try #require(answer["facts"] as? [[String: Any]])
    #expect(
      facts.count <= 10 && facts.allSatisfy { $0["score"] is Double && $0["evidence"] is [[String: Any]] })
  }

  @Test func `lists every meaning of an ambiguous name`() throws {
    let answer = try #require(try ask(["CCO là gì"]).first)
    let roles = (answer["alternatives"] as? [[String: Any]])?.compactMap { $0["role"] as? String }
    #expect(roles == ["cco-customer", "cco-commercial", "cco-compliance", "ccms"])
  }

  @Test func `is explained by points that add up to each fact's score`() throws {
    let answer = try #require(try ask(["ask does the CTO set the roadmap? --explain"]).first)
    let explanation = try #require(answer["explanation"] as? [String: Any])
    #expect(explanation["rule"] as? String == "does a role do it")
    let ranking = try #require(explanation["ranking"] as? [[String: Any]])
    for fact in ranking {
      let sum = (fact["points"] as? [String: Double])?.values.reduce(0, +) ?? 0
      #expect(abs(sum - (fact["score"] as? Double ?? 0)) < 0.01)
    }
  }

  /// The data of every answer that is one to a question.
  private func ask(_ lines: [String]) throws -> [[String: Any]] {
    let input = lines.map { $0 + "\n" }.joined()
    let output = try Program.shell("csuite --format json", input: input).output
    return try output.components(separatedBy: "\n}\n").filter { !$0.isEmpty }.compactMap { object in
      let json = try JSONSerialization.jsonObject(with: Data((object + "\n}").utf8)) as? [String: Any]
      return json?["command"] as? String == "ask" ? json?["data"] as? [String: Any] : nil
    }
  }

  private func ids(_ answer: [String: Any]) -> [String] {
    (answer["facts"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
  }
}
