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
      ? loadTrustedKnowledge(shippedFiles(), root: shippedName) : try loaded(try files())
    guard let knowledge = loaded.knowledge else {
      throw .brokenKnowledge(loaded.findings, folder: folder ?? shippedName)
    }
    return knowledge
  }

  /// The findings about a knowledge base, and how many files it has.
  func check() throws(CommandFailure) -> (findings: [Diagnostic], fileCount: Int) {
    let files = try files()
    return (try loaded(files).findings, files.count)
  }

  /// What comes of these files in the folder, and of the bases that they extend.
  func loaded(_ files: [KnowledgeFile]) throws(CommandFailure) -> LoadedKnowledge {
    let own = KnowledgeLayer(files: files, root: folder ?? shippedName)
    let chain = chain(from: files)
    if let problem = chain.problem { return LoadedKnowledge(knowledge: nil, findings: [problem]) }
    var layers = [own]
    for folder in chain.folders.dropFirst() {
      let below = KnowledgeStore(folder: folder)
      layers.insert(KnowledgeLayer(files: try below.files(), root: folder), at: 0)
    }
    if chain.endsInShipped {
      layers.insert(KnowledgeLayer(files: shippedFiles(), root: shippedName, isTrusted: true), at: 0)
    }
    return loadKnowledge(layers)
  }

  /// The findings in one file, which is read together with the knowledge base around it.
  ///
  /// - Throws: A failure when the file lies in no knowledge base, since its references could not be checked.
  static func check(file path: String) throws(CommandFailure) -> [Diagnostic] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let isInside = ["roles", "competencies"].contains(parts.dropLast().last)
    let above = parts.dropLast(isInside ? 2 : 1)
    let start = above.joined(separator: "/")
    let folder = above.isEmpty ? (isInside && path.hasPrefix("/") ? "/" : ".") : start.isEmpty ? "/" : start
    let store = KnowledgeStore(folder: folder)
    let files = try store.files()
    guard files.contains(where: { $0.name == "knowledge.yaml" }) else { throw .outsideOfKnowledge(path) }
    let name = (isInside ? parts.suffix(2) : parts.suffix(1)).joined(separator: "/")
    guard let own = files.first(where: { $0.name == name }) else { throw .outsideOfKnowledge(path) }
    return try store.loaded(files).findings.filter { $0.path == own.source.path }
  }

  var shippedName: String { "KnowledgeBase" }

  /// The user's folders that hold the files, and those of the bases that they extend.
  var folders: [String] {
    chainOfFolders.flatMap { folder in ["", "roles", "competencies"].map { folder + "/" + $0 } }
  }

  /// By what the files show that they were changed; nothing for the shipped ones.
  func stamps() -> [String: FileStamp] {
    chainOfFolders.reduce(into: [:]) { stamps, folder in
      for file in (try? paths(in: folder)) ?? [] { stamps[file.path] = FileStamp(file.path) }
    }
  }

  private var chainOfFolders: [String] {
    guard let folder else { return [] }
    let manifest = (try? readSourceFile(folder + "/knowledge.yaml")).map {
      [KnowledgeFile(name: "knowledge.yaml", source: $0)]
    }
    return chain(from: manifest ?? []).folders
  }

  /// Every file, with its place in the knowledge base.
  func files() throws(CommandFailure) -> [KnowledgeFile] {
    guard let folder else { return shippedFiles() }
    var files: [KnowledgeFile] = []
    for (name, path) in try paths(in: folder) {
      files.append(KnowledgeFile(name: name, source: try readSourceFile(path)))
    }
    return files
  }

  /// The files of a knowledge base: their names inside it, and their paths.
  private func paths(in folder: String) throws(CommandFailure) -> [(name: String, path: String)] {
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    var paths: [(name: String, path: String)] = []
    for part in ["", "roles/", "competencies/"] {
      paths += try yamlNames(folder, part).map { (part + $0, "\(start)\(part)\($0)") }
    }
    return paths
  }

  private func yamlNames(_ folder: String, _ part: String) throws(CommandFailure) -> [String] {
    let here = try names(inFolder: folder)
    guard part.isEmpty || here.contains(String(part.dropLast())) else { return [] }
    return try names(inFolder: folder + "/" + part).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
  }

  func shippedFiles() -> [KnowledgeFile] {
    (0..<csuite_knowledge_file_count()).map { index in
      let file = csuite_knowledge_file_at(index)
      let name = String(cString: file.name)
      let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      return KnowledgeFile(name: name, source: SourceFile(path: "\(shippedName)/\(name)", bytes: bytes))
    }
  }
}

extension CommandFailure {
  fileprivate static func outsideOfKnowledge(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "outside-of-knowledge", .usage,
      LocalizedText(
        en: "‘\(path)’ lies in no knowledge base.", vi: "‘\(path)’ không nằm trong kho tri thức nào."),
      hint: LocalizedText(
        en:
          "A file is checked beside its knowledge.yaml: in the same folder, or one above ‘roles’ and ‘competencies’.",
        vi:
          "Tệp được kiểm tra cùng knowledge.yaml: cùng thư mục, hoặc ở trên ‘roles’ và ‘competencies’ một cấp."
      ))
  }
}
