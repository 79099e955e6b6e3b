import Commands
import Glibc
import SourceText

/// Reads what git has of a folder; nothing is checked out, and nothing is changed.
struct Git {
  /// The folder, inside a repository.
  let folder: String

  /// The files below the folder at a revision: their names in it, and the ids of their contents.
  ///
  /// - Throws: A failure when there is no such revision, no repository, or no git.
  func files(at revision: String) throws(CommandFailure) -> [(name: String, blob: String)] {
    guard !revision.isEmpty, !revision.hasPrefix("-") else { throw .git(revision, folder, "") }
    let bytes = try run(["ls-tree", "-r", "-z", revision], revision)
    return bytes.split(separator: 0).compactMap { entry in
      let parts = String(decoding: entry, as: UTF8.self).split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let blob = parts[0].split(separator: " ").last else { return nil }
      return (String(parts[1]), String(blob))
    }
  }

  /// The contents of a file by their id.
  func contents(of blob: String) throws(CommandFailure) -> [UInt8] {
    try run(["cat-file", "blob", blob], blob)
  }

  private func run(_ words: [String], _ subject: String) throws(CommandFailure) -> [UInt8] {
    let (status, bytes) = runProgram("git", ["-C", folder] + words)
    if status == 0 { return bytes }
    throw .git(subject, folder, status == 127 ? "git" : "")
  }
}

/// Runs a program and gives what it writes; 127 when there is none.
///
/// What it complains of is not shown.
private func runProgram(_ name: String, _ words: [String]) -> (status: Int32, output: [UInt8]) {
  let line = ([name] + words.map(shellQuoted)).joined(separator: " ")
  guard let stream = popen(line + " </dev/null 2>/dev/null", "re") else { return (127, []) }
  let output = readToEnd(fileno(stream))
  let status = pclose(stream)
  return (status & 0x7F == 0 ? status >> 8 & 0xFF : 1, output)
}

/// A word that a shell takes as it is.
private func shellQuoted(_ word: String) -> String { "'" + word.replacing("'", with: "'\\''") + "'" }

private func readToEnd(_ descriptor: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 {
      bytes += buffer[..<count]
    } else if count == 0 || errno != EINTR {
      return bytes
    }
  }
}

extension CommandFailure {
  fileprivate static func git(_ revision: String, _ folder: String, _ missing: String) -> CommandFailure {
    guard missing.isEmpty else {
      return CommandFailure(
        id: "no-git", .inputOutput,
        LocalizedText(en: "There is no program ‘git’ here.", vi: "Máy này không có chương trình ‘git’."),
        hint: LocalizedText(
          en: "Install git, or compare two folders.", vi: "Hãy cài git, hoặc so hai thư mục."))
    }
    return CommandFailure(
      id: "unknown-revision", .negative,
      LocalizedText(
        en: "git knows no revision ‘\(revision)’ of ‘\(folder)’.",
        vi: "git không có phiên bản ‘\(revision)’ của ‘\(folder)’."),
      hint: LocalizedText(
        en: "‘git log --oneline’ in the folder lists them; the folder must lie in a repository.",
        vi: "Chạy ‘git log --oneline’ trong thư mục để xem; thư mục phải nằm trong một kho git."),
      word: revision)
  }
}
