import Roles
import SourceText
import YAMLTree

/// What an extending base asks for, as its files say it.
struct Overlay {
  /// Its short name.
  let name: String
  /// Its manifest, which says what is otherwise.
  let manifest: YAMLNode
  /// The file of the manifest.
  let file: SourceFile
  /// What its other files define.
  let own: KnowledgeBase
  /// The files of what is defined.
  let register: Register

  /// A thing that is changed: its id, what is written for it, and where.
  struct Change {
    let id: String
    let node: YAMLNode
    let idRange: SourceRange
  }

  /// What is changed, under one of the keys of `change`.
  func changes(_ key: String) -> [Change] {
    (manifest["change"]?[key]?.entries ?? []).map {
      Change(id: $0.name, node: $0.value, idRange: $0.key.range)
    }
  }

  /// What is added, under one of the keys of `add`.
  func additions(_ key: String) -> [YAMLNode] { manifest["add"]?[key]?.elements ?? [] }

  /// What is forbidden, under one of the keys of `forbid`, with its place.
  func forbidden(_ key: String) -> [(id: String, range: SourceRange)] {
    (manifest["forbid"]?[key]?.elements ?? []).compactMap { node in node.text.map { ($0, node.range) } }
  }

  /// The place of something in the manifest.
  func origin(_ deed: Origin.Deed, _ range: SourceRange) -> Origin {
    Origin(deed, base: name, path: file.path, line: range.start.line)
  }

  /// The place of something that one of the files defines.
  func origin(ofAdded kind: Subject.Kind, _ id: String) -> Origin {
    guard let definition = register.definition(kind, id) else {
      return Origin(.added, base: name, path: file.path, line: 1)
    }
    return Origin(
      .added, base: name, path: definition.file.path, line: definition.idRange.start.line)
  }
}

/// The keys of `change` and `forbid`, and what they hold.
let overlayKinds: [(key: String, kind: Subject.Kind)] = [
  ("roles", .role), ("competencies", .competency), ("facts", .fact), ("sources", .source),
  ("disagreements", .disagreement),
]
