import Commands
import Documents
import Roles
import SourceText

extension Command {
  static let newArea = Command(
    "new area",
    summary: LocalizedText(
      en: "Adds an area of work to a base of your own, with the role that is accountable for it.",
      vi: "Thêm một mảng công việc vào kho của riêng bạn, kèm vai trò chịu trách nhiệm chính."),
    details: additionDetails,
    parameters: [
      Parameter(
        "id", .required, .text,
        help: LocalizedText(
          en: "Its permanent id: small letters, such as hiring.", vi: "Mã cố định, chữ thường, ví dụ hiring.")
      )
    ]
      + wordingParameters(
        LocalizedText(en: "Its name in English.", vi: "Tên bằng tiếng Anh."),
        LocalizedText(en: "Its name in Vietnamese.", vi: "Tên bằng tiếng Việt.")) + [
        Parameter(
          "owner", .option, .role,
          help: LocalizedText(
            en: "The role that is accountable for it.", vi: "Vai trò chịu trách nhiệm chính.")),
        Parameter(
          "group", .option, .text,
          help: LocalizedText(
            en: "The group to list it under; the first one unless told.",
            vi: "Nhóm để xếp vào; mặc định là nhóm đầu tiên.")),
      ],
    examples: [
      .init(
        "new area hiring --en Hiring --vi \"Tuyển dụng\" --owner ceo --kb mine",
        LocalizedText(en: "Hiring, for which the CEO answers.", vi: "Tuyển dụng, do CEO chịu trách nhiệm."))
    ], dataSchema: schemaOfNew, access: .files
  ) { session, arguments throws(CommandFailure) in
    var edit = try BaseEdit(session)
    let id = arguments["id"] ?? ""
    guard session.knowledge.competency(Competency.ID(id)) == nil else { throw .isThere(id) }
    let names = try session.wordings(arguments, for: "new area")
    guard let typed = arguments["owner"] else { throw .missingOwner }
    let owner = try session.knowledge.role(named: typed)
    let fact =
      edit.isOverlay ? session.knowledge.nextOwnFactID : session.knowledge.nextFactID(of: owner.id)
    let sentence = factEntry(
      fact, .responsibility, ownerSentence(owner.acronym, names), competency: id,
      evidence: "{ basis: own-judgement }")
    try edit.addFact(sentence, of: owner.id.text)
    try edit.addArea(
      areaEntry(id, names, owner: owner.id.text, fact: fact), arguments["group"], session.knowledge)
    return session.answer(
      made: id, files: try edit.write(),
      next: ["who \(id)", "new fact \(owner.id) --area \(id) \(session.wordingHint)"])
  }
}

extension BaseEdit {
  /// Puts an area at the end of a group; a group that is not there begins with it.
  fileprivate mutating func addArea(
    _ entry: String, _ group: String?, _ knowledge: KnowledgeBase
  ) throws(CommandFailure) {
    if isOverlay, let below = group ?? knowledge.groups.first?.id.text,
      text(of: "competencies/\(below).yaml") == nil, knowledge.groups.contains(where: { $0.id.text == below })
    {
      let line = entry.firstIndex(of: "\n").map(entry.index(after:)).map { String(entry[$0...]) } ?? entry
      let end = line.firstIndex(of: "\n").map(line.index(after:)) ?? line.endIndex
      return try addBelow("competencies", line[..<end] + "    group: \(below)\n" + line[end...])
    }
    let first = groups.first
    let file = group.map { "competencies/\($0).yaml" } ?? first ?? "competencies/general.yaml"
    if text(of: file) != nil { return try append(entry, to: "competencies", of: file) }
    let id = group ?? "general"
    let name = group.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let names = Wordings(
      uniqueKeysWithValues: knowledge.manifest.languages.map {
        ($0, name ?? LocalizedText(en: "General", vi: "Chung")[$0])
      })
    put(groupFile(id, names, order: min(99, groups.count + 1), area: entry), into: file)
  }
}

private func ownerSentence(_ acronym: String, _ names: Wordings) -> Wordings {
  var sentence: Wordings = [:]
  if let name = names[.en] {
    sentence[.en] = "The \(acronym) is accountable for \(inSentence(name))."
  }
  if let name = names[.vi] {
    sentence[.vi] = "\(acronym) chịu trách nhiệm chính về \(inSentence(name))."
  }
  return sentence
}

/// A name with a small first letter, unless it begins with an abbreviation.
private func inSentence(_ name: String) -> String {
  guard let first = name.first, name.dropFirst().first?.isUppercase != true else { return name }
  return first.lowercased() + name.dropFirst()
}

extension CommandFailure {
  fileprivate static let missingOwner = CommandFailure(
    id: "missing-word", .usage,
    LocalizedText(
      en: "‘new area’ needs --owner: exactly one role is accountable for an area.",
      vi: "‘new area’ cần --owner: mỗi mảng có đúng một vai trò chịu trách nhiệm chính."),
    hint: LocalizedText(en: "Add --owner ROLE.", vi: "Hãy thêm --owner VAI-TRÒ."))
}
