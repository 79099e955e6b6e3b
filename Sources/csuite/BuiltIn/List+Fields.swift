import Commands

// What the lists of things that are no facts and no areas of work say of each, in the order of their columns.

let roleFields: [Records.Field] = [
  .init("id"), .init("acronym"), .init("name", .text), .init("tagline", .text), .init("reportsTo"),
  .init("directReports"), .init("takesOver"), .init("factCount"), .init("names", .detail),
  .init("otherMeanings", .detail), .init("functions", .detail), .init("nicknames", .detail),
]

let sourceFields: [Records.Field] = [
  .init("id"), .init("title"), .init("address"), .init("date"), .init("grade"), .init("copy"),
]

let disagreementFields: [Records.Field] = [
  .init("id"), .init("topic", .text), .init("competencies"), .init("roles"), .init("facts"),
  .init("here", .text), .init("sides", .detail),
]
