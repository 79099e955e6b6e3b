package import Roles

/// A name of a role or title in a question.
package struct NameMention: Hashable, Sendable {
  /// The places of its words, with those behind it that decide what it means.
  package var range: Range<Int>
  /// The name as it was typed.
  package let text: String
  /// What it may stand for.
  package var title: Title
  /// Whether it only points back to a role that was spoken of.
  package var isPronoun = false
  /// Whether it tells who is meant by what that one leads: "runs the risk department".
  package var isOfLeading = false

  package init(range: Range<Int>, text: String, title: Title) {
    (self.range, self.text, self.title) = (range, text, title)
  }

  /// The roles that may be meant.
  package var roles: [Role.ID] { title.roles }
}

/// What a name or an acronym may stand for.
package struct Title: Hashable, Sendable {
  /// The roles that may be meant; more than one when nothing decides.
  package var roles: [Role.ID] = []
  /// A meaning that is no role of this knowledge base, when that is what the name says.
  package var meaning: Acronym.Meaning?
  /// The letters, when the name is an acronym.
  package var letters: String?
  /// Whether it has the form of a title that nobody here knows.
  package var isUnknown = false
  /// Which of its words count only in capitals where the question has marks: `giám đốc ai` asks who.
  package var strictPlaces: [Int] = []

  package init(
    roles: [Role.ID] = [], meaning: Acronym.Meaning? = nil, letters: String? = nil, isUnknown: Bool = false
  ) {
    (self.roles, self.meaning, self.letters, self.isUnknown) = (roles, meaning, letters, isUnknown)
  }
}
