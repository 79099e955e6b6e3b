import Answering
import Claims
import Commands
import Documents
import Roles
import SourceText

extension Command {
  static let may = Command(
    "may",
    summary: LocalizedText(
      en: "Says whether a role may do something: yes, only with others, no, or not decided here.",
      vi: "Cho biết một vai trò có được làm việc gì không: được, chỉ cùng người khác, không, hay chưa rõ."),
    details: LocalizedText(
      en: """
        The answer comes from the chart of who does what, from decision rights and boundaries, which follow with their \
        ids. A role that is accountable may, unless a fact says that others approve or decide with it; one that does part \
        of the work or is consulted may with the one who is accountable. Where the action holds a word that the base does \
        not know, or more than it says, it is not decided (exit code 1).
        """,
      vi: """
        Câu trả lời dựa trên bảng phân công, quyền quyết định và ranh giới, kèm mã dữ kiện. Vai trò chịu trách nhiệm chính \
        thì được làm, trừ khi có dữ kiện nói người khác phải duyệt hoặc cùng quyết; vai trò làm một phần hay chỉ được tham \
        vấn thì phải cùng người chịu trách nhiệm chính. Nếu việc nêu ra có từ mà kho không biết, hoặc nhiều hơn điều kho \
        nói, thì là chưa rõ (mã thoát 1).
        """),
    parameters: [
      Parameter("role", .required, .role, help: LocalizedText(en: "The role.", vi: "Vai trò.")),
      Parameter(
        "action", .rest, .text,
        help: LocalizedText(en: "What is to be done, in either language.", vi: "Việc muốn làm.")),
    ],
    examples: [
      .init("may cto set the list price", LocalizedText(en: "No: whom to ask.", vi: "Không: hỏi ai.")),
      .init("may cpo quyết định giá", LocalizedText(en: "Asked in Vietnamese.", vi: "Hỏi bằng tiếng Việt.")),
    ], dataSchema: schemaOfMay
  ) { session, arguments throws(CommandFailure) in
    let action = arguments.all("action").joined(separator: " ")
    guard !action.isEmpty else { throw .mayNeedsAction }
    let knowledge = session.knowledge
    let role = try knowledge.role(named: arguments["role"] ?? "").id
    let permission = PermissionJudge(session.questionAnswering()).permission(of: role, toDo: action)
    return Answer(
      session.page(of: permission), data: knowledge.json(of: permission),
      outcome: permission.verdict == .unknown ? .negative : .answered)
  }
}

extension Session {
  fileprivate func page(of permission: Permission) -> Document {
    var blocks: [Block] = [.paragraph(RichText(sentence(permission), .strong))]
    if let area = permission.area.flatMap(knowledge.competency) {
      blocks.append(.paragraph(RichText(ownerSentence(area))))
    }
    let facts = permission.facts.compactMap(knowledge.fact)
    if !facts.isEmpty { blocks.append(.entries(facts.map { knowledge.entry($0, in: language) })) }
    if let area = permission.area {
      blocks += [matrixCaveat, .suggestions(["who \(area)"])]
    } else if permission.verdict == .unknown, permission.action.count <= longestSuggestion {
      blocks.append(.suggestions(["find \(permission.action)"]))
    }
    return Document(blocks)
  }

  private func sentence(_ permission: Permission) -> String {
    let name = shortName(permission.role)
    let others = permission.others.map(shortName).joined(separator: ", ")
    return switch permission.verdict {
    case .yes:
      LocalizedText(en: "Yes, the \(name) may.", vi: "Được, \(name) có quyền làm việc này.")[language]
    case .with where others.isEmpty:
      LocalizedText(
        en: "Not alone: others approve it or decide with the \(name).",
        vi: "Không tự quyết: có người khác duyệt hoặc cùng quyết với \(name).")[language]
    case .with:
      LocalizedText(en: "Only with: \(others).", vi: "Chỉ khi cùng: \(others).")[language]
    case .no:
      LocalizedText(en: "No. Ask: \(others).", vi: "Không. Hãy hỏi: \(others).")[language]
    case .unknown:
      LocalizedText(
        en: "This base does not decide that.", vi: "Kho tri thức này không đủ căn cứ để trả lời.")[language]
    }
  }
}

extension KnowledgeBase {
  /// A permission as other programs read it.
  fileprivate func json(of permission: Permission) -> JSONValue {
    .object([
      "role": .string(permission.role.text), "action": .string(permission.action),
      "verdict": .string(permission.verdict.rawValue), "with": JSONValue(permission.others.map(\.text)),
      "competency": JSONValue(permission.area?.text),
      "facts": .array(permission.facts.compactMap(fact).map { json(of: $0) }),
    ])
  }
}

/// The JSON Schema of what `may` answers.
private let schemaOfMay: JSONValue = .object([
  "type": "object", "required": ["role", "action", "verdict", "with", "competency", "facts"],
  "properties": .object([
    "role": .object(["type": "string"]), "action": .object(["type": "string"]),
    "verdict": .object(["enum": JSONValue(Permission.Verdict.allCases.map(\.rawValue))]),
    "with": listOfNames, "competency": .object(["type": ["string", "null"]]),
    "facts": .object(["type": "array", "items": .object(["type": "object"])]),
  ]),
])

extension CommandFailure {
  fileprivate static let mayNeedsAction = CommandFailure(
    id: "missing-word", .usage,
    LocalizedText(
      en: "‘may’ needs an action after the role.", vi: "‘may’ cần thêm việc muốn làm sau vai trò."),
    hint: LocalizedText(en: "Try ‘may cpo set prices’.", vi: "Hãy thử ‘may cpo quyết định giá’."))
}

/// An action that is longer is not worth typing again.
private let longestSuggestion = 60
