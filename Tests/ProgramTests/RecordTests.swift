import Foundation
import Testing

@Suite struct `A list as data` {
  static let lists = [
    "list facts role:cpo kind:metric", "list roles", "list competencies role:cto", "list sources grade:A",
    "list disagreements", "list findings", "find pricing", "find zzzz", "who pricing",
    "gap team team.yaml", "gap person profile.yaml cpo", "gap person profile.yaml",
    "gap move cto cpo", "show cpo duties", "show S48", "show pricing", "ask who owns pricing?",
  ]

  /// The cells of every row, as Python's csv reads them, a JSON list a line.
  private func rows(_ command: String, _ options: String = "") throws -> [[String]] {
    let python = """
      import csv, json, sys
      for row in csv.reader(sys.stdin, strict=True): print(json.dumps(row))
      """
    let run = try Program.shell("csuite \(command) --format csv \(options) | python3 -c '\(python)'")
    return try run.output.split(separator: "\n").map {
      try JSONDecoder().decode([String].self, from: Data($0.utf8))
    }
  }

  private func objects(_ command: String, _ options: String = "") throws -> [[String: Any]] {
    let lines = try Program.shell("csuite \(command) --format jsonl \(options)").output.split(separator: "\n")
    return try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test(arguments: lists)
  func `has one column a thing and one record a line`(command: String) throws {
    let table = try rows(command)
    let head = try #require(table.first)
    #expect(Set(head).count == head.count && !head.contains("trailing"))
    #expect(table.allSatisfy { $0.count == head.count })
    #expect(try objects(command).count == table.count - 1)
  }

  @Test(arguments: [
    ("list roles", "list", "roles"), ("list facts role:cpo", "list", "facts"),
    ("list sources grade:A", "list", "sources"),
    ("list competencies role:cto", "list", "competencies"), ("list disagreements", "list", "disagreements"),
    ("list findings", "list", "findings"), ("find pricing", "find", "hits"), ("who pricing", "who", "parts"),
    ("show cpo duties", "show", "facts"),
  ])
  func `is what its schema says`(command: String, name: String, list: String) throws {
    let text = try Program.shell("csuite schema \(name) records").output
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let lists = try #require(schema["anyOf"] as? [[String: Any]])
    let own = try #require(lists.first { $0["title"] as? String == list })
    #expect(try rows(command).first == own["csvColumns"] as? [String])
    let properties = try #require(own["properties"] as? [String: [String: Any]])
    for object in try objects(command) {
      #expect(Set(object.keys) == Set(properties.keys))
      for (key, value) in object { #expect(fits(value, properties[key]?["type"]), "\(key): \(value)") }
    }
  }

  private func fits(_ value: Any, _ types: Any?) -> Bool {
    guard let types = types as? [String] else { return true }
    return types.contains { type in
      switch type {
      case "null": value is NSNull
      case "string": value is String
      case "array": value is [String]
      case "object": value is [String: Any]
      default: value is NSNumber
      }
    }
  }

  @Test func `holds every text in both languages`() throws {
    let table = try rows("list facts role:cpo kind:metric")
    let places = ["text_vi", "text_en"].compactMap { table[0].firstIndex(of: $0) }
    #expect(places.count == 2 && table.count > 10)
    #expect(table.dropFirst().allSatisfy { row in places.allSatisfy { !row[$0].isEmpty } })
  }

  @Test func `counts what was learned, role by role and area by area`() throws {
    let line = "csuite quiz import answers.csv >/dev/null; csuite quiz stats --format jsonl"
    let lines = try Program.shell(line).output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("{\"of\": \"role\", \"id\": \"cpo\"") }, "\(lines)")
  }

  @Test func `has the fields that are asked for, in their order`() throws {
    let command = "list facts role:cpo kind:metric"
    #expect(try rows(command, "--fields text_en,id,evidence")[0] == ["text_en", "id", "evidence"])
    #expect(try rows(command, "--fields text,role")[0] == ["text_vi", "text_en", "role"])
    let line = try Program.shell("csuite \(command) --format jsonl --fields role,id").output
    #expect(line.hasPrefix("{\"role\": \"cpo\", \"id\": \""))
    let json = try Program.shell("csuite \(command) --format json --fields role,id").output
    #expect(json.contains("\"facts\": [") && !json.contains("\"kind\"") && json.contains("\"schemaVersion\""))
  }

  @Test(arguments: [
    ("list facts --format csv --fields rol", "Did you mean ‘role’?"),
    ("list facts --fields id", "--format csv"),
    ("version --format csv --fields id", "no fields to choose"),
    ("list facts --format csv --fields ,", "needs a value"),
    ("list facts --format json --excel", "only for CSV"),
  ])
  func `says which fields there are when one is wrong`(line: String, message: String) throws {
    let run = try Program.shell("csuite \(line) --lang en; csuite \(line) --lang vi")
    #expect(run.exitCode == 64)
    let english = line.contains("excel") ? "‘--excel’ is for CSV" : message
    #expect(run.errors.contains(english) || run.output.contains(english), "\(run.errors)\(run.output)")
  }

  @Test func `opens rightly in a spreadsheet of either language`() throws {
    let vietnamese = try Program.shell("csuite find giá --lang vi --excel --limit 1")
    #expect(vietnamese.output.hasPrefix("\u{FEFF}id;score;role;"))
    #expect(vietnamese.output.split(separator: "\r\n")[1].split(separator: ";")[1].contains(","))
    let english = try Program.shell("csuite find price --lang en --excel --limit 1 --output a.csv; cat a.csv")
    #expect(english.output.hasPrefix("\u{FEFF}id,score,role,"))
  }

  @Test func `is an object of an error where there is no list`() throws {
    let run = try Program.shell("csuite show cco --format jsonl")
    #expect(run.output.hasPrefix("{\"command\": \"show\", \"error\": {") && run.output.hasSuffix("}\n"))
    #expect(run.exitCode == 1 && run.output.split(separator: "\n").count == 1)
  }
}
