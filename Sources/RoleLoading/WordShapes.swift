import Roles

extension Shape {
  static let wordFile = Shape(
    "list of words",
    [
      .optional("heads", .names, "Ways to speak of the head of a function, which stands at {}."),
      .optional("alike", .list(.list(.text, minimum: 2)), "Words of one meaning, a family a list."),
      .optional(
        "reworded", .list(.list(.text, minimum: 2)),
        "Words and phrases that say the same in a sentence, for the check of a text, a family a list."),
      .optional(
        "decisions", .mapping(.decisionWords),
        "The words of deciding, for what a role may do; the shipped ones stand for a list that is left out."),
      .optional("chat", .list(.mapping(.chatSpelling)), "Spellings of chat."),
      .optional("shared", .list(.mapping(.sharedName)), "Names that stand for several areas of work."),
      .optional("terms", .list(.mapping(.term)), "The one term to use for a thing."),
    ])

  static let decisionWords = Shape(
    "words of deciding",
    DecisionWords.Use.allCases.map { .optional($0.rawValue, .names, $0.meaning) })

  static let chatSpelling = Shape(
    "spelling of chat",
    [
      .required("typed", .text, "What people type."),
      .required("means", .text, "What they mean by it."),
    ])

  static let sharedName = Shape(
    "shared name",
    [
      .optional("en", .list(.text), "The English names."),
      .optional("vi", .list(.text), "The Vietnamese names."),
      .required(
        "competencies", .list(.reference(.competency), minimum: 2), "The areas, the likeliest first."),
    ])

  static let term = Shape(
    "term",
    [
      .optional("en", .text, "The English term to use."),
      .optional("vi", .text, "The Vietnamese term to use."),
      .optional("not", .names, "What may not be written in its place."),
    ])
}

extension DecisionWords.Use {
  /// What the list is for, in the words of the schema.
  fileprivate var meaning: String {
    switch self {
    case .deciding: "Of an action: to decide, whatever it is about."
    case .forms: "Of an action: what a decision is put into, such as a rule."
    case .oneself: "Of an action: that it concerns the one who takes it."
    case .alone: "Of an action: that nobody else has a part in it."
    case .excluding: "Of an action: behind it stands whoever is left out."
    case .possession: "Of an action: that something belongs to somebody who was named."
    case .appointing: "Of an action: somebody gets a post."
    case .removing: "Of an action: somebody loses a post."
    case .posts: "Of an action: what else stands beside a title where a post is filled or emptied."
    case .privateLife: "Of an action: life outside of work; what the base itself calls an area so is none."
    case .lastWord: "Of a fact: its subject has the last word."
    case .forbidding: "Of a fact: its subject may not."
    case .sharing: "Of a fact: several decide."
    case .advising: "Of a fact: its subject only has a voice."
    case .helping: "Of a fact: what somebody does who does not decide."
    case .approving: "Of a fact: others approve what stands before it; single words."
    case .sharedParts: "Of a fact: others decide a part of what it is about."
    case .filling: "Of a fact: somebody is put into a post."
    case .filledPosts: "Of a fact: a post that is filled."
    case .emptying: "Of a fact: somebody is taken out of a post."
    case .top: "Of a fact: those at the top together."
    case .anyHead: "Of a fact: every head of a function alike."
    }
  }
}
