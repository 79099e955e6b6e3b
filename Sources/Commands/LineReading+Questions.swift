import SourceText

/// The command that answers questions.
let questionCommand = "ask"

/// Whether the words of a line are a question rather than a command.
///
/// A line that begins with no command is a question, unless it is a short line whose first word is a near miss
/// of a command (`shwo cpo`). `who` is a command and begins questions too: `who owns pricing?`. `leading` is how
/// many words stand before the first option of a command.
func beginsQuestion(
  _ words: [String], leading: Int, in table: CommandTable, _ knows: (String) -> Bool
) -> Bool {
  guard let first = words.first, table.command(questionCommand) != nil, !first.hasPrefix("-") else {
    return false
  }
  guard table.match(Array(words.prefix(2))) == nil else { return asksWithCommand(words) }
  guard table.commands(under: folded(first)).isEmpty, !holdsNoQuestion(words) else { return false }
  return !isMistypedCommand(Array(words.prefix(leading)), in: table, knows)
}

/// Whether words that begin as a command does are a question all the same.
private func asksWithCommand(_ words: [String]) -> Bool {
  guard ["who", "show"].contains(folded(words[0])), words.count > 2 else { return false }
  let second = folded(words[1])
  return words[0] == "show" ? ["me", "us"].contains(second) : wordsAfterWho.contains(second)
}

private func isMistypedCommand(_ words: [String], in table: CommandTable, _ knows: (String) -> Bool) -> Bool {
  guard words.count <= 3, let first = words.first, !first.contains(" "), first.allSatisfy(\.isLetter)
  else { return false }
  return !nearestNames(to: first, among: table.commands.map(\.name)).isEmpty && !knows(first)
}

/// Whether there is nothing that could be asked: numbers alone, or what clears the screen elsewhere.
private func holdsNoQuestion(_ words: [String]) -> Bool {
  words.allSatisfy { $0.allSatisfy(\.isNumber) }
    || words.count == 1 && ["clear", "cls"].contains(folded(words[0]))
}

/// Words that make a question of a line that begins with "who".
private let wordsAfterWho: Set<String> = [
  "is", "are", "was", "were", "does", "do", "did", "should", "can", "could", "may", "must", "will", "would",
  "has",
  "have", "gets", "owns", "own", "decides", "decide", "reports", "report", "sets", "set", "approves",
  "handles",
  "leads", "manages", "runs", "makes", "takes", "hires", "signs", "else", "in", "on", "really", "usually",
]
