import Commands
import SourceText

/// The configuration file: `name = value` lines among comments.
///
/// What is not understood stays as it is.
struct SettingsFile {
  /// What the file sets; of two lines with one name the last one counts.
  private(set) var settings = Settings()
  /// What is wrong with it, as warnings: such lines count for nothing and are kept.
  private(set) var findings: [Diagnostic] = []

  private var lines: [String]
  /// The settings that there are.
  private let known: [Setting]
  /// The line that sets each setting, and the place of its value.
  private var places: [Setting: (line: Int, value: Range<String.Index>)] = [:]

  /// A file from its text.
  init(_ file: SourceFile, _ known: [Setting] = Setting.ofProgram) {
    self.known = known
    let text = String(decoding: file.bytes, as: UTF8.self)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    for index in lines.indices { read(index, file) }
  }

  /// A new file that explains every setting and sets none.
  init(in language: Language, _ known: [Setting] = Setting.ofProgram) {
    let head = LocalizedText(
      en: "Settings of csuite, as ‘name = value’. ‘set’ at the prompt changes them.\n"
        + "# Options and environment variables win over this file.",
      vi: "Thiết lập của csuite, dạng ‘tên = giá trị’. Lệnh ‘set’ ở dấu nhắc sửa tệp này.\n"
        + "# Tùy chọn và biến môi trường được ưu tiên hơn tệp này.")
    let entries = known.map { setting in
      "\n\n# \(setting.meaning[language]) (\(setting.allowed[language]))\n#\(setting.name) = \(setting.standard)"
    }
    self.init(SourceFile(path: "", text: "# \(head[language])\(entries.joined())\n"), known)
  }

  /// The text of the file, with its last line ended.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Sets a setting: in the line that sets it, else below the comment that shows it, else at the end.
  mutating func set(_ setting: Setting, to value: String) {
    settings[setting] = value
    let line = "\(setting.name) = \(value)"
    if let place = places[setting] {
      lines[place.line].replaceSubrange(place.value, with: value)
      locate(setting, place.line)
    } else {
      let shown = lines.lastIndex { $0.hasPrefix("#\(setting.name) =") }
      let index = shown.map { $0 + 1 } ?? lines.count
      lines.insert(line, at: index)
      for (other, place) in places where place.line >= index { locate(other, place.line + 1) }
      locate(setting, index)
    }
  }

  private mutating func locate(_ setting: Setting, _ index: Int) {
    guard let entry = Entry(lines[index]) else { return }
    places[setting] = (index, entry.valueRange)
  }

  private mutating func read(_ index: Int, _ file: SourceFile) {
    let line = lines[index]
    guard let first = line.firstIndex(where: { !$0.isWhitespace }), line[first] != "#" else { return }
    guard let entry = Entry(line) else {
      return report(.noSetting, line[first...], index, file)
    }
    guard let setting = known.first(where: { $0.isCalled(String(entry.name)) }) else {
      if isOfAbsentPlugin(entry.name) { return }
      return report(.unknownSetting(String(entry.name), among: known), entry.name, index, file)
    }
    guard let value = setting.value(String(entry.value)) else {
      return report(.wrongValue(String(entry.value), of: setting), entry.value, index, file)
    }
    settings[setting] = value
    places[setting] = (index, entry.valueRange)
  }

  /// Whether a setting is that of a plugin which is not here now: another base brings it, or `--no-plugins` was asked.
  private func isOfAbsentPlugin(_ name: Substring) -> Bool {
    guard let dot = name.firstIndex(of: ".") else { return false }
    return !known.contains { $0.name.hasPrefix(name[...dot]) }
  }

  private mutating func report(_ problem: SettingProblem, _ part: Substring, _ index: Int, _ file: SourceFile)
  {
    let line = lines[index].unicodeScalars
    let column = line.distance(from: line.startIndex, to: part.startIndex) + 1
    let end = column + part.unicodeScalars.count
    findings.append(
      Diagnostic(
        id: problem.id, severity: .warning, message: problem.message, hint: problem.hint, file: file,
        range: SourceRange(
          start: SourcePoint(line: index + 1, column: column), end: SourcePoint(line: index + 1, column: end))
      ))
  }
}

/// A line `name = value`, perhaps with a comment after it.
private struct Entry {
  let name: Substring
  let value: Substring
  var valueRange: Range<String.Index> { value.startIndex..<value.endIndex }

  init?(_ line: String) {
    guard let sign = line.firstIndex(of: "=") else { return nil }
    name = trimmed(line[..<sign])
    let after = line[line.index(after: sign)...]
    let comment = after.indices.first { index in
      after[index] == "#" && index > after.startIndex && after[after.index(before: index)].isWhitespace
    }
    value = trimmed(after[..<(comment ?? after.endIndex)])
    guard !name.isEmpty else { return nil }
  }
}

/// A part of a line without the blanks at its ends, still at its place in the line.
private func trimmed(_ part: Substring) -> Substring {
  var part = part.drop(while: \.isWhitespace)
  while part.last?.isWhitespace == true { part.removeLast() }
  return part
}
