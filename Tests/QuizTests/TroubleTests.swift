import Commands
import Documents
import Foundation
import SourceText
import SpacedRepetition
import Testing

@testable import QuestionBank
@testable import Quiz
@testable import ReviewLog

@Suite struct `Progress that was lost or comes from elsewhere` {
  private static let log = "card,time,rating\na,2026-11-01T09:00:00+07:00,1\nb,2026-11-02T09:00:00+07:00,3\n"

  private func sitting(_ now: String = "2026-11-25T09:00:00+07:00") throws -> Sitting {
    let sitting = Sitting(files: ["log.csv": Self.log], now: now)
    _ = try sitting.run("quiz import log.csv")
    return sitting
  }

  private func lose(_ sitting: Sitting) throws {
    _ = try sitting.run("quiz stats")
    try FileManager.default.removeItem(atPath: sitting.dataFolder + "/progress.sqlite")
  }

  @Test func `is said to be gone, and comes back from the backup that is named`() throws {
    let sitting = try sitting()
    try lose(sitting)
    let failure = #expect(throws: CommandFailure.self) { try sitting.run("quiz stats") }
    let backup = sitting.dataFolder + "/progress.sqlite.backup"
    #expect(failure?.id == "lost-progress" && failure?.reason == .data)
    #expect(failure?.hint?[.en] == "‘quiz import \(backup)’ brings back 2 answers.")
    #expect(try sitting.run("quiz due").warnings.first?[.en].contains("an older one has") == true)
    sitting[backup] = Array(try Data(contentsOf: URL(filePath: backup)))
    let answer = try sitting.run("quiz import \(backup)")
    #expect(answer.data["added"]?.number == 2 && answer.warnings.isEmpty)
    #expect(try sitting.run("quiz stats").warnings.isEmpty)
  }

  @Test func `comes back in one step when the import is the first to see the loss`() throws {
    let sitting = try sitting()
    try lose(sitting)
    let answer = try sitting.run("quiz import log.csv")
    #expect(answer.data["added"]?.number == 2)
    #expect(answer.warnings.first?[.en].contains("is gone") == true)
  }

  @Test func `names no path that is not there`() throws {
    let sitting = try sitting()
    try Data("x".utf8).write(to: URL(filePath: sitting.dataFolder + "/progress.sqlite"))
    let failure = #expect(throws: CommandFailure.self) { try sitting.run("quiz stats") }
    let hint = try #require(failure?.hint?[.en])
    #expect(failure?.id == "damaged-progress" && hint.contains("no backup beside it"))
  }

  @Test func `stays taken back and corrected when it is carried to and fro`() throws {
    let (home, away) = (try sitting(), try sitting())
    _ = try home.run("quiz undo")
    var store = try ReviewStore.open(folder: home.dataFolder)
    let now = AnswerTime(milliseconds: 1_795_000_000_000, offset: 7 * 3600)
    _ = try store.override("a", as: .easy, at: now)
    for form in ["json", "sqlite"] {
      let file = form == "json" ? "mine.json" : home.dataFolder + "/progress.sqlite"
      if form == "json" { _ = try home.run("quiz export mine.json") }
      let bytes = try form == "json" ? home[file] : Array(Data(contentsOf: URL(filePath: file)))
      away[file] = bytes
      let answer = try away.run("quiz import \(file)")
      let isFirst = form == "json"
      #expect(answer.data["added"]?.number == 0)
      #expect(answer.data["undone"]?.number == (isFirst ? 1 : 0), "\(form)")
      #expect(answer.data["overridden"]?.number == (isFirst ? 1 : 0), "\(form)")
    }
    let there = try ReviewStore.open(folder: away.dataFolder).histories()
    #expect(there.map(\.rating) == [.easy, .good] && there.map { $0.undone != nil } == [false, true])
    _ = try away.run("quiz export back.json")
    home["back.json"] = away["back.json"]
    #expect(try home.run("quiz import back.json").data["added"]?.number == 0)
    #expect(try home.run("quiz stats").data == away.run("quiz stats").data)
    #expect(try home.run("quiz verify").outcome == .answered)
  }

  @Test func `reads the corrections of an older export`() throws {
    let text = """
      {"format":"csuite-progress","version":1,"answers":[{"card":"a","time":"2026-11-01T09:00:00+07:00","day":20758,\
      "rating":3,"machineRating":1}]}
      """
    let sitting = Sitting(files: ["old.json": text])
    #expect(try sitting.run("quiz import old.json").data["added"]?.number == 1)
    let logged = try ReviewStore.open(folder: sitting.dataFolder).answers()
    #expect(logged.map(\.rating) == [.good] && logged.map(\.answer.rating) == [.again])
  }

  @Test(arguments: [
    ("a.csv", "card,time,rating\na\u{0}b,2026-11-01T09:00:00+07:00,1\n", "wrong-card"),
    (
      "a.json",
      "{\"format\":\"csuite-progress\",\"version\":1,\"answers\":[{\"card\":\"a\\u0000b\",\"time\":"
        + "\"2026-11-01T09:00:00+07:00\",\"day\":20758,\"rating\":3}]}", "wrong-answer"
    ),
  ])
  func `lets no card with a control character in`(path: String, text: String, id: String) throws {
    let sitting = Sitting(files: [path: text])
    let failure = #expect(throws: CommandFailure.self) { try sitting.run("quiz import \(path)") }
    #expect(failure?.findings.first?.id == id)
  }

  @Test func `is mended on demand, with the old file kept and named`() throws {
    let sitting = try sitting()
    let path = sitting.dataFolder + "/progress.sqlite"
    var bytes = try Data(contentsOf: URL(filePath: path))
    let version = 60..<64
    bytes.replaceSubrange(version, with: Data(repeating: 0xFF, count: 4))
    try bytes.write(to: URL(filePath: path))
    let answer = try sitting.run("quiz verify --mend")
    #expect(answer.outcome == .answered && answer.data["events"]?.number == 2)
    #expect(answer.data["kept"]?.text == path + ".damaged-1" && answer.data["lost"]?.number == 0)
  }

  @Test(arguments: Language.allCases)
  func `is never another program's`(language: Language) throws {
    let sitting = Sitting(language: language)
    try FileManager.default.createDirectory(atPath: sitting.dataFolder, withIntermediateDirectories: true)
    // A file of SQLite that names no program.
    var bytes = Data("SQLite format 3\u{0}".utf8)
    bytes.append(Data(repeating: 0, count: 4080))
    let path = sitting.dataFolder + "/progress.sqlite"
    try bytes.write(to: URL(filePath: path))
    for line in ["stats", "import log.csv", "verify --mend", "undo"] {
      sitting["log.csv"] = Array(Self.log.utf8)
      let failure = #expect(throws: CommandFailure.self) { try sitting.run("quiz \(line)") }
      #expect(failure?.id == "foreign-progress")
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
  }
}
