import Commands
import Glibc
import RoleLoading
import SourceText

/// The bases that one rests on, as far as they can be found.
struct BaseChain {
  /// The folders, the one that extends all others first.
  var folders: [String]
  /// Whether the last of them extends the shipped base.
  var endsInShipped = false
  /// Why a base that is extended cannot be found.
  var problem: Diagnostic?
}

extension KnowledgeStore {
  /// Follows what each base says that it extends, from the folder of the store with these files down.
  func chain(from files: [KnowledgeFile]) -> BaseChain {
    guard let folder else { return BaseChain(folders: []) }
    var chain = BaseChain(folders: [folder])
    var seen = [FolderIdentity(folder)]
    var manifest = files
    let first = declaredExtension(of: files)
    while let step = declaredExtension(of: manifest) {
      guard case .folder(let path) = step.target else {
        chain.problem = problem(of: step)
        chain.endsInShipped = chain.problem == nil
        return chain
      }
      let next = joined(chain.folders.last ?? folder, path)
      guard !path.isEmpty, let file = try? readSourceFile(next + "/knowledge.yaml") else {
        chain.problem = step.missingBase(at: next, near: basesBeside(next, as: path))
        return chain
      }
      let identity = FolderIdentity(next)
      if seen.contains(identity) {
        chain.problem = (first ?? step).cycle(chain.folders + [next])
        return chain
      }
      seen.append(identity)
      chain.folders.append(next)
      manifest = [KnowledgeFile(name: "knowledge.yaml", source: file)]
    }
    return chain
  }

  /// Why a base that is named is not there; nil for the shipped one in the edition that is shipped.
  private func problem(of step: Extension) -> Diagnostic? {
    let shipped = edition(ofVersion: declaredVersion(of: shippedManifest()) ?? "")
    guard case .named(let name, let edition) = step.target, name == Extension.shippedName else {
      return step.unknownBase(shipped: shipped)
    }
    return edition == shipped ? nil : step.wrongEdition(shipped: shipped)
  }

  /// The bases in the folder in which one was sought, written as the path was.
  private func basesBeside(_ folder: String, as path: String) -> [String] {
    let above = joined(folder, "..")
    let written = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    return entries(inFolder: above)
      .filter { $0.isFolder && isRegularFile("\(above)/\($0.name)/knowledge.yaml") }
      .map { written.isEmpty ? $0.name : "\(written)/\($0.name)" }
  }
}

/// By what a folder is known whatever its path.
private struct FolderIdentity: Equatable {
  let device: UInt
  let inode: UInt

  init(_ path: String) {
    var status = stat()
    let isThere = stat(path, &status) == 0
    (device, inode) = isThere ? (UInt(status.st_dev), UInt(status.st_ino)) : (0, 0)
  }
}

/// A path as it is seen from a folder, without the ways back that can be spared.
func joined(_ folder: String, _ path: String) -> String {
  if path.hasPrefix("/") { return path }
  var parts = folder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  if parts.count > 1, parts.last == "" { parts.removeLast() }
  for step in path.split(separator: "/") where step != "." {
    let last = parts.last ?? ""
    if step == "..", !["", ".", ".."].contains(last) {
      parts.removeLast()
      if parts.isEmpty { parts = ["."] }
    } else {
      parts = parts == ["."] ? [String(step)] : parts + [String(step)]
    }
  }
  return parts.joined(separator: "/")
}
