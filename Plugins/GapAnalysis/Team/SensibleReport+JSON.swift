import Commands
import Documents
import Roles
import SourceText

extension SensibleReport {
  /// What the sensible answer adds to the data about a team.
  var members: [String: JSONValue] {
    [
      "company": company.json, "needs": needs, "posts": .array(posts.map(json)),
      "newPosts": .array(plan.newPosts.map { $0.json }), "lines": .array(plan.lineNotes.map(json)),
      "holdings": .array(plan.holdings.filter { !$0.competency.isPersonal }.map(json)),
      "holders": .array(team.people.indices.map(holder)),
      "keyPoints": .object([
        "en": JSONValue(KeyPoints(report: self).sentences(.en)),
        "vi": JSONValue(KeyPoints(report: self).sentences(.vi)),
      ]),
    ]
  }

  private var needs: JSONValue {
    .object([
      "own": .integer(plan.holdings(.own).count), "owned": .integer(owned.count),
      "stoodIn": .integer(stoodIn.count), "nobody": .integer(missing.count),
      "standIn": .integer(plan.holdings(.standIn).count), "loose": .integer(loose.count),
      "notYet": .integer(plan.holdings(.notYet) { !$0.competency.isPersonal }.count),
    ])
  }

  func json(_ holding: Holding) -> JSONValue {
    var object: [String: JSONValue] = [
      "id": .string(holding.competency.id.text), "need": .string(holding.need.rawValue),
      "state": .string(holding.word), "holder": JSONValue(holding.holder.map { team.people[$0].name }),
    ]
    if case .standIn(_, let reason) = holding.state { object["reason"] = .string(reason.rawValue) }
    if case .outside(let help) = holding.state { object["outside"] = help.name.json }
    if case .contested(let people) = holding.state {
      object["owners"] = JSONValue(people.map { team.people[$0].name })
    }
    return .object(object)
  }

  private func holder(_ person: Int) -> JSONValue {
    .object([
      "name": .string(team.people[person].name), "owns": .integer(plan.owned[person]),
      "standsIn": .integer(plan.stoodIn[person]), "limit": .integer(plan.limit(of: person)),
      "lostWithout": JSONValue(dependent[person].map(\.id.text)),
      "level": .string(team.people[person].standing.rawValue),
      "outside": .bool(team.people[person].isOutside),
      "reportsTo": reportsTo(person),
    ])
  }

  private func reportsTo(_ person: Int) -> JSONValue {
    switch team.people[person].superior {
    case .person(let name): .string(name)
    case .board: "board"
    case nil: .null
    }
  }

  private func json(_ check: PostCheck) -> JSONValue {
    .object([
      "id": .string(check.post.id.text), "name": check.post.name.json, "country": .string(check.post.country),
      "state": .string(check.word), "firmness": .string(check.firmness.rawValue),
      "holder": JSONValue(check.holder.map { team.people[$0].name }),
      "condition": check.post.condition?.json ?? .null, "facts": JSONValue(check.post.facts.map(\.text)),
    ])
  }

  private func json(_ note: LineNote) -> JSONValue {
    .object(["kind": .string(note.word), "person": .string(team.people[note.person].name)])
  }
}

extension Company {
  /// The company and how its stage is known.
  var json: JSONValue {
    let basis =
      switch self.basis {
      case .said: "said"
      case .headcount: "headcount"
      case .people: "people"
      case .assumed: "assumed"
      }
    return .object([
      "stage": .string(stage.rawValue), "stageBasis": .string(basis),
      "industry": JSONValue(industry?.id.text),
      "country": JSONValue(country), "unknown": JSONValue(unknown.map(\.rawValue)),
    ])
  }
}

extension NewPost {
  fileprivate var json: JSONValue {
    .object([
      "role": .string(role.text), "closes": JSONValue(closes.map(\.id.text)),
      "relieves": JSONValue(relieves.map(\.id.text)),
    ])
  }
}
