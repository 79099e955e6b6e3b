import Answering
import Commands
import QuestionReading
import Roles
import SourceText
import TextSearch

extension Session {
  /// The words with ‘ask’ before them when they are a question rather than a command.
  ///
  /// A line that begins with no command is a question, unless it is a short line whose first word is a near miss
  /// of a command (`shwo cpo`). `who` is a command and begins questions too: `who owns pricing?`.
  mutating func asQuestion(_ words: [String]) -> [String] {
    guard let first = words.first, commands.command("ask") != nil, !first.hasPrefix("-") else { return words }
    guard commands.match(words) == nil else { return isQuestion(words) ? ["ask"] + words : words }
    guard commands.commands(under: folded(first)).isEmpty, !isNoQuestion(words) else { return words }
    return isMistypedCommand(words) ? words : ["ask"] + words
  }

  /// Whether words that begin as a command does are a question all the same.
  private mutating func isQuestion(_ words: [String]) -> Bool {
    guard ["who", "show"].contains(folded(words[0])), words.count > 2 else { return false }
    let second = folded(words[1])
    return words[0] == "show" ? ["me", "us"].contains(second) : wordsAfterWho.contains(second)
  }

  private mutating func isMistypedCommand(_ words: [String]) -> Bool {
    let isOption = { (word: String) in word.hasPrefix("--") }
    // Nobody asks with options; those of `ask` follow a question, which is longer.
    guard words.prefix(while: { !isOption($0) }).count <= 3, let first = words.first, !first.contains(" "),
      first.allSatisfy(\.isLetter)
    else { return false }
    let near = nearestNames(to: first, among: commands.commands.map(\.name))
    return !near.isEmpty && !questionAnswering().reader.knows(first)
  }
}

/// Whether a line holds nothing that could be asked: numbers alone, or what clears the screen elsewhere.
private func isNoQuestion(_ words: [String]) -> Bool {
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
