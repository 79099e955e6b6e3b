import Glibc

/// What a file such as `~/.editrc` asks for.
///
/// libedit's own reader is not used: a `bind -v` in the file would take every binding of the program away.
/// So the tradition of keys is looked for first, and the other lines are done after ours.
struct KeyFile {
  /// A line that is meant for us, and its words.
  struct Command: Equatable {
    let line: String
    let words: [String]
  }

  /// The tradition of keys; nil if the file does not say.
  private(set) var keyStyle: EditorSettings.KeyStyle?
  /// The other lines.
  private(set) var commands: [Command] = []

  /// The lines of a file, each parted into words by `words`.
  init(_ lines: [String], words: (String) -> [String]) {
    for line in lines where !line.drop(while: \.isWhitespace).hasPrefix("#") {
      var words = words(line)
      guard let name = words.first else { continue }
      let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 {
        guard isForUs(String(parts[0])) else { continue }
        words[0] = String(parts[1])
      }
      take(Command(line: line, words: words))
    }
  }

  /// The lines of a file at a path; none if it cannot be read.
  static func lines(at path: String) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
    var source = PipedLines(descriptor: descriptor)
    var lines: [String] = []
    while lines.count < 10_000, case .line(let line) = source.nextLine(prompt: "") { lines.append(line) }
    return lines
  }

  private mutating func take(_ command: Command) {
    switch command.words.first {
    case "bind" where command.words.dropFirst().first == "-v": keyStyle = .vi
    case "bind" where command.words.dropFirst().first == "-e": keyStyle = .emacs
    case "bind", "setty": commands.append(command)
    // What is left is about libedit's screen and history, which we do not use.
    default: break
    }
  }
}

/// Whether the part of a line before its colon names this program: as a part of the name, or as a basic regular
/// expression.
private func isForUs(_ program: String) -> Bool {
  if program.isEmpty || "csuite".contains(program) { return true }
  var expression = regex_t()
  guard regcomp(&expression, program, REG_NOSUB) == 0 else { return false }
  defer { regfree(&expression) }
  return regexec(&expression, "csuite", 0, nil, 0) == 0
}

/// A `bind` line in parts.
struct BindLine: Equatable {
  /// The letters of its options.
  let options: Set<Character>
  /// What is bound.
  let key: [UInt8]
  /// The command, or for `-s` what is typed instead; nil if there is none.
  let command: String?

  /// The parts of a line's words; nil if nothing is bound by it.
  init?(_ words: [String]) {
    let operands = words.dropFirst().drop { $0.count > 1 && $0.hasPrefix("-") }
    options = Set(words.dropFirst().prefix(words.count - 1 - operands.count).flatMap { $0.dropFirst() })
    guard let name = operands.first else { return nil }
    guard let key = options.contains("k") ? arrows[name] : bytes(ofKey: name) else { return nil }
    self.key = key
    command = operands.dropFirst().first
  }

  /// What it binds the key to; nil if it says nothing.
  var action: KeyBindings.Action? {
    if options.contains("r") { return .nothing }
    guard let command else { return nil }
    if options.contains("s") { return bytes(ofKey: command).map { .typing($0) } }
    return ownActions[command] ?? .library
  }
}

private let arrows: [String: [UInt8]] = [
  "up": Array("\u{1B}[A".utf8), "down": Array("\u{1B}[B".utf8), "right": Array("\u{1B}[C".utf8),
  "left": Array("\u{1B}[D".utf8),
]
