import Roles

@testable import QuestionBank
@testable import Quiz

/// A knowledge base of names and few facts alone, whose questions are made in no time.
enum SmallBank {
  static let knowledge = KnowledgeBase(
    manifest: BankKnowledge.shipped.manifest, roles: BankKnowledge.shipped.roles,
    facts: BankKnowledge.shipped.facts.filter { $0.role == Role.ID("cacc") || $0.kind == .boundary },
    groups: [], competencies: [], sources: [], disagreements: [], acronyms: [],
    abbreviations: BankKnowledge.shipped.abbreviations)

  /// The ids of its questions.
  static let cards = QuestionBank(knowledge).questions.map(\.id)
}
