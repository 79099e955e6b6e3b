import Commands
import Documents
import ModelContextProtocol
import SourceText

extension Command {
  /// Serves an assistant; `Runner.serveAssistant` does it where the program was started for nothing else.
  static let assistantServer = Command(
    "mcp",
    summary: LocalizedText(
      en: "Serves an assistant over standard input and output (Model Context Protocol).",
      vi: "Phục vụ trợ lý AI qua đầu vào và đầu ra chuẩn (Model Context Protocol)."),
    details: LocalizedText(
      en: """
        The assistant’s program starts it: enter ‘csuite’ as the command and ‘mcp’ as its argument there. The commands \
        that only read are its tools, roles, areas, facts and sources its resources, and there are prompts for a job \
        description, a comparison and an interview. All revisions from 2024-11-05 to 2026-07-28 are spoken. Nothing \
        is written, and no file is read but what the assistant sends as text.
        """,
      vi: """
        Chương trình của trợ lý tự khởi động lệnh này: hãy khai ‘csuite’ làm lệnh và ‘mcp’ làm đối số ở đó. Các lệnh \
        chỉ đọc là công cụ; vai trò, mảng việc, dữ kiện và nguồn là tài nguyên; có sẵn lời nhắc để viết mô tả công \
        việc, so sánh và phỏng vấn. Dùng được mọi phiên bản từ 2024-11-05 đến 2026-07-28. Không ghi gì, và không đọc \
        tệp nào ngoài nội dung trợ lý gửi tới.
        """),
    parameters: [
      Parameter(
        "allow-progress", .flag, .text,
        help: LocalizedText(
          en: "The assistant may see and change what you have learnt, and quiz you.",
          vi: "Cho trợ lý xem và thay đổi tiến độ học của bạn, và hỏi bài bạn.")),
      Parameter(
        "files", .option, .path,
        help: LocalizedText(
          en: "The assistant may read the files below this folder.",
          vi: "Cho trợ lý đọc các tệp trong thư mục này.")),
    ],
    // They would be run at the prompt, where there is nobody to serve.
    examples: [], access: .program
  ) { _, _ throws(CommandFailure) in throw .assistantNeedsShell }
}

extension Runner {
  /// Serves an assistant until its input ends, when that is what the words ask for; nil when they do not.
  ///
  /// - Throws: A usage failure for options that there are not.
  mutating func serveAssistant(_ words: [LineWord]) throws(CommandFailure) -> Int32? {
    let reading = LineReading(words, session.commands)
    guard reading.command?.name == Command.assistantServer.name else { return nil }
    let arguments = try reading.call().arguments
    var permissions = AssistantPermissions(allowsProgress: arguments.has("allow-progress"))
    permissions.files = try arguments["files"].map { path throws(CommandFailure) in try ReadableFolder(path) }
    let content = AssistantContent(session, setup.knowledge.store, permissions)
    return ServerLoop(server: Server(content), knowledge: setup.knowledge, notes: output).run()
  }
}

extension CommandFailure {
  fileprivate static let assistantNeedsShell = CommandFailure(
    id: "only-from-shell", .usage,
    LocalizedText(
      en: "‘mcp’ is started by an assistant’s program, not at the prompt.",
      vi: "‘mcp’ do chương trình của trợ lý khởi động, không dùng ở dấu nhắc."),
    hint: LocalizedText(
      en: "Enter ‘csuite mcp’ as a server there.", vi: "Hãy khai ‘csuite mcp’ làm máy chủ ở đó."), word: "mcp"
  )
}
