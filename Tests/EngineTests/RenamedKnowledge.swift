import Answering
import Foundation
@testable import RoleLoading
import Roles
import SourceText
import TextSearch

/// The shipped knowledge with the ids of all roles and areas changed to ids that say nothing; their order is kept,
/// since equals are told apart by it.
enum Renamed {
  static let ids: [String: String] = {
    let roles = Shipped.knowledge.roles.map(\.id.text).sorted().enumerated().map { ($1, "r\(1000 + $0)") }
    let areas = Shipped.knowledge.competencies.map(\.id.text).sorted().enumerated().map {
      ($1, "a\(1000 + $0)")
    }
    return Dictionary(uniqueKeysWithValues: roles + areas)
  }()

  static let knowledge: KnowledgeBase = {
    var loader = KnowledgeLoader(root: "KnowledgeBase")
    loader.read(Shipped.files)
    let places = placesOfIds(loader.register)
    let files = Shipped.files.map { file in
      let id = file.name.split(separator: "/").last?.dropLast(".yaml".count).description ?? ""
      let name = file.name.hasPrefix("roles/") ? "roles/\(ids[id] ?? id).yaml" : file.name
      return KnowledgeFile(
        name: name,
        source: SourceFile(
          path: name,
          text: renamed(String(decoding: file.source.bytes, as: UTF8.self), at: places[file.name] ?? [])))
    }
    return loadKnowledge(files, root: "renamed").knowledge ?? .empty
  }()

  static let answering = QuestionAnswering(SearchIndex(knowledge))

  /// Where ids of roles and areas stand, by file.
  private static func placesOfIds(_ register: Register) -> [String: Set<SourceRange>] {
    let kinds: [Subject.Kind] = [.role, .competency]
    let named = register.references.filter { kinds.contains($0.kind) }.map { ($0.file.path, $0.range) }
    let defined = kinds.flatMap(register.definitions).map { ($0.file.path, $0.idRange) }
    return (named + defined).reduce(into: [:]) { $0[$1.0, default: []].insert($1.1) }
  }

  private static func renamed(_ text: String, at places: Set<SourceRange>) -> String {
    var lines = text.components(separatedBy: "\n").map { Array($0.unicodeScalars) }
    for place in places.sorted(by: { $1.start < $0.start }) {
      let stretch = (place.start.column - 1)..<(place.end.column - 1)
      let old = String(String.UnicodeScalarView(lines[place.start.line - 1][stretch]))
      lines[place.start.line - 1].replaceSubrange(stretch, with: Array((ids[old] ?? old).unicodeScalars))
    }
    return lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
  }
}
