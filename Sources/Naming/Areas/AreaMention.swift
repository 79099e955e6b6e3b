package import Roles

/// An area of work in a question.
package struct AreaMention: Hashable, Sendable {
  package let range: Range<Int>
  /// The area that is meant, or the likeliest of several.
  package let competency: Competency.ID
  /// The other areas that the name may stand for.
  package var others: [Competency.ID] = []

  /// Everything that the name may stand for, the likeliest first.
  package var competencies: [Competency.ID] { [competency] + others }
}
