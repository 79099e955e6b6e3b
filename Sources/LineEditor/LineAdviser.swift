/// What the caller knows about the lines that are edited.
///
/// All of it is asked while a person types, once for each drawing: an answer should take microseconds.
package struct LineAdviser {
  /// What could stand at the cursor: asked by Tab.
  package var completion: Completer
  /// The whole line that the one typed so far will probably become; nil if one cannot tell.
  ///
  /// Asked when the history knows no line that begins so, with the cursor at the end. A line that begins with
  /// what is typed (compared without marks and case) is shown as the dim rest of it; any other is shown after
  /// an arrow, as a correction. For the empty line it may offer a first step.
  package var suggestion: (_ line: String) -> String?
  /// The parts of the line that look different, in any order; where two overlap, the one that begins first
  /// counts.
  package var highlights: (_ line: String) -> [Highlight]
  /// Whether the line goes on after Enter, as with an open quotation mark or a `\` at its end.
  package var isUnfinished: (_ line: String) -> Bool

  /// An adviser; one who is not told anything knows nothing.
  package init(
    completion: @escaping Completer = { _, cursor in .none(at: cursor) },
    suggestion: @escaping (_ line: String) -> String? = { _ in nil },
    highlights: @escaping (_ line: String) -> [Highlight] = { _ in [] },
    isUnfinished: @escaping (_ line: String) -> Bool = { _ in false }
  ) {
    self.completion = completion
    self.suggestion = suggestion
    self.highlights = highlights
    self.isUnfinished = isUnfinished
  }
}
