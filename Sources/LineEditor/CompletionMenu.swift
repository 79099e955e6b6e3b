import SourceText

/// The list of candidates below the line, through which Tab and the arrows go.
struct CompletionMenu: Equatable {
  /// What can be chosen.
  let candidates: [Candidate]
  /// The line before anything was chosen.
  let line: String
  /// Its cursor, in Unicode scalars.
  let cursor: Int
  /// The index of the chosen candidate; nil as long as none is.
  private(set) var chosen: Int?
  /// Where a candidate goes, in Unicode scalars of the line as it was.
  private let range: Range<Int>
  private let widest: Int
  /// The first candidate that is shown.
  private var first = 0

  /// A list for a line in which nothing is chosen yet.
  init(_ completion: Completion, line: String, cursor: Int) {
    candidates = completion.candidates
    widest = CompletionList.widest(candidates)
    range = completion.replacing.clamped(to: 0..<line.unicodeScalars.count)
    (self.line, self.cursor) = (line, cursor)
  }

  /// Goes to the next candidate, or back by a negative step; after the last one comes the first.
  mutating func step(_ step: Int) {
    let start = chosen ?? (step > 0 ? -1 : 0)
    chosen = (start + step + candidates.count) % candidates.count
  }

  /// The part of the line as it was that the chosen candidate takes, and its text; a final choice has a space.
  func insertion(isFinal: Bool) -> (range: Range<Int>, text: String)? {
    guard let chosen else { return nil }
    let text = insertedText(candidates[chosen])
    let isSpaced = isFinal && candidates[chosen].appendsSpace && !line.hasSpace(at: range.upperBound)
    return (range, isSpaced ? text + " " : text)
  }

  /// The rows to show in a window; the chosen one is among them.
  mutating func rows(size: TerminalSize, language: Language) -> [MenuRow] {
    let room = max(1, candidates.count > size.rows ? size.rows - 1 : size.rows)
    if let chosen { first = min(max(first, chosen - room + 1), chosen) }
    first = max(0, min(first, candidates.count - room))
    return CompletionList(
      candidates, chosen: chosen, from: first, widest: widest, size: size, language: language
    ).rows
  }
}

extension String {
  /// Whether a space stands at an offset in Unicode scalars.
  func hasSpace(at offset: Int) -> Bool {
    unicodeScalars.dropFirst(offset).first == " "
  }
}
