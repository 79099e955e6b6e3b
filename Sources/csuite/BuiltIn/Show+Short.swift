import Commands
import Documents
import Roles
import SourceText

extension Session {
  /// A role on one sheet.
  ///
  /// - Throws: A failure for an industry of which no fact speaks.
  func sheet(of role: Role, _ arguments: Arguments) throws(CommandFailure) -> Answer {
    let isInBoth = arguments.has("both")
    let setting = try SheetSetting(arguments, in: knowledge)
    let sheet = RoleSheet(role, in: knowledge, setting, isInBoth: isInBoth)
    let duties = sheet.duties.choices.map { choice -> JSONValue in
      .object([
        "fact": .string(choice.fact.id.text), "competency": JSONValue(choice.area?.competency.id.text),
        "relation": JSONValue(choice.area?.relation.involvement?.rawValue),
        "importance": choice.area.map { .integer($0.relation.importance) } ?? .null,
      ])
    }
    return Answer(
      isInBoth ? sheet.documentInBoth(language) : sheet.document(language),
      data: .object([
        "type": "role", "role": knowledge.json(of: role), "part": "short",
        "facts": Fact.json(sheet.facts, in: knowledge), "duties": .array(duties),
      ]), records: knowledge.records(of: sheet.facts))
  }
}

extension Command {
  /// What a sheet may be asked to be beside short.
  static let sheetParameters = [
    Parameter(
      "stage", .option, .words(FactScope.Stage.allCases.map(\.rawValue)),
      help: LocalizedText(
        en: "The sheet for a company at this stage.", vi: "Bản cho công ty ở giai đoạn này.")),
    Parameter(
      "industry", .option, .text,
      help: LocalizedText(
        en: "The sheet for an industry, such as banking.", vi: "Bản cho một ngành, ví dụ ngân hàng.")),
    Parameter(
      "company", .option, .text,
      help: LocalizedText(en: "The company’s name on the sheet.", vi: "Tên công ty ghi trên trang.")),
    Parameter(
      "both", .flag, .text,
      help: LocalizedText(
        en: "The sheet in both languages side by side.", vi: "Hai ngôn ngữ cạnh nhau trên một trang.")),
  ]
}

extension CommandFailure {
  /// An option of the sheet without the sheet.
  static func onlyForShort(_ option: String) -> CommandFailure {
    CommandFailure(
      id: "only-for-short", .usage,
      LocalizedText(en: "‘--\(option)’ goes with ‘--short’.", vi: "‘--\(option)’ phải đi cùng ‘--short’."),
      hint: LocalizedText(
        en: "Try ‘show cpo --short --\(option) …’.", vi: "Hãy thử ‘show cpo --short --\(option) …’."),
      word: "--" + option)
  }

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
