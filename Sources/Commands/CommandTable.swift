import SourceText

/// Every command there is: the one description that the prompt, the shell, help and completion read.
public struct CommandTable: Sendable {
  /// The commands, in the order in which help lists them.
  public let commands: [Command]

  /// A table of commands; of two with one name the first stays.
  public init(_ commands: [Command]) {
    var names: Set<String> = []
    self.commands = commands.filter { names.insert($0.name).inserted }
  }

  /// The command with a name.
  public func command(_ name: String) -> Command? {
    commands.first { $0.name == name }
  }

  /// Runs the command that a line names.
  ///
  /// - Throws: A usage failure when there is no such command or its words do not fit, and whatever the command
  ///   itself fails with.
  public func run(_ words: [String], in session: inout Session) throws(CommandFailure) -> Answer {
    guard let name = words.first else { return Answer() }
    guard let command = command(name) ?? command(folded(name)) else {
      throw .unknownCommand(name, known: commands.map(\.name))
    }
    let arguments = try Arguments(Array(words.dropFirst()), for: command)
    return try command.body(&session, arguments)
  }
}
