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
    guard let path = path(of: digest), let bytes = try? readBytes(path, atMost: largestImage) else {
      return nil
    }
    return try? KnowledgeImage(ImageBytes(bytes), madeOf: digest).knowledge
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

  private var embedded: ImageBytes {
    let image = csuite_knowledge_image()
    return ImageBytes(constant: UnsafeRawBufferPointer(start: image.bytes, count: image.count))
  }

  private func path(of digest: Digest) -> String? { folder.map { "\($0)/\(digest.name).image" } }
}

/// Images above this size are not kept.
private let largestImage = 1 << 30
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

/// Removes the images that were written first, and what a killed program left unfinished.
private func removeOldest(in folder: String) {
  let files = ((try? names(inFolder: folder)) ?? []).filter { $0.hasSuffix(".image") || $0.hasSuffix(".new") }
  let ages = files.compactMap { name in
    FileStamp("\(folder)/\(name)").map { (name: name, time: ($0.seconds, $0.nanoseconds)) }
  }
  for old in ages.sorted(by: { $0.time > $1.time }).dropFirst(mostImages) { unlink("\(folder)/\(old.name)") }
}
