import ResponsibilityCharts
import Roles
import SourceText

extension ChartImport {
  mutating func add(
    _ heading: Chart.Heading, _ row: [Chart.Cell], _ columns: [Int?], _ scheme: Scheme, to group: Int
  ) {
    guard !heading.name.isEmpty else {
      if row.contains(where: { !$0.isEmpty }) {
        note(
          heading.range, "blank-row-name", en: "Not taken: a row without a name.",
          vi: "Không lấy: một dòng không có tên.")
      }
      return
    }
    var parts: [Int: [Part]] = [:]
    var order: [Int] = []
    for (cell, column) in zip(row, columns) where !cell.parts.isEmpty {
      guard let column else { continue }
      if parts[column] == nil { order.append(column) }
      parts[column, default: []] += cell.parts
    }
    guard let owner = owner(parts, order, heading) else { return }
    let match = told[folded(heading.name)].map { NameMatch.found($0) } ?? knowledge.matchArea(heading.name)
    let name =
      match.id.flatMap { knowledge.competency(Competency.ID($0))?.name[draft.language] } ?? heading.name
    let id = match.id ?? areaIDs.id(for: heading.name)
    if let first = areaPlaces[id] {
      return note(
        heading.range, "repeated-row",
        en: "Not taken: ‘\(heading.name)’ stands in line \(first.line) already.",
        vi: "Không lấy: ‘\(heading.name)’ đã có ở dòng \(first.line).")
    }
    areaPlaces[id] = heading.range.start
    areaIDs.reserve(id)
    areas.append(Named(heading: heading.name, point: heading.range.start, match: match, id: id))
    draft.groups[group].areas.append(area(id, name, parts, order, owner: owner))
  }

  /// The role that is accountable, said by the chart or by the only one that does the work.
  private mutating func owner(_ parts: [Int: [Part]], _ order: [Int], _ heading: Chart.Heading) -> Int? {
    let owners = order.filter { parts[$0]?.contains(.accountable) == true }
    if owners.count > 1, let first = owners.first {
      let others = owners.dropFirst().map { draft.roles[$0].name }.joined(separator: ", ")
      note(
        heading.range, "several-accountable",
        en:
          "‘\(heading.name)’ has \(owners.count) accountable roles; ‘\(draft.roles[first].name)’ was kept, \(others) made responsible.",
        vi:
          "‘\(heading.name)’ có \(owners.count) vai trò chịu trách nhiệm chính; giữ ‘\(draft.roles[first].name)’, \(others) chuyển thành thực hiện."
      )
    }
    if let owner = owners.first { return owner }
    let workers = order.filter { parts[$0]?.contains(.responsible) == true }
    guard let worker = workers.first else {
      note(
        heading.range, "no-accountable",
        en: "Not taken: ‘\(heading.name)’ has nobody who is accountable or does the work.",
        vi: "Không lấy: ‘\(heading.name)’ không có ai chịu trách nhiệm chính hay thực hiện.")
      return nil
    }
    note(
      heading.range, "no-accountable",
      en:
        "‘\(heading.name)’ has nobody accountable; ‘\(draft.roles[worker].name)’, who does the work, was taken for it.",
      vi:
        "‘\(heading.name)’ không có ai chịu trách nhiệm chính; lấy ‘\(draft.roles[worker].name)’, người thực hiện."
    )
    return worker
  }

  private mutating func area(
    _ id: String, _ name: String, _ parts: [Int: [Part]], _ order: [Int], owner: Int
  ) -> BaseDraft.Area {
    let fact = nextFact()
    let holder = draft.roles[owner].name
    let sentence = LocalizedText(
      en: "\(holder) is accountable for “\(name)”.", vi: "\(holder) chịu trách nhiệm chính về “\(name)”.")
    let text = shortened(sentence[draft.language], words: draft.language == .en ? 40 : 50)
    draft.add(.init(id: fact, kind: .responsibility, text: text.text, competencies: [id]), to: owner)
    var area = BaseDraft.Area(id: id, name: name, evidence: [fact])
    area.relations = order.compactMap { role in
      let own = parts[role]?.filter { $0 != .accountable }.min() ?? .responsible
      guard let involvement = role == owner ? .accountable : own.involvement else { return nil }
      let weight = involvement.weight
      return .init(role: draft.roles[role].id, involvement: involvement, importance: weight, level: weight)
    }
    return area
  }
}

extension Part {
  /// The letter of a base for the part; nil where the role is left out on purpose.
  var involvement: Relation.Involvement? {
    switch self {
    case .accountable: .accountable
    case .responsible, .supporting: .responsible
    case .consulted, .verifying, .signing: .consulted
    case .informed: .informed
    case .omitted: nil
    }
  }
}

extension Relation.Involvement {
  /// Importance and level that stand for a letter until somebody knows better.
  fileprivate var weight: Int {
    switch self {
    case .accountable: 5
    case .responsible: 3
    case .consulted: 2
    case .informed: 1
    }
  }
}

extension Chart.Remark.Kind {
  /// Why it is left out, in a few words.
  var words: LocalizedText {
    switch self {
    case .title: LocalizedText(en: "a title", vi: "tiêu đề")
    case .legend: LocalizedText(en: "explains the letters", vi: "chú giải chữ cái")
    case .footnote: LocalizedText(en: "a footnote", vi: "chú thích")
    case .section: LocalizedText(en: "a heading", vi: "tiêu đề nhóm")
    case .total: LocalizedText(en: "a sum", vi: "dòng tổng")
    case .repeatedHead: LocalizedText(en: "the headings once more", vi: "lặp lại tiêu đề")
    case .column: LocalizedText(en: "a column without letters", vi: "cột không có chữ cái")
    }
  }
}
