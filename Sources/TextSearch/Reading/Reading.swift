import SourceText

/// A query as one language's index understands it.
package struct Reading {
  /// Everything that earns a fact points.
  var uses: [TermUse] = []
  /// The points of a fact of average length that holds all of it once, in thousandths.
  package var ideal = 0
  /// Words that were read as others.
  var corrections: [(correction: Correction, certainty: Certainty)] = []
  /// Words that this language does not hold.
  var unknown: [QueryWord] = []
}

/// How sure it is that a word was meant for another one.
enum Certainty {
  /// Nobody knows the word as it was typed.
  case certain
  /// The word is known; it was meant for the other one where a fact holds that and not this.
  case doubtful(typed: Int, near: Int)
}

/// A term of the index and what it is worth to a query.
struct TermUse: Hashable {
  /// A term, by its number.
  enum Term: Hashable {
    case key(Int)
    case form(Int)
    case pair(Int)
    /// Any of several keys.
    case keys([Int])
    /// Any of several forms.
    case forms([Int])
  }

  let term: Term
  /// How rare the term is, in thousandths.
  let rarity: Int
  /// What it counts beside a word as it was typed, in hundredths.
  let weight: Int
  /// Whether it is a word that asks or joins.
  var isMinor = false

  /// The points for a strength in thousandths, in thousandths too.
  func points(_ strength: Int) -> Int {
    (rarity * strength * weight + 50_000) / 100_000
  }
}

/// A word that was read as another one.
public struct Correction: Hashable, Sendable {
  /// The word as it was typed.
  public let from: String
  /// The words that were searched for beside it, or in its place when nobody knows it.
  public let to: String

  package init(from: String, to: String) { (self.from, self.to) = (from, to) }
}

/// A place in the query and the ways to read the word there.
struct Position {
  /// One way to read a word: a key of the index, and the form when the marks are to count.
  struct Candidate {
    var key: Int
    var form: Int?
    var weight: Int
    /// Whether it is the word that was typed, not one that was read into it.
    var isTyped = false
  }

  let word: QueryWord
  let clause: Int
  /// Whether the word stands right after the one of the position before.
  let followsPrevious: Bool
  let isFunctionWord: Bool
  var candidates: [Candidate] = []
  /// Whether it is looked for as the beginning of a word.
  var isBeginning = false
}
