import Commands
import Glibc
import KnowledgeData
import KnowledgeImage
import QuestionReading
import RoleLoading
import Roles
import SourceText
import StoredValues

/// Where knowledge is found again in the form in which it is used, so that nothing has to be read from YAML.
///
/// The shipped base has its image in the program; that of another base lies in the cache, under a name that is
/// worked out from the bytes of its files and from what the program is made of. What is changed has another name,
/// so that nothing old is ever shown.
struct Images: Sendable {
  /// The folder of the cache; nil where there is none.
  var folder: String?
  /// Whether images are used at all.
  var areUsed = true

  /// The shipped knowledge; nil when images are not to be used.
  var shipped: KnowledgeBase? {
    guard areUsed else { return nil }
    return try? KnowledgeImage(embedded, madeOf: nil, isTrusted: true).knowledge
  }

  /// What tells these files apart from others, also of other versions of the program.
  ///
  /// The shipped image stands for the program's reading and for the shipped base, over which they may lie.
  func digest(of files: StackedFiles) -> Digest? {
    guard areUsed, folder != nil, files.problem == nil else { return nil }
    guard var digest = try? KnowledgeImage.digest(of: embedded) else { return nil }
    digest.add(files.endInShipped ? "over the shipped base" : "by itself")
    for layer in files.layers {
      digest.add(layer.root)
      digest.add(contentsDigest(of: layer.files))
    }
    return digest
  }

  /// The knowledge of an image in the cache; nil when there is none that can be used.
  func knowledge(madeOf digest: Digest) -> KnowledgeBase? {
    guard let path = path(of: digest), let bytes = bytes(path) else { return nil }
    return try? KnowledgeImage(bytes, madeOf: digest).knowledge
  }

  /// A large image stays where it is, and what of it is needed is looked at there.
  private func bytes(_ path: String) -> ImageBytes? {
    guard let size = FileStamp(path)?.size, size >= leastMappedImage else {
      return (try? readBytes(path, atMost: leastMappedImage)).map { ImageBytes($0) }
    }
    return mappedBytes(path, atMost: largestImage)
  }

  /// Keeps what was read, with the tables of the engine; without a cache that can be written the program only
  /// starts more slowly.
  ///
  /// - Returns: The same knowledge with its tables, so that nobody makes them again.
  func kept(
    _ knowledge: KnowledgeBase, madeOf digest: Digest, noting note: (LocalizedText) -> Void
  ) -> KnowledgeBase {
    guard let folder, let path = path(of: digest) else { return knowledge }
    let tables = preparedTables(of: knowledge)
    guard let bytes = KnowledgeImage.bytes(of: knowledge, madeOf: digest, tables: tables),
      bytes.count <= largestImage
    else { return knowledge }
    do throws(CommandFailure) {
      try makePrivateFolder(folder)
      try writePrivateFile(path, bytes, overwrite: true)
      removeOldest(in: folder)
    } catch {
      if let obstacle = obstacle(folder, path) { note(inTheWay(obstacle)) }
    }
    return (try? KnowledgeImage(ImageBytes(bytes), madeOf: digest, isTrusted: true).knowledge) ?? knowledge
  }

  /// The knowledge of a large base in a folder whose files and image are as they were when both were read last.
  func knowledge(seenIn folder: String) -> KnowledgeBase? {
    guard areUsed, let path = pathOfSeen(folder), let bytes = try? readBytes(path, atMost: largestList),
      let seen = SeenFiles(bytes), seen.areUnchanged,
      let image = mappedBytes(pathOfImage(seen.image), atMost: largestImage),
      let digest = try? KnowledgeImage.digest(of: image), digest.name == seen.image
    else { return nil }
    return try? KnowledgeImage(image, madeOf: nil, isTrusted: true).knowledge
  }

  /// What the files of a folder's base look like before they are read.
  ///
  /// - Returns: Nil where reading them all costs so little that they need not be told by their looks.
  func look(at paths: [String]) -> SeenFiles? {
    guard areUsed, folder != nil, let seen = SeenFiles(paths), seen.size >= leastSeenBase else { return nil }
    return seen
  }

  /// Remembers what the files of a folder's base looked like before they were read, and their image, which was
  /// found whole.
  func remember(_ seen: SeenFiles, _ digest: Digest, of folder: String) {
    guard let path = pathOfSeen(folder), var whole = seen.adding(pathOfImage(digest.name)), whole.areSettled,
      seen.areUnchanged
    else { return }
    whole.image = digest.name
    try? writePrivateFile(path, PreparedTables.bytes(of: whole), overwrite: true)
  }

  private var embedded: ImageBytes {
    let image = csuite_knowledge_image()
    return ImageBytes(constant: UnsafeRawBufferPointer(start: image.bytes, count: image.count))
  }

  private func path(of digest: Digest) -> String? { folder.map { _ in pathOfImage(digest.name) } }

  private func pathOfImage(_ name: String) -> String { "\(folder ?? "")/\(name).image" }

  /// Where it stands how the files of a folder's base were seen by this version of the program.
  private func pathOfSeen(_ base: String) -> String? {
    guard let folder, var digest = try? KnowledgeImage.digest(of: embedded) else { return nil }
    digest.add(realPath(of: base))
    digest.add(base)
    return "\(folder)/\(digest.name).seen"
  }
}

/// Images above this size are not kept.
private let largestImage = 4 << 30
/// Images of this size are not read but mapped.
private let leastMappedImage = 8 << 20
/// Bases of this size are told by how their files look.
private let leastSeenBase = 2 << 20
/// The largest list of what files look like.
private let largestList = 16 << 20
/// How many images are kept; who works on more bases than that at a time waits for the oldest.
private let mostImages = 8

/// What stands where the cache should be, or an image in it.
private func obstacle(_ folder: String, _ path: String) -> String? {
  var status = stat()
  if stat(folder, &status) == 0, status.st_mode & S_IFMT != S_IFDIR { return folder }
  return lstat(path, &status) == 0 ? path : nil
}

private func inTheWay(_ path: String) -> LocalizedText {
  LocalizedText(
    en:
      "‘\(path)’ is in the way of the cache. Without it every start reads the whole knowledge base; remove it.",
    vi:
      "‘\(path)’ chiếm chỗ của bộ nhớ đệm nên mỗi lần khởi động phải đọc lại cả kho tri thức; hãy xoá nó đi.")
}

/// Removes the images that were written first, what was noted of files longest ago, and what a killed program left
/// unfinished.
private func removeOldest(in folder: String) {
  let files = (try? names(inFolder: folder)) ?? []
  for endings in [[".image", ".new"], [".seen"]] {
    let ages = files.filter { name in endings.contains { name.hasSuffix($0) } }.compactMap { name in
      FileStamp("\(folder)/\(name)").map { (name: name, time: ($0.seconds, $0.nanoseconds)) }
    }
    for old in ages.sorted(by: { $0.time > $1.time }).dropFirst(mostImages) {
      unlink("\(folder)/\(old.name)")
    }
  }
}

/// A path without links, so that the same words in another working folder are another base.
private func realPath(of path: String) -> String {
  guard let found = realpath(path, nil) else { return path }
  defer { free(found) }
  return String(cString: found)
}
