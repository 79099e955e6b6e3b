import Foundation
import Testing

/// What each module may import, besides the standard library: the map of the modules.
private let layers: [String: Set<String>] = [
  "Sources/SourceText": [],
  "Sources/StoredValues": [],
  "Sources/YAMLTree": ["CLibYAML", "SourceText"],
  "Sources/Roles": ["SourceText", "StoredValues", "Synchronization"],
  "Sources/RoleLoading": ["Roles", "SourceText", "YAMLTree"],
  "Sources/KnowledgeImage": ["RoleLoading", "Roles", "SourceText", "StoredValues"],
  "Sources/TextSearch": ["Roles", "SourceText", "StoredValues"],
  "Sources/Naming": ["Roles", "SourceText", "StoredValues", "TextSearch"],
  "Sources/QuestionReading": ["Naming", "Roles", "SourceText", "StoredValues", "TextSearch"],
  "Sources/Answering": ["Naming", "QuestionReading", "Roles", "SourceText", "TextSearch"],
  "Sources/Claims": ["Answering", "Naming", "QuestionReading", "Roles", "SourceText", "TextSearch"],
  "Sources/KnowledgeDiff": ["Roles", "SourceText"],
  "Sources/QuestionBank": [
    "KnowledgeImage", "Roles", "SourceText", "SpacedRepetition", "StoredValues", "TextSearch",
  ],
  "Sources/Documents": ["SourceText"],
  "Sources/Commands": [
    "Answering", "Documents", "QuestionReading", "RoleLoading", "Roles", "SourceText", "TextSearch",
  ],
  "Sources/Tabular": ["SourceText"],
  "Sources/ResponsibilityCharts": ["SourceText", "Tabular"],
  "Sources/RoleFrameworks": ["SourceText", "Tabular"],
  "Sources/ProcessPlugins": [
    "Commands", "Documents", "RoleLoading", "Roles", "SourceText", "YAMLTree",
  ],
  "Sources/ModelContextProtocol": ["Documents"],
  "Sources/LineEditor": ["CEditLine", "Glibc", "SourceText"],
  "Sources/csuite": [
    "Answering", "Claims", "Commands", "Documents", "Glibc", "KnowledgeData", "KnowledgeDiff",
    "KnowledgeImage", "LineEditor", "ModelContextProtocol", "Naming", "ProcessPlugins", "QuestionBank",
    "QuestionReading", "RoleLoading", "Roles", "SourceText", "StoredValues", "Synchronization", "TextSearch",
    "YAMLTree",
  ],
  "Sources/SpacedRepetition": ["Glibc"],
  "Sources/PostgreSQL": ["CLibPQ", "Glibc"],
  "Sources/SQLite": ["CSQLite", "Synchronization"],
  "Sources/ReviewLog": ["Glibc", "PostgreSQL", "SQLite", "SpacedRepetition", "Synchronization"],
  "Sources/AnkiPackage": ["CCompression", "SQLite"],
]

/// What every plugin may import: what is public for any of them.
private let publicModules: Set<String> = [
  "Commands", "Documents", "RoleLoading", "Roles", "SourceText", "TextSearch", "YAMLTree",
]

/// What a plugin may import besides.
private let modulesOfPlugins: [String: Set<String>] = [
  "Charts": ["ResponsibilityCharts", "RoleFrameworks", "Tabular"],
  "Quiz": ["AnkiPackage", "QuestionBank", "ReviewLog", "SpacedRepetition"],
  "Site": ["SiteAssets"],
]

/// The plugins that there are.
private let plugins =
  (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Plugins").path))?
  .filter { !["README.md", "Examples"].contains($0) } ?? []

/// Words by which a function would reach past its arguments.
private let effects = [
  "print(", "getenv(", "exit(", "fatalError(", "try!", "@unchecked", "nonisolated(unsafe)",
]

@Suite struct `The layers` {
  @Test(arguments: layers.keys.sorted())
  func `a module imports only what lies below it`(folder: String) throws {
    for file in try swiftFiles(in: folder) {
      let forbidden = imports(of: file.text).subtracting(layers[folder] ?? []).subtracting(
        folder == "Sources/csuite" ? plugins : [])
      #expect(forbidden.isEmpty, "\(file.path) imports \(forbidden.sorted())")
    }
  }

  @Test func `a plugin imports what any plugin may, and what is its own`() throws {
    #expect(!plugins.isEmpty)
    for plugin in plugins {
      let allowed = publicModules.union(modulesOfPlugins[plugin] ?? [])
      for file in try swiftFiles(in: "Plugins/\(plugin)") {
        let forbidden = imports(of: file.text).subtracting(allowed)
        #expect(forbidden.isEmpty, "\(file.path) imports \(forbidden.sorted())")
        for effect in effects { #expect(!file.code.contains(effect), "\(file.path) uses \(effect)") }
      }
    }
  }

  @Test func `the program names its plugins in one file`() throws {
    for file in try swiftFiles(in: "Sources") where !file.path.hasSuffix("/Program.swift") {
      let named = imports(of: file.text).intersection(plugins)
      #expect(named.isEmpty, "\(file.path) imports \(named.sorted())")
    }
  }

  @Test func `every module has its place on the map`() throws {
    let modules = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
      .map { "Sources/" + $0 }
    let withoutSwift: Set = [
      "Sources/EmbedImage", "Sources/ImageMaker",
      "Sources/CCompression", "Sources/CLibPQ", "Sources/CLibYAML", "Sources/CEditLine", "Sources/CSQLite",
      "Sources/KnowledgeData",
      "Sources/SiteAssets",
    ]
    #expect(Set(modules).subtracting(withoutSwift) == Set(layers.keys))
  }

  @Test(arguments: layers.keys.filter { $0 != "Sources/csuite" }.sorted())
  func `nothing below the executable prints, reads the environment or exits`(folder: String) throws {
    for file in try swiftFiles(in: folder) {
      for effect in effects {
        #expect(!file.code.contains(effect), "\(file.path) uses \(effect)")
      }
    }
  }

  @Test func `an upward import is found`() {
    let planted = imports(
      of: "package import SourceText\nimport struct Commands.Session\n@testable import csuite\n")
    #expect(planted == ["SourceText", "Commands", "csuite"])
  }
}

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private struct SwiftFile {
  let path: String
  let text: String

  /// The text without its comments.
  var code: String {
    text.split(separator: "\n").filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }.joined(
      separator: "\n")
  }
}

private func swiftFiles(in folder: String) throws -> [SwiftFile] {
  let files = FileManager.default.enumerator(
    at: root.appending(path: folder), includingPropertiesForKeys: nil)
  let urls = (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  try #require(!urls.isEmpty)
  return try urls.map { SwiftFile(path: $0.path, text: try String(contentsOf: $0, encoding: .utf8)) }
}

/// The modules that a file imports.
private func imports(of text: String) -> Set<String> {
  let before: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency",
  ]
  let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "typealias", "var", "let"]
  return Set(
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy(before.contains) else {
        return nil
      }
      let rest = words[(index + 1)...].filter { !kinds.contains($0) }
      return rest.first?.split(separator: ".").first.map(String.init)
    })
}
