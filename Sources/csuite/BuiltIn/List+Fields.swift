import Commands

// What the lists of things that are no facts and no areas of work say of each, in the order of their columns.

let roleFields: [Records.Field] = [
  .init("id"), .init("acronym"), .init("name", .text), .init("tagline", .text),
  .init("reportsTo", of: .list), .init("directReports", of: .list), .init("takesOver", of: .list),
  .init("factCount", of: .integer), .init("names", .detail), .init("otherMeanings", .detail),
  .init("functions", .detail), .init("nicknames", .detail),
]

let sourceFields: [Records.Field] = [
  .init("id"), .init("title"), .init("address"), .init("date"), .init("grade"), .init("copy", of: .truth),
]

let disagreementFields: [Records.Field] = [
  .init("id"), .init("topic", .text), .init("competencies", of: .list), .init("roles", of: .list),
  .init("facts", of: .list), .init("here", .text), .init("sides", .detail),
]

let findingFields: [Records.Field] = [.init("id"), .init("severity"), .init("meaning", .text)]

/// Everything that ‘list’ may list.
let recordListsOfList: [RecordList] = [
  RecordList("roles", roleFields), .competencies, .facts, RecordList("sources", sourceFields),
  RecordList("disagreements", disagreementFields), RecordList("findings", findingFields),
]
