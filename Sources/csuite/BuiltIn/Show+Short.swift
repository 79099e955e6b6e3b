import Commands
import Documents
import Roles
import SourceText

extension Session {
  /// A role on one sheet.
  func sheet(of role: Role) -> Answer {
    let sheet = RoleSheet(role, in: knowledge)
    let duties = sheet.duties.choices.map { choice -> JSONValue in
      .object([
        "fact": .string(choice.fact.id.text), "competency": JSONValue(choice.area?.competency.id.text),
        "relation": JSONValue(choice.area?.relation.involvement?.rawValue),
        "importance": choice.area.map { .integer($0.relation.importance) } ?? .null,
      ])
    }
    return Answer(
      sheet.document(language),
      data: .object([
        "type": "role", "role": knowledge.json(of: role), "part": "short",
        "facts": Fact.json(sheet.facts, in: knowledge), "duties": .array(duties),
      ]), records: knowledge.records(of: sheet.facts))
  }
}

extension CommandFailure {
  static func shortOfNoRole(_ name: String) -> CommandFailure {
    CommandFailure(
      id: "short-of-no-role", .usage,
      LocalizedText(
        en: "‘--short’ is for a whole role, and ‘\(name)’ is none.",
        vi: "‘--short’ dùng cho cả một vai trò, còn ‘\(name)’ thì không phải."),
      hint: LocalizedText(en: "Try ‘show cpo --short’.", vi: "Hãy thử ‘show cpo --short’."),
      word: "--short")
  }
}
