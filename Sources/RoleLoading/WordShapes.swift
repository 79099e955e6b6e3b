extension Shape {
  static let wordFile = Shape(
    "list of words",
    [
      .optional("heads", .names, "Ways to speak of the head of a function, which stands at {}."),
      .optional("alike", .list(.list(.text, minimum: 2)), "Words of one meaning, a family a list."),
      .optional(
        "reworded", .list(.list(.text, minimum: 2)),
        "Words and phrases that say the same in a sentence, for the check of a text, a family a list."),
      .optional("chat", .list(.mapping(.chatSpelling)), "Spellings of chat."),
      .optional("shared", .list(.mapping(.sharedName)), "Names that stand for several areas of work."),
      .optional("terms", .list(.mapping(.term)), "The one term to use for a thing."),
    ])

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
