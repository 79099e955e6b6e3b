import Commands
import Documents
import Roles
import SourceText
import TextSearch

extension Command {
  static let newFact = Command(
    "new fact",
    summary: LocalizedText(
      en: "Adds a fact about a role to a base of your own, under the next free id.",
      vi: "Thêm một dữ kiện về vai trò vào kho của riêng bạn, với mã trống kế tiếp."),
    details: additionDetails,
    parameters: [
      Parameter(
        "role", .required, .role, help: LocalizedText(en: "The role.", vi: "Vai trò."))
    ]
      + wordingParameters(
        LocalizedText(en: "The sentence in English.", vi: "Câu bằng tiếng Anh."),
        LocalizedText(en: "The sentence in Vietnamese.", vi: "Câu bằng tiếng Việt.")) + [
        Parameter(
          "kind", .option, .part,
          help: LocalizedText(
            en: "What it says about the role; duty unless told.", vi: "Nói gì về vai trò; mặc định là duty.")),
        Parameter(
          "area", .option, .competency,
          help: LocalizedText(en: "The area of work that it concerns.", vi: "Mảng công việc liên quan.")),
        Parameter(
          "about", .option, .role,
          help: LocalizedText(en: "Another role that it speaks of.", vi: "Vai trò khác mà câu nhắc đến.")),
        Parameter(
          "source", .option, .text,
          help: LocalizedText(
            en: "A source of the base; general knowledge unless told.",
            vi: "Một nguồn của kho; mặc định là kiến thức chung.")),
      ],
    examples: [
      .init(
        "new fact ceo --en \"The CEO opens each all-hands meeting.\" --vi \"CEO mở đầu mỗi buổi họp toàn công ty.\" "
          + "--kb mine", LocalizedText(en: "A duty of the CEO.", vi: "Một nhiệm vụ của CEO."))
    ], dataSchema: schemaOfNew, access: .files
  ) { session, arguments throws(CommandFailure) in
    var edit = try BaseEdit(session)
    let knowledge = session.knowledge
    let role = try knowledge.role(named: arguments["role"] ?? "").id
    let texts = try session.wordings(arguments, for: "new fact")
    let area = try arguments["area"].map { name throws(CommandFailure) in try knowledge.area(named: name) }
    let about = try arguments["about"].map { name throws(CommandFailure) in
      try knowledge.role(named: name).id.text
    }
    let source = try arguments["source"].map { name throws(CommandFailure) in
      try knowledge.source(named: name)
    }
    let kind = try arguments["kind"].map { word throws(CommandFailure) in try factKind(word) } ?? .duty
    let id = edit.isOverlay ? knowledge.nextOwnFactID : knowledge.nextFactID(of: role)
    try edit.addFact(
      factEntry(
        id, kind, texts, competency: area, about: about,
        evidence: source ?? "{ basis: general-knowledge }"), of: role.text)
    return session.answer(made: id, files: try edit.write(), next: ["show \(id)", "validate"])
  }
}

/// The kind that a word stands for.
private func factKind(_ word: String) throws(CommandFailure) -> FactKind {
  guard let kind = FactKind(word: word) else { throw .unknownKind(word) }
  return kind
}

extension KnowledgeBase {
  /// The id of the area that a name stands for.
  fileprivate func area(named typed: String) throws(CommandFailure) -> String {
    if case .competency(let id) = try reference(typed) { return id.text }
    throw .otherKind(typed, LocalizedText(en: "no area of work", vi: "không phải mảng công việc"))
  }

  /// The id of the source that a name stands for.
  fileprivate func source(named typed: String) throws(CommandFailure) -> String {
    if case .source(let id) = try reference(typed) { return id.text }
    throw .otherKind(typed, LocalizedText(en: "no source", vi: "không phải nguồn"))
  }
}

extension CommandFailure {
  fileprivate static func unknownKind(_ word: String) -> CommandFailure {
    let near = nearestNames(to: word, among: FactKind.allCases.flatMap(\.words)).first
    let list = FactKind.allCases.map(\.rawValue).joined(separator: ", ")
    return CommandFailure(
      id: "unknown-kind", .usage,
      LocalizedText(en: "No fact is of the kind ‘\(word)’.", vi: "Không có loại dữ kiện ‘\(word)’."),
      hint: near.map(didYouMean)
        ?? LocalizedText(en: "Use one of: \(list).", vi: "Hãy dùng một trong: \(list)."),
      candidates: near.map { [Candidate(id: $0, name: LocalizedText(verbatim: $0))] } ?? [], word: word)
  }

  fileprivate static func otherKind(_ typed: String, _ what: LocalizedText) -> CommandFailure {
    CommandFailure(
      id: "wrong-kind", .usage,
      LocalizedText(en: "‘\(typed)’ is \(what[.en]).", vi: "‘\(typed)’ \(what[.vi])."),
      hint: LocalizedText(
        en: "‘list competencies’ and ‘list sources’ show the names.",
        vi: "‘list competencies’ và ‘list sources’ cho biết các tên."), word: typed)
  }
}
