import Commands
import Documents
import Roles
import SourceText

extension Command {
  static let newRole = Command(
    "new role",
    summary: LocalizedText(
      en: "Adds a role to a base of your own.", vi: "Thêm một vai trò vào kho của riêng bạn."),
    details: additionDetails,
    parameters: [
      Parameter(
        "id", .required, .text,
        help: LocalizedText(
          en: "Its permanent id: small letters, such as cto.", vi: "Mã cố định, chữ thường, ví dụ cto."))
    ]
      + wordingParameters(
        LocalizedText(en: "Its name in English.", vi: "Tên bằng tiếng Anh."),
        LocalizedText(en: "Its name in Vietnamese.", vi: "Tên bằng tiếng Việt.")) + [
        Parameter(
          "acronym", .option, .text,
          help: LocalizedText(
            en: "Its letters; those of the id unless told.", vi: "Chữ viết tắt; mặc định theo mã.")),
        Parameter(
          "tagline-en", .option, .text,
          help: LocalizedText(
            en: "What it is for, in half a sentence.", vi: "Vai trò để làm gì, nửa câu, tiếng Anh.")),
        Parameter(
          "tagline-vi", .option, .text,
          help: LocalizedText(
            en: "The same in Vietnamese.", vi: "Vai trò để làm gì, nửa câu, tiếng Việt.")),
        Parameter(
          "reports-to", .option, .role,
          help: LocalizedText(en: "The role that it reports to.", vi: "Báo cáo cho vai trò nào.")),
      ],
    examples: [
      .init(
        "new role cto --en \"Chief Technology Officer\" --vi \"Giám đốc công nghệ\" --reports-to ceo --kb mine",
        LocalizedText(en: "A CTO who reports to the CEO.", vi: "CTO, báo cáo cho CEO."))
    ], dataSchema: schemaOfNew, access: .files
  ) { session, arguments throws(CommandFailure) in
    var edit = try BaseEdit(session)
    let id = Role.ID(arguments["id"] ?? "")
    let file = "roles/\(id).yaml"
    guard session.knowledge.role(id) == nil, edit.text(of: file) == nil else { throw .isThere(id.text) }
    let names = try session.wordings(arguments, for: "new role")
    let acronym = arguments["acronym"] ?? id.text.uppercased()
    let superior = try arguments["reports-to"].map { name throws(CommandFailure) in
      try session.knowledge.role(named: name).id.text
    }
    let fact = session.knowledge.nextFactID(of: id)
    let entry = factEntry(fact, .name, nameSentence(acronym, names), evidence: "{ basis: own-judgement }")
    edit.put(
      roleFile(
        id.text, acronym: acronym, names: names, tagline: tagline(arguments, names), reportsTo: superior,
        fact: entry), into: file)
    return session.answer(
      made: id.text, files: try edit.write(),
      next: [
        "show \(id)", "new fact \(id) \(session.wordingHint)",
        "new area hiring --owner \(id) \(session.wordingHint)",
      ])
  }
}

private func nameSentence(_ acronym: String, _ names: Wordings) -> Wordings {
  var sentence: Wordings = [:]
  if let name = names[.en] { sentence[.en] = "The full name of the \(acronym) is \(name)." }
  if let name = names[.vi] { sentence[.vi] = "Tên đầy đủ của \(acronym) là \(name)." }
  return sentence
}

/// What was said, else that nothing was.
private func tagline(_ arguments: Arguments, _ names: Wordings) -> Wordings {
  let nothing = LocalizedText(en: "has no description yet", vi: "chưa có mô tả")
  return Wordings(
    uniqueKeysWithValues: names.keys.map { ($0, arguments["tagline-\($0.rawValue)"] ?? nothing[$0]) })
}

let additionDetails = LocalizedText(
  en: """
    The base is the one of ‘--kb DIR’ (or CSUITE_KB). What would make it wrong is refused, and nothing is written then. \
    Each language of the base needs its wording.
    """,
  vi: """
    Kho là kho của ‘--kb DIR’ (hoặc CSUITE_KB). Điều gì làm kho sai thì bị từ chối và không ghi gì. Mỗi ngôn ngữ của \
    kho đều phải có phần chữ.
    """)

func wordingParameters(_ english: LocalizedText, _ vietnamese: LocalizedText) -> [Parameter] {
  [Parameter("en", .option, .text, help: english), Parameter("vi", .option, .text, help: vietnamese)]
}

extension Session {
  /// The options of the languages of the base, to be filled in.
  var wordingHint: String { knowledge.manifest.languages.map { "--\($0.rawValue) …" }.joined(separator: " ") }

  /// The wordings that were given, one for each language of the base.
  func wordings(_ arguments: Arguments, for command: String) throws(CommandFailure) -> Wordings {
    var wordings: Wordings = [:]
    for language in knowledge.manifest.languages {
      guard let text = arguments[language.rawValue], !text.allSatisfy(\.isWhitespace) else {
        throw .missingWording(language, command)
      }
      wordings[language] = text
    }
    return wordings
  }
}

extension CommandFailure {
  static func isThere(_ id: String) -> CommandFailure {
    CommandFailure(
      id: "already-there", .usage,
      LocalizedText(en: "The base has ‘\(id)’ already.", vi: "Kho đã có ‘\(id)’."),
      hint: LocalizedText(
        en: "Choose another id; ids are permanent.", vi: "Hãy chọn mã khác; mã không bao giờ đổi."),
      word: id)
  }

  fileprivate static func missingWording(_ language: Language, _ command: String) -> CommandFailure {
    CommandFailure(
      id: "missing-word", .usage,
      LocalizedText(
        en: "‘\(command)’ needs --\(language.rawValue): the base is in \(language.name[.en]) too.",
        vi: "‘\(command)’ cần --\(language.rawValue): kho này có \(language.name[.vi])."),
      hint: LocalizedText(
        en: "Add --\(language.rawValue) \"…\".", vi: "Hãy thêm --\(language.rawValue) \"…\"."))
  }
}
