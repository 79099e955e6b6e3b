package import Commands
import Documents
package import SourceText

/// A conversation with a plugin: it gets every line until it says that it is over.
package struct PluginDialogue<Channel: PluginChannel>: Dialogue {
  private let channel: Channel
  private let plugin: String
  private var shownPrompt: String
  package private(set) var isOver = false

  /// A conversation behind the prompt that the plugin gave.
  package init(_ channel: Channel, of plugin: String, prompt: String) {
    (self.channel, self.plugin, shownPrompt) = (channel, plugin, prompt)
  }

  package func prompt(in language: Language) -> String { shownPrompt }

  package mutating func reply(
    to input: DialogueInput, in session: inout Session
  ) throws(CommandFailure) -> Answer {
    channel.send(renderCompactJSON(input.message))
    let turn: PluginTurn
    do throws(PluginTrouble) {
      turn = try PluginTurn(channel, in: session)
    } catch {
      isOver = true
      channel.stop()
      throw error.failure(of: plugin)
    }
    isOver = turn.prompt == nil || input == .end
    shownPrompt = turn.prompt ?? shownPrompt
    if isOver { channel.stop() }
    return try turn.answer()
  }
}

extension DialogueInput {
  fileprivate var message: JSONValue {
    switch self {
    case .line(let text): ["line": .string(text)]
    case .interrupted: ["interrupted": true]
    case .end: ["end": true]
    }
  }
}
