import Commands
import Documents
import SourceText

/// The version of the program, as the change log names it.
let programVersion = "0.1.0"

extension Command {
  static let version = Command(
    "version",
    summary: LocalizedText(en: "Says which version this is.", vi: "Cho biết phiên bản."),
    examples: [.init("version", LocalizedText(en: "The version.", vi: "Phiên bản."))],
    needsKnowledge: false, access: .program
  ) { _, _ in
    Answer(
      Document([.paragraph(RichText("csuite \(programVersion)"))]),
      data: .object(["version": .string(programVersion)]))
  }

  /// A word that ends the conversation.
  static func leave(_ name: String) -> Command {
    Command(
      name, summary: LocalizedText(en: "Leaves the prompt, as ^D does.", vi: "Rời dấu nhắc, như ^D."),
      examples: [.init(name, LocalizedText(en: "Goodbye.", vi: "Tạm biệt."))], needsKnowledge: false,
      access: .program
    ) { session, _ in
      session.isOver = true
      return Answer()
    }
  }
}
