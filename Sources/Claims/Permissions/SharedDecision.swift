import Roles
import SourceText

/// How a fact says that others have a say in what it is about.
enum SharedDecision {
  /// In all of it: "… and the board approves."
  case whole
  /// In something that it names: "the CEO approves changes to the name".
  case part
}

extension Fact {
  /// What others approve or decide as well; nil where the fact tells of no such thing.
  var sharedDecision: SharedDecision? {
    let words = toneWords(of: text[.en])
    if let place = words.lastIndex(where: wordsOfApproval.contains) {
      let object = words[(place + 1)...].prefix { !wordsThatEndAnObject.contains($0) }
      return object.allSatisfy(wordsOfSize.contains) ? .whole : .part
    }
    let line = " " + words.joined(separator: " ") + " "
    if line.contains(" and the board decide ") { return .whole }
    return phrasesOfSharing.contains { line.contains(" \($0) ") } ? .part : nil
  }

  /// What the sentence begins with: that of which it speaks.
  var head: [String] {
    [text.en, text.vi].compactMap { text in
      text.flatMap { $0.split { ";,".contains($0) }.first.map(String.init) }
    }
  }
}

private let wordsOfApproval: Set<String> = [
  "approve", "approves", "approval", "agree", "agrees", "agreed", "agreement", "consent",
]
private let wordsThatEndAnObject: Set<String> = [
  "and", "within", "before", "after", "while", "without",
]
private let wordsOfSize: Set<String> = [
  "it", "them", "total", "large", "larger", "ones", "items", "cases", "above", "a", "threshold", "limit",
  "limits",
  "first", "of", "both", "the",
]
private let phrasesOfSharing = [
  "shares", "shared", "jointly", "together with", "sign off", "signs off", "with the board", "board decide",
  "committee", "legal decide", "ceo decide", "decides with", "by a board committee",
]
