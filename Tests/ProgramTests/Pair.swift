import Commands
import Documents
import Roles
import SourceText

/// A command that takes several roles and a choice, so that the prompt's part in them needs no plugin that is shipped.
enum Pair: Plugin {
  static let commands = [
    Command(
      "pair", summary: LocalizedText(en: "Names roles in a row.", vi: "Nêu các vai trò thành một hàng."),
      parameters: [
        Parameter("roles", .rest, .role, help: LocalizedText(en: "Roles.", vi: "Các vai trò.")),
        Parameter(
          "group", .option, .choices(groups),
          help: LocalizedText(en: "A group of areas.", vi: "Một nhóm mảng.")),
      ],
      examples: [.init("pair cpo cto", LocalizedText(en: "Two of them.", vi: "Hai vai trò."))]
    ) { _, arguments in
      let roles = arguments.all("roles").joined(separator: " ")
      return Answer(Document([.paragraph(RichText(roles))]), data: .object(["roles": .string(roles)]))
    }
  ]
}

private let groups = Choices("group-of-a-test") { knowledge in
  knowledge.groups.map { Choices.Choice($0.id.text, $0.name) }
}
