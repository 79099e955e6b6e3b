import Commands
import RoleFrameworks
import RoleLoading
import SourceText
import YAMLTree

/// Reads a ladder in one of the forms of the Financial Times: behaviours, each with its level and its area or theme.
///
/// The older form is a bare list of behaviours; the newer one names levels and themes first.
///
/// - Throws: A failure when the file is no YAML, or no list of behaviours.
func readLadder(_ file: SourceFile) throws(CommandFailure) -> Catalogue {
  let (root, findings) = readPersonalFile(file, as: Shape("ladder", keys: []))
  guard let root else { throw .noYAML(file.path, findings) }
  var reader = LadderReader(file.path, names: names(in: root["levels"]) + names(in: root["themes"]))
  let entries = root.elements ?? root["competencies"]?.elements ?? []
  for entry in entries { reader.take(entry) }
  guard !reader.catalogue.roles.isEmpty else { throw .noLadder(file.path) }
  reader.linkAreas()
  reader.catalogue.counts = [(file.path, entries.count)]
  return reader.catalogue
}

/// What a list of things with `id` and `name` calls them.
private func names(in list: YAMLNode?) -> [(id: String, name: String)] {
  (list?.elements ?? []).compactMap { entry in
    guard let id = entry.text("id"), let name = entry.text("name") else { return nil }
    return (id, name)
  }
}

/// Goes through the behaviours.
private struct LadderReader {
  var catalogue = Catalogue(.ladder)
  private let path: String
  private let names: [String: String]
  private var levels: [String: Int] = [:]
  private var areas: [String: Int] = [:]
  private var ids: Set<String> = []
  /// For each level and area the step of proficiency that a behaviour names.
  private var steps: [[Int]: Int32] = [:]

  init(_ path: String, names: [(id: String, name: String)]) {
    self.path = path
    self.names = Dictionary(names.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func take(_ entry: YAMLNode) {
    let line = entry.range.start.line
    guard let summary = entry.text("summary"), let level = entry.text("level") else {
      let known = entry.text("id") ?? entry.text("summary") ?? ""
      return catalogue.notes.append(ReadingNote(path, line, .shortRecord, known))
    }
    let id = entry.text("id") ?? summary
    guard ids.insert(id).inserted else {
      return catalogue.notes.append(ReadingNote(path, line, .repeatedID, id))
    }
    let role = roleIndex(level)
    let area = (entry.text("theme") ?? entry.text("area")).map { areaIndex($0) }
    catalogue.roles[role].tasks.append(.init(id: id, text: summary, area: area))
    if let area, let step = entry.text("proficiency").flatMap({ proficiencies[folded($0)] }) {
      steps[[role, area]] = max(step, steps[[role, area]] ?? 0)
    }
  }

  private mutating func roleIndex(_ id: String) -> Int {
    if let index = levels[id] { return index }
    levels[id] = catalogue.roles.count
    catalogue.roles.append(.init(id: id, name: names[id] ?? title(id)))
    return catalogue.roles.count - 1
  }

  private mutating func areaIndex(_ id: String) -> Int {
    if let index = areas[id] { return index }
    areas[id] = catalogue.skills.count
    catalogue.skills.append(.init(id: id, name: names[id] ?? title(id), group: "areas"))
    return catalogue.skills.count - 1
  }

  /// Every level needs the areas that its behaviours name, as well as they say, else better than the level before.
  mutating func linkAreas() {
    let count = catalogue.roles.count
    for role in catalogue.roles.indices {
      let needed = Set(catalogue.roles[role].tasks.compactMap(\.area)).sorted()
      let usual = count > 1 ? Int32(700 * role / (count - 1)) : 350
      catalogue.roles[role].skills = needed.map {
        .init($0, .rated(importance: 300, level: steps[[role, $0]] ?? usual))
      }
    }
  }
}

/// The words of proficiency as steps of O*NET’s scale from 0 to 7, in hundredths.
private let proficiencies: [String: Int32] = [
  "awareness": 0, "working": 350, "working knowledge": 350, "practitioner": 525, "proficient": 525,
  "expert": 700, "leading": 700,
]

/// `junior-to-mid` as people write it.
private func title(_ id: String) -> String {
  let words = id.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
  return words.prefix(1).uppercased() + words.dropFirst()
}

extension CommandFailure {
  fileprivate static func noLadder(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "no-ladder", .data,
      LocalizedText(
        en: "‘\(path)’ holds no ladder: no entry has both ‘summary’ and ‘level’.",
        vi: "‘\(path)’ không phải khung năng lực: không mục nào có cả ‘summary’ và ‘level’."),
      hint: LocalizedText(
        en:
          "Ladders are read in the form of the Financial Times’ engineering-progression: a list of id, summary, level, area.",
        vi:
          "Khung năng lực được đọc theo dạng engineering-progression của Financial Times: danh sách id, summary, level, area."
      ))
  }
}
