import Commands
import LineEditor
import Roles
import SourceText

@testable import csuite

/// What the prompt knows about lines, with the shipped knowledge, the program's own commands and `pair`.
struct ShippedPrompt {
  let catalog: NameCatalog
  var language = Language.en
  var currentRole: String?
  /// What is in each folder; a name that ends in a slash is a folder.
  var folders: [String: [String]] = [:]

  init(language: Language = .en) throws {
    let store = KnowledgeStore(folder: nil)
    let table = CommandTable(
      builtInCommands(store, SettingsStore(path: nil), Environment.current),
      (plugins + [Pair.self]).map { Contribution($0) })
    catalog = NameCatalog(table, try store.load())
    self.language = language
  }

  /// What Tab offers where a `|` stands, as `text — meaning`.
  func offers(_ line: String) -> [Candidate] { completion(line).candidates }

  /// What the line becomes, with the cursor at `|`, when the first candidate is taken.
  func completed(_ line: String) -> String {
    let (scalars, _) = parts(line)
    let completion = completion(line)
    guard let first = completion.candidates.first else { return String(String.UnicodeScalarView(scalars)) }
    var taken = Array(scalars)
    taken.replaceSubrange(completion.replacing, with: first.text.unicodeScalars)
    return String(String.UnicodeScalarView(taken))
  }

  private func completion(_ line: String) -> Completion {
    let (scalars, cursor) = parts(line)
    let role = currentRole.flatMap { name in catalog.knowledge.roles.first { $0.id.text == name }?.id }
    return LineCompletion(
      catalog: catalog, currentRole: role,
      readFolder: { path in
        (folders[path] ?? []).map { FolderEntry(name: $0.filter { $0 != "/" }, isFolder: $0.hasSuffix("/")) }
      }
    ).completion(of: String(String.UnicodeScalarView(scalars)), at: cursor, in: language)
  }

  private func parts(_ line: String) -> (scalars: [Unicode.Scalar], cursor: Int) {
    let scalars = Array(line.unicodeScalars)
    let cursor = scalars.firstIndex(of: "|") ?? scalars.count
    return (scalars.filter { $0 != "|" }, cursor)
  }
}
