public import Documents
public import Roles
public import SourceText

extension LocalizedText {
  /// Both wordings under `en` and `vi`.
  public var json: JSONValue {
    var object: [String: JSONValue] = [:]
    for language in Language.allCases {
      object[language.rawValue] = wording(in: language).map(JSONValue.string)
    }
    return .object(object)
  }
}

extension KnowledgeBase {
  /// A fact as other programs read it.
  public func json(of fact: Fact) -> JSONValue {
    var object: [String: JSONValue] = [
      "id": .string(fact.id.text), "role": JSONValue(fact.role?.text), "kind": .string(fact.kind.rawValue),
      "text": fact.text.json, "competencies": JSONValue(fact.competencies.map(\.text)),
      "about": JSONValue(fact.about.map(\.text)), "evidence": .array(fact.evidence.map(json)),
      "links": .array(fact.links.map(\.json)), "caution": JSONValue(fact.caution?.rawValue),
      "disagreements": JSONValue(disagreements(touching: fact.id).map(\.id.text)),
      "notes": JSONValue(notes(on: fact.id).map(\.id.text)),
    ]
    object["requires"] = fact.requirement?.json
    object["metric"] = fact.metric?.json
    object.merge(fact.scope.json) { own, _ in own }
    object["origin"] = origin(of: fact.id)?.json
    return .object(object)
  }

  /// One piece of evidence; the grade is the source's.
  public func json(of evidence: Evidence) -> JSONValue {
    var object: [String: JSONValue] = ["source": .null, "grade": .null, "section": .null]
    switch evidence.basis {
    case .source(let id), .opposing(let id):
      object["source"] = .string(id.text)
      object["grade"] = JSONValue(source(id)?.grade.rawValue)
      if case .opposing = evidence.basis { object["stance"] = "against" }
    case .seed(let section):
      object["source"] = "seed"
      object["section"] = .string(section)
    case .generalKnowledge: object["source"] = "general-knowledge"
    case .ownJudgement: object["source"] = "own-judgement"
    }
    object["part"] = evidence.part?.json
    return .object(object)
  }

  /// The members of an object, and where the thing was changed or added, if it was.
  func with(_ origin: Origin?, _ members: [String: JSONValue]) -> [String: JSONValue] {
    guard let origin else { return members }
    return members.merging(["origin": origin.json]) { own, _ in own }
  }

  /// The notes on oddities of the seed article that concern a fact.
  public func notes(on fact: Fact.ID) -> [Note] {
    roles.flatMap(\.notes).filter { $0.facts.contains(fact) }
  }

  /// A disagreement with all its sides.
  public func json(of disagreement: Disagreement) -> JSONValue {
    .object(
      with(
        origin(of: disagreement.id),
        [
          "id": .string(disagreement.id.text), "topic": disagreement.topic.json,
          "competencies": JSONValue(disagreement.competencies.map(\.text)),
          "roles": JSONValue(disagreement.roles.map(\.text)),
          "sides": .array(
            disagreement.sides.map { side in
              .object([
                "text": side.text.json, "sources": JSONValue(side.sources.map(\.text)),
                "facts": JSONValue(side.facts.map(\.text)),
              ])
            }),
          "here": disagreement.settlement?.json ?? .null, "facts": JSONValue(disagreement.facts.map(\.text)),
        ]))
  }
}

extension Link {
  /// The kind of link and where it leads.
  public var json: JSONValue {
    .object(["relation": .string(relation.rawValue), "target": .string(target)])
  }
}

extension Requirement {
  /// The values that a candidate is measured by.
  public var json: JSONValue {
    var object: [String: JSONValue] = [:]
    if let years {
      object["years"] = .object([
        "min": .integer(years.minimum), "max": years.maximum.map(JSONValue.integer) ?? .null,
        "where": years.field?.json ?? .null,
      ])
    }
    if let degree { object["degree"] = degree.json }
    if let furtherDegree { object["furtherDegree"] = furtherDegree.json }
    if !levels.isEmpty {
      object["levels"] = .object(
        Dictionary(uniqueKeysWithValues: levels.map { ($0.key.text, JSONValue.integer($0.value)) }))
    }
    return .object(object)
  }
}

extension Requirement.Degree {
  fileprivate var json: JSONValue {
    .object([
      "level": JSONValue(level?.rawValue), "necessity": JSONValue(necessity?.rawValue),
      "fields": .array(fields.map(\.json)), "orEquivalent": .bool(orEquivalent),
    ])
  }
}
