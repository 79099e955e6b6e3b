import Commands
import ResponsibilityCharts
import RoleLoading
import SourceText
import YAMLTree

/// The matrix of a knowledge base as a chart, and the files that its rows and columns stand in.
struct BaseChart {
  let chart: Chart
  private let taskFiles: [String: SourceFile]
  private let roleFiles: [String: SourceFile]

  /// Reads the areas of a base that need an owner.
  ///
  /// - Throws: A failure when a file cannot be read, or is no YAML.
  init(_ folder: String, in session: Session) throws(CommandFailure) {
    let roles = try BaseChart.files(folder, "roles", in: session)
    let groups = try BaseChart.files(folder, "competencies", in: session)
    let ids = roles.map { lastPart(of: $0.path).split(separator: ".").first.map(String.init) ?? "" }
    let top = SourceRange(start: SourcePoint(line: 1, column: 1), end: SourcePoint(line: 1, column: 2))
    var (tasks, cells, files): ([Chart.Heading], [[Chart.Cell]], [String: SourceFile]) = ([], [], [:])
    for group in groups {
      let (root, findings) = readPersonalFile(group, as: Shape("group of competencies", keys: []))
      guard let root else { throw .noYAML(group.path, findings) }
      for area in root["competencies"]?.elements ?? [] where area["personal"]?.boolean != true {
        guard let id = area.text("id"), let node = area["id"] else { continue }
        tasks.append(Chart.Heading(id, node.range))
        cells.append(ids.map { BaseChart.cell(area["relations"]?[$0]) })
        files[id] = group
      }
    }
    chart = Chart(
      title: nil, scheme: .raci, layout: .base, roles: ids.map { Chart.Heading($0, top) }, tasks: tasks,
      cells: cells)
    taskFiles = files
    roleFiles = Dictionary(zip(ids, roles), uniquingKeysWith: { first, _ in first })
  }

  /// The file of a fault: that of the area, else that of the role.
  func file(of fault: ChartFault) -> SourceFile? {
    fault.task.flatMap { taskFiles[$0] } ?? fault.role.flatMap { roleFiles[$0] }
  }

  private static func files(
    _ folder: String, _ part: String, in session: Session
  ) throws(CommandFailure) -> [SourceFile] {
    let path = joined(folder, part)
    guard session.kind(ofPath: path) == .folder else { return [] }
    var files: [SourceFile] = []
    for name in try session.names(inFolder: path) where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      files.append(try session.readFile(joined(path, name)))
    }
    return files
  }

  private static func cell(_ relation: YAMLNode?) -> Chart.Cell {
    guard let relation, let word = relation.text("relation") else { return .empty }
    let part = Part(rawValue: word)
    return Chart.Cell(
      word, parts: part.map { [$0] } ?? [], unknown: part == nil ? [word] : [],
      range: relation["relation"]?.range ?? relation.range)
  }
}

extension CommandFailure {
  static func noYAML(_ path: String, _ findings: [Diagnostic]) -> CommandFailure {
    CommandFailure(
      id: "broken-file", .data,
      LocalizedText(en: "‘\(path)’ cannot be read as YAML.", vi: "‘\(path)’ không đọc được như YAML."),
      hint: LocalizedText(en: "Mend what is listed.", vi: "Hãy sửa những chỗ đã nêu."), findings: findings)
  }
}
