import Commands
import Glibc
import SourceText

/// Where the settings are kept: the configuration file, made when the first one is set.
struct SettingsStore: Sendable {
  /// The path of the file; nil when there is no place for it.
  let path: String?
  /// The settings that there are.
  var known = Setting.ofProgram

  /// What the file says; nothing when there is none.
  ///
  /// - Throws: A failure when the file is there and cannot be read.
  func load() throws(CommandFailure) -> SettingsFile? {
    guard let path, access(path, F_OK) == 0 else { return nil }
    return SettingsFile(try readSourceFile(path), known)
  }

  /// Sets one setting in the file and leaves everything else in it as it is.
  ///
  /// - Throws: A failure when there is no place for the file, or when it cannot be read or written.
  func save(_ setting: Setting, _ value: String, _ language: Language) throws(CommandFailure) {
    guard let path else { throw .noPlaceForSettings }
    var file = try load() ?? SettingsFile(in: language, known)
    file.set(setting, to: value)
    let target = resolved(path)
    try makePrivateFolder(String(target[..<(target.lastIndex(of: "/") ?? target.startIndex)]))
    try writePrivateFile(target, Array(file.text.utf8), overwrite: true)
  }

  /// The file behind a symbolic link, so that writing does not replace the link.
  private func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

extension CommandFailure {
  fileprivate static let noPlaceForSettings = CommandFailure(
    id: "no-place", .inputOutput,
    LocalizedText(
      en: "There is no place to keep settings: HOME and XDG_CONFIG_HOME name no folder.",
      vi: "Không có chỗ lưu thiết lập: HOME và XDG_CONFIG_HOME không trỏ đến thư mục nào."),
    hint: LocalizedText(
      en: "The setting holds until you leave.", vi: "Thiết lập chỉ có hiệu lực đến khi bạn thoát."))
}
