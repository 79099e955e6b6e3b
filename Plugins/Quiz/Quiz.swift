public import Commands

/// Drills the duties of the roles until they are known by heart.
public enum Quiz: Plugin {
  /// The commands `quiz` and `quiz ...`.
  public static let commands = [
    quizCommand, examCommand, dueCommand, statsCommand, explainCommand, undoCommand, settingsCommand,
    optimizeCommand, verifyCommand, bankCommand, exportCommand, importCommand, replayCommand,
  ]
}
