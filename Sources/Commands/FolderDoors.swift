public import Roles
public import SourceText

/// What of folders and large files a command may touch; the program gives it, and tests give their own.
public struct FolderDoors: Sendable {
  /// What stands at a path.
  public enum Kind: Hashable, Sendable {
    case file
    case folder
    case nothing
  }

  /// Takes the bytes of a file piece by piece.
  public typealias PieceTaker = (ArraySlice<UInt8>) throws(CommandFailure) -> Void
  /// Takes the files of a new folder one by one, by their names in it.
  public typealias FileTaker = (_ name: String, _ bytes: [UInt8]) throws(CommandFailure) -> Void

  let kind: @Sendable (_ path: String) -> Kind
  let names: @Sendable (_ folder: String) throws(CommandFailure) -> [String]
  let pieces: @Sendable (_ path: String, PieceTaker) throws(CommandFailure) -> Void
  let makeBase:
    @Sendable (
      _ folder: String, _ languages: [Language], _ body: @escaping (FileTaker) throws(CommandFailure) -> Void
    ) throws(CommandFailure) -> Void
  let knowledge: @Sendable (_ folder: String?, _ revision: String?) throws(CommandFailure) -> KnowledgeBase

  /// Doors to folders.
  public init(
    kind: @escaping @Sendable (_ path: String) -> Kind,
    names: @escaping @Sendable (_ folder: String) throws(CommandFailure) -> [String],
    pieces: @escaping @Sendable (_ path: String, PieceTaker) throws(CommandFailure) -> Void,
    makeBase:
      @escaping @Sendable (
        _ folder: String, _ languages: [Language],
        _ body: @escaping (FileTaker) throws(CommandFailure) -> Void
      ) throws(CommandFailure) -> Void,
    knowledge:
      @escaping @Sendable (_ folder: String?, _ revision: String?) throws(CommandFailure) -> KnowledgeBase
  ) {
    (self.kind, self.names, self.pieces, self.makeBase, self.knowledge) = (
      kind, names, pieces, makeBase, knowledge
    )
  }

  /// Doors behind which there is nothing, for surroundings without folders.
  public static let closed = FolderDoors(
    kind: { _ in .nothing }, names: { _ throws(CommandFailure) in throw .noFolders },
    pieces: { _, _ throws(CommandFailure) in throw .noFolders },
    makeBase: { _, _, _ throws(CommandFailure) in throw .noFolders },
    knowledge: { _, _ throws(CommandFailure) in throw .noFolders })
}

extension FolderDoors {
  /// The same doors without the one that makes something.
  func withoutWriting(_ failure: CommandFailure) -> FolderDoors {
    FolderDoors(
      kind: kind, names: names, pieces: pieces,
      makeBase: { _, _, _ throws(CommandFailure) in throw failure }, knowledge: knowledge)
  }
}

extension CommandFailure {
  fileprivate static let noFolders = CommandFailure(
    id: "no-folders", .inputOutput,
    LocalizedText(en: "There are no folders here.", vi: "Ở đây không có thư mục."),
    hint: LocalizedText(en: "Use the command in the shell.", vi: "Hãy dùng lệnh này trong shell."))
}

extension Session {
  /// What stands at a path.
  public func kind(ofPath path: String) -> FolderDoors.Kind { surroundings.folders.kind(path) }

  /// The names in a folder, sorted, without hidden ones.
  ///
  /// - Throws: A failure that says in words why the folder cannot be read.
  public func names(inFolder path: String) throws(CommandFailure) -> [String] {
    try surroundings.folders.names(path)
  }

  /// Hands on the bytes of a file piece by piece, so that a large one is never in memory as a whole.
  ///
  /// - Throws: A failure that says in words why the file cannot be read, or what the taker throws.
  public func readPieces(of path: String, _ take: FolderDoors.PieceTaker) throws(CommandFailure) {
    try surroundings.folders.pieces(path, take)
  }

  /// Makes the folder of a knowledge base, whole or not at all; the JSON Schemas for editors are added to the files.
  ///
  /// - Throws: A failure when something is there already, when the files cannot be written, or when they would make
  ///   no base without fault; nothing is left then.
  public func makeBase(
    _ folder: String, _ languages: [Language],
    _ body: @escaping (FolderDoors.FileTaker) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    try surroundings.folders.makeBase(folder, languages, body)
  }

  /// A knowledge base beside the one of the session, perhaps as a revision of git has it.
  ///
  /// - Throws: A failure with what is wrong with the files, or when there is no such folder or revision.
  public func knowledgeBase(in folder: String?, revision: String?) throws(CommandFailure) -> KnowledgeBase {
    try surroundings.folders.knowledge(folder, revision)
  }
}
