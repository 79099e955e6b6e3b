/// What could stand in a line at the cursor.
package struct Completion: Hashable, Sendable {
  /// The part of the line that a candidate replaces, in Unicode scalars.
  package let replacing: Range<Int>
  /// The candidates, best first.
  package let candidates: [Candidate]

  /// Candidates for a part of the line.
  package init(replacing: Range<Int>, candidates: [Candidate]) {
    self.replacing = replacing
    self.candidates = candidates
  }
}

/// One way to complete a line.
package struct Candidate: Hashable, Sendable {
  /// What is inserted.
  package let text: String
  /// What it means, in the user's language; empty if it explains itself.
  package let summary: String
  /// Whether a space follows, because the word is finished.
  package let appendsSpace: Bool

  /// A candidate and its meaning.
  package init(text: String, summary: String = "", appendsSpace: Bool = true) {
    self.text = text
    self.summary = summary
    self.appendsSpace = appendsSpace
  }
}

/// Completes a line at a cursor, which is an offset in Unicode scalars.
package typealias Completer = (_ line: String, _ cursor: Int) -> Completion

extension Completion {
  /// No candidates.
  package static func none(at cursor: Int) -> Completion {
    Completion(replacing: cursor..<cursor, candidates: [])
  }
}
