import Answering
import Naming
import Roles
import SourceText

/// A fact that says what a role does or decides, and how much of the words of an action it holds.
struct Right {
  let fact: Fact
  let share: Double
  /// The same, where it may use other words.
  let rewordedShare: Double

  init(_ fact: Fact, _ action: PlannedAction) {
    let words = FactWords(fact)
    self.fact = fact
    share = action.sought.share(in: words)
    rewordedShare = max(share, action.reworded.share(in: words))
  }

  /// How much of the fact the action says.
  func closeness(to action: PlannedAction) -> Double {
    let told = toneWords(of: fact.text[action.statement.language]).filter {
      !allEmptyWords.keys.contains(folded($0))
    }
    return shareSaid(of: told, by: toneWords(of: action.statement.text))
  }
}

extension FactKind {
  /// Whether such facts say where what a role may do begins and ends.
  var setsBounds: Bool { self == .decisionRight || self == .boundary }
}

/// Whether one of some phrases stands in a text, word by word.
func says(_ text: String, oneOf phrases: [String]) -> Bool {
  let words = " " + toneWords(of: text).joined(separator: " ") + " "
  return phrases.contains { words.contains(" \($0) ") }
}
