import Commands
import Glibc
import KnowledgeData
import RoleLoading
import Roles
import SourceText

/// Where the knowledge comes from: a folder of the user's, or the files inside the program.
struct KnowledgeStore: Sendable {
  /// The user's folder; nil for the shipped knowledge base.
  let folder: String?
  /// Where what was read before is found again.
  var images = Images()

  /// The knowledge, checked.
  ///
  /// - Parameter note: Takes what a person can do so that the next time is faster.
  /// - Throws: A failure with every error of the files when there is one.
  func load(noting note: (LocalizedText) -> Void = { _ in }) throws(CommandFailure) -> KnowledgeBase {
    guard let folder else { return try usable(shipped()) }
    if let known = images.knowledge(seenIn: folder) { return known }
    let seen = images.look(at: pathsToWatch)
    let files = try stackedFiles()
    let digest = images.digest(of: files)
    if let digest, let known = images.knowledge(madeOf: digest) {
      if let seen { images.remember(seen, digest, of: folder) }
      return known
    }
    let knowledge = try usable(loaded(files)).completed(by: usable(shipped()).vocabulary)
    guard let digest else { return knowledge }
    return images.kept(knowledge, madeOf: digest, noting: note)
  }

  /// The shipped knowledge, from its image, or from the files where that is not to be used.
  private func shipped() -> LoadedKnowledge {
    if let knowledge = images.shipped { return LoadedKnowledge(knowledge: knowledge, findings: []) }
    // The tests keep the shipped files without fault, so that no start of the program pays for checking them.
    return loadTrustedKnowledge(shippedFiles(), root: shippedName)
  }

  private func usable(_ loaded: LoadedKnowledge) throws(CommandFailure) -> KnowledgeBase {
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
    loaded(try stackedFiles(over: files))
  }

  /// What comes of files that were read.
  private func loaded(_ files: StackedFiles) -> LoadedKnowledge {
    if let problem = files.problem { return LoadedKnowledge(knowledge: nil, findings: [problem]) }
    guard files.endInShipped else { return loadKnowledge(files.layers) }
    let shipped = KnowledgeLayer(files: shippedFiles(), root: shippedName, isTrusted: true)
    return loadKnowledge([shipped] + files.layers)
  }

  /// The files of the folder, or other ones in their place, with those of the bases that they extend.
  private func stackedFiles(over files: [KnowledgeFile]? = nil) throws(CommandFailure) -> StackedFiles {
    let own: [KnowledgeFile]
    if let files { own = files } else { own = try self.files() }
    let chain = chain(from: own)
    var layers = [KnowledgeLayer(files: own, root: folder ?? shippedName)]
    guard chain.problem == nil else { return StackedFiles(layers: layers, problem: chain.problem) }
    for folder in chain.folders.dropFirst() {
      let below = KnowledgeStore(folder: folder)
      layers.insert(KnowledgeLayer(files: try below.files(), root: folder), at: 0)
    }
    return StackedFiles(layers: layers, endInShipped: chain.endsInShipped)
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

  /// The files of the base, of those that it extends, and their folders, which change when a file is added.
  private var pathsToWatch: [String] {
    let files = chainOfFolders.flatMap { ((try? paths(in: $0)) ?? []).map(\.path) }
    return folders.filter { FileStamp($0) != nil } + files
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
    (0..<csuite_knowledge_file_count()).map { shippedFile(csuite_knowledge_file_at($0)) }
  }

  /// The shipped file that says what the base is, without a copy of the others.
  func shippedManifest() -> [KnowledgeFile] {
    (0..<csuite_knowledge_file_count()).map { csuite_knowledge_file_at($0) }
      .filter { strcmp($0.name, "knowledge.yaml") == 0 }.map(shippedFile)
  }

  private func shippedFile(_ file: csuite_knowledge_file) -> KnowledgeFile {
    let name = String(cString: file.name)
    let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    return KnowledgeFile(name: name, source: SourceFile(path: "\(shippedName)/\(name)", bytes: bytes))
  }
}

/// The files of a base and of those that it extends, the lowest first.
struct StackedFiles {
  let layers: [KnowledgeLayer]
  /// Whether the lowest of them extends the shipped base.
  var endInShipped = false
  /// Why a base that is extended cannot be found.
  var problem: Diagnostic?
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
