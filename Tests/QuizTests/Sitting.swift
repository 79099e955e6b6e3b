import Commands
import Documents
import Foundation
import Quiz
import Roles
import SourceText
import Synchronization

/// A session of the quiz's commands over files that only the test knows.
final class Sitting {
  var session: Session
  private let files: Files
  let dataFolder: String

  /// What was there, and what the commands wrote.
  private final class Files: Sendable {
    private let box = Mutex<[String: [UInt8]]>([:])

    var contents: [String: [UInt8]] {
      get { box.withLock { $0 } }
      set { box.withLock { $0 = newValue } }
    }
  }

  init(
    files texts: [String: String] = [:], language: Language = .en, now: String = "2026-11-25T09:00:00+07:00",
    dataFolder: String? = nil, knowledge: KnowledgeBase = .empty
  ) {
    let files = Files()
    files.contents = texts.mapValues { Array($0.utf8) }
    self.files = files
    let folder =
      dataFolder ?? FileManager.default.temporaryDirectory.appending(path: "csuite-\(UUID().uuidString)").path
    let moment = Moment(rfc3339: now) ?? Moment(milliseconds: 0)
    let surroundings = Surroundings(
      readFile: { path throws(CommandFailure) in
        guard let bytes = files.contents[path] else { throw .noSuchFile }
        return SourceFile(path: path, bytes: bytes)
      },
      writeFile: { path, bytes, _ throws(CommandFailure) in files.contents[path] = bytes }, now: { moment },
      dataFolder: folder)
    self.dataFolder = folder
    session = Session(
      knowledge: knowledge, commands: CommandTable(Quiz.commands), language: language,
      surroundings: surroundings)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: dataFolder)
  }

  func run(_ line: String) throws(CommandFailure) -> Answer {
    try session.commands.run(words(ofLine: line), in: &session)
  }

  func text(_ path: String) -> String { String(decoding: files.contents[path] ?? [], as: UTF8.self) }

  subscript(path: String) -> [UInt8]? {
    get { files.contents[path] }
    set { files.contents[path] = newValue }
  }
}

extension CommandFailure {
  fileprivate static let noSuchFile = CommandFailure(
    id: "unreadable-file", .inputOutput, LocalizedText(en: "No such file.", vi: "Không có tệp."))
}

extension JSONValue {
  subscript(key: String) -> JSONValue? {
    guard case .object(let object) = self else { return nil }
    return object[key]
  }

  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }
}
