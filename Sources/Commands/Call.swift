/// A command with what it is given, ready to run.
package struct Call: Sendable {
  /// The command.
  package let command: Command
  /// What it is given.
  package private(set) var arguments: Arguments

  init(command: Command, arguments: Arguments) {
    (self.command, self.arguments) = (command, arguments)
  }

  /// Runs the command.
  ///
  /// - Throws: Whatever the command fails with.
  package func run(in session: inout Session) throws(CommandFailure) -> Answer {
    try command.body(&session, try arguments.checked(against: session.knowledge, command))
  }

  /// Gives the command one of its flags too; false when it has no such flag.
  package mutating func give(flag name: String) -> Bool {
    guard command.parameters.contains(where: { $0.name == name && $0.kind == .flag }) else { return false }
    arguments.set(flag: name)
    return true
  }
}
