import Commands
import SourceText

/// A line as somebody wrote it.
struct TypedLine {
  /// Where a line comes from, so that a mistake in it can be pointed at.
  enum Origin {
    /// The words after the program's name in the shell.
    case shell
    /// Typed after a prompt; suggestions are shown there or not.
    case prompt(String, suggests: Bool)
    /// A line of a script, by its number.
    case script(Int)
  }

  let text: String
  let origin: Origin
}
