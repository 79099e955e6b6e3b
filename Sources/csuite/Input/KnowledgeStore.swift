import Commands
import KnowledgeData
import RoleLoading
import Roles
import SourceText

/// Where the knowledge comes from: a folder of the user's, or the files inside the program.
struct KnowledgeStore: Sendable {
  /// The user's folder; nil for the shipped knowledge base.
  let folder: String?

  /// The knowledge, checked.
  ///
  /// - Throws: A failure with every error of the files when there is one.
  func load() throws(CommandFailure) -> KnowledgeBase {
    // The tests keep the shipped files without fault, so that no start of the program pays for checking them.
    let loaded =
      folder == nil
      ? loadTrustedKnowledge(shippedFiles(), root: shippedName)
      : loadKnowledge(try files(), root: folder ?? shippedName)
    guard let knowledge = loaded.knowledge else {
      throw .brokenKnowledge(loaded.findings, folder: folder ?? shippedName)
    }
    return knowledge
  }

  /// The findings about a knowledge base, and how many files it has.
  func check() throws(CommandFailure) -> (findings: [Diagnostic], fileCount: Int) {
    let files = try files()
    return (loadKnowledge(files, root: folder ?? shippedName).findings, files.count)
  }

  private var shippedName: String { "KnowledgeBase" }

  private func files() throws(CommandFailure) -> [KnowledgeFile] {
    guard let folder else { return shippedFiles() }
    var files: [KnowledgeFile] = []
    for part in ["", "roles/", "competencies/"] {
      for name in try yamlNames(folder, part) {
        let path = "\(folder.hasSuffix("/") ? folder : folder + "/")\(part)\(name)"
        files.append(KnowledgeFile(name: part + name, source: try readSourceFile(path)))
      }
    }
    return files
  }

  private func yamlNames(_ folder: String, _ part: String) throws(CommandFailure) -> [String] {
    let here = try names(inFolder: folder)
    guard part.isEmpty || here.contains(String(part.dropLast())) else { return [] }
    return try names(inFolder: folder + "/" + part).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
  }

  private func shippedFiles() -> [KnowledgeFile] {
    (0..<csuite_knowledge_file_count()).map { index in
      let file = csuite_knowledge_file_at(index)
      let name = String(cString: file.name)
      let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      return KnowledgeFile(name: name, source: SourceFile(path: "\(shippedName)/\(name)", bytes: bytes))
    }
  }
}
