import Commands
import Documents
import Foundation
import SourceText
import Testing

@Suite struct `The commands about progress` {
  /// Twelve cards, answered on and off for two months.
  private static let log: String = {
    var rows = "card,time,rating\n"
    for card in 0..<12 {
      for (number, day) in [0, 2, 9, 30].enumerated() {
        let date = CalendarDate(day: 20_700 + card / 2 + day)
        let rating = (card + number) % 5 == 0 && number > 0 ? 1 : 3
        rows += "\(SmallBank.cards[card]),\(date)T0\(5 + card % 4):00:00+07:00,\(rating)\n"
      }
    }
    return rows
  }()

  private func sitting(_ language: Language = .en) throws -> Sitting {
    let sitting = Sitting(files: ["log.csv": Self.log], language: language, knowledge: SmallBank.knowledge)
    #expect(try sitting.run("quiz import log.csv").data["added"]?.number == 48)
    return sitting
  }

  private let third = "'\(SmallBank.cards[3])'"

  @Test func `say what is due, the most endangered memory first`() throws {
    let data = try sitting().run("quiz due --limit 100").data
    let recalls = (data["cards"]?.elements ?? []).compactMap { $0["recall"]?.number }
    #expect(recalls == recalls.sorted() && !recalls.isEmpty)
    #expect(data["due"]?.number == Double(recalls.count))
    #expect(data["forecast"]?.elements.count == 14)
  }

  @Test func `say how well things are remembered, and how sure that is`() throws {
    let data = try sitting().run("quiz stats").data
    let remembered = try #require(data["remembered"])
    #expect(remembered["count"]?.number == 36)
    let share = try #require(remembered["share"]?.number)
    #expect(try #require(remembered["low"]?.number) < share && share < #require(remembered["high"]?.number))
    #expect(data["answers"]?.number == 48)
  }

  @Test func `take back and prove`() throws {
    let sitting = try sitting()
    #expect(try sitting.run("quiz undo 5").data["cards"]?.elements.count == 5)
    #expect(try sitting.run("quiz stats").data["answers"]?.number == 43)
    let proof = try sitting.run("quiz verify")
    #expect(proof.outcome == .answered && proof.data["events"]?.number == 53)
    #expect(try sitting.run("quiz undo 1000").data["cards"]?.elements.count == 43)
    #expect(try sitting.run("quiz undo").outcome == .negative)
  }

  @Test func `explain a due day by the numbers of the card`() throws {
    let sitting = try sitting()
    let answer = try sitting.run("quiz explain \(third)")
    #expect(answer.data["answers"]?.elements.count == 4)
    let text = try #require(answer.document.blocks.dropFirst().first.map { "\($0)" })
    #expect(text.contains("(1 + F·t/S)^(−w20)") && text.contains("w7·D0(4)"))
    let failure = #expect(throws: CommandFailure.self) {
      try sitting.run("quiz explain '\(SmallBank.cards[3])x'")
    }
    #expect(failure?.candidates.isEmpty == false && failure?.reason == .negative)
  }

  @Test func `keep fitted weights only when they predict better`() throws {
    let sitting = try sitting()
    let data = try sitting.run("quiz optimize").data
    let loss = try #require(data["loss"])
    let isBetter = try #require(loss["fitted"]?.number) < #require(loss["current"]?.number)
    #expect(data["kept"] == .bool(isBetter))
    let weights = try sitting.run("quiz settings").data["weights"]
    #expect((weights == data["weights"]) == isBetter)
    let empty = Sitting()
    #expect(try empty.run("quiz optimize").outcome == .negative)
  }

  @Test func `change settings from here on`() throws {
    let sitting = try sitting()
    let before = try sitting.run("quiz explain \(third)").data["due"]
    let data = try sitting.run("quiz settings --retention 0.8 --learning-steps 5m --rollover 3 --fuzz off")
      .data
    #expect(data["retention"]?.number == 0.8 && data["learningSteps"] == .array([.number(300)]))
    #expect(try sitting.run("quiz settings").data == data)
    #expect(try sitting.run("quiz verify").outcome == .answered)
    #expect(
      before?.text?.prefix(10) == (try sitting.run("quiz explain \(third)").data["due"]?.text?.prefix(10)))
    #expect(throws: CommandFailure.self) { try sitting.run("quiz settings --retention 2") }
  }

  @Test func `carry everything to another machine and add nothing twice`() throws {
    let (home, away) = (try sitting(), Sitting(knowledge: SmallBank.knowledge))
    _ = try home.run("quiz settings --retention 0.85")
    _ = try home.run("quiz export mine.json")
    away["mine.json"] = home["mine.json"]
    #expect(try away.run("quiz import mine.json").data["added"]?.number == 48)
    #expect(try away.run("quiz import mine.json").data["added"]?.number == 0)
    let both = try [away, home].map { try $0.run("quiz settings").data }
    for name in [
      "weights", "retention", "learningSteps", "relearningSteps", "maximumInterval", "rollover", "fuzz",
    ] {
      #expect(both[0][name] == both[1][name] && both[0][name] != nil)
    }
    #expect(try away.run("quiz export again.json").data["answers"]?.number == 48)
    #expect(try away.run("quiz stats").data == home.run("quiz stats").data)
    #expect(try away.run("quiz verify").outcome == .answered)
  }

  @Test func `take over a progress file as it is`() throws {
    let (home, away) = (try sitting(), Sitting())
    _ = try home.run("quiz undo 2")
    let path = home.dataFolder + "/progress.sqlite"
    away[path] = Array(try Data(contentsOf: URL(filePath: path)))
    let answer = try away.run("quiz import \(path)")
    #expect(answer.data["added"]?.number == 46 && answer.warnings.isEmpty)
  }

  @Test func `write the log as a replay reads it`() throws {
    let sitting = try sitting()
    _ = try sitting.run("quiz export mine.csv")
    #expect(try sitting.run("quiz replay mine.csv").data["reviews"]?.elements.count == 48)
  }

  @Test(arguments: [
    ("not.json", "{\"format\": \"csuite-progress\", x}", "not-json"), ("other.json", "{}", "not-progress"),
    (
      "bad.json", "{\"format\":\"csuite-progress\",\"version\":1,\"answers\":[{\"card\":\"\"}]}",
      "wrong-answer"
    ),
    (
      "far.json",
      """
      {"format":"csuite-progress","version":1,"answers":[{"card":"a","time":"2026-11-25T09:00:00Z",\
      "day":9223372036854775807,"rating":3}]}
      """,
      "wrong-answer"
    ), ("bad.csv", "card,time,rating\na,b,c\n", "wrong-time"),
  ])
  func `refuse a broken file and add nothing of it`(path: String, text: String, id: String) throws {
    let sitting = Sitting(files: [path: text])
    let failure = #expect(throws: CommandFailure.self) { try sitting.run("quiz import \(path)") }
    #expect(failure?.reason == .data && failure?.findings.first?.id == id)
    #expect(try sitting.run("quiz stats").data["answers"]?.number == 0)
  }

  @Test(arguments: ["import log.csv", "undo", "settings --retention 0.8", "verify --mend"])
  func `change nothing and say so where nothing can be written`(line: String) throws {
    let sitting = Sitting(files: ["log.csv": Self.log], dataFolder: "/proc/nowhere")
    let failure = #expect(throws: CommandFailure.self) { try sitting.run("quiz \(line)") }
    #expect(failure?.id == "unwritable-progress" && failure?.reason == .inputOutput)
    #expect(try sitting.run("quiz stats").warnings.count == 1)
  }

  @Test func `refuse a form that they do not know`() throws {
    let failure = #expect(throws: CommandFailure.self) { try Sitting().run("quiz export mine.doc") }
    #expect(failure?.id == "unknown-form")
  }

  @Test func `have a schema each and speak both languages`() throws {
    for language in Language.allCases {
      let sitting = try sitting(language)
      for line in ["due", "stats", "explain", "optimize --dry-run", "settings", "verify", "undo"] {
        #expect(try !sitting.run("quiz \(line)").document.blocks.isEmpty)
      }
    }
    for command in allCommands { #expect(command.dataSchema != nil, "\(command.name)") }
  }

  private var allCommands: [Command] { Sitting().session.commands.commands }
}
