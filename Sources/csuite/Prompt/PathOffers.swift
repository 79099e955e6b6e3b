import SourceText

/// What is in a folder; nothing when it cannot be read.
typealias FolderReader = (_ path: String) -> [FolderEntry]

/// A file or a folder in a folder.
struct FolderEntry {
  let name: String
  let isFolder: Bool
}

/// The paths that a typed one may become; hidden files only when a point is typed.
func pathOffers(_ typed: String, _ readFolder: FolderReader) -> [Offer] {
  let start = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
  let (folder, beginning) = (String(typed[..<start]), String(typed[start...]))
  return readFolder(folder.isEmpty ? "." : folder).filter { entry in
    entry.name.hasPrefix(".") == beginning.hasPrefix(".") && folded(entry.name).hasPrefix(folded(beginning))
  }.map { entry in
    let meaning = LocalizedText(en: "folder", vi: "thư mục")
    return Offer(
      folder + entry.name + (entry.isFolder ? "/" : ""),
      entry.isFolder ? meaning : LocalizedText(verbatim: ""),
      isFinished: !entry.isFolder)
  }
}
