import RoleLoading
import Roles

extension Shape {
  /// What a person can, has learned and has done; nothing in it is required.
  static let profile = Shape(
    "profile",
    keys: [
      .optional("name", .text, "Whose profile it is."),
      .optional("date", .date, "As of when it is true, so that two profiles can be compared."),
      .optional(
        "competencies", .perName(.scalarOrMapping(.span(levelRange), .claim)),
        "For each area of work, by id or by name in either language, how good the person is at it."),
      .optional("degrees", .oneOrMore(.scalarOrMapping(.choice(degreeWords), .degreeHeld)), "Degrees held."),
      .optional("experience", .oneOrMore(.mapping(.stretch)), "Years of work, and where."),
      .optional("languages", .oneOrMore(.text), "Languages spoken."),
    ])

  private static let claim = Shape(
    "level",
    keys: [
      .optional(
        "level", .scalarOrMapping(.span(levelRange), .bounds),
        "1 awareness, 2 basic, 3 working, 4 advanced, 5 expert; a range such as 3-4; or unknown."),
      .optional("min", .span(levelRange), "The least that the level may be."),
      .optional("max", .span(levelRange), "The most that the level may be."),
      .optional("evidence", .oneOrMore(.text), "What shows the level."),
      .optional("date", .date, "When it was shown; after a year it is stale."),
    ])

  private static let bounds = Shape(
    "range",
    keys: [
      .optional("min", .span(levelRange), "The least that it may be."),
      .optional("max", .span(levelRange), "The most that it may be."),
    ])

  private static let degreeHeld = Shape(
    "degree held",
    keys: [
      .required("level", .choice(degreeWords), "How high it is."),
      .optional("field", .text, "The field of study."),
      .optional("year", .integer(1900...2100), "When it was awarded."),
    ])

  private static let stretch = Shape(
    "stretch of work",
    keys: [
      .required("years", .span(yearRange), "How many years; a range such as 8-10; or unknown."),
      .optional("where", .text, "The kind of work, in a few words."),
      .optional(
        "level", .choice(PersonLevel.allCases.map(\.rawValue)), "How high the post was."),
    ])

  /// Who holds which roles.
  static let team = Shape(
    "team",
    keys: [
      .optional("name", .text, "What the team is called."),
      .optional(
        "stage", .choice(FactScope.Stage.allCases.map(\.rawValue)),
        "How far the company has come; without it, it is guessed from the headcount."),
      .optional("headcount", .integer(1...10_000_000), "How many people work for the company."),
      .optional("industry", .text, "The industry, such as software or bán lẻ."),
      .optional("country", .text, "The country whose law asks for posts, in two letters, such as VN."),
      .optional("must-own", .oneOrMore(.text), "Areas that must be owned here, whatever the stage says."),
      .optional("not-needed", .oneOrMore(.text), "Areas that the company does not have."),
      .optional("people", .list(.mapping(.member), minimum: 0), "The people."),
    ])

  private static let member = Shape(
    "person",
    keys: [
      .required("name", .text, "The person’s name; no two are alike."),
      .optional("roles", .oneOrMore(.text), "The roles that the person holds, by any name."),
      .optional(
        "takes-on", .oneOrMore(.text), "Areas of work for which the person is accountable beside the roles."),
      .optional(
        "stands-in", .oneOrMore(.text),
        "Areas of work that the person looks after beside the roles, for the time being."),
      .optional(
        "gives-away", .oneOrMore(.text),
        "Areas of work in which the person has no part in spite of the roles."),
      .optional("posts", .oneOrMore(.text), "Posts by law that the person holds, such as chief-accountant."),
      .optional("reports-to", .text, "The name of the person reported to, or board."),
      .optional(
        "level", .choice(PersonLevel.allCases.map(\.rawValue)),
        "How high the person stands; who holds a role is a chief unless this says otherwise."),
      .optional("time", .integer(1...100), "The part of full time, in percent."),
      .optional("outside", .boolean, "Whether the person or firm works for the company from outside."),
      .optional("board", .choice(BoardSeat.allCases.map(\.rawValue)), "The person’s seat on the board."),
    ])
}

/// The levels of the matrix.
let levelRange = 1...5
/// Years of a working life.
let yearRange = 0...60

private let degreeWords = ["bachelor", "master", "doctorate"]
