import Foundation
import Testing

/// The folders of a module from the ground up: a file names nothing that a floor above it declares.
private let floors: [String: [String]] = [
  "Claims": ["Reading", "Verdicts", "Judging", "Permissions", "Checking"],
  "KnowledgeImage": ["Bytes", "Layouts", "Image"],
  "TextSearch": ["Words", "Index", "References", "Query", "Reading", "Search"],
  "Naming": ["Words", "Titles", "Areas"],
  "ModelContextProtocol": ["Messages", "Content", "Serving"],
  "ProcessPlugins": ["Manifest", "Protocol", "Running"],
  "QuestionBank": ["Bank", "Questions", "Rules", "Layouts", "Asking"],
  "QuestionReading": ["Patterns", "Meaning", "Grammar", "Reading"],
]

@Suite struct `The floors of a module` {
  @Test(arguments: floors.keys.sorted())
  func `no file names what stands on a floor above it`(module: String) throws {
    let folders = try #require(floors[module]).map { Floor(module, $0) }
    for (height, floor) in folders.enumerated() {
      let above = folders[(height + 1)...].reduce(into: Set<String>()) { $0.formUnion($1.declared) }
      for (file, words) in floor.words {
        let named = words.intersection(above.subtracting(floor.declared))
        #expect(named.isEmpty, "\(file) names \(named.sorted())")
      }
    }
  }

  @Test(arguments: floors.keys.sorted()) func `every folder is a floor`(module: String) throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.appending(path: module).path)
    #expect(Set(folders) == Set(try #require(floors[module])))
  }
}

/// What the files of a folder declare, and the words of their code.
private struct Floor {
  var declared: Set<String> = []
  var words: [String: Set<String>] = [:]

  init(_ module: String, _ folder: String) {
    let place = sources.appending(path: "\(module)/\(folder)")
    let files = FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil)?.allObjects ?? []
    for file in files.compactMap({ $0 as? URL }) where file.pathExtension == "swift" {
      guard let text = try? String(contentsOf: file, encoding: .utf8) else {
        Issue.record("\(file.lastPathComponent) cannot be read")
        continue
      }
      let lines = text.split(separator: "\n").filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
      let code = lines.joined(separator: "\n")
      words[file.lastPathComponent] = Set(code.matches(of: /[A-Z]\w+/).map { String($0.output) })
      declared.formUnion(
        code.matches(of: /(?m)^(?:public |package |indirect )*(?:struct|enum|protocol|final class) (\w+)/)
          .map { String($0.output.1) })
    }
  }
}

private let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Sources")
