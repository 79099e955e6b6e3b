package import QuestionReading
package import Roles
package import SourceText

/// What is answered to a question: a value from which every form of the answer is made.
package struct QuestionReply: Hashable, Sendable {
  /// Whether there is an answer.
  package enum Outcome: String, Hashable, Sendable {
    case answered
    /// A name has several meanings, and nothing in the question decides.
    case ambiguous
    /// The knowledge base does not hold the answer.
    case unknown
  }

  /// Something else that a name may stand for.
  package struct Alternative: Hashable, Sendable {
    /// The role of the knowledge base, if it is one.
    package let role: Role.ID?
    /// What it is called.
    package let name: LocalizedText
    /// The name in the question that may stand for it.
    package let typed: String
  }

  package let question: Question
  package internal(set) var outcome: Outcome
  /// The roles that the answer is about, the main one first.
  package internal(set) var roles: [Role.ID]
  /// The areas of work that it is about.
  package internal(set) var competencies: [Competency.ID]
  /// The sentence that answers.
  package internal(set) var sentence: LocalizedText
  /// The facts that the answer rests on, best first.
  package internal(set) var facts: [RankedFact] = []
  /// Every fact that was considered, for explaining the order.
  package internal(set) var ranking: [RankedFact] = []
  /// Every reading that was tried, the best first.
  package internal(set) var readings: [Trial] = []
  /// The disagreements that the answer touches, each once.
  package internal(set) var disagreements: [Disagreement] = []
  /// What else the name may stand for.
  package internal(set) var alternatives: [Alternative] = []
  /// What may be asked next.
  package internal(set) var suggestions: [LocalizedText] = []
}
