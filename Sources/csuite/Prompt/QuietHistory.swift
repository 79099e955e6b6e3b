import LineEditor

/// Keeps the lines of a conversation apart from the commands: a quiz must not offer its answers among them, nor
/// what was looked up before as an answer.
struct QuietHistory {
  /// The commands, while a conversation goes on.
  private var commands: History?

  /// Gives the editor the history of what it reads next; that of a conversation is in memory and begins empty.
  mutating func choose(isConversing: Bool, in editor: EditLineSource) {
    if isConversing, commands == nil {
      commands = editor.history
      editor.history = History()
    } else if !isConversing, let kept = commands {
      commands = nil
      editor.history = kept
    }
  }
}
