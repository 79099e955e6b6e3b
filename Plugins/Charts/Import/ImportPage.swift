import Commands
import Documents
import ResponsibilityCharts
import SourceText

/// The page of an import: what was read, what is doubtful, what was not taken, what was written.
struct ImportPage {
  let report: ImportReport
  let language: Language
  /// Whether lists are shown in full.
  let isWhole: Bool

  var document: Document {
    var blocks: [Block] = [
      .heading(RichText(title[language]), level: 1), .paragraph(RichText(summary[language])),
    ]
    if report.kind == "chart" { blocks.append(.entries(chartEntries)) }
    blocks += doubtfulBlocks + noteBlocks
    blocks.append(.paragraph(RichText(written[language])))
    blocks.append(.suggestions(suggestions))
    return Document(blocks)
  }

  private var title: LocalizedText {
    LocalizedText(en: "Import of \(lastPart(of: report.path))", vi: "Nhập \(lastPart(of: report.path))")
  }

  private var summary: LocalizedText {
    let (roles, areas, facts) = (report.draft.roles.count, report.areaCount, report.factCount)
    guard report.kind == "chart" else {
      let records = report.records.reduce(0) { $0 + $1.records }
      return LocalizedText(
        en:
          "\(report.kind): \(count(roles, "role")), \(count(areas, "skill")) and \(count(facts, "fact")) from \(count(records, "record")).",
        vi: "\(report.kind): \(roles) vai trò, \(areas) kỹ năng và \(facts) dữ kiện từ \(records) bản ghi.")
    }
    return LocalizedText(
      en:
        "\(report.readCells) of \(report.cells.count) filled cells read: \(count(areas, "area")), \(count(roles, "role")).",
      vi:
        "Đọc được \(report.readCells) trên \(report.cells.count) ô có chữ: \(areas) mảng công việc, \(roles) vai trò."
    )
  }

  private var chartEntries: [Entry] {
    report.charts.map { chart in
      let layout = chart.layout.words[language]
      let size = LocalizedText(
        en: "\(chart.tasks.count) rows, \(chart.roles.count) roles, \(layout)",
        vi: "\(chart.tasks.count) dòng, \(chart.roles.count) vai trò, \(layout)")
      let line = chart.tasks.first?.range.start.line ?? 1
      return Entry(
        label: RichText(chart.scheme.rawValue),
        RichText([chart.title, size[language]].compactMap(\.self).joined(separator: " · ")),
        trailing: RichText("\(LocalizedText(en: "line", vi: "dòng")[language]) \(line)"))
    }
  }

  private var doubtfulBlocks: [Block] {
    let names = report.doubtful
    guard !names.isEmpty else { return [] }
    let shown = isWhole ? names[...] : names.prefix(10)
    let heading = LocalizedText(
      en: "Doubtful: taken as new; ‘--as \"NAME=ID\"’ settles one",
      vi: "Chưa chắc: đang coi là mới; ‘--as \"TÊN=MÃ\"’ để quyết định")
    return [
      .heading(RichText(heading[language]), level: 2),
      .entries(
        shown.map { name in
          Entry(
            RichText("\(name.heading) → \(name.match.candidates.joined(separator: ", "))?"),
            trailing: RichText("\(lineWord) \(name.point.line)"))
        }),
    ] + rest(names.count - shown.count)
  }

  private var lineWord: String { LocalizedText(en: "line", vi: "dòng")[language] }

  private var noteBlocks: [Block] {
    guard !report.notes.isEmpty else { return [] }
    let shown = isWhole ? report.notes : firstOfEach
    let heading = LocalizedText(en: "Not taken as it stands", vi: "Không lấy nguyên như trong tệp")
    return [
      .heading(RichText("\(heading[language]): \(report.notes.count)"), level: 2),
      .entries(
        shown.map { note in
          Entry(
            RichText(note.message[language]),
            trailing: RichText(report.kind == "chart" ? "\(lineWord) \(note.line)" : place(of: note)))
        }),
    ] + rest(report.notes.count - shown.count)
  }

  private func place(of note: ImportNote) -> String { "\(lastPart(of: note.file)):\(note.line)" }

  /// A few notes of each kind, so that one kind does not bury the others.
  private var firstOfEach: [ImportNote] {
    var seen: [String: Int] = [:]
    return report.notes.filter { note in
      seen[note.id, default: 0] += 1
      return seen[note.id, default: 0] <= 4
    }
  }

  private func rest(_ count: Int) -> [Block] {
    guard count > 0 else { return [] }
    let text = LocalizedText(en: "… and \(count) more: --all", vi: "… và \(count) mục nữa: --all")
    return [.paragraph(RichText(text[language], .quiet))]
  }

  private var written: LocalizedText {
    guard let folder = report.folder else {
      return LocalizedText(
        en: "Nothing was written; ‘--into DIR’ makes a base of it.",
        vi: "Chưa ghi gì; ‘--into DIR’ để tạo thành một kho.")
    }
    return LocalizedText(en: "Written: the base ‘\(folder)’.", vi: "Đã ghi kho ‘\(folder)’.")
  }

  private var suggestions: [String] {
    guard let folder = report.folder else {
      let name = lastPart(of: report.path).split(separator: ".").first.map(String.init) ?? "base"
      return ["import \(quoted(report.path)) --into \(quoted(name))"]
    }
    return ["validate \(quoted(folder))", "list competencies --kb \(quoted(folder))"]
  }
}

extension Chart.Layout {
  /// How the chart is set out, in a few words.
  fileprivate var words: LocalizedText {
    switch self {
    case .matrix: LocalizedText(en: "roles at the top", vi: "vai trò ở trên")
    case .turned: LocalizedText(en: "roles at the side", vi: "vai trò ở bên")
    case .letterColumns: LocalizedText(en: "letters at the top", vi: "chữ cái ở trên")
    case .letterRows: LocalizedText(en: "letters at the side", vi: "chữ cái ở bên")
    case .list: LocalizedText(en: "a line each", vi: "mỗi dòng một phần")
    case .base: LocalizedText(en: "a base", vi: "một kho")
    }
  }
}

/// A number of things in English.
private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
