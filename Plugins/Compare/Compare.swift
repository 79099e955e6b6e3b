public import Commands
import Documents
import Roles
import SourceText

/// Sets roles side by side, area of work by area of work.
public enum Compare: Plugin {
  /// The command `compare`.
  public static let commands = [compareCommand]
}

private let compareCommand = Command(
  "compare",
  summary: LocalizedText(
    en: "Sets two to six roles side by side, area of work by area of work.",
    vi: "Đặt hai đến sáu vai trò cạnh nhau, theo từng mảng công việc."),
  details: LocalizedText(
    en: """
      A cell is the RACI letter, the importance (1–5) and the level (1–5); ‘show scales’ explains them. An area \
      is ‘contested’ when one of the roles leads it and another does the work too, ‘shared’ when several have a \
      part, ‘only’ when one has.
      """,
    vi: """
      Mỗi ô gồm chữ RACI, tầm quan trọng (1–5) và mức (1–5); ‘show scales’ giải thích. Một mảng là ‘giằng co’ \
      khi một vai trò dẫn dắt mà vai trò khác cũng làm, ‘chung’ khi nhiều vai trò có phần, ‘riêng’ khi chỉ một.
      """),
  parameters: [
    Parameter("roles", .rest, .role, help: LocalizedText(en: "Two to six roles.", vi: "Hai đến sáu vai trò."))
  ],
  examples: [
    .init("compare cpo cto", LocalizedText(en: "Two neighbours.", vi: "Hai vai trò gần nhau.")),
    .init("compare cpo cmo cro", LocalizedText(en: "Three roles.", vi: "Ba vai trò.")),
  ]
) { session, arguments throws(CommandFailure) in
  let typed = arguments.all("roles")
  guard (2...6).contains(typed.count) else { throw .wrongNumberOfRoles }
  var roles: [Role] = []
  for name in typed { roles.append(try session.knowledge.role(named: name)) }
  return Comparison(roles: roles, knowledge: session.knowledge).answer(in: session.language)
}

extension CommandFailure {
  fileprivate static let wrongNumberOfRoles = CommandFailure(
    id: "wrong-number-of-roles", .usage,
    LocalizedText(en: "‘compare’ takes two to six roles.", vi: "‘compare’ cần hai đến sáu vai trò."),
    hint: LocalizedText(
      en: "Try ‘compare cpo cto’; a name of several words needs quotation marks.",
      vi: "Hãy thử ‘compare cpo cto’; tên nhiều từ cần đặt trong dấu nháy."))
}
