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

/// The words with what may be written shorter spelled out: `?` is `help`, and a command may begin with a point.
func spelledOut(_ words: [String], in table: CommandTable) -> [String] {
  guard let first = words.first else { return words }
  if first == "?" { return ["help"] + words.dropFirst() }
  if first.hasPrefix("?"), first.count > 1 { return ["help", String(first.dropFirst())] + words.dropFirst() }
  if first.hasPrefix("."), table.match([String(first.dropFirst())] + words.dropFirst()) != nil {
    return [String(first.dropFirst())] + words.dropFirst()
  }
  if words.count == 2, words[1] == "?", table.match([first]) != nil { return ["help", first] }
  return words
}
