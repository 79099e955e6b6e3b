import Commands
import Documents
import ResponsibilityCharts
import SourceText
import Tabular

/// The charts that were looked at, and what is wrong with them.
struct LintReport {
  struct Seen {
    let file: String
    let chart: Chart
  }

  struct Finding {
    let diagnostic: Diagnostic
    let task: String?
    let role: String?
  }

  var seen: [Seen] = []
  var findings: [Finding] = []
  /// Files of a folder in which there is no chart.
  var others: [String] = []

  /// Holds the charts of a file against the rules.
  mutating func add(
    _ file: SourceFile, _ read: ChartFile, _ limits: ChartLimits, without rules: Set<ChartRule>
  ) {
    for chart in read.charts {
      seen.append(Seen(file: file.path, chart: chart))
      for fault in chart.faults(limits) where !rules.contains(fault.rule) { add(fault, file) }
    }
    for problem in read.problems {
      let point = SourcePoint(line: problem.line, column: 1)
      findings.append(
        Finding(
          diagnostic: Diagnostic(
            id: problem.kind.rawValue, message: problem.message, hint: problem.hint, file: file,
            range: SourceRange(start: point, end: point)), task: nil, role: nil))
    }
  }

  mutating func add(_ fault: ChartFault, _ file: SourceFile) {
    findings.append(
      Finding(
        diagnostic: Diagnostic(
          id: fault.rule.rawValue, severity: fault.rule.severity, message: fault.message, hint: fault.hint,
          file: file, range: fault.range), task: fault.task, role: fault.role))
  }
}

extension LintReport {
  func answer(_ session: Session) -> Answer {
    let language = session.language
    let sorted = findings.sorted { $0.diagnostic < $1.diagnostic }
    let blocks: [Block] = sorted.map { .verbatim($0.diagnostic.report(in: language)) }
    let objects = sorted.map { JSONValue.object($0.diagnostic.json(language, task: $0.task, role: $0.role)) }
    let fields = ["file", "line", "column", "id", "severity", "task", "role", "message", "hint"]
    var answer = Answer(
      Document(blocks + [.paragraph(RichText(summary[language]))]),
      data: .object([
        "findings": .array(objects), "charts": .array(seen.map(\.json)), "withoutChart": JSONValue(others),
      ]),
      records: Records(fields.map { .init($0) }, objects: objects, under: "findings"),
      outcome: findings.isEmpty ? .answered : .negative)
    if !others.isEmpty { answer.warnings = [LintReport.skipped(others.count)] }
    return answer
  }

  private var summary: LocalizedText {
    let errors = findings.count { $0.diagnostic.severity == .error }
    let warnings = findings.count - errors
    let rows = seen.reduce(0) { $0 + $1.chart.tasks.count }
    let charts = seen.count == 1 ? "1 chart" : "\(seen.count) charts"
    let schemes = Set(seen.map(\.chart.scheme.rawValue)).sorted().joined(separator: ", ")
    guard !findings.isEmpty else {
      return LocalizedText(
        en: "No findings in \(charts) (\(schemes)) with \(rows) rows.",
        vi: "Không có gì cần sửa trong \(seen.count) bảng (\(schemes)), \(rows) dòng.")
    }
    return LocalizedText(
      en:
        "\(errors) error(s) and \(warnings) warning(s) in \(charts) (\(schemes)) with \(rows) rows; nothing was changed.",
      vi:
        "\(errors) lỗi và \(warnings) cảnh báo trong \(seen.count) bảng (\(schemes)), \(rows) dòng; không có gì bị thay đổi."
    )
  }

  private static func skipped(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: count == 1 ? "1 file of the folder holds no chart." : "\(count) files of the folder hold no chart.",
      vi: "\(count) tệp trong thư mục không có bảng nào.")
  }
}

extension LintReport.Seen {
  fileprivate var json: JSONValue {
    .object([
      "file": .string(file), "title": JSONValue(chart.title), "scheme": .string(chart.scheme.rawValue),
      "layout": .string(chart.layout.rawValue), "tasks": .integer(chart.tasks.count),
      "roles": JSONValue(chart.roles.map(\.name)),
    ])
  }
}

/// The JSON Schema of what `lint` answers.
let lintSchema: JSONValue = .object([
  "type": "object", "required": ["findings", "charts", "withoutChart"],
  "properties": .object([
    "findings": .object([
      "type": "array",
      "items": .object([
        "type": "object", "required": ["file", "line", "column", "id", "severity", "message"],
        "properties": .object([
          "file": ["type": "string"], "line": ["type": ["integer", "null"]],
          "column": ["type": ["integer", "null"]], "id": ["type": "string"],
          "severity": ["enum": ["error", "warning"]], "message": ["type": "string"],
          "hint": ["type": ["string", "null"]], "task": ["type": ["string", "null"]],
          "role": ["type": ["string", "null"]],
        ]),
      ]),
    ]),
    "charts": .object([
      "type": "array",
      "items": .object([
        "type": "object", "required": ["file", "scheme", "layout", "tasks", "roles"],
        "properties": .object([
          "file": ["type": "string"], "title": ["type": ["string", "null"]], "scheme": ["type": "string"],
          "layout": ["type": "string"], "tasks": ["type": "integer"],
          "roles": ["type": "array", "items": ["type": "string"]],
        ]),
      ]),
    ]), "withoutChart": ["type": "array", "items": ["type": "string"]],
  ]),
])
