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
      now: { moment }, dataFolder: nil, folders: store.doors)
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

  /// What the checks of a knowledge base say of a folder that a command made.
  package func findings(in folder: String) -> [Diagnostic] { files.loaded(folder).findings }
}

/// The files of a test.
private final class Files: Sendable {
  private let texts: Mutex<[String: String]>

  init(_ texts: [String: String]) { self.texts = Mutex(texts) }

  func text(_ path: String) -> String { texts.withLock { $0[path] ?? "" } }

  func write(_ text: String, _ path: String) { texts.withLock { $0[path] = text } }

  /// The same files, seen as folders by the slashes in their names.
  var doors: FolderDoors {
    FolderDoors(
      kind: { path in
        self.names(in: path).isEmpty ? self.texts.withLock { $0[path] == nil ? .nothing : .file } : .folder
      },
      names: { path throws(CommandFailure) in self.names(in: path) },
      pieces: { path, take throws(CommandFailure) in
        let bytes = Array(self.text(path).utf8)
        // Small pieces, so that every test sees records that are cut.
        for start in stride(from: 0, to: bytes.count, by: 100) {
          try take(bytes[start..<min(start + 100, bytes.count)])
        }
      },
      makeBase: { folder, _, body throws(CommandFailure) in try self.makeBase(folder, body) },
      knowledge: { folder, revision throws(CommandFailure) in
        try self.base([folder, revision].compactMap(\.self).joined(separator: "@"))
      })
  }

  private func names(in folder: String) -> [String] {
    texts.withLock { texts in
      Set(
        texts.keys.filter { $0.hasPrefix(folder + "/") }.compactMap { path in
          path.dropFirst(folder.count + 1).split(separator: "/").first.map(String.init)
        }
      ).sorted()
    }
  }

  private func makeBase(
    _ folder: String, _ body: (FolderDoors.FileTaker) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    var files: [String: String] = [:]
    try body { name, bytes in files["\(folder)/\(name)"] = String(decoding: bytes, as: UTF8.self) }
    guard names(in: folder).isEmpty else { throw .noFolder(folder) }
    for (path, text) in files { write(text, path) }
  }

  private func base(_ folder: String) throws(CommandFailure) -> KnowledgeBase {
    guard let knowledge = loaded(folder).knowledge else { throw .noFolder(folder) }
    return knowledge
  }

  func loaded(_ folder: String) -> LoadedKnowledge {
    let files = texts.withLock { texts in
      texts.filter { $0.key.hasPrefix(folder + "/") && $0.key.hasSuffix(".yaml") }.map { path, text in
        KnowledgeFile(
          name: String(path.dropFirst(folder.count + 1)), source: SourceFile(path: path, text: text))
      }
    }
    return loadKnowledge(files, root: folder)
  }
}

extension CommandFailure {
  fileprivate static func noFolder(_ path: String) -> CommandFailure {
    CommandFailure(id: "test-folder", .inputOutput, LocalizedText(verbatim: path))
  }
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
