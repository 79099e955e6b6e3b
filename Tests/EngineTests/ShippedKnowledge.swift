import Foundation
import RoleLoading
import Roles
import SourceText
import TextSearch

/// The knowledge base that is shipped, and its index.
enum Shipped {
  static let files: [KnowledgeFile] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "KnowledgeBase")
    let names = ["", "roles/", "competencies/"].flatMap { part in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)) ?? [])
        .filter { $0.hasSuffix(".yaml") }.map { part + $0 }
    }
    return names.compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8))
        .map { KnowledgeFile(name: name, source: SourceFile(path: name, text: $0)) }
    }
  }()

  static let knowledge = loadKnowledge(files, root: "KnowledgeBase").knowledge ?? .empty

  static let index = SearchIndex(knowledge)

  /// The ids of the facts that a query finds, best first.
  static func find(_ query: String, limit: Int = 10) -> [String] {
    index.search(FactQuery(query, in: knowledge), limit: limit).hits.map(\.fact.id.text)
  }
}
