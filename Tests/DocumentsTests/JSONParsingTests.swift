import Documents
import Testing

@Suite struct `Reading JSON` {
  private func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

  @Test func `gives back what was written`() throws {
    let value: JSONValue = [
      "text": "Giám đốc \"sản phẩm\"\n\u{1F600}", "list": [1, .number(-2.5), .null, true, [:], []],
      "large": .integer(Int.max),
    ]
    #expect(try parse(renderJSON(value)) == value)
  }

  @Test func `knows every escape and blank`() throws {
    #expect(
      try parse(" \r\n\t[ \"\\u0041\\ud83d\\ude00\\/\\b\" , 1e2 ]") == ["A\u{1F600}/\u{8}", .number(100)])
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\" 1}", 5), ("01", 1), ("1.", 2), ("\"a", 2), ("\"\\x\"", 3),
    ("\"\\ud800x\"", 7), ("[1] 2", 4), ("nul", 3), ("\"\u{1}\"", 1), ("+1", 0), ("1e999", 0),
  ])
  func `says where a text stops being JSON`(text: String, offset: Int) throws {
    let error = #expect(throws: JSONSyntaxError.self) { try parse(text) }
    #expect(error?.offset == offset)
  }

  @Test func `stops before the stack does`() {
    #expect(throws: JSONSyntaxError.self) { try parse(String(repeating: "[", count: 1_000_000)) }
  }
}
