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
    return InstalledPlugin(folder, place, place == .person ? .given : allowed.consent(to: folder))
  }
}

/// The folders of plugins in a folder, or that folder itself.
private func pluginFolders(in path: String) -> [String] {
  guard let path = realPath(path) else { return [] }
  if isRegularFile(path + "/plugin.yaml") { return [path] }
  return entries(inFolder: path).filter(\.isFolder).map { "\(path)/\($0.name)" }
    .filter { isRegularFile($0 + "/plugin.yaml") }
}
