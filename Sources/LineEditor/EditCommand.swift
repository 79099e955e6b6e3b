import CEditLine

/// A command of libedit that we call by a key of our own, the same in every map of keys.
///
/// The keys are the control characters 0x81 to 0x9F, which no terminal sends and no person types.
enum EditCommand: UInt32, CaseIterable {
  case moveToBeginning = 0x81
  case moveToEnd, previousWord, nextWord, deleteNextWord, killToEnd, killLine, yank, upperCase, lowerCase
  case capitalCase, deletePreviousWord, commandMode
  /// Sets `EditEngine.isCommanding`; it disturbs no command that waits for its rest.
  case tellMap

  /// The name of the command; in vi's map of commands it may be another one.
  fileprivate func name(isAlternate: Bool) -> String {
    switch self {
    case .moveToBeginning: "ed-move-to-beg"
    case .moveToEnd: "ed-move-to-end"
    case .previousWord: "ed-prev-word"
    case .nextWord: "em-next-word"
    case .deleteNextWord: "em-delete-next-word"
    case .killToEnd: "ed-kill-line"
    case .killLine: "em-kill-line"
    case .yank: "em-yank"
    case .upperCase: "em-upper-case"
    case .lowerCase: "em-lower-case"
    case .capitalCase: "em-capitol-case"
    case .deletePreviousWord: "ed-delete-prev-word"
    case .commandMode: "vi-command-mode"
    case .tellMap: isAlternate ? "csuite-commanding" : "csuite-typing"
    }
  }
}

extension EditEngine {
  /// Chooses the tradition of keys; every binding made before is gone, and ours are made again.
  func choose(_ style: EditorSettings.KeyStyle) {
    _ = csuite_set_editor(handle, style.rawValue)
    for isAlternate in [false, true] {
      for command in EditCommand.allCases {
        let key = "\\" + String(command.rawValue, radix: 8)
        _ = csuite_bind(handle, isAlternate ? 1 : 0, key, command.name(isAlternate: isAlternate))
      }
    }
  }

  /// Does what a line of `~/.editrc` says.
  ///
  /// The modes of the terminal that editing needs stay.
  func obey(_ line: String) {
    withWords(of: line) { count, words in _ = el_parse(handle, count, words) }
    _ = csuite_set_modes(handle)
  }

  /// The words of a line of `~/.editrc`, as libedit parts them; none if a quotation mark is not closed.
  func words(of line: String) -> [String] {
    var result: [String] = []
    withWords(of: line) { count, words in
      result = (0..<Int(count)).compactMap { words?[$0].map { String(cString: $0) } }
    }
    return result
  }

  private func withWords(
    of line: String, _ body: (Int32, UnsafeMutablePointer<UnsafePointer<CChar>?>?) -> Void
  ) {
    guard let tokenizer = tok_init(nil) else { return }
    defer { tok_end(tokenizer) }
    var count: Int32 = 0
    var words: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    if tok_str(tokenizer, line, &count, &words) == 0 { body(count, words) }
  }
}
