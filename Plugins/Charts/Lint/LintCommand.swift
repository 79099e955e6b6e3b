import Commands
import Documents
import ResponsibilityCharts
import Roles
import SourceText

let lintCommand = Command(
  "lint",
  summary: LocalizedText(
    en:
      "Holds anybody's responsibility chart against the rules: one owner a row, somebody who does the work.",
    vi: "Soi một bảng phân công bất kỳ: mỗi dòng đúng một người chịu trách nhiệm chính, có người làm."),
  details: LocalizedText(
    en: """
      PATH is a chart as CSV or Markdown (RACI, RASCI, DACI, RACI-VS, RACIO; letters under roles, or roles under \
      letters, or one line each), a folder of charts, or the folder of a knowledge base. Each finding names its cell, \
      its row and column, and the rule; ‘--without RULE’ leaves a rule out. The exit code is 1 when there is a finding.

      Errors: no-accountable, several-accountable, no-responsible, area-of-nobody, contradictory-letters, \
      unknown-letter, repeated-row, repeated-column, blank-row-name, blank-heading, cell-without-heading. Warnings: \
      everyone-consulted, too-many-accountable, accountable-without-work, role-without-part, vacant-role.
      """,
    vi: """
      PATH là bảng dạng CSV hoặc Markdown (RACI, RASCI, DACI, RACI-VS, RACIO; chữ cái dưới vai trò, vai trò dưới chữ \
      cái, hoặc mỗi dòng một phần), thư mục chứa bảng, hoặc thư mục của một kho tri thức. Mỗi điểm nêu ô, tên dòng, tên \
      cột và luật; ‘--without LUẬT’ để bỏ một luật. Mã thoát là 1 khi có điểm cần sửa.

      Lỗi: no-accountable, several-accountable, no-responsible, area-of-nobody, contradictory-letters, unknown-letter, \
      repeated-row, repeated-column, blank-row-name, blank-heading, cell-without-heading. Cảnh báo: \
      everyone-consulted, too-many-accountable, accountable-without-work, role-without-part, vacant-role.
      """),
  parameters: [
    Parameter(
      "path", .required, .file,
      help: LocalizedText(en: "A chart, or a folder.", vi: "Một bảng, hoặc một thư mục.")),
    Parameter(
      "accountable", .option, .number(1...10_000),
      help: LocalizedText(
        en: "How many rows one role may be accountable for; half of them, and five at least, unless told.",
        vi: "Một vai trò được chịu trách nhiệm chính tối đa bao nhiêu dòng; mặc định một nửa, ít nhất là năm."
      )),
    Parameter(
      "without", .option, .text,
      help: LocalizedText(
        en: "A rule to leave out. May be given again.", vi: "Luật cần bỏ. Có thể dùng nhiều lần.")),
  ],
  examples: [
    .init("lint raci.csv", LocalizedText(en: "What is wrong with a chart.", vi: "Một bảng sai ở đâu.")),
    .init(
      "lint charts --without everyone-consulted",
      LocalizedText(en: "All charts of a folder, less one rule.", vi: "Mọi bảng trong thư mục, bớt một luật.")
    ),
  ],
  dataSchema: lintSchema
) { session, arguments throws(CommandFailure) in
  let path = arguments["path"] ?? ""
  let limits = ChartLimits(accountable: arguments.number("accountable"))
  let without = try Set(arguments.all("without").map { word throws(CommandFailure) in try rule(word) })
  var report = LintReport()
  if session.kind(ofPath: path) == .folder {
    try report.addFolder(path, limits, without: without, in: session)
  } else {
    let file = try session.readFile(path)
    let read = ChartFile(file, isRole: session.knowledge.isRoleName)
    guard !read.charts.isEmpty else { throw .noChart(path) }
    report.add(file, read, limits, without: without)
  }
  return report.answer(session)
}

/// The rule that a word names.
private func rule(_ word: String) throws(CommandFailure) -> ChartRule {
  guard let rule = ChartRule(rawValue: folded(word)) else { throw .unknownRule(word) }
  return rule
}

extension LintReport {
  fileprivate mutating func addFolder(
    _ path: String, _ limits: ChartLimits, without rules: Set<ChartRule>, in session: Session
  ) throws(CommandFailure) {
    if session.kind(ofPath: joined(path, "knowledge.yaml")) == .file {
      let base = try BaseChart(path, in: session)
      var own = limits
      own.needsResponsible = false
      seen.append(Seen(file: path, chart: base.chart))
      for fault in base.chart.faults(own) where !rules.contains(fault.rule) {
        if let file = base.file(of: fault) { add(fault, file) }
      }
      return
    }
    for name in try chartFiles(in: path, depth: 0, session) {
      let file = try session.readFile(name)
      let read = ChartFile(file, isRole: session.knowledge.isRoleName)
      if read.charts.isEmpty { others.append(name) }
      add(file, read.charts.isEmpty ? .empty : read, limits, without: rules)
    }
    guard !seen.isEmpty else { throw .noChart(path) }
  }
}

/// The files below a folder that may hold charts.
private func chartFiles(in folder: String, depth: Int, _ session: Session) throws(CommandFailure) -> [String]
{
  var files: [String] = []
  for name in try session.names(inFolder: folder) {
    let path = joined(folder, name)
    if session.kind(ofPath: path) == .folder {
      if depth < 8 { files += try chartFiles(in: path, depth: depth + 1, session) }
    } else if hasMarkdownName(name) || [".csv", ".tsv"].contains(where: { name.lowercased().hasSuffix($0) }) {
      files.append(path)
    }
  }
  return files
}

extension CommandFailure {
  fileprivate static func unknownRule(_ word: String) -> CommandFailure {
    let names = ChartRule.allCases.map(\.rawValue)
    let near = nearestNames(to: word, among: names)
    return CommandFailure(
      id: "unknown-rule", .usage,
      LocalizedText(en: "No rule is called ‘\(word)’.", vi: "Không có luật nào tên ‘\(word)’."),
      hint: near.first.map(didYouMean)
        ?? LocalizedText(en: "‘help lint’ lists the rules.", vi: "‘help lint’ liệt kê các luật."),
      candidates: near.map { Candidate(id: $0, name: LocalizedText(verbatim: $0)) }, word: word)
  }

  static func noChart(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "no-chart", .data,
      LocalizedText(
        en: "‘\(path)’ holds no responsibility chart that could be told.",
        vi: "Không nhận ra bảng phân công nào trong ‘\(path)’."),
      hint: LocalizedText(
        en:
          "A chart has the tasks in its first column, the roles at the top, and letters such as R and A between them.",
        vi: "Bảng có công việc ở cột đầu, vai trò ở dòng đầu, và chữ cái như R, A ở giữa."))
  }
}
