import Commands
import Foundation
import Glibc
import Roles
import SourceText
import Synchronization
import Testing

@testable import csuite

@Suite(.serialized) struct `What commands report` {
  /// Counted is work of the processor, not time, and in a unit that grows as this machine and this build do: what
  /// it takes to check the shipped base, some tenth of a second.
  @Test func `comes often enough that Ctrl-C stops each before a person doubts it`() throws {
    let knowledge = try KnowledgeStore(folder: nil).load()
    let unit = try work { _ = try run("validate", in: session(knowledge)) }
    var lines = 0
    for line in table.commands.flatMap({ $0.examples.map(\.line) }) where isTried(line) {
      let silence = Silence()
      let session = session(knowledge) { (_: Commands.Progress) throws(CommandFailure) in silence.end() }
      silence.begin()
      guard (try? run(line, in: session)) != nil else { continue }
      silence.end()
      lines += 1
      #expect(
        silence.longest < 4 * unit, "‘\(line)’ says nothing for \(silence.longest / unit) units of work")
    }
    // The others need files that a person has made.
    #expect(lines > 60)
  }

  @Test(arguments: [
    "quiz bank", "quiz bank --check", "quiz bank --guess", "quiz export mine.apkg", "site pages",
  ])
  func `stops a long command where the person wants no more of it`(line: String) throws {
    let knowledge = try KnowledgeStore(folder: nil).load()
    let session = session(knowledge) { (_: Commands.Progress) throws(CommandFailure) in throw .interrupted }
    #expect(throws: CommandFailure.interrupted) { try run(line, in: session) }
  }

  private var table: CommandTable {
    let store = KnowledgeStore(folder: nil)
    return CommandTable(
      builtInCommands(store, SettingsStore(path: nil), Environment.current), plugins.map { Contribution($0) })
  }

  /// What reaches outside, or makes folders, belongs to other tests.
  private func isTried(_ line: String) -> Bool {
    !line.contains("postgresql://") && !line.hasPrefix("mcp") && !line.hasPrefix("plugin")
      && !line.hasPrefix("set") && !line.hasPrefix("new ")
  }

  private func session(
    _ knowledge: KnowledgeBase,
    report: @escaping @Sendable (Commands.Progress) throws(CommandFailure) -> Void = {
      _ throws(CommandFailure) in
    }
  ) -> Session {
    Session(
      knowledge: knowledge, commands: table, language: .en,
      surroundings: Surroundings(
        readFile: { path throws(CommandFailure) in
          try readSourceFile(Program.samples.appending(path: path).path)
        },
        writeFile: { _, _, _ throws(CommandFailure) in }, now: { Moment(milliseconds: 0) }, dataFolder: nil,
        writeFolder: { _, files, _ throws(CommandFailure) in
          FolderChange(written: files.map(\.name), removed: [], left: [], unchanged: 0)
        }, report: report))
  }

  private func run(_ line: String, in session: Session) throws -> Answer {
    var session = session
    return try table.run(LexedLine(line).words.map(\.text), in: &session)
  }

  /// What something costs the processor, in nanoseconds of this thread.
  private func work(_ body: () throws -> Void) rethrows -> Int {
    let start = processorTime()
    try body()
    return processorTime() - start
  }
}

/// The longest stretch of work without a report.
private final class Silence: Sendable {
  private let state = Mutex((start: 0, longest: 0))

  var longest: Int { state.withLock { $0.longest } }

  func begin() { state.withLock { $0.start = processorTime() } }

  func end() {
    let now = processorTime()
    state.withLock { $0 = (now, max($0.longest, now - $0.start)) }
  }
}

private func processorTime() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}
