import QuestionBank
import SourceText
import SpacedRepetition

/// What a line of a session means.
enum SessionInput: Hashable {
  case leave
  case hint
  case skip
  case undo
  case rate(Rating)
  /// The verdict on the last answer turned round.
  case turnRound
  case nothing
  case answer(String)

  init(_ line: String) {
    let text = folded(line).split(separator: " ").joined(separator: " ")
    switch text {
    case "": self = .nothing
    case "q", "quit", "exit", "thoat", ":q": self = .leave
    case "?", "h", "hint", "help", "goi y": self = .hint
    case "s", "skip", "bo qua": self = .skip
    case "u", "undo", "rut lai": self = .undo
    case "=": self = .turnRound
    case "right", "dung": self = .rate(.good)
    case "wrong", "sai": self = .rate(.again)
    case "hard", "kho": self = .rate(.hard)
    case "easy", "de": self = .rate(.easy)
    default: self = .answer(line)
    }
  }
}

extension Choices {
  /// The option that a line means: its number, its letter, or its text; nil when it means none.
  func index(meantBy line: String) -> Int? {
    let text = Spelled(line).folded
    // `-1`, or what an arrow key sends, is no choice.
    let isShort = line.allSatisfy { $0.isLetter || $0.isNumber || " .)".contains($0) }
    if isShort, let number = Int(text), options.indices.contains(number - 1) { return number - 1 }
    let names = options.map { Spelled($0.text).folded }
    if let exact = names.firstIndex(of: text) { return exact }
    let letters = ["a", "b", "c", "d"]
    if isShort, let letter = letters.firstIndex(of: text), options.indices.contains(letter) { return letter }
    let beginning = names.indices.filter { names[$0].hasPrefix(text) }
    return text.utf8.count >= 2 && beginning.count == 1 ? beginning.first : nil
  }
}
