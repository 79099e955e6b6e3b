import SourceText

/// Every command there is: the one description that the prompt, the shell, help and completion read.
public struct CommandTable: Sendable {
  /// The commands, in the order in which help lists them.
  public let commands: [Command]
  /// The kinds of YAML files that the commands of plugins read.
  public let fileKinds: [FileKind]
  /// What a person may set: the settings of the program, then those of plugins.
  public let settings: [Setting]
  /// What somebody who is here for the first time may begin with.
  public let firstSteps: [FirstStep]
  private let contributions: [Contribution]

  /// A table of commands and of what plugins bring; of two commands with one name the first stays.
  public init(_ commands: [Command], _ contributions: [Contribution] = []) {
    self.contributions = contributions
    fileKinds = contributions.flatMap(\.fileKinds)
    settings = knownSettings(contributions)
    firstSteps = contributions.flatMap(\.firstSteps)
    var names: Set<String> = []
    self.commands = (commands + contributions.flatMap(\.commands)).filter { names.insert($0.name).inserted }
  }

  /// The setting that a name stands for.
  package func setting(_ name: String) -> Setting? { settings.first { $0.isCalled(name) } }

  /// Lines that one may type after a question was answered.
  public func followUps(after question: AnsweredQuestion) -> [String] {
    contributions.flatMap { $0.followUps(question) }
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
    guard !words.isEmpty else { return Answer() }
    return try LineReading(.init(of: words), self, mayAsk: false).call().run(in: &session)
  }
}

/// The settings of the program, then those that plugins bring; of two with one name the first stays.
package func knownSettings(_ contributions: [Contribution]) -> [Setting] {
  var seen: Set<Setting> = []
  return (Setting.ofProgram + contributions.flatMap(\.settings)).filter { seen.insert($0).inserted }
}
