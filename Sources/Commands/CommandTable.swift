import SourceText

/// Every command there is: the one description that the prompt, the shell, help and completion read.
public struct CommandTable: Sendable {
  /// The commands, in the order in which help lists them.
  public let commands: [Command]
  /// The kinds of YAML files that the commands of plugins read.
  public let fileKinds: [FileKind]

  /// A table of commands; of two with one name the first stays.
  public init(_ commands: [Command], fileKinds: [FileKind] = []) {
    self.fileKinds = fileKinds
    var names: Set<String> = []
    self.commands = commands.filter { names.insert($0.name).inserted }
  }

  /// The command with a name, such as `show` or `gap team`.
  public func command(_ name: String) -> Command? {
    commands.first { $0.name == name }
  }

  /// The commands whose names have two words and begin with this one.
  public func commands(under word: String) -> [Command] {
    commands.filter { $0.name.hasPrefix(word + " ") }
  }

  /// The command that words begin with, and how many of them are its name: `gap team` before `gap`.
  public func match(_ words: [String]) -> (command: Command, nameLength: Int)? {
    for length in stride(from: min(2, words.count), through: 1, by: -1) {
      let typed = words.prefix(length).joined(separator: " ")
      if let command = command(typed) ?? command(folded(typed)) { return (command, length) }
    }
    return nil
  }

  /// Runs the command that a line names.
  ///
  /// - Throws: A usage failure when there is no such command or its words do not fit, and whatever the command
  ///   itself fails with.
  public func run(_ words: [String], in session: inout Session) throws(CommandFailure) -> Answer {
    guard let name = words.first else { return Answer() }
    guard let (command, length) = match(words) else {
      let family = commands(under: folded(name))
      guard family.isEmpty else { throw .incompleteCommand(name, second: words.dropFirst().first, family) }
      throw .unknownCommand(name, known: commands.map(\.name))
    }
    let arguments = try Arguments(Array(words.dropFirst(length)), for: command)
    return try command.body(&session, arguments)
  }
}
