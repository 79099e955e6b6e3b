import Foundation
import RoleLoading
import SourceText

/// The files of the shipped knowledge base, in memory, so that a test can plant faults in a copy.
struct KnowledgeCopy {
  private(set) var texts: [String: String] = [:]

  init() throws {
    let folder = repository.appending(path: "KnowledgeBase")
    for name in try names(in: folder) {
      texts[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
  }

  private func names(in folder: URL) throws -> [String] {
    let manager = FileManager.default
    return try ["", "roles/", "competencies/"].flatMap { part in
      try manager.contentsOfDirectory(atPath: folder.appending(path: part).path)
        .filter { $0.hasSuffix(".yaml") }.map { part + $0 }
    }
  }

  func load() -> LoadedKnowledge { loadKnowledge(files, root: "kb") }

  func loadTrusted() -> LoadedKnowledge { loadTrustedKnowledge(files, root: "kb") }

  private var files: [KnowledgeFile] {
    texts.map { KnowledgeFile(name: $0.key, source: SourceFile(path: $0.key, text: $0.value)) }
  }

  /// Replaces a text after a marker and gives the line on which the replacement begins; nil when it is not there.
  mutating func plant(_ new: String, for old: String, after marker: String, in name: String) -> Int? {
    guard let text = texts[name], let start = text.range(of: marker)?.lowerBound,
      let range = text.range(of: old, range: start..<text.endIndex)
    else { return nil }
    texts[name] = text.replacingCharacters(in: range, with: new)
    let kept = old.commonPrefix(with: new)
    return (text[..<range.lowerBound] + kept).count { $0 == "\n" } + 1
  }

  mutating func append(_ new: String, to name: String) {
    texts[name, default: ""] += new
  }
}

let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
