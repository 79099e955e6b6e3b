public import Commands
import SourceText

/// Drills the duties of the roles until they are known by heart.
public enum Quiz: Plugin {
  /// The commands `quiz` and `quiz ...`.
  public static let commands = [
    quizCommand, examCommand, dueCommand, statsCommand, explainCommand, undoCommand, settingsCommand,
    optimizeCommand, verifyCommand, bankCommand, exportCommand, importCommand, replayCommand,
  ]

  /// A first session.
  public static let firstSteps = [
    FirstStep("quiz cpo duties", LocalizedText(en: "drills you", vi: "để luyện tập"))
  ]
}
