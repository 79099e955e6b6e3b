import Foundation
import Testing

@Suite struct `The query engine` {
  @Test func `names no role, area or fact of the shipped knowledge`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let ids = try idsOfKnowledge(root.appending(path: "KnowledgeBase"))
    #expect(ids.count > 2_000)
    let files = ["TextSearch", "Naming", "QuestionReading", "Answering"].flatMap { module in
      FileManager.default.enumerator(
        at: root.appending(path: "Sources/\(module)"), includingPropertiesForKeys: nil)?
        .compactMap { $0 as? URL } ?? []
    }
    #expect(files.count > 80)
    let named = try files.filter { $0.pathExtension == "swift" }.flatMap { file in
      try codeWithoutComments(file).matches(of: /"([A-Za-z0-9-]+)"/).map { String($0.output.1) }
        .filter(ids.contains).map { "\(file.lastPathComponent): \($0)" }
    }
    #expect(named == [])
  }

  /// The ids of roles, areas and facts, as the files define them.
  private func idsOfKnowledge(_ folder: URL) throws -> Set<String> {
    var ids: Set<String> = []
    for part in ["roles", "competencies"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path) {
        let text = try String(contentsOf: folder.appending(path: "\(part)/\(name)"), encoding: .utf8)
        // Ids that are words of the language, such as "chair", may stand in a list of words.
        ids.formUnion(text.matches(of: /(?m)^ *(?:- )?id: ([A-Za-z0-9-]+)$/).map { String($0.output.1) })
      }
    }
    return ids
  }

  private func codeWithoutComments(_ file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.drop(while: { $0 == " " }).hasPrefix("//") }.joined(separator: "\n")
  }
}
