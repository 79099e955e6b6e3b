import ResponsibilityCharts
import Roles
import SourceText
import Tabular

/// Makes a base of charts: the roles, an area a task, and exactly one accountable role for each.
struct ChartImport {
  struct Named {
    let heading: String
    let point: SourcePoint
    let match: NameMatch
    let id: String
  }

  struct ReadCell {
    let task: String
    let role: String
    let cell: Chart.Cell
  }

  let file: SourceFile
  let knowledge: KnowledgeBase
  let told: [String: String]
  var draft: BaseDraft
  var roles: [Named] = []
  var areas: [Named] = []
  var notes: [ImportNote] = []
  var cells: [ReadCell] = []
  var roleIDs = IDMaker(fallback: "role")
  var areaIDs = IDMaker(fallback: "area")
  var roleIndices: [String: Int] = [:]
  var areaPlaces: [String: SourcePoint] = [:]
  var factCount = 0

  /// - Parameter told: The ids that the person gave for headings, by the folded heading.
  init(
    _ file: SourceFile, _ charts: [Chart], _ knowledge: KnowledgeBase, told: [String: String],
    _ draft: BaseDraft
  ) {
    (self.file, self.knowledge, self.told, self.draft) = (file, knowledge, told, draft)
    for chart in charts { add(chart, of: charts.count) }
    // A role without any part would be a role of which nothing is known.
    for index in self.draft.roles.indices where self.draft.roles[index].facts.isEmpty { sayName(index) }
  }

  mutating func note(_ range: SourceRange?, _ id: String, en: String, vi: String) {
    notes.append(ImportNote(file.path, range?.start ?? SourcePoint(line: 1, column: 1), id, en: en, vi: vi))
  }

  // MARK: Charts

  private mutating func add(_ chart: Chart, of count: Int) {
    for remark in chart.remarks where remark.kind != .section && remark.kind != .title {
      note(
        remark.range, remark.kind.rawValue, en: "Not taken: ‘\(remark.text)’ (\(remark.kind.words[.en])).",
        vi: "Không lấy: ‘\(remark.text)’ (\(remark.kind.words[.vi])).")
    }
    for cell in chart.surplus {
      note(
        cell.range, "cell-without-heading", en: "Not taken: ‘\(cell.text)’ stands behind the last heading.",
        vi: "Không lấy: ‘\(cell.text)’ nằm sau tiêu đề cuối cùng.")
    }
    let columns = chart.roles.map { index(of: $0) }
    var group: Int?
    for (task, heading) in chart.tasks.enumerated() {
      if group == nil || heading.group != chart.tasks[max(0, task - 1)].group {
        group = groupIndex(heading.group ?? (count > 1 ? chart.title : nil))
      }
      readCells(chart, task)
      add(heading, chart.cells[task], columns, chart.scheme, to: group ?? 0)
    }
  }

  private mutating func readCells(_ chart: Chart, _ task: Int) {
    for (role, cell) in chart.cells[task].enumerated() where !cell.isEmpty {
      cells.append(ReadCell(task: chart.tasks[task].name, role: chart.roles[role].name, cell: cell))
      for word in cell.unknown {
        note(
          cell.range, "unknown-letter",
          en: "Not read: ‘\(word)’ in ‘\(chart.tasks[task].name)’ under ‘\(chart.roles[role].name)’.",
          vi: "Không đọc được: ‘\(word)’ ở ‘\(chart.tasks[task].name)’, cột ‘\(chart.roles[role].name)’.")
      }
      if let aside = cell.note {
        note(
          cell.range, "words-beside-letter", en: "The words ‘\(aside)’ beside the letter were left out.",
          vi: "Đã bỏ những chữ ‘\(aside)’ bên cạnh chữ cái.")
      }
    }
  }

  private mutating func groupIndex(_ title: String?) -> Int {
    let name = title ?? LocalizedText(en: "Work", vi: "Công việc")[draft.language]
    if let index = draft.groups.firstIndex(where: { folded($0.name) == folded(name) }) { return index }
    var ids = IDMaker(fallback: "group")
    for group in draft.groups { ids.reserve(group.id) }
    draft.groups.append(.init(id: ids.id(for: name), name: name))
    return draft.groups.count - 1
  }

  // MARK: Names

  /// The place of a role in the draft; nil for a column without a name.
  private mutating func index(of heading: Chart.Heading) -> Int? {
    guard !heading.name.isEmpty else {
      note(
        heading.range, "blank-heading", en: "Not taken: a column without a heading.",
        vi: "Không lấy: một cột không có tiêu đề.")
      return nil
    }
    let key = folded(heading.name)
    if let index = roleIndices[key] { return index }
    let match = told[key].map { NameMatch.found($0) } ?? knowledge.matchRole(heading.name)
    let id = match.id ?? roleIDs.id(for: heading.name)
    roles.append(Named(heading: heading.name, point: heading.range.start, match: match, id: id))
    let known = draft.roles.firstIndex { $0.id == id }
    roleIndices[key] = known ?? draft.roles.count
    if known == nil {
      roleIDs.reserve(id)
      draft.roles.append(role(id, heading.name))
    }
    return roleIndices[key]
  }

  private func role(_ id: String, _ heading: String) -> BaseDraft.DraftRole {
    let language = draft.language
    guard let known = knowledge.role(Role.ID(id)) else {
      let nothing = LocalizedText(en: "has no description yet", vi: "chưa có mô tả")
      return .init(id: id, acronym: heading, name: heading, tagline: nothing[language])
    }
    let name = known.name(in: language)
    let others = [heading].filter { folded($0) != folded(name) && folded($0) != folded(known.acronym) }
    return .init(
      id: id, acronym: known.acronym, name: name, otherNames: others, tagline: known.tagline[language])
  }

  private mutating func sayName(_ index: Int) {
    let role = draft.roles[index]
    let text = LocalizedText(
      en: "The chart names the role “\(role.name)” (\(role.id)).",
      vi: "Bảng phân công có vai trò “\(role.name)” (\(role.id)).")
    draft.add(.init(id: nextFact(), kind: .name, text: text[draft.language]), to: index)
  }

  mutating func nextFact() -> String {
    factCount += 1
    return "\(draft.origin.id)-\(factCount)"
  }
}
