import Foundation
import RoleLoading
import Roles
import SourceText

/// The base that comes with the program.
let shipped: KnowledgeBase = {
  loadTrustedKnowledge(shippedFiles, root: "KnowledgeBase").knowledge ?? .empty
}()

let shippedFiles: [KnowledgeFile] = {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "KnowledgeBase")
  let names = ["", "roles/", "competencies/"].flatMap { part in
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)) ?? [])
      .filter { $0.hasSuffix(".yaml") }.map { part + $0 }
  }
  return names.compactMap { name in
    (try? Data(contentsOf: folder.appending(path: name))).map {
      KnowledgeFile(name: name, source: SourceFile(path: name, bytes: Array($0)))
    }
  }
}()

/// The shipped base with the lines of a manifest over it.
func extended(_ lines: String) -> KnowledgeBase {
  let manifest = "extends: csuite@2\nname: acme\nversion: 1.0.0\n" + lines
  let loaded = loadKnowledge([
    KnowledgeLayer(files: shippedFiles, root: "KnowledgeBase", isTrusted: true),
    KnowledgeLayer(
      files: [
        KnowledgeFile(
          name: "knowledge.yaml", source: SourceFile(path: "acme/knowledge.yaml", text: manifest))
      ], root: "acme"),
  ])
  return loaded.knowledge ?? .empty
}

/// The shipped base with texts of its files replaced, as a person would edit them.
func edited(_ edits: [(file: String, old: String, new: String)]) -> KnowledgeBase {
  let files = shippedFiles.map { file in
    let text = edits.filter { $0.file == file.name }
      .reduce(String(decoding: file.source.bytes, as: UTF8.self)) { $0.replacing($1.old, with: $1.new) }
    return KnowledgeFile(name: file.name, source: SourceFile(path: file.name, text: text))
  }
  return loadTrustedKnowledge(files, root: "KnowledgeBase").knowledge ?? .empty
}
