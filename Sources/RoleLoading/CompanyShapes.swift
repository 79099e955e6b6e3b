import Roles

extension Shape {
  static let companyFile = Shape(
    "guide to companies",
    [
      .optional("stages", .list(.mapping(.companyStage)), "How a stage is known and what it bears."),
      .optional("industries", .list(.mapping(.industry)), "The industries that are told apart."),
      .optional("last-resort", .list(.reference(.role)), "The roles that hold what nobody else does."),
      .optional(
        "steps-up", .list(.reference(.competency)),
        "The areas that somebody one level below the executives has usually not done yet."),
      .optional("outside", .list(.mapping(.outsideHelp)), "Whom one can engage from outside."),
      .optional("posts", .list(.mapping(.statutoryPost)), "Posts that the law of a country asks for."),
      .optional(
        "needs", .perReference(.competency, .mapping(.areaNeeds)),
        "What each area of work needs: an owner, a stand-in, or nothing yet."),
    ])

  static let companyStage = Shape(
    "stage of a company",
    [
      .required("stage", .choice(stageWords), "The stage."),
      .optional("below", .integer(1...1_000_000), "A company with fewer people is at this stage."),
      .optional(
        "team", .integer(1...100), "Where the size is not known: the most people in the file of a team."),
      .required("most-areas", .integer(1...100), "How many areas one person can answer for."),
      .required("most-reports", .integer(1...100), "How many people can report to one."),
      .required("new-posts", .integer(0...20), "How many new posts are proposed at a time."),
      .required(
        "new-post-pays", .integer(1...100),
        "How many areas that must be owned a new post takes from stand-ins before it pays."),
      .required(
        "owner-level", .choice(PersonLevel.allCases.map(\.rawValue)),
        "The lowest level of a person who owns what must be owned."),
    ])

  static let industry = Shape(
    "industry", defines: .industry, isLocalized: true,
    [
      .required("id", .id(.industry), "The industry's permanent name."),
      .optional("also-called", .names, "Other names."),
    ])

  static let outsideHelp = Shape(
    "help from outside", isLocalized: true,
    [
      .required("until", .choice(stageWords), "The last stage at which it is enough."),
      .required("areas", .list(.reference(.competency)), "The areas of work that it can hold."),
    ])

  static let statutoryPost = Shape(
    "post by law", defines: .post, isLocalized: true, choice: .atLeastOne(["stages", "perhaps"]),
    [
      .required("id", .id(.post), "The post's permanent name."),
      .required("country", .text, "The country, in two letters, or EU."),
      .optional("stages", .list(.choice(stageWords)), "The stages at which the law asks for it."),
      .optional("perhaps", .list(.choice(stageWords)), "The stages at which it depends on ‘unless’."),
      .optional("unless", .mapping(.localizedText), "On what it depends, in words."),
      .optional("industries", .list(.reference(.industry)), "The industries of which it is asked."),
      .optional("roles", .list(.reference(.role)), "The roles that hold it without its being said."),
      .optional(
        "not-with", .list(.reference(.role)), "The roles whose holder may not hold it."),
      .optional("outside", .boolean, "Whether somebody from outside may hold it."),
      .required("facts", .list(.reference(.fact)), "The facts that give the law."),
    ])

  static let areaNeeds = Shape(
    "need of an area",
    stageWords.map { .required($0, .choice(needWords), "The need at this stage.") } + [
      .optional(
        "industries", .perReference(.industry, .integer(-2...2)),
        "How many steps an industry moves the row up, or down below zero."),
      .optional(
        "only-in", .list(.reference(.industry)), "The industries outside of which it is never needed."),
      .optional("at-least", .choice(needWords), "What the need never falls below."),
    ])
}

private let stageWords = FactScope.Stage.allCases.map(\.rawValue)
private let needWords = AreaNeeds.Need.allCases.map(\.rawValue)
