import Commands
import Documents
import Roles
import SourceText

extension Command {
  static let use = Command(
    "use",
    summary: LocalizedText(
      en: "Sets the role that the next lines are about; alone, shows it.",
      vi: "Chọn vai trò cho các dòng sau; gõ một mình thì cho xem vai trò đang chọn."),
    details: LocalizedText(
      en: "After ‘use cpo’, ‘show duties’ shows the duties of the CPO. ‘use none’ forgets the role.",
      vi: "Sau ‘use cpo’, ‘show duties’ sẽ xem nhiệm vụ của CPO. ‘use none’ để bỏ chọn."),
    parameters: [
      Parameter(
        "role", .rest, .role, help: LocalizedText(en: "A role, or none.", vi: "Một vai trò, hoặc none."))
    ],
    examples: [
      .init("use cpo", LocalizedText(en: "Talk about the CPO.", vi: "Nói về CPO.")),
      .init("use", LocalizedText(en: "Which role is it?", vi: "Đang chọn vai trò nào?")),
    ], access: .program
  ) { session, arguments throws(CommandFailure) in
    let typed = arguments.all("role").joined(separator: " ")
    if folded(typed) == "none" {
      session.currentRole = nil
      session.forgetConversation()
    } else if !typed.isEmpty {
      session.currentRole = try session.knowledge.role(named: typed).id
    }
    return session.currentRoleAnswer
  }
}

extension Session {
  fileprivate var currentRoleAnswer: Answer {
    let role = currentRole.flatMap(knowledge.role)
    let none = LocalizedText(en: "No role is set.", vi: "Chưa chọn vai trò nào.")
    let text = role.map { "\($0.acronym) · \($0.name(in: language))" } ?? none[language]
    return Answer(Document([.paragraph(RichText(text))]), data: .object(["role": JSONValue(role?.id.text)]))
  }
}
