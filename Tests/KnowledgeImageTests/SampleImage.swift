import Foundation
import KnowledgeImage
import QuestionReading
import RoleLoading
import Roles
import SourceText
import StoredValues

/// The shipped knowledge, as it is read from YAML, and its image.
enum SampleImage {
  static let knowledge = loaded(over: nil) ?? .empty
  static let digest = contentsDigest(of: files)
  static let tables = preparedTables(of: knowledge)
  static let bytes = KnowledgeImage.bytes(of: knowledge, madeOf: digest, tables: tables) ?? []

  /// A base over the shipped one that changes, adds and forbids.
  static let overlay = """
    extends: csuite@2
    name: acme
    title: { en: The roles at Acme, vi: Các vai trò tại Acme }
    version: 1.0.0
    change:
      competencies:
        pricing: { owner: cro }
    forbid:
      facts: [S48]

    """

  static let files = filesOfFolder

  /// What is read from the YAML of the shipped base, and of one over it.
  static func loaded(over text: String?) -> KnowledgeBase? {
    var layers = [KnowledgeLayer(files: files, root: "KnowledgeBase", isTrusted: true)]
    if let text {
      let file = KnowledgeFile(
        name: "knowledge.yaml", source: SourceFile(path: "acme/knowledge.yaml", text: text))
      layers.append(KnowledgeLayer(files: [file], root: "acme"))
    }
    return loadKnowledge(layers).knowledge
  }

  /// The image, opened.
  static func opened(_ bytes: [UInt8] = bytes) throws(ImageFault) -> KnowledgeImage {
    try KnowledgeImage(ImageBytes(bytes), madeOf: digest)
  }
}

private let filesOfFolder: [KnowledgeFile] = {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "KnowledgeBase")
  return ["", "competencies/", "roles/"].flatMap { part -> [KnowledgeFile] in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + part)) ?? []
    return names.sorted().filter { $0.hasSuffix(".yaml") }.compactMap { name in
      guard let text = try? Data(contentsOf: folder.appending(path: part + name)) else { return nil }
      let source = SourceFile(path: "KnowledgeBase/\(part)\(name)", bytes: Array(text))
      return KnowledgeFile(name: part + name, source: source)
    }
  }
}()
