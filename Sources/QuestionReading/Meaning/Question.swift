package import Naming
package import Roles
package import SourceText
package import TextSearch

/// A question as it was understood: a value that says everything that the answer depends on.
package struct Question: Hashable, Sendable {
  /// The question as it was typed.
  package let text: String
  /// The language it is in; nil when nothing in it tells.
  package let language: Language?
  /// What it wants to know.
  package var intent: Intent
  /// The side of a requirement that is asked for alone.
  package var aspect: Aspect?
  /// Whether it is a question for yes or no.
  package var isYesNo = false
  /// The roles that it is about, the main one first.
  package var roles: [Role.ID] = []
  /// The areas of work that it is about.
  package var competencies: [Competency.ID] = []
  /// How much of its words the area explains that no name told, from 0 to 1.
  package var shareOfSituation = 0.0
  /// Another area that fits what is told nearly as well.
  package var closeArea: Competency.ID?
  /// The facts of the event that lies nearest to what is told.
  package var factsOfEvent: [Fact.ID] = []
  /// A name or acronym with several meanings, between which nothing in the question decides.
  package var ambiguous: NameMention?
  /// Titles that are known by name, but are no roles of the knowledge base.
  package var otherTitles: [NameMention] = []
  /// Names that have the form of a title and that nobody here knows.
  package var unknownTitles: [String] = []
  /// The name of a person or a thing that the knowledge base does not speak of.
  package var strangeName: String?
  /// The words that say what is asked, beside names and the words of the rule.
  package var contentWords: [QuestionWord] = []
  /// The content words that do not belong to the rule: what the facts must speak of.
  package var bareWords: [QuestionWord] { barePlaces.map { annotated.words[$0] } }
  /// Where the content words that do not belong to the rule stand.
  package var barePlaces: [Int] = []
  /// How many content words the rule explains.
  package var wordsOfRule = 0
  /// Words of facts that answer this kind of question.
  package var sought = ""
  /// Words of facts that answer its counterpart.
  package var unwanted = ""
  /// How many telling words stand in other sentences than the one that was read.
  package var wordsOfOtherSentences = 0
  /// Its place among the readings of one text, in the order of the grammar.
  package var place = 0
  /// The name of the rule that read the question; nil when none did.
  package var rule: String?
  /// What the rule asks for by itself.
  package var intentOfRule: Intent?
  /// What is asked for that lies outside.
  package var subject: OutsideSubject?
  /// Of whom it tells what has happened, asking nothing; nil where it asks.
  package var told: Telling?
  /// What was taken over from the question before.
  package var isFollowUp = false
  /// Words that were read as others.
  package var corrections: [Correction] = []
  /// Words that nobody knows and that could not be read as others.
  package var unknownWords: [QuestionWord] = []
  /// The words of the question with the names in them.
  package let annotated: AnnotatedQuestion
}

extension Question {
  /// Whether it names no role, no title and no area, so that nothing but words speaks for an answer.
  package var namesNothing: Bool { roles.isEmpty && otherTitles.isEmpty && competencies.isEmpty }
}

/// What was talked about before a question.
package struct Conversation: Hashable, Sendable {
  /// The role that was chosen for the questions that name none.
  package var role: Role.ID?
  /// The role that the last answer named first.
  package var answered: Role.ID?
  /// The last question that was answered.
  package var question: Question?
  /// The facts of its answer.
  package var facts: [Fact.ID] = []

  /// A conversation that has just begun.
  package init(role: Role.ID? = nil) {
    self.role = role
  }
}
