import Commands
import SourceText

/// What can be wrong with the name or the value of a setting, in the file as at the prompt.
struct SettingProblem {
  let id: String
  let message: LocalizedText
  let hint: LocalizedText?
  /// The word that was probably meant.
  var near: String?

  static let noSetting = SettingProblem(
    id: "no-setting",
    message: LocalizedText(en: "This line sets nothing.", vi: "Dòng này không đặt thiết lập nào."),
    hint: LocalizedText(en: "A setting is written ‘name = value’.", vi: "Thiết lập viết là ‘tên = giá trị’."))

  static func unknownSetting(_ name: String, among settings: [Setting]) -> SettingProblem {
    let known = settings.map(\.name)
    let near = nearestNames(to: name, among: known).first
    let list = known.joined(separator: ", ")
    return SettingProblem(
      id: "unknown-setting",
      message: LocalizedText(
        en: "There is no setting ‘\(name)’.", vi: "Không có thiết lập nào tên ‘\(name)’."),
      hint: near.map(didYouMean)
        ?? LocalizedText(en: "The settings: \(list).", vi: "Các thiết lập: \(list)."), near: near)
  }

  static func wrongValue(_ value: String, of setting: Setting) -> SettingProblem {
    let allowed = setting.allowed
    return SettingProblem(
      id: "wrong-setting",
      message: LocalizedText(
        en: "‘\(setting.name)’ cannot be ‘\(value)’.", vi: "‘\(setting.name)’ không nhận ‘\(value)’."),
      hint: LocalizedText(en: "It can be: \(allowed[.en]).", vi: "Có thể là: \(allowed[.vi])."),
      near: nearestNames(to: value, among: setting.words.map(\.text)).first)
  }

  /// The problem as the failure of a command.
  func failure(_ word: String) -> CommandFailure {
    CommandFailure(
      id: id, .usage, message, hint: hint,
      candidates: near.map { [.init(id: $0, name: LocalizedText(verbatim: $0))] } ?? [], word: word)
  }
}
