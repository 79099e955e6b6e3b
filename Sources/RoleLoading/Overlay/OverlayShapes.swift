import Roles
import SourceText

// An extending base is its `knowledge.yaml`: what it begins from, and what is otherwise. The shapes of changes are
// made from those of the things, so that whatever a thing has can be changed.

extension Shape {
  static let overlay = Shape(
    "extending knowledge base",
    [
      .required(
        "extends", .text,
        "What it begins from: csuite with its edition, such as csuite@2, or a folder, such as ../group."),
      .required("name", .text, "The short name that programs see, and that marks what is yours."),
      .required("version", .text, "The version, such as 1.0.0."),
      .optional("title", .mapping(.localizedText), "The name that people see."),
      .optional(
        "languages", .list(.choice(Language.allCases.map(\.rawValue))),
        "The languages of its own texts; those of the base below unless told."),
      .optional("roles", .list(.reference(.role)), "The roles to list first, in this order."),
      .optional("change", .mapping(.changes), "Things of the base below that are otherwise here."),
      .optional("add", .mapping(.additions), "Things that the base below does not have."),
      .optional("forbid", .mapping(.prohibitions), "Things of the base below that are not to be used."),
    ])

  static let changes = Shape(
    "changes",
    [
      .optional("roles", .perReference(.role, .mapping(.changedRole)), "Roles, by their ids."),
      .optional(
        "competencies", .perReference(.competency, .mapping(.changedCompetency)),
        "Areas of work, by their ids."),
      .optional("facts", .perReference(.fact, .mapping(.changedFact)), "Facts, by their ids."),
      .optional("sources", .perReference(.source, .mapping(.changedSource)), "Sources, by their ids."),
      .optional(
        "disagreements", .perReference(.disagreement, .mapping(.changedDisagreement)),
        "Disagreements, by their ids."),
    ])

  static let additions = Shape(
    "additions",
    [
      .optional("facts", .list(.mapping(.addedFact)), "Facts, each with its role."),
      .optional("sources", .list(.mapping(.source)), "Sources that facts may cite."),
      .optional("competencies", .list(.mapping(.addedCompetency)), "Areas of work, each with its group."),
      .optional(
        "words", .perReference(.competency, .mapping(.addedWords)),
        "What people say when they mean an area, besides what the base below knows."),
    ])

  static let prohibitions = Shape(
    "prohibitions",
    [
      .optional("facts", .list(.reference(.fact)), "Facts that are not to be used."),
      .optional("sources", .list(.reference(.source)), "Sources, and the facts that rest on nothing else."),
      .optional(
        "roles", .list(.reference(.role)),
        "Roles that the company does not have, with their facts; their areas go to the first stand-in."),
      .optional("competencies", .list(.reference(.competency)), "Areas of work that are not to be used."),
      .optional("disagreements", .list(.reference(.disagreement)), "Disagreements that are settled."),
    ])

  static let changedRole = Shape.role.changed(
    "change of a role", without: ["facts", "notes", "sections"],
    adding: [
      .optional(
        "name", .mapping(.localizedText), "Its name here; the names that it had are still understood.")
    ])

  static let changedCompetency = Shape.competency.changed(
    "change of a competency", without: ["relations"],
    adding: [
      .optional(
        "owner", .reference(.role),
        "The role that is accountable here; the one that was does the work with it."),
      .optional(
        "relations",
        .perReference(.role, .scalarOrMapping(.choice(Relation.letters + [noPart]), .changedRelation)),
        "What single roles have to do with it: a letter (R, C, I), none, or all three values."),
    ])

  static let changedRelation = Shape.relation.changed("change of a relation")
  static let changedFact = Shape.fact.changed("change of a fact")
  static let changedSource = Shape.source.changed("change of a source")
  static let changedDisagreement = Shape.disagreement.changed("change of a disagreement")

  static let addedFact = Shape.fact.added(
    "added fact", .required("role", .reference(.role), "The role that it is about."))
  static let addedCompetency = Shape.competency.added(
    "added competency", .required("group", .reference(.group), "The group that it is listed under."))

  static let addedWords = Shape(
    "words of a competency",
    Shape.competency.keys.filter { ["also-called", "alone", "events"].contains($0.name) })

  /// What is written for a role that has no part in an area.
  static let noPart = "none"
}

extension Shape {
  /// The same mapping with everything left to choice: what is not written stays as it is.
  fileprivate func changed(_ name: String, without left: Set<String> = [], adding more: [Key] = []) -> Shape {
    let kept = keys.filter { $0.name != "id" && !left.contains($0.name) }
      .map { Key.optional($0.name, $0.value, $0.meaning) }
    return Shape(name, isLocalized: isLocalized, mayLackText: true, more + kept)
  }

  /// The same mapping with a key that says where it belongs.
  fileprivate func added(_ name: String, _ key: Key) -> Shape {
    Shape(name, defines: defines, isLocalized: isLocalized, choice: choice, keys + [key])
  }
}
