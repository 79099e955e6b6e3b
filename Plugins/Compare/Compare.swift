public import Commands
import Documents
import Roles
import SourceText

/// Sets roles side by side, area of work by area of work.
public enum Compare: Plugin {
  /// The command `compare`.
  public static let commands = [compareCommand]

  /// After roles were compared in words, the matrix of them.
  public static func followUps(after question: AnsweredQuestion) -> [String] {
    guard question.comparesRoles else { return [] }
    return ["compare \(question.roles.prefix(6).map(\.text).joined(separator: " "))"]
  }
}

private let groupsOfAreas = Choices("group") { knowledge in
  knowledge.groups.map { group in
    Choices.Choice(group.id.text, group.name, names: [group.name.en, group.name.vi].compactMap(\.self))
  }
}

private let compareCommand = Command(
  "compare",
  summary: LocalizedText(
    en: "Sets two to six roles side by side; with one role, says which to compare it with.",
    vi: "Đặt hai đến sáu vai trò cạnh nhau; với một vai trò, gợi ý nên so với ai."),
  details: LocalizedText(
    en: """
      A cell such as A54 is the RACI letter, the importance (1–5) and the level (1–5); ‘show scales’ explains \
      them. An area of work is ‘contested’ when one of the roles is accountable for it and another one does the \
      work too (A and R); ‘shared’ when several of them have a part otherwise; ‘only’ when a single one has; \
      ‘none’ when none has. ‘--only differences’ keeps the areas in which the roles’ cells are not all the same.

      A duty is shared when it is linked to a duty of the other role, or when it concerns an area in which the \
      other role is accountable or responsible, whatever the words; else it is that role’s only.

      ‘--explain’ shows how alike the roles are: Σ min(w) ÷ Σ max(w) over the areas of work, where w is the \
      importance times 4 for A, 3 for R, 2 for C, 1 for I. 1 is the same job, 0 no work in common. Personal \
      skills, which every role needs, do not count.
      """,
    vi: """
      Mỗi ô như A54 gồm chữ RACI, tầm quan trọng (1–5) và mức (1–5); ‘show scales’ giải thích. Một mảng là \
      ‘chồng lấn’ khi một vai trò chịu trách nhiệm chính mà vai trò khác cũng trực tiếp làm (A và R); ‘chung’ khi \
      nhiều vai trò có phần theo cách khác; ‘riêng’ khi chỉ một vai trò có phần; ‘không’ khi không ai có. \
      ‘--only differences’ chỉ giữ các mảng mà ô của các vai trò không giống hệt nhau.

      Một nhiệm vụ là chung khi nó có liên kết với nhiệm vụ của vai trò kia, hoặc thuộc mảng mà vai trò kia chịu \
      trách nhiệm chính hay thực hiện, dù câu chữ khác nhau; còn lại là nhiệm vụ riêng.

      ‘--explain’ cho biết các vai trò giống nhau đến đâu: Σ min(w) ÷ Σ max(w) trên mọi mảng công việc, với w là \
      tầm quan trọng nhân 4 nếu là A, 3 nếu R, 2 nếu C, 1 nếu I. Bằng 1 là cùng một công việc, bằng 0 là không \
      có gì chung. Kỹ năng cá nhân, vai trò nào cũng cần, không được tính.
      """),
  parameters: [
    Parameter(
      "roles", .rest, .role, help: LocalizedText(en: "One to six roles.", vi: "Một đến sáu vai trò.")),
    Parameter(
      "only", .option, .words(Selection.allCases.map(\.rawValue)),
      help: LocalizedText(en: "Keeps such areas of work.", vi: "Chỉ giữ các mảng như vậy.")),
    Parameter(
      "group", .option, .choices(groupsOfAreas),
      help: LocalizedText(
        en: "Keeps the areas of one group, such as product.",
        vi: "Chỉ giữ các mảng của một nhóm, ví dụ product.")),
    Parameter(
      "sort", .option, .words(SortOrder.allCases.map(\.rawValue)),
      help: LocalizedText(
        en: "Puts the most important, the most demanding or the most different areas first.",
        vi: "Xếp mảng quan trọng nhất, đòi hỏi cao nhất hoặc khác nhau nhất lên đầu.")),
    Parameter(
      "explain", .flag, .text,
      help: LocalizedText(
        en: "Shows how alike the roles are, and how that is counted.",
        vi: "Cho biết các vai trò giống nhau đến đâu và cách tính.")),
    Parameter(
      "words", .flag, .text,
      help: LocalizedText(
        en: "Tells in words what each area is and what each role’s level looks like.",
        vi: "Nói bằng lời mỗi mảng là gì và mức của từng vai trò thể hiện ra sao.")),
    Parameter(
      "all", .flag, .text,
      help: LocalizedText(
        en: "Shows every duty, not only the first.", vi: "Hiện mọi nhiệm vụ, không chỉ vài dòng đầu.")
    ),
  ],
  examples: [
    .init("compare cpo cto", LocalizedText(en: "Two neighbours.", vi: "Hai vai trò gần nhau.")),
    .init(
      "compare cpo cmo cro --only contested",
      LocalizedText(en: "Where three roles get in each other’s way.", vi: "Chỗ ba vai trò giẫm chân nhau.")),
    .init(
      "compare cpo cto --group product --words",
      LocalizedText(en: "What the letters and levels mean there.", vi: "Chữ và mức ở đó nghĩa là gì.")),
    .init("compare cpo", LocalizedText(en: "Whom to compare a CPO with.", vi: "Nên so CPO với ai.")),
  ],
  dataSchema: comparisonSchema,
  recordLists: [RecordList("compare cpo cto", comparisonFields(["cpo", "cto"]))]
) { session, arguments throws(CommandFailure) in
  var roles: [Role] = []
  for name in arguments.all("roles") { roles.append(try session.knowledge.role(named: name)) }
  guard (1...6).contains(roles.count) else { throw .wrongNumberOfRoles }
  var options = ComparisonOptions(arguments)
  options.isPage = session.format != .text
  options.group = session.knowledge.groups.first { $0.id.text == arguments["group"] }
  let comparison = Comparison(roles: roles, knowledge: session.knowledge)
  return comparison.answer(options, in: session)
}

extension Comparison {
  fileprivate func answer(_ options: ComparisonOptions, in session: Session) -> Answer {
    var answer = Answer(
      page(options, session.language), data: json(options), records: records(options))
    if session.format == .html { answer.translation = page(options, session.language.other) }
    return answer
  }

  private func page(_ options: ComparisonOptions, _ language: Language) -> Document {
    roles.count == 1 ? neighbourPage(language) : ComparisonPage(self, options, language).document
  }
}
