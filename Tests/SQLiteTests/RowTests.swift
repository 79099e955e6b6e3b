import SQLite
import Testing

@Suite struct `What a row says` {
  private let connection: Connection

  init() throws {
    connection = try Connection()
  }

  /// A column in all the ways in which it can be read.
  private struct Reading: Equatable, Sendable {
    var isNull = false
    var integer: Int64?
    var real: Double?
    var text: String?
    var bytes: [UInt8]?
  }

  private func read(_ sql: String, _ values: [Value] = [], column: Int = 0) throws -> Reading? {
    try connection.read { db in
      try db.first(sql, values) { row in
        Reading(
          isNull: row.isNull(column), integer: row.integer(column), real: row.real(column),
          text: row.text(column), bytes: row.bytes(column))
      }
    }
  }

  @Test func `is read as what it is and as nothing else`() throws {
    #expect(try read("SELECT NULL") == Reading(isNull: true))
    #expect(try read("SELECT 7") == Reading(integer: 7, real: 7))
    #expect(try read("SELECT 7.5") == Reading(real: 7.5))
    #expect(try read("SELECT '7'") == Reading(text: "7"))
    #expect(try read("SELECT x'37'") == Reading(bytes: [0x37]))
  }

  @Test(arguments: [1, 99, -1, .max, .min])
  func `is nothing where there is no column`(column: Int) throws {
    #expect(try read("SELECT 7", column: column) == Reading(isNull: true))
  }

  @Test func `is a whole number up to the largest, and none beyond it`() throws {
    for number in [Int64.min, -1, 0, .max] {
      #expect(try read("SELECT ?", [.integer(number)])?.integer == number)
    }
    let beyond = try read("SELECT 9223372036854775808")
    #expect(beyond == Reading(real: 9_223_372_036_854_775_808))
    #expect(try read("SELECT 9e999")?.real == .infinity)
  }

  @Test func `has no number that is none`() throws {
    #expect(try read("SELECT ?", [.real(.nan)]) == Reading(isNull: true))
  }

  @Test(arguments: ["", "a\u{0}b", "\u{0}", "giám đốc 👨‍👩‍👧", String(repeating: "dài ", count: 300_000)])
  func `is a text as it was given, to its last byte`(text: String) throws {
    let reading = try read("SELECT ?", [.text(text)])
    #expect(reading == Reading(text: text))
    #expect(reading?.text?.utf8.count == text.utf8.count)
    #expect(try read("SELECT length(CAST(? AS BLOB))", [.text(text)])?.integer == Int64(text.utf8.count))
  }

  @Test func `is a text even of bytes that are none`() throws {
    #expect(try read("SELECT CAST(x'61FF62' AS TEXT)")?.text == "a\u{FFFD}b")
    #expect(try read("SELECT CAST(x'E1BB' AS TEXT)")?.text == "\u{FFFD}")
  }

  @Test(arguments: [[], [0], [0xFF, 0, 0xFE]] as [[UInt8]])
  func `is bytes as they were given`(bytes: [UInt8]) throws {
    #expect(try read("SELECT ?", [.bytes(bytes)]) == Reading(bytes: bytes))
  }

  @Test func `is the same text in a file that keeps it in sixteen bits`() throws {
    try connection.withoutTransaction { try $0.execute("PRAGMA encoding = 'UTF-16'; CREATE TABLE t (x)") }
    try connection.write { try $0.run("INSERT INTO t VALUES (?)", ["đường\u{0}👍"]) }
    #expect(try read("SELECT x FROM t") == Reading(text: "đường\u{0}👍"))
  }

  @Test func `is null where nothing was given`() throws {
    let sum = try connection.read { db in
      try db.first("SELECT ?1 IS NULL, ?2, ?3", [nil as Int?, 3 as Int?, "x"]) { row in
        [row.integer(0), row.integer(1), row.text(2) == "x" ? 1 : 0]
      }
    }
    #expect(sum == [1, 3, 1])
  }
}
