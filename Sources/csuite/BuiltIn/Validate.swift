import Commands
import Documents
import SourceText

extension Command {
  static func validate(_ store: KnowledgeStore) -> Command {
    Command(
      "validate",
      summary: LocalizedText(
        en: "Checks a knowledge base and reports every finding with its place.",
        vi: "Kiểm tra một kho tri thức và báo mọi điểm cần xem, kèm vị trí."),
      details: LocalizedText(
        en: "Nothing is changed. Without DIR the knowledge base in use is checked.",
        vi: "Không thay đổi gì. Không có DIR thì kiểm tra kho đang dùng."),
      parameters: [
        Parameter(
          "dir", .optional, .path,
          help: LocalizedText(en: "The folder of a knowledge base.", vi: "Thư mục của kho tri thức."))
      ],
      examples: [
        .init("validate", LocalizedText(en: "Checks what is in use.", vi: "Kiểm tra kho đang dùng."))
      ],
      needsKnowledge: false
    ) { session, arguments throws(CommandFailure) in
      let checked = arguments["dir"].map { KnowledgeStore(folder: $0) } ?? store
      let (findings, fileCount) = try checked.check()
      return report(findings, fileCount, session.language)
    }
  }
}

private func report(_ findings: [Diagnostic], _ fileCount: Int, _ language: Language) -> Answer {
  let errors = findings.count { $0.severity == .error }
  let warnings = findings.count - errors
  let summary = LocalizedText(
    en: "\(errors) error(s) and \(warnings) warning(s) in \(fileCount) files; nothing was changed.",
    vi: "\(errors) lỗi và \(warnings) cảnh báo trong \(fileCount) tệp; không có gì bị thay đổi.")
  let clean = LocalizedText(
    en: "No findings in \(fileCount) files.", vi: "Không có gì cần sửa trong \(fileCount) tệp.")
  let blocks: [Block] = findings.map { .verbatim($0.report(in: language)) }
  return Answer(
    Document(blocks + [.paragraph(RichText((findings.isEmpty ? clean : summary)[language]))]),
    data: .object(["findings": .array(findings.map { $0.json(language) })]),
    outcome: findings.isEmpty ? .answered : .negative)
}
