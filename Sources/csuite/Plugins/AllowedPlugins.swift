import Commands
import Glibc
import KnowledgeImage
import SourceText

/// Whether the person has said yes to a plugin.
enum Consent: Sendable {
  case given
  /// To what it was before one of its files changed.
  case outdated
  case missing
}

/// The plugins of knowledge bases that the person has said yes to: their folders, and what was in them then.
struct AllowedPlugins {
  private let path: String?
  private var digests: [String: String] = [:]

  init(_ environment: Environment) {
    path = environment.stateFolder.map { $0 + "/allowed-plugins" }
    let text =
      path.flatMap { try? readSourceFile($0) }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      if parts.count == 2 { digests[parts[1]] = parts[0] }
    }
  }

  /// Whether there was a yes to the plugin in a folder, as its files are now.
  func consent(to folder: String) -> Consent {
    guard let known = digests[folder] else { return .missing }
    return pluginDigest(folder) == known ? .given : .outdated
  }

  /// Remembers a yes to plugins as they are now.
  ///
  /// - Throws: A failure when there is no place for it, or a file of a plugin cannot be read.
  func adding(_ new: [String]) throws(CommandFailure) {
    guard let path, let folder = path.lastIndex(of: "/").map({ String(path[..<$0]) }) else {
      throw .unwritable("allowed-plugins", reason(ENOENT))
    }
    var digests = digests
    for plugin in new {
      guard let digest = pluginDigest(plugin) else { throw .unreadable(plugin, reason(EFBIG)) }
      digests[plugin] = digest
    }
    try makePrivateFolder(folder)
    let lines = digests.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }.joined()
    try writePrivateFile(path, Array(lines.utf8), overwrite: true)
  }
}

/// What the files of a plugin hold, in a few digits; nil when one cannot be read, or they are too many or too large.
///
/// They are read at each start. What interpreters leave behind by themselves does not count.
private func pluginDigest(_ folder: String) -> String? {
  var digest = Digest()
  var waiting = [folder]
  var count = 0
  while let path = waiting.popLast() {
    for entry in entries(inFolder: path) where !entry.name.hasPrefix(".") && entry.name != "__pycache__" {
      count += 1
      guard count <= mostFiles else { return nil }
      let whole = "\(path)/\(entry.name)"
      digest.add(String(whole.dropFirst(folder.count)))
      if entry.isFolder {
        waiting.append(whole)
      } else {
        guard let bytes = try? readBytes(whole, atMost: largestFileOfPlugin) else { return nil }
        bytes.withUnsafeBytes { digest.add($0) }
      }
    }
  }
  return digest.name
}

private let mostFiles = 1_000
private let largestFileOfPlugin = 16 << 20
