/// The words of a line as a POSIX shell would part them, as far as completion needs it: the last one may still
/// be typed, inside an open quotation or not.
struct ShellWords {
  /// The words without their quotation marks and backslashes; the last one is the word at the cursor, perhaps empty.
  private(set) var words: [String] = []
  /// The quotation mark that is still open at the end.
  private(set) var openMark: Character?
  /// The word at the cursor as it was typed.
  private(set) var typed = ""

  init(_ line: String) {
    var word: String?
    var isEscaped = false
    for character in line {
      if word != nil || !isBlank(character) { typed.append(character) }
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if let mark = openMark {
        if character == mark {
          openMark = nil
        } else if character == "\\", mark == "\"" {
          isEscaped = true
        } else {
          word = (word ?? "") + String(character)
        }
      } else if character == "\\" {
        (isEscaped, word) = (true, word ?? "")
      } else if character == "\"" || character == "'" {
        (openMark, word) = (character, word ?? "")
      } else if isBlank(character) {
        if let done = word { words.append(done) }
        (word, typed) = (nil, "")
      } else {
        word = (word ?? "") + String(character)
      }
    }
    words.append(word ?? "")
  }

  private func isBlank(_ character: Character) -> Bool {
    openMark == nil && character.isWhitespace
  }
}

/// A text as one word of a POSIX shell, with backslashes where they are needed.
func shellEscaped(_ text: String) -> String {
  var result = ""
  for character in text {
    if " \t\"'\\$`&|;<>()*?[]#~!{}".contains(character) { result += "\\" }
    result.append(character)
  }
  return result
}
