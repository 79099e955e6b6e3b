/// How far a command of vi has been typed.
struct ViCommand {
  /// What a letter means to us in vi's command mode.
  enum Meaning: Equatable {
    /// libedit knows.
    case library
    /// The same as another key.
    case key(Key)
    /// Undo.
    case undo
    /// Nothing: it would leave the line, or run another program.
    case nothing
  }

  /// Whether the next character is an operand, as after `f` or `r`.
  private(set) var wantsCharacter = false
  /// Whether a count or an operator waits for its motion.
  private(set) var isPending = false

  /// Takes the next letter in.
  mutating func take(_ letter: Unicode.Scalar) {
    let wasPending = isPending
    (wantsCharacter, isPending) = (!wantsCharacter && "fFtTr".unicodeScalars.contains(letter), false)
    isPending = "cdy123456789".unicodeScalars.contains(letter) || letter == "0" && wasPending
  }

  /// The command is given up.
  mutating func reset() {
    self = ViCommand()
  }

  /// What a letter means now.
  func meaning(of letter: Unicode.Scalar) -> Meaning {
    if wantsCharacter { return .library }
    switch letter {
    case "k", "-": return .key(.up)
    case "j", "+": return .key(.down)
    case "/", "?", "n", "N": return .key(.control("R"))
    case "u", "U": return .undo
    case "h" where !isPending: return .key(.left)
    case "l" where !isPending, " " where !isPending: return .key(.right)
    default: return isLeftOut(letter) ? .nothing : .library
    }
  }

  private func isLeftOut(_ letter: Unicode.Scalar) -> Bool {
    letter.value > 0x7E || "v:#@=\\*_GOo&'\"`!<>()[]{}HLMQmqZz".unicodeScalars.contains(letter)
  }
}
