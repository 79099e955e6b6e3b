extension AnkiDeck {
  /// A question with its answer and what became of it.
  public struct Note: Hashable, Sendable {
    /// The card's id, which names the note for good: a second import updates it.
    public let id: String
    /// The deck, with `::` between a deck and one inside it.
    public let deck: String
    /// What the card shows.
    public let face: Face
    /// Words without blanks.
    public let tags: [String]
    /// Where the card stands; nil for a card that was never answered.
    public let schedule: Schedule?
    /// The answers, from the first.
    public let reviews: [Review]

    /// A question with its answer and what became of it.
    public init(
      id: String, deck: String, face: Face, tags: [String], schedule: Schedule?, reviews: [Review]
    ) {
      self.id = id
      self.deck = deck
      self.face = face
      self.tags = tags
      self.schedule = schedule
      self.reviews = reviews
    }
  }

  /// The parts of a card, each as HTML; what a card has not is empty.
  public struct Face: Hashable, Sendable {
    /// The question.
    public var question: String
    /// What there is to choose from.
    public var options = ""
    /// The right answer.
    public var answer: String
    /// What else counts as right.
    public var alsoRight = ""
    /// Why it is right.
    public var reason = ""
    /// Where that stands.
    public var sources = ""
    /// Whom the question is about.
    public var role = ""

    /// A card with a question and its answer.
    public init(question: String, answer: String) {
      self.question = question
      self.answer = answer
    }
  }
}

/// The fields of our note type.
///
/// They are never renamed, moved or added to: a note type that grows reaches those who have it only in part. What
/// comes later takes one of the spare ones.
enum AnkiField: String, CaseIterable {
  case question = "Front"
  case answer = "Back"
  case id = "Id"
  case options = "Options"
  case alsoRight = "Also right"
  case reason = "Reason"
  case sources = "Sources"
  case role = "Role"
  case spare1 = "Spare 1"
  case spare2 = "Spare 2"
  case spare3 = "Spare 3"
  case spare4 = "Spare 4"
  case spare5 = "Spare 5"
  case spare6 = "Spare 6"
}

extension AnkiDeck.Note {
  subscript(field: AnkiField) -> String {
    switch field {
    case .question: face.question
    case .options: face.options
    case .answer: face.answer
    case .alsoRight: face.alsoRight
    case .reason: face.reason
    case .sources: face.sources
    case .role: face.role
    case .id: id
    case .spare1, .spare2, .spare3, .spare4, .spare5, .spare6: ""
    }
  }

  /// The note's name in a package, and in a text.
  var packageGUID: String { AnkiGUID.package + id }
  var textGUID: String { AnkiGUID.text + id }

  /// The two sides where there is a field for each side only.
  var front: String { joined([face.question, face.options]) }
  var back: String { joined([face.answer, face.alsoRight, face.reason, face.sources]) }

  private func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "<br>")
  }
}
