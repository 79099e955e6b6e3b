import Commands
import RoleLoading
import Roles
import SourceText

/// Texts to put into the files of a knowledge base, all of them or none.
struct BaseEdit {
  private let store: KnowledgeStore
  private let folder: String
  private var files: [KnowledgeFile]
  private var changed: [String] = []

  /// The base of a session, as its files are now.
  ///
  /// - Throws: A failure when the session uses the shipped base, which nothing changes, or files cannot be read.
  init(_ session: Session) throws(CommandFailure) {
    guard let folder = session.folder else { throw .shippedBase }
    self.folder = folder
    store = KnowledgeStore(folder: folder)
    files = try store.files()
  }

  /// The text of a file; nil when it is not there.
  func text(of name: String) -> String? {
    files.first { $0.name == name }.map { String(decoding: $0.source.bytes, as: UTF8.self) }
  }

  /// The groups of areas by the order of their files' names.
  var groups: [String] {
    files.map(\.name).filter { $0.hasPrefix("competencies/") }.sorted()
  }

  /// Replaces a file, or adds it.
  mutating func put(_ text: String, into name: String) {
    files.removeAll { $0.name == name }
    files.append(KnowledgeFile(name: name, source: SourceFile(path: path(name), text: text)))
    changed.append(name)
  }

  /// Adds entries at the end of a list that stands at the top of a file.
  ///
  /// - Throws: A failure when the file has no such list in lines of its own.
  mutating func append(_ entry: String, to list: String, of name: String) throws(CommandFailure) {
    guard let text = text(of: name), let longer = appended(entry, to: list, in: text) else {
      throw .noList(list, path(name))
    }
    put(longer, into: name)
  }

  /// Whether the base extends another one.
  var isOverlay: Bool { declaredExtension(of: files) != nil }

  /// Adds a fact to the file of its role, or, where the role is of the base below, to what is added to that.
  mutating func addFact(_ entry: String, of role: String) throws(CommandFailure) {
    let file = "roles/\(role).yaml"
    guard isOverlay, text(of: file) == nil else { return try append(entry, to: "facts", of: file) }
    let end = entry.firstIndex(of: "\n").map(entry.index(after:)) ?? entry.endIndex
    try addBelow("facts", entry[..<end] + "    role: \(role)\n" + entry[end...])
  }

  /// Adds an entry to a list of what is added to the base below.
  ///
  /// - Throws: A failure when the list is not in lines of its own.
  mutating func addBelow(_ list: String, _ entry: String) throws(CommandFailure) {
    let manifest = "knowledge.yaml"
    guard let text = text(of: manifest), let longer = withAddition(entry, to: list, in: text) else {
      throw .noList("add: \(list)", path(manifest))
    }
    put(longer, into: manifest)
  }

  /// Writes what was put in, if the base is without error with it.
  ///
  /// - Throws: A failure with the errors that there would be, or when writing fails; nothing is changed then.
  func write() throws(CommandFailure) -> [String] {
    let loaded = try store.loaded(files)
    guard loaded.knowledge != nil else { throw .refused(loaded.findings.filter { $0.severity == .error }) }
    let before = try store.files()
    var written: [String] = []
    do throws(CommandFailure) {
      for name in changed {
        try write(name, files)
        written.append(name)
      }
    } catch {
      for name in written where before.contains(where: { $0.name == name }) { try write(name, before) }
      throw error
    }
    return changed.map(path)
  }

  private func write(_ name: String, _ files: [KnowledgeFile]) throws(CommandFailure) {
    guard let file = files.first(where: { $0.name == name }) else { return }
    let target = path(name)
    try makeFolders(target.lastIndex(of: "/").map { String(target[..<$0]) } ?? "", reportedAs: target)
    try writeDocument(target, file.source.bytes, overwrite: true)
  }

  private func path(_ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

/// A file with an entry at the end of a list; the entry is written for an indent of two blanks.
private func appended(_ entry: String, to list: String, in text: String) -> String? {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  guard let start = lines.firstIndex(where: { $0.hasPrefix("\(list):") }) else { return nil }
  let behind = lines[(start + 1)...]
  // The list reaches to the next key that begins a line.
  var end = behind.firstIndex { ($0.first.map { $0.isLetter } ?? false) } ?? lines.endIndex
  while end > start + 1, lines[end - 1].allSatisfy(\.isWhitespace) { end -= 1 }
  guard let item = behind.first(where: { $0.drop { $0 == " " }.hasPrefix("- ") }) else { return nil }
  let indent = String(item.prefix { $0 == " " })
  let entryLines = entry.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let own: [String] = (entry.hasSuffix("\n") ? entryLines.dropLast() : entryLines).map { line in
    line.isEmpty ? "" : indent + String(line.dropFirst(2))
  }
  lines.insert(contentsOf: own, at: end)
  let longer = lines.joined(separator: "\n")
  return longer.hasSuffix("\n") ? longer : longer + "\n"
}

extension CommandFailure {
  fileprivate static let shippedBase = CommandFailure(
    id: "shipped-base", .usage,
    LocalizedText(
      en: "The base that comes with csuite cannot be added to.",
      vi: "Không thêm vào kho đi kèm csuite được."),
    hint: LocalizedText(
      en: "‘new DIR’ begins a base of your own; then say ‘--kb DIR’.",
      vi: "Gõ ‘new DIR’ để bắt đầu kho riêng; sau đó dùng ‘--kb DIR’."))

  fileprivate static func noList(_ list: String, _ path: String) -> CommandFailure {
    CommandFailure(
      id: "no-list", .data,
      LocalizedText(
        en: "‘\(path)’ has no list ‘\(list)’ to add to, or not one in lines of its own.",
        vi: "‘\(path)’ không có danh sách ‘\(list)’ viết thành từng dòng để thêm vào."),
      hint: LocalizedText(
        en: "Add the entry by hand; ‘csuite validate’ checks it.",
        vi: "Hãy thêm bằng tay; ‘csuite validate’ sẽ kiểm tra."))
  }

  fileprivate static func refused(_ findings: [Diagnostic]) -> CommandFailure {
    CommandFailure(
      id: "refused-change", .data,
      LocalizedText(
        en: "With this the base would not be right, so nothing was written.",
        vi: "Thêm như vậy thì kho sẽ sai nên chưa ghi gì."),
      hint: LocalizedText(
        en: "Change what was typed; the places above are those of the file as it would be.",
        vi: "Hãy sửa lại lệnh; các vị trí ở trên là của tệp nếu được ghi."), findings: findings)
  }
}
