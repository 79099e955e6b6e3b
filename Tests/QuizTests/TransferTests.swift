import Commands
import Documents
import Foundation
import ReviewLog
import SourceText
import SpacedRepetition
import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `Coming and going` {
  private static let own = SmallBank.cards

  private func sitting(_ files: [String: String], _ language: Language = .en) -> Sitting {
    Sitting(files: files, language: language, knowledge: SmallBank.knowledge)
  }

  // MARK: Logs of other programs

  @Test(arguments: [
    "card_id,review_time,review_rating\nA,1764040800250,3\n",
    "card_id,review_time,review_rating,review_state,review_duration\nA,1764040800250,3,2,\n",
    "review_rating;review_time;card_id\nGood;2025-11-25T03:20:00.250000+00:00;A\n",
    "card_id\treview_time\treview_rating\nA\t2025-11-25 03:20:00.25 UTC\tRating.Good\n",
    "Card,Time,Rating\nA,2025-11-25T10:20:00.250+0700,được\n",
    "card,timestamp,grade\nA,1764040800.25,3.0\n",
    "card,time,rating\nA,2025-11-25T10:20:00.250,tốt\n",
  ])
  func `a log is read as FSRS's tools, spreadsheets and people write it`(log: String) throws {
    let sitting = sitting(["log.csv": log])
    #expect(try sitting.run("quiz import log.csv").data["added"]?.number == 1)
    let answer = try ReviewStore.open(folder: sitting.dataFolder).answers()[0]
    #expect(answer.answer.time.milliseconds == 1_764_040_800_250 && answer.rating == .good)
    let replayed = try sitting.run("quiz replay log.csv").data["reviews"]?.elements.first
    #expect(replayed?["time"]?.text.flatMap(Moment.init(rfc3339:))?.milliseconds == 1_764_040_800_250)
  }

  @Test func `the time that an answer took comes along`() throws {
    let log =
      "card_id,review_time,review_rating,review_duration\na,1764040800250,3,25060\nb,1764040800251,1\n"
    let sitting = sitting(["log.csv": log])
    _ = try sitting.run("quiz import log.csv")
    #expect(
      try ReviewStore.open(folder: sitting.dataFolder).answers().map(\.answer.duration) == [25060, 0])
  }

  @Test func `what was set by hand is left out, and a time without a zone is this machine's`() throws {
    let log =
      "card,time,rating\na,2025-11-25T10:20:00,0\na,2025-11-25T10:21:00,1\na,2025-11-25T10:22:00,manual\n"
    let answer = try sitting(["log.csv": log]).run("quiz import log.csv")
    #expect(answer.data["added"]?.number == 1)
    #expect(
      answer.warnings.map { $0[.en] } == [
        "1 time without a zone: read by the clock of this machine.",
        "2 rows with a rating of 0 left out: the card was set by hand, nothing was answered.",
      ])
  }

  @Test(arguments: [
    ("a,5,3", "wrong-time"), ("a,1e300,3", "wrong-time"), ("a,nan,3", "wrong-time"),
    ("a,2025-11-25,3", "wrong-time"), ("a,1764040800250,2.5", "wrong-rating"),
    ("a,1764040800250,perhaps", "wrong-rating"), ("a,1764040800250,", "wrong-rating"),
    ("a,1764040800250,3,soon", "wrong-duration"), ("a,1764040800250,3,-1", "wrong-duration"),
  ])
  func `what cannot be an answer is pointed at`(row: String, id: String) throws {
    let sitting = sitting(["log.csv": "card_id,review_time,review_rating,review_duration\n\(row)\n"])
    let failure = #expect(throws: CommandFailure.self) { try sitting.run("quiz import log.csv") }
    #expect(failure?.findings.map(\.id) == [id])
  }

  // MARK: Cards that are no questions here

  @Test func `cards of other programs are set apart: counted, never due, never exported as cards`() throws {
    let log = "card,time,rating\n\(Self.own[0]),2026-11-01T09:00:00Z,3\nforeign,2026-11-01T09:00:00Z,1\n"
    let sitting = sitting(["log.csv": log])
    let apart = try sitting.run("quiz import log.csv").data["apart"]
    #expect(apart?["cards"]?.number == 1 && apart?["answers"]?.number == 1)
    let due = try sitting.run("quiz due").data
    #expect(due["due"]?.number == 1 && due["apart"]?.number == 1)
    #expect(due["cards"]?.elements.first?["id"]?.text == Self.own[0])
    let stats = try sitting.run("quiz stats").data
    #expect(stats["answers"]?.number == 1 && stats["cards"]?.number == 1 && stats["apart"]?.number == 1)
    for form in ["apkg", "txt"] {
      let export = try sitting.run("quiz export mine.\(form)").data
      #expect(export["cards"]?.number == Double(Self.own.count) && export["apart"]?.number == 1)
      #expect(!sitting.text("mine.\(form)").contains("foreign"))
    }
    // What is for csuite itself loses nothing.
    for form in ["json", "csv"] {
      #expect(try sitting.run("quiz export mine.\(form)").data["answers"]?.number == 2)
      #expect(sitting.text("mine.\(form)").contains("foreign"))
    }
  }

  @Test(arguments: ["mine.json", "progress.sqlite", "progress.sqlite.backup"])
  func `cards of other programs stay apart wherever progress is carried`(source: String) throws {
    let log = "card,time,rating\n\(Self.own[0]),2026-11-01T09:00:00Z,3\nforeign,2026-11-01T09:00:00Z,1\n"
    let (home, away) = (sitting(["log.csv": log]), sitting([:]))
    for line in ["quiz import log.csv", "quiz export mine.json", "quiz stats"] { _ = try home.run(line) }
    let isFile = source != "mine.json"
    let path = isFile ? "\(home.dataFolder)/\(source)" : source
    away[path] = isFile ? Array(try Data(contentsOf: URL(filePath: path))) : home[source]
    let added = try away.run("quiz import \(path)").data
    #expect(added["added"]?.number == 2 && added["apart"]?["cards"]?.number == 1)
    let due = try away.run("quiz due").data
    #expect(due["due"]?.number == 1 && due["apart"]?.number == 1)
    #expect(try away.run("quiz export mine.apkg").data["apart"]?.number == 1)
    #expect(!away.text("mine.apkg").contains("foreign"))
  }

  @Test func `a newcomer stays one, whatever was learned elsewhere`() throws {
    let rows = (0..<200).map { "foreign \($0),2026-11-24T09:00:00+07:00,4\n" }.joined()
    let sitting = sitting(["log.csv": "card,time,rating\n" + rows])
    let before = try sitting.run("quiz").page()
    _ = try sitting.run("quiz import log.csv")
    #expect(try sitting.run("quiz").page() == before)
  }

  // MARK: Anki

  @Test func `a package brings home what it took along, and nothing twice`() throws {
    let rows = (0..<40).map { number in
      "\(Self.own[number % 7]),\(1_764_040_800_000 + number * 86_400_123),\(number % 4 + 1),\(number * 100)\n"
    }
    let log = "card_id,review_time,review_rating,review_duration\n" + rows.joined()
    let (home, away) = (sitting(["log.csv": log]), sitting([:]))
    _ = try home.run("quiz import log.csv")
    _ = try home.run("quiz export mine.apkg")
    away["mine.apkg"] = home["mine.apkg"]
    #expect(try away.run("quiz import mine.apkg").data["added"]?.number == 40)
    #expect(try away.run("quiz import mine.apkg").data["added"]?.number == 0)
    #expect(try home.run("quiz import mine.apkg").data["known"]?.number == 40)
    func answers(_ sitting: Sitting) throws -> Set<NewAnswer> {
      Set(try ReviewStore.open(folder: sitting.dataFolder).answers().map(\.answer))
    }
    #expect(try answers(home) == answers(away))
    #expect(try home.run("quiz stats").data == away.run("quiz stats").data)
  }

  @Test func `answers of one moment come home as themselves`() throws {
    // A package has one answer a moment, so that it moves the others on.
    let rows = (0..<30).map { "\(Self.own[$0]),2026-11-01T09:00:00+07:00,\($0 % 4 + 1)\n" }.joined()
    let sitting = sitting(["log.csv": "card,time,rating\n" + rows])
    _ = try sitting.run("quiz import log.csv")
    _ = try sitting.run("quiz export mine.apkg")
    #expect(try sitting.run("quiz import mine.apkg").data["added"]?.number == 0)
    #expect(try sitting.run("quiz stats").data["answers"]?.number == 30)
  }

  @Test func `an answer that was taken back here does not come back from Anki`() throws {
    let log =
      "card,time,rating\n\(Self.own[0]),2026-11-01T09:00:00Z,3\n\(Self.own[1]),2026-11-01T09:00:00Z,3\n"
    let sitting = sitting(["log.csv": log])
    _ = try sitting.run("quiz import log.csv")
    _ = try sitting.run("quiz export mine.apkg")
    _ = try sitting.run("quiz undo")
    #expect(try sitting.run("quiz import mine.apkg").data["added"]?.number == 0)
    #expect(try sitting.run("quiz stats").data["answers"]?.number == 1)
  }

  @Test func `a broken package says so and adds nothing`() throws {
    let sitting = sitting([:])
    _ = try sitting.run("quiz export mine.apkg")
    let whole = try #require(sitting["mine.apkg"])
    for bytes in [Array(whole.prefix(5000)), Array(whole.prefix(30)), Array("PK\u{3}\u{4}".utf8)] {
      sitting["bad.apkg"] = bytes
      let failure = #expect(throws: CommandFailure.self) { try sitting.run("quiz import bad.apkg") }
      #expect(failure?.id == "broken-package" && failure?.reason == .data)
    }
    let answer = try sitting.run("quiz import mine.apkg")
    #expect(answer.data["added"]?.number == 0 && answer.page().contains("The file has no answers."))
  }

  @Test(arguments: Language.allCases)
  func `a card asks from memory and tells what else is right`(language: Language) throws {
    let sitting = sitting([:], language)
    _ = try sitting.run("quiz export mine.txt")
    let rows = sitting.text("mine.txt").split(separator: "\n").drop { $0.hasPrefix("#") }
    #expect(rows.count == Self.own.count)
    #expect(rows.allSatisfy { $0.hasPrefix("csuite-text:") || $0.hasPrefix("\"csuite-text:") })
    #expect(Set(rows.map { $0.split(separator: "\t")[0] }).count == rows.count)
    #expect(rows.contains { $0.contains("Cũng đúng: ") } && rows.contains { $0.contains("Also right: ") })
  }

  // MARK: Words

  @Test func `one is one and two are two`() throws {
    let log = "card,time,rating\n\(Self.own[0]),2026-11-01T09:00:00Z,3\n"
    let more = log + "\(Self.own[1]),2026-11-01T09:00:00Z,3\nx,2026-11-01T09:00:00Z,3\n"
    let sitting = sitting(["one.csv": log, "more.csv": more])
    #expect(
      try sitting.run("quiz import one.csv").page().contains("1 answer was added; none was there already."))
    #expect(try sitting.run("quiz stats").page().contains("1 answer on 1 day; 1 card"))
    let page = try sitting.run("quiz import more.csv").page(width: 200)
    #expect(page.contains("2 answers were added; 1 was there already."))
    #expect(page.contains("Set apart: 1 card with 1 answer that is no question here"))
    #expect(
      try sitting.run("quiz import more.csv").page().contains("0 answers were added; 3 were there already."))
    #expect(try sitting.run("quiz verify").page().contains("3 events, 3 cards"))
  }
}
