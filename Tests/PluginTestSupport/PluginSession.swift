package import Commands
import Foundation
import RoleLoading
package import Roles
package import SourceText
import Synchronization

/// A session over the shipped knowledge in which a plugin's commands are run, with files only the test knows.
package struct PluginSession {
  package var session: Session
  private let files: Files

  package init(
    _ commands: [Command], files: [String: String] = [:], language: Language = .en,
    format: OutputFormat = .text, now: String = "2026-11-25T09:00:00+07:00",
    knowledge: KnowledgeBase = shippedKnowledge
  ) {
    let moment = Moment(rfc3339: now) ?? Moment(milliseconds: 0)
    let store = Files(files)
    self.files = store
    let surroundings = Surroundings(
      readFile: { path throws(CommandFailure) in SourceFile(path: path, text: store.text(path)) },
      writeFile: { path, bytes, _ throws(CommandFailure) in
        store.write(String(decoding: bytes, as: UTF8.self), path)
      },
      now: { moment }, dataFolder: nil)
    session = Session(
      knowledge: knowledge, commands: CommandTable(commands), language: language, format: format,
      surroundings: surroundings)
  }

  /// Runs a line as it is typed at the prompt.
  package mutating func run(_ line: String) throws(CommandFailure) -> Answer {
    try session.commands.run(words(ofLine: line), in: &session)
  }

  /// What a command wrote to a file.
  package func written(_ path: String) -> String { files.text(path) }
}

/// The files of a test.
private final class Files: Sendable {
  private let texts: Mutex<[String: String]>

  init(_ texts: [String: String]) { self.texts = Mutex(texts) }

  func text(_ path: String) -> String { texts.withLock { $0[path] ?? "" } }

  func write(_ text: String, _ path: String) { texts.withLock { $0[path] = text } }
}

/// The knowledge base that is shipped.
package let shippedKnowledge: KnowledgeBase = {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "KnowledgeBase")
  let names = ["", "roles/", "competencies/"].flatMap { part in
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)) ?? [])
      .filter { $0.hasSuffix(".yaml") }.map { part + $0 }
  }
  let files = names.compactMap { name in
    (try? String(contentsOf: folder.appending(path: name), encoding: .utf8))
      .map { KnowledgeFile(name: name, source: SourceFile(path: name, text: $0)) }
  }
  return loadKnowledge(files, root: "KnowledgeBase").knowledge ?? .empty
}()
