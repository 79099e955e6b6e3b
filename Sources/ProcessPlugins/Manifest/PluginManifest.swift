package import Commands
package import SourceText

/// What a plugin that is a program of its own says about itself in its `plugin.yaml`.
///
/// Nothing of the program runs to show it: help, completion and the prompt read this alone.
package struct PluginManifest: Sendable {
  /// What is there for a command: its words and how they are given.
  package struct Described: Sendable {
    package let name: String
    package let summary: LocalizedText
    package let details: LocalizedText?
    package let parameters: [Parameter]
    package let examples: [Command.Example]
  }

  /// The newest form of the protocol that this program speaks.
  package static let newestProtocol = 1

  package let name: String
  package let version: String
  package let summary: LocalizedText?
  /// The program and its first words; a path is one inside the plugin's folder.
  package let run: [String]
  package let commands: [Described]
  /// What a person may set for it, by whole names: `hello.mood`.
  package let settings: [Setting]
}

/// Asks a plugin at run time what may stand in one of its domains.
package typealias DomainAsker = @Sendable (_ domain: String) -> [Choices.Choice]
