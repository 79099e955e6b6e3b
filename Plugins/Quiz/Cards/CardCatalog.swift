import QuestionBank
import Roles
import SourceText

/// What a card is about, for pages that list cards and for exports.
struct CardFace: Hashable {
  /// The card's id.
  let id: String
  /// The role that the card is about, if it is about one.
  let role: Role.ID?
  /// The areas of work that the card is about.
  let competencies: [Competency.ID]
  /// The language in which it is asked.
  let language: Language
  /// The question.
  let question: String
  /// What there is to choose from; empty where the answer comes from memory.
  let options: [String]
  /// The right answer, or all of them.
  let answers: [String]
  /// What else counts as right.
  let alsoRight: [String]
  /// Why it is right.
  let reason: String
  /// The ids of what it rests on.
  let references: [String]
  /// Whom it is about, as the learner calls them; empty for nobody.
  let roleName: String
}

/// The cards that are known by more than their ids; a card's question is made when it is looked at.
struct CardCatalog {
  private let bank: QuestionBank?

  /// The cards of a bank; of none where nobody will look for one, since a bank takes its time.
  init(_ bank: QuestionBank?) { self.bank = bank }

  /// The cards' ids.
  var ids: Set<String> { Set((bank?.prospects ?? []).map(\.id)) }

  /// What a card is about; nil for one that came from elsewhere, or whose question was withdrawn.
  subscript(id: String) -> CardFace? {
    bank.flatMap { $0.question(exactly: id)?.face(in: $0.ledger) }
  }

  /// The role that a card is about, without making its question.
  func role(of id: String) -> Role.ID? { bank?.prospect(exactly: id)?.roles.first }

  /// The areas of work that a card is about, without making its question.
  func competencies(of id: String) -> [Competency.ID] {
    bank?.prospect(exactly: id)?.competencies ?? []
  }
}
