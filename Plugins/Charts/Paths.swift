import Commands
import Documents
import SourceText

/// A path inside a folder.
func joined(_ folder: String, _ name: String) -> String {
  folder.isEmpty || folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
}

/// The last part of a path.
func lastPart(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// The folder that a path lies in.
func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// A path as a word of a line.
func quoted(_ path: String) -> String {
  path.contains(where: \.isWhitespace) ? "\"\(path)\"" : path
}

extension Diagnostic {
  /// The finding as a program reads it.
  func json(_ language: Language, task: String? = nil, role: String? = nil) -> [String: JSONValue] {
    [
      "file": .string(path), "line": range.map { .integer($0.start.line) } ?? .null,
      "column": range.map { .integer($0.start.column) } ?? .null, "id": .string(id),
      "severity": .string(severity.rawValue), "message": .string(message[language]),
      "hint": JSONValue(hint?[language]), "task": JSONValue(task), "role": JSONValue(role),
    ]
  }
}
