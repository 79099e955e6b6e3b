import Commands
import Documents
import Glibc
import RoleLoading
import Roles
import SourceText

/// The largest base that is checked before it gets its name; the checks of a larger one take longer than its making.
private let largestCheckedBase = 8 << 20

/// The doors to folders of a program that answers from a store.
func folderDoors(_ store: KnowledgeStore) -> FolderDoors {
  FolderDoors(
    kind: kind(ofPath:), names: { path throws(CommandFailure) in try names(inFolder: path) },
    pieces: { path, take throws(CommandFailure) in try readPieces(path, take) },
    makeBase: { path, languages, body throws(CommandFailure) in try makeBase(path, languages, body) },
    knowledge: { folder, revision throws(CommandFailure) in
      try knowledgeBase(in: folder ?? store.folder, revision)
    })
}

/// The knowledge base in a folder, perhaps as a revision of git has it; in none, the shipped one.
func knowledgeBase(in folder: String?, _ revision: String?) throws(CommandFailure) -> KnowledgeBase {
  guard let revision else { return try KnowledgeStore(folder: folder).load() }
  return try loadRevision(revision, of: folder ?? ".")
}

func kind(ofPath path: String) -> FolderDoors.Kind {
  var status = stat()
  guard stat(path, &status) == 0 else { return .nothing }
  return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
}

/// Makes a base of the files that are handed over, with the schemas for editors.
private func makeBase(
  _ path: String, _ languages: [Language],
  _ body: @escaping (FolderDoors.FileTaker) throws(CommandFailure) -> Void
) throws(CommandFailure) {
  try makeFolder(
    path,
    check: { folder, size throws(CommandFailure) in
      guard size <= largestCheckedBase else { return }
      let findings = try KnowledgeStore(folder: folder).check().findings.filter { $0.severity == .error }
      guard findings.isEmpty else { throw .unsoundBase(findings) }
    }
  ) { take throws(CommandFailure) in
    try body(take)
    for kind in KnowledgeFileKind.allCases {
      try take("schema/\(kind.rawValue).schema.json", Array(renderJSON(kind.jsonSchema(in: languages)).utf8))
    }
  }
}

/// The base as a revision of git has it.
private func loadRevision(_ revision: String, of folder: String) throws(CommandFailure) -> KnowledgeBase {
  let git = Git(folder: folder)
  var files: [KnowledgeFile] = []
  for (name, blob) in try git.files(at: revision) where isKnowledgeFile(name) {
    let path = "\(revision):\(name)"
    files.append(KnowledgeFile(name: name, source: SourceFile(path: path, bytes: try git.contents(of: blob))))
  }
  guard files.contains(where: { $0.name == "knowledge.yaml" }) else { throw .noBase(at: revision, folder) }
  let loaded = loadKnowledge(files, root: revision)
  guard let knowledge = loaded.knowledge else {
    throw .brokenKnowledge(loaded.findings, folder: "\(folder) (git \(revision))")
  }
  return knowledge
}

private func isKnowledgeFile(_ name: String) -> Bool {
  guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { return false }
  let parts = name.split(separator: "/")
  return parts.count == 1 || parts.count == 2 && ["roles", "competencies"].contains(parts[0])
}

extension CommandFailure {
  fileprivate static func unsoundBase(_ findings: [Diagnostic]) -> CommandFailure {
    CommandFailure(
      id: "refused-change", .data,
      LocalizedText(
        en: "What was read makes no base without fault, so nothing was written.",
        vi: "Những gì đọc được chưa tạo thành kho đúng nên chưa ghi gì."),
      hint: LocalizedText(
        en: "The places are those of the base as it would be; mend the file that is imported.",
        vi: "Các vị trí là của kho nếu được ghi; hãy sửa tệp được nhập."), findings: findings)
  }

  fileprivate static func noBase(at revision: String, _ folder: String) -> CommandFailure {
    CommandFailure(
      id: "no-base", .data,
      LocalizedText(
        en: "At ‘\(revision)’ there is no knowledge.yaml in ‘\(folder)’.",
        vi: "Tại ‘\(revision)’, thư mục ‘\(folder)’ không có knowledge.yaml."),
      hint: LocalizedText(
        en: "Name the base’s folder: git:\(revision):DIR.",
        vi: "Hãy nêu thư mục của kho: git:\(revision):DIR."))
  }
}
