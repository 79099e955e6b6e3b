import Commands
import RoleFrameworks
import SourceText

/// A folder with the files of a release of O*NET or ESCO.
struct ReleaseFolder {
  let path: String
  let kind: Catalogue.Kind
  private let files: [(name: String, part: ReleaseFile)]

  /// Nil when the folder holds no file of a release that names roles.
  init?(_ path: String, in session: Session) throws(CommandFailure) {
    let found = try session.names(inFolder: path).compactMap { name in
      ReleaseFile(name: name).map { (name: name, part: $0) }
    }
    guard let first = found.first(where: { $0.part.order == 0 }) else { return nil }
    self.path = path
    kind = first.part.kind
    files = found.filter { $0.part.kind == first.part.kind }.sorted {
      ($0.part.order, $0.name) < ($1.part.order, $1.name)
    }
  }

  /// Reads the files that are there, one after the other.
  ///
  /// - Throws: A failure when a file cannot be read, or the person stops the reading.
  func read(
    _ filter: RoleFilter = RoleFilter(), keepsProse: Bool, in session: Session
  ) throws(CommandFailure) -> Catalogue {
    var reader = ReleaseReader(kind, filter, keepsProse: keepsProse)
    for (index, file) in files.enumerated() {
      let progress = Progress(
        LocalizedText(en: "Reading \(file.name)", vi: "Đang đọc \(file.name)"), done: index, of: files.count)
      reader.begin(joined(path, file.name), file.part)
      try session.readPieces(of: joined(path, file.name)) { piece throws(CommandFailure) in
        try session.report(progress)
        reader.feed(piece)
      }
      reader.end()
    }
    return reader.catalogue
  }

  /// The release as its own notes call it, else the folder’s name.
  func title(in session: Session) -> String {
    let own = "\(kind.rawValue) (\(lastPart(of: path)))"
    let notes = joined(path, "Read Me.txt")
    guard kind == .onet, session.kind(ofPath: notes) == .file, let file = try? session.readFile(notes) else {
      return own
    }
    let line = file.bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    return line.isEmpty ? own : oneLine(String(decoding: line, as: UTF8.self))
  }
}
