import Foundation
import SQLite
import Testing

@testable import AnkiPackage

@Suite struct `A package for Anki` {
  private func deck() -> AnkiDeck {
    let clock = AnkiDeck.Clock(milliseconds: 1_764_550_800_000, offset: 25_200, day: 20423, rolloverHour: 4)
    let preset = AnkiDeck.Preset(
      weights: [1, 2, 0.1542], desiredRetention: 0.9, learningSteps: [60, 600], relearningSteps: [600],
      maximumInterval: 36500)
    var deck = AnkiDeck(preset: preset, now: clock)
    let schedule = AnkiDeck.Schedule(
      due: .review(day: 20430), interval: 8, answers: 1, lapses: 0, stability: 8.29561, difficulty: 1,
      lastAnswer: 1_764_550_800_000)
    let review = AnkiDeck.Review(
      milliseconds: 1_764_550_800_000, rating: 4, interval: 8, lastInterval: 0, kind: .learning, duration: 900
    )
    var face = AnkiDeck.Face(question: "Ai \"sở hữu\" sản phẩm?", answer: "CPO\tvà")
    face.alsoRight = "Cũng đúng: Giám đốc sản phẩm"
    for (id, schedule) in [("a", schedule), ("b", nil), ("c", schedule)] {
      deck.notes.append(
        AnkiDeck.Note(
          id: id, deck: "csuite::CPO", face: face, tags: ["cpo"], schedule: schedule,
          reviews: schedule == nil ? [] : [review]))
    }
    return deck
  }

  @Test func `has the checksums of the zip format`() {
    #expect(crc32(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(crc32([]) == 0)
  }

  private static let hasPython = ["/usr/bin", "/usr/local/bin", "/bin"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/python3")
  }

  @Test(.enabled(if: hasPython, "Python reads the zip"))
  func `is a zip that other programs read, the same bytes each time`() throws {
    let bytes = try deck().package()
    let again = try deck().package()
    #expect(again == bytes)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).apkg")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let check = "import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),z.namelist())"
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", "-c", check, file.path]
    let output = Pipe()
    python.standardOutput = output
    try python.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(text == "None ['collection.anki21', 'media']\n")
  }

  @Test func `holds each card with its state and its answers, at moments of their own`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).anki21")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(AnkiCollection(deck()).bytes()).write(to: file)
    let connection = try Connection(file.path)
    func number(_ sql: String) throws -> Double? {
      try connection.read { try $0.first("SELECT " + sql) { $0.real(0) } ?? nil }
    }
    #expect(try number("count(*) FROM cards WHERE type = 2 AND queue = 2 AND ivl = 8 AND reps = 1") == 2)
    #expect(try number("count(*) FROM cards WHERE type = 0 AND queue = 0") == 1)
    #expect(try number("count(DISTINCT id) FROM revlog") == 2)
    #expect(try number("json_extract(conf, '$.schedVer') FROM col") == 2)
    #expect(try number("json_extract(conf, '$.creationOffset') FROM col") == -420)
    #expect(try number("json_extract(data, '$.s') FROM cards WHERE type = 2") == 8.2956)
    // With 0 the intervals would hardly grow while FSRS is off.
    #expect(try number("count(*) FROM cards WHERE factor = 2500") == 2)
    for column in ["models", "decks", "dconf"] {
      #expect(try number("json_valid(\(column)) FROM col") == 1)
    }
    // Due days count from the day on which the collection was made: 20430 is a week after today, 20423.
    let daysSinceStart = "(1764550800 - crt) / 86400"
    #expect(try number("(SELECT due FROM cards WHERE type = 2) - \(daysSinceStart) FROM col") == 7)
  }

  @Test func `is a text too, whose headers say what the columns are`() {
    let lines = deck().text.split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == ["#separator:tab", "#html:true"])
    #expect(
      lines.last
        == "csuite-text:c\tcsuite::CPO\t\"Ai \"\"sở hữu\"\" sản phẩm?\"\t\"CPO\tvà<br>Cũng đúng: Giám đốc sản phẩm\"\tcpo"
    )
  }

  @Test func `has no guid in common with the text`() throws {
    let guids = deck().notes.map { [$0.packageGUID, $0.textGUID] }
    #expect(Set(guids.flatMap { $0 }).count == 6)
    #expect(try AnkiHistory(package: deck().package()).answers.compactMap(\.ownCard) == ["a", "c"])
  }

  @Test func `has fields for what is to come, and nothing to type`() {
    let names = AnkiField.allCases.map(\.rawValue)
    #expect(names.count == 14 && names.filter { $0.hasPrefix("Spare") }.count == 6)
    for side in [AnkiTemplate.front, AnkiTemplate.back] { #expect(!side.contains("type:")) }
    // The role may be the answer.
    #expect(!AnkiTemplate.front.contains("Role"))
    let used = names.filter { "\(AnkiTemplate.front)\(AnkiTemplate.back)".contains("{{\($0)}}") }
    #expect(used == ["Front", "Back", "Options", "Also right", "Reason", "Sources", "Role"])
  }
}
