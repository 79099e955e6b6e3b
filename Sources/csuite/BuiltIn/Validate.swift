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
        en: """
          Nothing is changed. Without PATH the knowledge base in use is checked. Of a file only its own findings are \
          shown, but the knowledge base around it is read, too.
          """,
        vi: """
          Không thay đổi gì. Không có PATH thì kiểm tra kho đang dùng. Với một tệp, chỉ hiện những gì cần sửa trong tệp \
          đó, nhưng vẫn đọc cả kho chứa nó.
          """),
      parameters: [
        Parameter(
          "path", .optional, .path,
          help: LocalizedText(
            en: "The folder of a knowledge base, or one of its files.",
            vi: "Thư mục của kho tri thức, hoặc một tệp trong đó."))
      ],
      examples: [
        .init("validate", LocalizedText(en: "Checks what is in use.", vi: "Kiểm tra kho đang dùng."))
      ],
      needsKnowledge: false, dataSchema: schemaOfValidate
    ) { session, arguments throws(CommandFailure) in
      let path = arguments["path"]
      if let path, isRegularFile(path) {
        return report(try KnowledgeStore.check(file: path), 1, session.language)
      }
      let checked = path.map { KnowledgeStore(folder: $0) } ?? store
      let (findings, fileCount) = try checked.check()
      return report(findings, fileCount, session.language)
    }
  }
}

private func report(_ findings: [Diagnostic], _ fileCount: Int, _ language: Language) -> Answer {
  let errors = findings.count { $0.severity == .error }
  let warnings = findings.count - errors
  let summary = LocalizedText(
    en: "\(errors) error(s) and \(warnings) warning(s) in \(filesInEnglish(fileCount)); nothing was changed.",
    vi: "\(errors) lỗi và \(warnings) cảnh báo trong \(fileCount) tệp; không có gì bị thay đổi.")
  let clean = LocalizedText(
    en: "No findings in \(filesInEnglish(fileCount)).", vi: "Không có gì cần sửa trong \(fileCount) tệp.")
  let blocks: [Block] = findings.map { .verbatim($0.report(in: language)) }
  return Answer(
    Document(blocks + [.paragraph(RichText((findings.isEmpty ? clean : summary)[language]))]),
    data: .object(["findings": .array(findings.map { $0.json(language) })]),
    outcome: findings.isEmpty ? .answered : .negative)
}

private func filesInEnglish(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }
