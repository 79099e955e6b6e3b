import Commands
import Documents
import RoleFrameworks
import SourceText

let driftCommand = Command(
  "drift",
  summary: LocalizedText(
    en: "Says what came, went and was renamed between two releases, role by role.",
    vi: "Cho biết cái gì thêm, mất, đổi tên giữa hai bản phát hành, theo từng vai trò."),
  details: LocalizedText(
    en: """
      OLD and NEW are the folders of two releases of O*NET or ESCO, two ladders, or two states of a knowledge base: a \
      folder, or git:REVISION for the state that git has of the other side’s folder (git:REVISION:DIR names another).

      Things are the same by their id. What has another id but the same name or words is renumbered; a task of which \
      most words are the same (60 % of all words of both) is the same task in other words. Neither is shown as gone \
      and new.
      """,
    vi: """
      OLD và NEW là thư mục của hai bản O*NET hoặc ESCO, hai khung năng lực, hoặc hai trạng thái của một kho tri thức: \
      một thư mục, hay git:PHIÊN-BẢN cho trạng thái mà git giữ của thư mục bên kia (git:PHIÊN-BẢN:DIR để nêu thư mục khác).

      Hai mục cùng mã là một. Mục khác mã nhưng cùng tên hay cùng lời là đổi mã; nhiệm vụ có phần lớn từ giống nhau \
      (60 % tổng số từ của cả hai) là cùng nhiệm vụ nói cách khác. Cả hai không bị coi là một cái mất, một cái mới.
      """),
  parameters: [
    Parameter("old", .required, .path, help: LocalizedText(en: "The older state.", vi: "Trạng thái cũ.")),
    Parameter("new", .required, .path, help: LocalizedText(en: "The newer state.", vi: "Trạng thái mới.")),
    Parameter(
      "role", .option, .text,
      help: LocalizedText(
        en: "Only roles whose code begins so, or whose name holds this. May be given again.",
        vi: "Chỉ những vai trò có mã bắt đầu như vậy, hoặc tên có chứa. Có thể dùng nhiều lần.")),
    Parameter("all", .flag, .text, help: LocalizedText(en: "Shows every change.", vi: "Hiện mọi thay đổi.")),
  ],
  examples: [
    .init(
      "drift onet_29_2 onet_30_3 --role 11-1011",
      LocalizedText(en: "What changed for chief executives.", vi: "Giám đốc điều hành đổi gì.")),
    .init(
      "drift onet_29_2 onet_30_3 --all",
      LocalizedText(en: "Everything that changed.", vi: "Mọi thay đổi.")),
  ],
  needsKnowledge: false, dataSchema: driftSchema
) { session, arguments throws(CommandFailure) in
  let (old, new) = (arguments["old"] ?? "", arguments["new"] ?? "")
  let before = try readSide(old, beside: new, session)
  let after = try readSide(new, beside: old, session)
  guard before.kind == after.kind else { throw .differentKinds(before.kind, after.kind) }
  var report = DriftReport(
    old: old, new: new, kind: before.kind, drift: CatalogueDrift(from: before, to: after),
    sizes: (before.roles.count, after.roles.count))
  report.wanted = arguments.all("role").map { folded($0) }
  return report.answer(session, isWhole: arguments.has("all"))
}

extension CommandFailure {
  fileprivate static func differentKinds(_ old: Catalogue.Kind, _ new: Catalogue.Kind) -> CommandFailure {
    CommandFailure(
      id: "different-kinds", .usage,
      LocalizedText(
        en: "The two sides are of different kinds: \(old.rawValue) and \(new.rawValue).",
        vi: "Hai bên khác loại: \(old.rawValue) và \(new.rawValue)."),
      hint: LocalizedText(
        en: "Compare two releases of one framework, or two bases.",
        vi: "Hãy so hai bản của cùng một bộ, hoặc hai kho."))
  }
}
