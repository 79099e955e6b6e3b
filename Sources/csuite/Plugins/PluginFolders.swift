import Commands
import Glibc
import SourceText

/// The plugins that are programs of their own, wherever they lie: the person's, those that CSUITE_PLUGINS names, and
/// those of the knowledge base.
func installedPlugins(_ environment: Environment, base: String?) -> [InstalledPlugin] {
  let own = (environment.dataFolder.map { [$0 + "/plugins"] } ?? []) + environment.pluginFolders
  let allowed = AllowedPlugins(environment)
  var seen: Set<String> = []
  let person = own.flatMap(pluginFolders).map { ($0, InstalledPlugin.Place.person) }
  let brought = (base.map { pluginFolders(in: $0 + "/plugins") } ?? []).map {
    ($0, InstalledPlugin.Place.base)
  }
  return (person + brought).compactMap { folder, place in
    guard seen.insert(folder).inserted else { return nil }
    return InstalledPlugin(folder, place, isAllowed: place == .person || allowed.contains(folder))
  }
}

/// The folders of plugins in a folder, or that folder itself.
private func pluginFolders(in path: String) -> [String] {
  guard let path = realPath(path) else { return [] }
  if isRegularFile(path + "/plugin.yaml") { return [path] }
  return entries(inFolder: path).filter(\.isFolder).map { "\(path)/\($0.name)" }
    .filter { isRegularFile($0 + "/plugin.yaml") }
}

/// The plugins of knowledge bases that the person has said yes to, by their folders.
struct AllowedPlugins {
  private let path: String?
  private let folders: Set<String>

  init(_ environment: Environment) {
    path = environment.stateFolder.map { $0 + "/allowed-plugins" }
    let text =
      path.flatMap { try? readSourceFile($0) }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    folders = Set(text.split(separator: "\n").map(String.init))
  }

  func contains(_ folder: String) -> Bool { folders.contains(folder) }

  /// Remembers a yes.
  ///
  /// - Throws: A failure when there is no place for it.
  func adding(_ new: [String]) throws(CommandFailure) {
    guard let path, let folder = path.lastIndex(of: "/").map({ String(path[..<$0]) }) else {
      throw .unwritable("allowed-plugins", reason(ENOENT))
    }
    try makePrivateFolder(folder)
    let lines = folders.union(new).sorted().map { $0 + "\n" }.joined()
    try writePrivateFile(path, Array(lines.utf8), overwrite: true)
  }
}
