import Commands
import Documents
import KnowledgeDiff
import RoleLoading
import Roles
import SourceText

extension Command {
  static let diff = Command(
    "diff",
    summary: LocalizedText(
      en: "Shows exactly what differs between two knowledge bases.",
      vi: "Cho biết chính xác hai kho tri thức khác nhau chỗ nào."),
    details: LocalizedText(
      en: """
        A and B are folders of knowledge bases, or ‘csuite’ for the one that comes with the program; A is the older one. \
        Without B it is the base in use, without both the shipped one is set beside the base in use. One base alone, while \
        the shipped one is in use, is set beside that. What only follows from a change is listed with it: another owner of \
        an area is one change. The exit code is 0; with --exit-code it is 1 when anything differs.
        """,
      vi: """
        A và B là thư mục của kho tri thức, hoặc ‘csuite’ cho kho đi kèm chương trình; A là bản cũ. Không có B thì lấy kho \
        đang dùng; không có cả hai thì so kho đi kèm với kho đang dùng. Chỉ có một kho mà đang dùng kho đi kèm thì so kho đi \
        kèm với kho đó. Những gì chỉ kéo theo từ một thay đổi thì ghi cùng thay đổi đó: đổi người phụ trách một mảng là một \
        thay đổi. Mã thoát là 0; với --exit-code thì là 1 khi có khác biệt.
        """),
    parameters: [
      Parameter("a", .optional, .path, help: LocalizedText(en: "The older base.", vi: "Kho cũ.")),
      Parameter("b", .optional, .path, help: LocalizedText(en: "The newer base.", vi: "Kho mới.")),
      Parameter(
        "only", .option, .words(Difference.Thing.allCases.map(\.rawValue)),
        help: LocalizedText(en: "Only one kind of things.", vi: "Chỉ một loại.")),
      Parameter(
        "exit-code", .flag, .text,
        help: LocalizedText(en: "End with 1 when anything differs.", vi: "Kết thúc bằng 1 khi có khác biệt.")),
    ],
    examples: [
      .init(
        "diff csuite our-roles",
        LocalizedText(en: "What our base changed in the shipped one.", vi: "Kho của ta sửa gì ở kho đi kèm.")),
      .init(
        "diff last-year this-year --only owner --format markdown",
        LocalizedText(en: "Which areas got another owner.", vi: "Mảng nào đổi người phụ trách.")),
    ],
    dataSchema: schemaOfDiff
  ) { session, arguments throws(CommandFailure) in
    let (old, new) = try session.sides(arguments["a"], arguments["b"])
    try session.report(Progress(comparingBases, done: 1, of: 3))
    let all = differences(from: old, to: new)
    try session.report(Progress(comparingBases, done: 2, of: 3))
    let only = arguments["only"].flatMap(Difference.Thing.init(rawValue:))
    let shown = all.filter { only == nil || $0.thing == only }
    var answer = DiffPage(old: old, new: new, differences: shown, language: session.language).answer
    if arguments.has("exit-code"), !shown.isEmpty { answer.outcome = .negative }
    return answer
  }
}

private let comparingBases = LocalizedText(en: "Comparing the bases", vi: "Đang so hai kho")

extension Session {
  /// The older and the newer base.
  fileprivate func sides(
    _ a: String?, _ b: String?
  ) throws(CommandFailure) -> (KnowledgeBase, KnowledgeBase) {
    if let a, let b {
      let old = try base(a)
      try report(Progress(comparingBases, done: 0, of: 3))
      return (old, try base(b))
    }
    if let a {
      return folder == nil ? (knowledge, try base(a)) : (try base(a), knowledge)
    }
    guard folder != nil else { throw .nothingToCompare }
    return (try KnowledgeStore(folder: nil).load(), knowledge)
  }

  private func base(_ name: String) throws(CommandFailure) -> KnowledgeBase {
    guard name == Extension.shippedName || name.hasPrefix(Extension.shippedName + "@") else {
      return try KnowledgeStore(folder: name).load()
    }
    let shipped = try KnowledgeStore(folder: nil).load()
    let edition = edition(ofVersion: shipped.manifest.version)
    let asked = name.dropFirst(Extension.shippedName.count + 1)
    guard asked.isEmpty || asked == edition else { throw .otherEdition(name, edition) }
    return shipped
  }
}

extension CommandFailure {
  fileprivate static let nothingToCompare = CommandFailure(
    id: "missing-word", .usage,
    LocalizedText(
      en: "‘diff’ needs a base to set beside the shipped one.", vi: "‘diff’ cần một kho để so với kho đi kèm."
    ),
    hint: LocalizedText(
      en: "Name its folder: ‘diff DIR’; or two: ‘diff DIR DIR’.",
      vi: "Hãy ghi thư mục: ‘diff DIR’; hoặc hai: ‘diff DIR DIR’."))

  fileprivate static func otherEdition(_ name: String, _ edition: String) -> CommandFailure {
    CommandFailure(
      id: "unknown-edition", .usage,
      LocalizedText(
        en: "This program brings edition \(edition) of its base, not ‘\(name)’.",
        vi: "Chương trình này đi kèm kho ấn bản \(edition), không phải ‘\(name)’."),
      hint: LocalizedText(
        en: "Write csuite@\(edition), or the folder of the other edition.",
        vi: "Hãy ghi csuite@\(edition), hoặc thư mục chứa ấn bản kia."), word: name)
  }
}

/// The JSON Schema of what ‘diff’ answers.
private let schemaOfDiff: JSONValue = {
  let text: JSONValue = ["type": "string"]
  let maybe: JSONValue = ["type": ["string", "null"]]
  let words: JSONValue = ["type": ["object", "null"]]
  let base = JSONValue.object([
    "type": "object", "required": ["name", "version"], "properties": ["name": text, "version": text],
  ])
  let change = JSONValue.object([
    "type": "object", "required": ["change", "thing", "id", "name", "fields", "before", "after", "follows"],
    "properties": .object([
      "change": .object(["enum": JSONValue(Difference.Deed.allCases.map(\.rawValue))]),
      "thing": .object(["enum": JSONValue(Difference.Thing.allCases.map(\.rawValue))]), "id": text,
      "formerID": maybe, "role": maybe, "name": ["type": "object"],
      "fields": .object(["type": "array", "items": text]), "before": words, "after": words,
      "follows": .object(["type": "array", "items": text]), "origin": words,
    ]),
  ])
  return .object([
    "type": "object", "required": ["from", "to", "total", "counts", "changes"],
    "properties": .object([
      "from": base, "to": base, "total": ["type": "integer"],
      "counts": ["type": "object", "additionalProperties": ["type": "integer"]],
      "changes": .object(["type": "array", "items": change]),
    ]),
  ])
}()
