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
  func sharedDecision(_ decisions: ActionWords) -> SharedDecision? {
    let words = toneWords(of: text[.en])
    if let end = decisions.ends(of: .approving, in: text[.en]).max() {
      let object = words[end...].prefix { !wordsThatEndAnObject.contains($0) }
      return object.allSatisfy(wordsOfSize.contains) ? .whole : .part
    }
    if says(text[.en], oneOf: ["and the board decide"]) { return .whole }
    return decisions.says(text[.en], .sharedParts) ? .part : nil
  }

  /// What the sentence begins with: that of which it speaks.
  var head: [String] {
    [text.en, text.vi].compactMap { text in
      text.flatMap { $0.split { ";,".contains($0) }.first.map(String.init) }
    }
  }
}

private let wordsThatEndAnObject: Set<String> = [
  "and", "within", "before", "after", "while", "without",
]
private let wordsOfSize: Set<String> = [
  "it", "them", "total", "large", "larger", "ones", "items", "cases", "above", "a", "threshold", "limit",
  "limits",
  "first", "of", "both", "the",
]
