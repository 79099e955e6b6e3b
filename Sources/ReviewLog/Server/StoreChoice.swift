import Glibc

/// Where the learner has chosen to keep the progress: in a file, unless the file `store` beside it names a server.
public struct StoreChoice: Sendable {
  /// The server; nil for the file.
  public let server: ServerAddress?

  private static let limit = 4096

  /// What was chosen in a folder.
  ///
  /// - Throws: A failure when the choice is there and cannot be read: answers must not go elsewhere quietly.
  public init(folder: String?) throws(StoreFailure) {
    guard let folder, let text = try Self.text(of: Self.path(folder)) else {
      server = nil
      return
    }
    let line = text.split(whereSeparator: \.isNewline).first.map { String($0) } ?? ""
    guard let address = ServerAddress(line) else {
      throw .server(ServerTrouble(address: Self.path(folder), kind: .badAddress, words: ""))
    }
    server = address
  }

  /// Chooses a server, or the file again, for all programs that use the folder from now on.
  public static func choose(_ server: ServerAddress?, folder: String?) throws(StoreFailure) {
    guard let folder else { throw .failed(path: "", reason: FileAccess.reason(ENOENT)) }
    let path = path(folder)
    guard let server else {
      guard FileAccess.remove(path) else { throw .failed(path: path, reason: FileAccess.reason(errno)) }
      return
    }
    if let reason = FileAccess.makeFolder(folder) ?? write(server.text + "\n", to: path) {
      throw .failed(path: path, reason: reason)
    }
  }

  private static func path(_ folder: String) -> String { folder + "/store" }

  /// Writes a file that only the learner may read, whole or not at all.
  private static func write(_ text: String, to path: String) -> String? {
    let unfinished = path + "-new"
    guard FileAccess.remove(unfinished) else { return FileAccess.reason(errno) }
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return FileAccess.reason(errno) }
    let bytes = Array(text.utf8)
    let count = Glibc.write(descriptor, bytes, bytes.count)
    let reason = count == bytes.count ? nil : FileAccess.reason(count < 0 ? errno : ENOSPC)
    close(descriptor)
    return reason ?? FileAccess.replace(path, with: unfinished)
  }

  /// The text of a small file; nil when there is none.
  private static func text(of path: String) throws(StoreFailure) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .failed(path: path, reason: FileAccess.reason(errno))
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = read(descriptor, &bytes, limit)
    guard count >= 0 else { throw .failed(path: path, reason: FileAccess.reason(errno)) }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
