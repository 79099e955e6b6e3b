import Commands
import Roles
import SourceText

/// Runs one line after another in a session and writes what comes of it.
struct Runner {
  var session: Session
  var screen: Screen
  var output: OutputWriter

  /// Runs a line and gives the exit code that it deserves.
  mutating func answer(_ words: [String]) -> Int32 {
    do {
      let answer = try session.commands.run(words, in: &session)
      return output.write(answer, command: words.first ?? "", session, screen)
    } catch {
      return output.write(
        error, as: session.format, command: words.first ?? "", session.knowledge.manifest, session.language,
        Screen.ofErrors)
    }
  }
}
