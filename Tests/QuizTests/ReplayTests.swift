import Commands
import SourceText
import Testing

@Suite struct `Replaying a log of answers` {
  private func reviews(_ rows: String, _ options: String = "") throws -> [String] {
    let sitting = Sitting(files: ["log.csv": rows])
    let data = try sitting.run("quiz replay log.csv \(options)").data
    return (data["reviews"]?.elements ?? []).map { review in
      "\(review["state"]?.text ?? "") \(review["due"]?.text ?? "")"
    }
  }

  @Test func `counts the learner's days, which begin at four`() throws {
    let log = """
      card,time,rating
      a,2026-11-01T03:30:00+07:00,4
      b,2026-11-01T04:30:00+07:00,4
      """
    #expect(
      try reviews(log) == ["review 2026-11-08T04:00:00+07:00", "review 2026-11-09T04:00:00+07:00"])
    #expect(
      try reviews(log, "--days elapsed")
        == ["review 2026-11-09T03:30:00+07:00", "review 2026-11-09T04:30:00+07:00"])
  }

  @Test func `takes rows in any order, columns by their names, and quoted fields`() throws {
    let log =
      "\u{FEFF}Rating,note,Time,Card\r\n3,\"x, y\",2026-11-01T09:10:00Z,\"a\"\r\n1,,2026-11-01T09:00:00Z,a\r\n"
    #expect(
      try reviews(log) == ["learning 2026-11-01T09:20:00Z", "learning 2026-11-01T09:01:00Z"])
  }

  @Test func `lets a card wait by the steps that were asked for`() throws {
    let log = """
      card,time,rating
      a,2026-11-01T09:00:00Z,2
      b,2026-11-01T09:00:00Z,2
      c,2026-11-01T09:00:00Z,2
      """
    #expect(try reviews(log).first == "learning 2026-11-01T09:05:30Z")
    #expect(try reviews(log, "--learning-steps 1m").first == "learning 2026-11-01T09:01:30Z")
    #expect(try reviews(log, "--learning-steps none --days elapsed").first == "review 2026-11-02T09:00:00Z")
  }

  @Test func `reports every bad row at once, with line and column`() throws {
    let log = "card,time,rating\na,2026-11-01T09:00:00Z,5\n,yesterday,3\nb,2026-11-01T09:00:00Z\n"
    let sitting = Sitting(files: ["log.csv": log])
    let failure = #expect(throws: CommandFailure.self) { try sitting.run("quiz replay log.csv") }
    #expect(failure?.reason == .data)
    #expect(
      failure?.findings.map { "\($0.id) \($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)" } == [
        "wrong-rating 2:24", "wrong-card 3:1", "wrong-time 3:2", "missing-field 4:23",
      ])
  }

  @Test(arguments: [
    "--retention 1.5", "--retention x", "--weights 1,2,3", "--weights a", "--learning-steps 5x",
    "--maximum-interval 0", "--days weekly",
  ])
  func `refuses settings that no schedule can have`(option: String) throws {
    let sitting = Sitting(files: ["log.csv": "card,time,rating\n"])
    let failure = #expect(throws: CommandFailure.self) { try sitting.run("quiz replay log.csv \(option)") }
    #expect(failure?.reason == .usage)
  }

  @Test func `says what a file that is no log lacks`() throws {
    let sitting = Sitting(files: ["log.csv": "cards,when,rating\n", "empty.csv": ""])
    let failure = #expect(throws: CommandFailure.self) { try sitting.run("quiz replay log.csv") }
    #expect(failure?.findings.map(\.id) == ["missing-column", "missing-column"])
    let empty = #expect(throws: CommandFailure.self) { try sitting.run("quiz replay empty.csv") }
    #expect(empty?.reason == .data)
  }
}
