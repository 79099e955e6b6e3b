import Commands
import Documents
import Foundation
import ReviewLog
import Roles
import SourceText
import SpacedRepetition
import Synchronization
import Testing

@testable import QuestionBank
@testable import Quiz
import TestSupport

/// A learner at the quiz over the shipped knowledge base, with a clock that the test sets.
final class Lesson {
  private(set) var session: Session
  private(set) var dialogue: (any Dialogue)?
  private let clock: Clock
  let dataFolder: String

  private final class Clock: Sendable {
    private let box: Mutex<Moment>
    init(_ moment: Moment) { box = Mutex(moment) }
    var now: Moment {
      get { box.withLock { $0 } }
      set { box.withLock { $0 = newValue } }
    }
  }

  /// What the commands wrote, for those that read it again.
  private final class Files: Sendable {
    private let box = Mutex<[String: String]>([:])
    subscript(path: String) -> String {
      get { box.withLock { $0[path] ?? "" } }
      set { box.withLock { $0[path] = newValue } }
    }
  }

  init(_ language: Language = .en, now: String = "2026-11-25T09:00:00+07:00", folder: String? = nil) {
    let clock = Clock(Moment(rfc3339: now) ?? Moment(milliseconds: 0))
    self.clock = clock
    let files = Files()
    let dataFolder =
      folder ?? FileManager.default.temporaryDirectory.appending(path: "csuite-\(UUID().uuidString)").path
    self.dataFolder = dataFolder
    session = Session(
      knowledge: BankKnowledge.shipped, commands: CommandTable(Quiz.commands), language: language,
      surroundings: Surroundings(
        readFile: { path throws(CommandFailure) in SourceFile(path: path, text: files[path]) },
        writeFile: { path, bytes, _ throws(CommandFailure) in
          files[path] = String(decoding: bytes, as: UTF8.self)
        }, now: { clock.now }, dataFolder: dataFolder))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: dataFolder)
  }

  func speak(_ language: Language) { session.language = language }

  /// Lets days pass.
  func wait(days: Int) {
    clock.now = Moment(milliseconds: clock.now.milliseconds + days * 86_400_000, offset: clock.now.offset)
  }

  /// Runs a command, or hands a line to the conversation that is going on.
  func say(_ line: String) throws -> Answer {
    var answer: Answer
    if var current = dialogue {
      answer = try current.reply(to: .line(line), in: &session)
      dialogue = current.isOver ? nil : current
    } else {
      answer = try session.commands.run(words(ofLine: line), in: &session)
      dialogue = answer.dialogue
    }
    return answer
  }

  func leave() throws -> Answer? {
    guard var current = dialogue else { return nil }
    dialogue = nil
    return try current.reply(to: .end, in: &session)
  }

  func interrupt() throws -> Answer? {
    guard var current = dialogue else { return nil }
    let answer = try current.reply(to: .interrupted, in: &session)
    dialogue = current
    return answer
  }

  /// The question that is shown.
  var showing: Showing? { (dialogue as? QuizSession)?.showing }

  /// What a learner who knows everything types.
  var rightAnswer: String {
    guard let showing else { return "" }
    switch showing.form {
    case .choice: return "\(showing.choices.keyIndex + 1)"
    case .typed: return showing.choices.key.text
    case .missing: return showing.tail
    case .list: return showing.card.question.keys.map(\.text).joined(separator: "; ")
    }
  }

  /// What a learner who knows nothing types.
  var wrongAnswer: String {
    guard let showing, showing.form == .choice else { return "no idea whatsoever" }
    return showing.choices.keyIndex == 0 ? "2" : "1"
  }

  /// The answers in the log.
  func log() throws -> [LoggedAnswer] { try ReviewStore.open(folder: dataFolder).answers() }
}

extension Answer {
  func page(width: Int = 80) -> String { renderText(document, style: TextStyle(width: width)) }
}

/// Compares a page with the one under `Golden/`; `UPDATE_GOLDEN=1 swift test` writes it instead.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(differenceFromGolden(text, name, beside: #filePath) == nil, sourceLocation: sourceLocation)
}
