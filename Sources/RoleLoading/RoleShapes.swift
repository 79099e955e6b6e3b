import Roles

extension Shape {
  static let role = Shape(
    "role", defines: .role,
    [
      .required("id", .id(.role), "The role's permanent name; the file is called after it."),
      .required("acronym", .text, "The letters that people use for the role."),
      .required("names", .perLanguage(.list(.mapping(.name))), "Every name of the role in each language."),
      .required("tagline", .mapping(.localizedText), "What the role is for, in half a sentence."),
      .optional(
        "reports-to", .list(.reference(.role), minimum: 0),
        "The roles that it usually reports to, the most usual first."),
      .optional("functions", .names, "What the role is the head of, such as product."),
      .optional("nicknames", .names, "What people call the role without its being a name."),
      .optional(
        "takes-over", .list(.reference(.competency)),
        "The areas of which the role is accountable wherever a company has the post."),
      .optional(
        "notes", .list(.mapping(.note)), "Oddities of the original job description and how they are recorded."
      ),
      .optional(
        "sections", .list(.mapping(.section)),
        "The sections of the original job description, in its order."),
      .required("facts", .list(.mapping(.fact)), "Everything that is known about the role."),
    ])

  static let name = Shape(
    "name",
    [
      .required("text", .text, "The name itself."),
      .required(
        "status", .choice(Name.Status.allCases.map(\.rawValue)), "How it stands among the role's names."),
    ])

  static let section = Shape(
    "section", isLocalized: true,
    [.required("id", .text, "The section's number, as evidence gives it.")])

  static let note = Shape(
    "note", defines: .note, isLocalized: true,
    [
      .required("id", .id(.note), "The note's permanent name."),
      .required("title", .mapping(.localizedText), "What it is about, in a few words."),
      .optional("facts", .list(.reference(.fact)), "The facts that it concerns."),
      .optional("sources", .list(.reference(.source)), "The sources that show it."),
    ])

  static let fact = Shape(
    "fact", defines: .fact, isLocalized: true,
    [
      .required("id", .id(.fact), "The fact's permanent name, never used again when it is withdrawn."),
      .required("kind", .choice(FactKind.allCases.map(\.rawValue)), "What it says about the role."),
      .optional(
        "competencies", .list(.reference(.competency)),
        "The areas of work that it concerns, the closest first."),
      .optional("about", .list(.reference(.role)), "The other roles that it speaks of."),
      .required(
        "evidence", .list(.scalarOrMapping(.reference(.source), .evidence)), "What the fact rests on."),
      .optional(
        "caution", .choice(Caution.allCases.map(\.rawValue)), "Why it should not be taken at its word."),
      .optional("see", .list(.link), "Facts and notes that belong with it."),
      .optional("repeats", .list(.reference(.fact)), "Facts that say the same in other words."),
      .optional("narrows", .list(.reference(.fact)), "Facts that say the same of more cases."),
      .optional("contradicts", .list(.reference(.fact)), "Facts that cannot hold where this one does."),
      .optional("requires", .mapping(.requirement), "What a candidate must have, as values."),
      .optional(
        "stages", .list(.choice(FactScope.Stage.allCases.map(\.rawValue))),
        "The stages of a company for which it holds, if not for all."),
      .optional("industries", .list(.mapping(.localizedText)), "The industries for which it holds."),
      .optional("country", .text, "The country for which it holds, in two letters, or EU."),
      .optional("since", .date, "From when it is true."),
      .optional("until", .date, "Until when it is true."),
      .optional("law", .mapping(.law), "The law that it gives."),
      .optional("formula", .mapping(.localizedText), "How a metric is worked out."),
      .optional("unit", .mapping(.localizedText), "In what a metric is counted."),
      .optional("owner", .reference(.role), "The role that answers for a metric."),
      .optional(
        "states", .perReference(.competency, .perReference(.role, .choice(Relation.letters))),
        "What the sentence says of the matrix, as letters, so that it can be checked."),
    ])

  static let law = Shape(
    "law",
    [
      .required("name", .text, "The law's name or number."),
      .optional("article", .text, "The article."),
      .optional(
        "seen", .choice(FactScope.Law.Seen.allCases.map(\.rawValue)), "How its text was seen."),
    ])

  static let evidence = Shape(
    "evidence", choice: .exactlyOne(["source", "seed", "basis"]),
    [
      .optional("source", .reference(.source), "A published source."),
      .optional("seed", .text, "A section of the original job description."),
      .optional(
        "basis", .choice(Relation.bases), "What it rests on where nothing is cited."),
      .optional("stance", .choice(["against"]), "Says that the source holds the opposite of the others."),
      .optional("part", .mapping(.localizedText), "The part of the sentence that it stands behind."),
    ])

  static let requirement = Shape(
    "requirement",
    [
      .optional("years", .mapping(.years), "Years of experience."),
      .optional("degree", .mapping(.degree), "The degree, or what the sentence adds to one."),
      .optional(
        "further-degree", .mapping(.degree), "A higher degree that the sentence adds to the first."),
      .optional("levels", .perReference(.competency, .integer(1...5)), "Levels of competencies, 1 to 5."),
    ])

  static let years = Shape(
    "years of experience",
    [
      .required("min", .integer(0...60), "The fewest years."),
      .optional("max", .integer(0...60), "The most years of a range."),
      .optional("where", .mapping(.localizedText), "The kind of work in which they count."),
    ])

  static let degree = Shape(
    "degree",
    [
      .optional("level", .choice(Requirement.Degree.Level.allCases.map(\.rawValue)), "How high it is."),
      .optional(
        "necessity", .choice(Requirement.Degree.Necessity.allCases.map(\.rawValue)),
        "How firmly it is asked for."),
      .optional("fields", .list(.mapping(.localizedText)), "The fields of study that count."),
      .optional("or-equivalent", .boolean, "Whether experience counts in its place."),
    ])

  static let competencyFile = Shape(
    "group of competencies", defines: .group, isLocalized: true,
    [
      .required("id", .id(.group), "The group's permanent name; the file is called after it."),
      .required("order", .integer(1...99), "The group's place among the groups."),
      .required("competencies", .list(.mapping(.competency)), "The areas of work in the group."),
    ])

  static let competency = Shape(
    "competency", defines: .competency, isLocalized: true,
    [
      .required("id", .id(.competency), "The competency's permanent name."),
      .optional(
        "personal", .boolean, "True for a skill that every role needs and nobody is accountable for."),
      .optional("definition", .mapping(.localizedText), "What belongs to the area and what does not."),
      .optional(
        "confused-with", .reference(.competency), "The area that it is most easily mistaken for."),
      .optional("also-called", .names, "Other names that count wherever they stand."),
      .optional("alone", .names, "Names that count only when nothing else was typed."),
      .optional("events", .list(.mapping(.event)), "Situations that belong to the area."),
      .optional(
        "levels", .list(.mapping(.localizedText)), "What a person does at levels 1 to 5, one sentence each."),
      .optional(
        "fallback", .list(.scalarOrMapping(.reference(.role), .localizedText)),
        "Who is accountable when the owner's role does not exist, the most usual first."),
      .optional("evidence", .list(.reference(.fact)), "The facts behind the relations."),
      .required("relations", .perReference(.role, .mapping(.relation)), "What each role has to do with it."),
    ])

  static let event = Shape(
    "event",
    [
      .optional("en", .list(.text), "How people put it; the first phrase names the event."),
      .optional("vi", .list(.text), "The same in Vietnamese."),
      .optional("facts", .list(.reference(.fact)), "The facts to show first."),
    ])

  static let relation = Shape(
    "relation",
    [
      .optional(
        "relation", .choice(Relation.Involvement.allCases.map(\.rawValue)),
        "The RACI relation; left out for a personal skill."),
      .required("importance", .integer(1...5), "How much the area matters to the role."),
      .required("level", .integer(1...5), "How good the role must be at it."),
      .optional(
        "basis", .choice(Relation.bases), "Says that no fact stands behind an importance of 4 or 5."),
    ])
}

extension Relation {
  /// What stands in for facts where there are none.
  static let bases = ["general-knowledge", "own-judgement"]

  /// The letters of the matrix.
  static let letters = Involvement.allCases.map(\.letter)
}
