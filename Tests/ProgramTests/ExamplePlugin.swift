import Commands
import Documents
import Roles
import SourceText

/// Says how many facts there are.
enum Count: Plugin {
  static let commands = [
    Command(
      "count", summary: LocalizedText(en: "Counts the facts.", vi: "Đếm số dữ kiện."),
      examples: [.init("count", LocalizedText(en: "How many?", vi: "Bao nhiêu?"))]
    ) { session, _ in
      let count = session.knowledge.facts.count
      return Answer(Document([.paragraph(RichText("\(count)"))]), data: .object(["count": .integer(count)]))
    }
  ]
}
