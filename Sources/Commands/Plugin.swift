public import Roles
public import SourceText

/// A part of the program that brings commands of its own, and what belongs to them.
///
/// What it does not bring it need not name.
public protocol Plugin: Sendable {
  /// The commands that it brings; what may stand at their places is told by `Parameter.Domain`.
  static var commands: [Command] { get }
  /// The kinds of YAML files that its commands read.
  static var fileKinds: [FileKind] { get }
  /// What a person may set for its commands, which ask `Session.value(of:)` for what holds.
  static var settings: [Setting] { get }
  /// What somebody who is here for the first time may begin with.
  static var firstSteps: [FirstStep] { get }
  /// Lines that one may type after a question was answered.
  static func followUps(after question: AnsweredQuestion) -> [String]
}

extension Plugin {
  /// None.
  public static var fileKinds: [FileKind] { [] }
  /// None.
  public static var settings: [Setting] { [] }
  /// None.
  public static var firstSteps: [FirstStep] { [] }
  /// None.
  public static func followUps(after question: AnsweredQuestion) -> [String] { [] }
}

/// A line to begin with.
public struct FirstStep: Hashable, Sendable {
  /// The line as it is typed at the prompt.
  public let line: String
  /// What it does, so that it goes on behind the line: “drills you”.
  public let meaning: LocalizedText

  /// A line to begin with, and what it does.
  public init(_ line: String, _ meaning: LocalizedText) { (self.line, self.meaning) = (line, meaning) }
}

/// A question that was answered, as far as it matters for what comes next.
public struct AnsweredQuestion: Hashable, Sendable {
  /// The roles that it was about.
  public let roles: [Role.ID]
  /// The areas of work that it was about.
  public let competencies: [Competency.ID]
  /// Whether it set roles side by side.
  public let comparesRoles: Bool

  /// A question that was answered.
  public init(roles: [Role.ID], competencies: [Competency.ID], comparesRoles: Bool) {
    (self.roles, self.competencies, self.comparesRoles) = (roles, competencies, comparesRoles)
  }
}

/// What a plugin brings, as a value: the table of commands is made of these.
public struct Contribution: Sendable {
  /// The commands.
  public let commands: [Command]
  /// The kinds of files.
  public let fileKinds: [FileKind]
  /// The settings.
  public let settings: [Setting]
  /// The lines to begin with.
  public let firstSteps: [FirstStep]
  let followUps: @Sendable (AnsweredQuestion) -> [String]

  /// What a plugin brings.
  public init(_ plugin: any Plugin.Type) {
    (commands, fileKinds, firstSteps) = (plugin.commands, plugin.fileKinds, plugin.firstSteps)
    settings = plugin.settings
    followUps = { plugin.followUps(after: $0) }
  }

  /// Commands alone.
  public init(
    commands: [Command], fileKinds: [FileKind] = [], settings: [Setting] = [], firstSteps: [FirstStep] = []
  ) {
    (self.commands, self.fileKinds, self.firstSteps) = (commands, fileKinds, firstSteps)
    self.settings = settings
    followUps = { _ in [] }
  }
}
