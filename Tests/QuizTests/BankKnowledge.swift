import Foundation
import RoleLoading
import Roles
import SourceText

@testable import QuestionBank
@testable import Quiz

/// The shipped knowledge base, and copies of it in which something was edited.
enum BankKnowledge {
  static let files: [String: String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "KnowledgeBase")
    var texts: [String: String] = [:]
    for part in ["", "roles/", "competencies/"] {
      let names =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)) ?? []
      for name in names where name.hasSuffix(".yaml") {
        texts[part + name] = try? String(contentsOf: folder.appending(path: part + name), encoding: .utf8)
      }
    }
    return texts
  }()

  static let shipped = load(files)
  static let bank = QuestionBank(shipped)

  static func load(_ texts: [String: String]) -> KnowledgeBase {
    loadKnowledge(
      texts.map { KnowledgeFile(name: $0.key, source: SourceFile(path: $0.key, text: $0.value)) }, root: "kb"
    ).knowledge ?? KnowledgeBase.nothing
  }

  /// The knowledge base after an edit of one file; the marker must be there.
  static func edited(_ name: String, _ old: String, _ new: String) -> KnowledgeBase {
    var texts = files
    guard texts[name]?.contains(old) == true else { return .nothing }
    texts[name] = texts[name]?.replacingOccurrences(of: old, with: new)
    return load(texts)
  }
}

extension KnowledgeBase {
  static let nothing = empty()

  private static func empty() -> KnowledgeBase {
    KnowledgeBase(
      manifest: Manifest(
        name: "", title: LocalizedText(verbatim: ""), version: "", languages: Language.allCases, scales: []),
      roles: [], facts: [], groups: [], competencies: [], sources: [], disagreements: [], acronyms: [])
  }
}
