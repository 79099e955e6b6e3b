import Commands
import Documents
import TextSearch
import ResponsibilityCharts
import RoleFrameworks
import Roles
import SourceText
import Tabular

/// Reads what a path leads to, whatever it is, and drafts a base of it.
///
/// - Throws: A failure when it cannot be read, or is nothing that can be imported.
func readImport(
  _ path: String, _ arguments: Arguments, _ session: Session
) throws(CommandFailure) -> ImportReport {
  let name = lastPart(of: path)
  if session.kind(ofPath: path) == .folder || ReleaseFile(name: name) != nil {
    let place = session.kind(ofPath: path) == .folder ? path : folder(of: path)
    guard let release = try ReleaseFolder(place, in: session) else { throw .nothingToImport(path) }
    return try importRelease(release, arguments.all("only"), session)
  }
  let file = try session.readFile(path)
  if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return try importLadder(file, session) }
  return try importChart(file, arguments, session)
}

// MARK: Kinds of files

private func importChart(
  _ file: SourceFile, _ arguments: Arguments, _ session: Session
) throws(CommandFailure) -> ImportReport {
  let read = ChartFile(file, isRole: session.knowledge.isRoleName)
  guard !read.charts.isEmpty else { throw .noChart(file.path) }
  let language = arguments["texts"].flatMap(Language.init(rawValue:)) ?? languageOfText(file)
  let told = try toldNames(arguments.all("as"), session.knowledge)
  let draft = newDraft(
    file.path, language, BaseDraft.Origin(id: "CHART", title: lastPart(of: file.path), grade: "C"))
  let made = ChartImport(file, read.charts, session.knowledge, told: told, draft)
  var report = ImportReport(path: file.path, kind: "chart", draft: made.draft)
  (report.charts, report.roles, report.areas) = (read.charts, made.roles, made.areas)
  (report.cells, report.notes) = (made.cells, made.notes)
  for problem in read.problems {
    report.notes.append(
      ImportNote(
        file.path, SourcePoint(line: problem.line, column: 1), problem.kind.rawValue,
        en: problem.message[.en], vi: problem.message[.vi]))
  }
  for line in read.otherTables {
    report.notes.append(
      ImportNote(
        file.path, SourcePoint(line: line, column: 1), "no-chart", en: "Not taken: a table that is no chart.",
        vi: "Không lấy: một bảng không phải bảng phân công."))
  }
  report.notes.sort { ($0.line, $0.column, $0.id) < ($1.line, $1.column, $1.id) }
  return report
}

private func importLadder(_ file: SourceFile, _ session: Session) throws(CommandFailure) -> ImportReport {
  let catalogue = try readLadder(file)
  let origin = BaseDraft.Origin(id: "LADDER", title: lastPart(of: file.path), grade: "B")
  let made = FrameworkImport(catalogue, newDraft(file.path, languageOfText(file), origin))
  return frameworkReport(file.path, "ladder", catalogue, made)
}

private func importRelease(
  _ release: ReleaseFolder, _ only: [String], _ session: Session
) throws(CommandFailure) -> ImportReport {
  let catalogue = try release.read(RoleFilter(only), keepsProse: true, in: session)
  guard !catalogue.roles.isEmpty else { throw .noSuchRole(only, release.path) }
  let origin = BaseDraft.Origin(
    id: release.kind == .onet ? "ONET" : "ESCO", title: release.title(in: session), grade: "A",
    address: release.kind == .onet ? "https://www.onetcenter.org/database.html" : "https://esco.ec.europa.eu")
  let made = FrameworkImport(catalogue, newDraft(release.path, .en, origin))
  return frameworkReport(release.path, release.kind.rawValue, catalogue, made)
}

private func frameworkReport(
  _ path: String, _ kind: String, _ catalogue: Catalogue, _ made: FrameworkImport
) -> ImportReport {
  var report = ImportReport(path: path, kind: kind, draft: made.draft)
  report.records = catalogue.counts
  report.notes = catalogue.notes.map(\.note)
  report.notes += made.shortenedFacts.map { id in
    ImportNote(
      path, SourcePoint(line: 1, column: 1), "shortened", en: "\(id) was cut: a fact has 40 words at most.",
      vi: "\(id) bị cắt: một dữ kiện dài tối đa 40 từ.")
  }
  if !made.unneeded.isEmpty {
    let count = made.unneeded.count
    report.notes.append(
      ImportNote(
        path, SourcePoint(line: 1, column: 1), "needed-by-no-role",
        en: "Not taken: \(count) skills that no role of the import needs.",
        vi: "Không lấy: \(count) kỹ năng mà không vai trò nào được nhập cần đến."))
  }
  return report
}

private func newDraft(_ path: String, _ language: Language, _ origin: BaseDraft.Origin) -> BaseDraft {
  let name = lastPart(of: path).split(separator: ".").first.map(String.init) ?? "imported"
  let remark = LocalizedText(
    en:
      "Made by ‘csuite import’ of \(lastPart(of: path)).\nImportance and level stand for what the file says in other words; change them as you know better.",
    vi:
      "Tạo bằng ‘csuite import’ từ \(lastPart(of: path)).\nTầm quan trọng và mức được suy từ cách ghi của tệp; hãy sửa theo hiểu biết của bạn."
  )
  return BaseDraft(
    language: language, name: name, title: origin.title, origin: origin, remark: remark[language])
}

/// Vietnamese where letters stand that only Vietnamese has.
private func languageOfText(_ file: SourceFile) -> Language {
  let text = String(decoding: file.bytes.prefix(1 << 16), as: UTF8.self)
  let letters = text.unicodeScalars.count { scalar in
    "ăâđêôơưĂÂĐÊÔƠƯ".unicodeScalars.contains(scalar) || (0x1EA0...0x1EF9).contains(scalar.value)
  }
  return letters * 40 > text.unicodeScalars.count ? .vi : .en
}

/// What the person said that headings stand for.
private func toldNames(_ words: [String], _ knowledge: KnowledgeBase) throws(CommandFailure) -> [String:
  String]
{
  var told: [String: String] = [:]
  for word in words {
    let parts = word.split(separator: "=", maxSplits: 1).map { oneLine(String($0)) }
    guard parts.count == 2 else { throw .malformedName(word) }
    let meant = try knowledge.reference(parts[1])
    switch meant {
    case .role(_), .competency(_): told[folded(parts[0])] = meant.id
    default: throw .malformedName(word)
    }
  }
  return told
}
