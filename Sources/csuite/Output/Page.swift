import Commands
import Documents
import Roles
import SourceText

/// An answer on its way out.
struct Page {
  var answer: Answer
  /// The command that gave it.
  let command: String
  let delivery: Delivery
  /// Whether it is one of many that follow each other, as in a quiz: each is one line of JSON.
  var isInStream = false
  /// What was asked, as it was typed; a page without a name of its own is called so.
  var asked = ""

  /// The page with only the fields that are wanted.
  ///
  /// - Throws: A usage failure when the answer or the form has no fields, or not these.
  func chosen(for format: OutputFormat) throws(CommandFailure) -> Page {
    guard let names = delivery.fields else { return self }
    guard [.csv, .jsonl, .json].contains(format) else { throw .fieldsNeedColumns }
    guard let records = answer.records else { throw .noFields(of: command) }
    let kept = try records.keeping(names)
    var page = self
    page.answer.records = kept
    let list: JSONValue = .array(
      kept.objects.map { .object(Dictionary($0.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })) })
    var data = answer.data.object ?? [:]
    data[kept.key] = list
    page.answer.data = .object(kept.key == "records" ? [kept.key: list] : data)
    return page
  }

  /// The page as the form has it.
  func text(_ session: Session, _ screen: Screen) -> String {
    switch session.format {
    case .text: renderText(answer.document, style: screen.style)
    case .markdown: renderMarkdown(answer.document)
    case .html:
      renderHTML(
        answer.document, title: title, language: session.language,
        translation: answer.translation)
    case .csv: separated(session.language)
    case .jsonl: lines
    case .json:
      isInStream ? renderCompactJSON(envelope(session)) + "\n" : renderJSON(envelope(session))
    }
  }

  /// The page as it lies in a file.
  ///
  /// - Throws: A failure when another program has to make it and cannot.
  func bytes(_ session: Session, _ screen: Screen) throws(CommandFailure) -> [UInt8] {
    guard let conversion = delivery.conversion else { return Array(text(session, screen).utf8) }
    return try conversion.bytes(of: answer, title: title, language: session.language)
  }

  private var title: String {
    answer.document.title ?? answer.document.name ?? (asked.isEmpty ? "csuite \(command)" : asked)
  }

  private func separated(_ language: Language) -> String {
    let isVietnamese = language == .vi
    // Where a comma stands before the decimals, spreadsheet programs part cells at semicolons.
    let style =
      delivery.isForExcel
      ? CSVStyle(
        separator: isVietnamese ? ";" : ",", hasByteOrderMark: true, hasDecimalComma: isVietnamese)
      : .standard
    guard let records = answer.records else { return renderCSV(answer.document, style: style) }
    return renderCSV(columns: records.columnNames, rows: records.cells, style: style)
  }

  private var lines: String {
    guard let records = answer.records else { return renderCompactJSON(answer.data) + "\n" }
    return records.objects.map { renderJSONLine($0) }.joined()
  }

  /// The page as a program reads it.
  func envelope(_ session: Session) -> JSONValue {
    let data = answer.data
    var parts: [String: JSONValue] = [
      "data": data, "warnings": JSONValue(answer.warnings.map { $0[session.language] }),
    ]
    parts["origins"] = session.origins(in: data)
    return wrapped(command, session.knowledge.manifest, parts)
  }
}

/// The object that every answer for programs is.
func wrapped(_ command: String, _ manifest: Manifest, _ parts: [String: JSONValue]) -> JSONValue {
  .object(
    parts.merging([
      "schemaVersion": 1, "command": .string(command),
      "knowledgeBase": .object(["name": .string(manifest.name), "version": .string(manifest.version)]),
    ]) { part, _ in part })
}
