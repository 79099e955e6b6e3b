extension LocalizedText {
  /// The text with what it quotes cut to a line, for a message about a value that may be of any length.
  package var withShortQuotations: LocalizedText {
    LocalizedText(en: shorteningQuotations(self[.en]), vi: shorteningQuotations(self[.vi]))
  }
}

/// A message in which each quotation has at most a line of at most 120 characters.
///
/// A value may hold quotation marks of its own, so the message as a whole has a limit, too.
private func shorteningQuotations(_ message: String) -> String {
  guard message.utf8.count > longestQuotation || message.contains("\n") else { return message }
  var result = ""
  var length = 0
  var inside: Int?
  for character in message {
    if character == "‘" || character == "“" {
      inside = 0
    } else if character == "’" || character == "”" {
      inside = nil
    } else if let count = inside {
      inside = character.isNewline ? max(count, longestQuotation) + 1 : count + 1
      if count == longestQuotation || character.isNewline && count < longestQuotation { result += "…" }
      if count >= longestQuotation || character.isNewline { continue }
    }
    result.append(character)
    length += 1
    if length == longestMessage { return result + "…" }
  }
  return result
}

private let longestQuotation = 120
private let longestMessage = 1_000
