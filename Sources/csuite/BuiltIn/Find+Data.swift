import Commands
import Documents
import Roles
import SourceText
import TextSearch

extension Session {
  /// What a search found, as other programs read it; explanations go with the hits where there are any.
  func json(_ result: SearchResult, _ explanations: [Explanation]) -> JSONValue {
    let hits = result.hits.enumerated().map { number, hit in
      json(hit, number < explanations.count ? explanations[number] : nil)
    }
    return .object([
      "query": .string(result.query.text), "total": .integer(result.total), "hits": .array(hits),
      "facets": .object([
        "role": counts(result.roles.map { ($0.key.text, $0.value) }),
        "kind": counts(result.kinds.map { ($0.key.rawValue, $0.value) }),
      ]),
      "corrections": .array(
        result.corrections.map { .object(["from": .string($0.from), "to": .string($0.to)]) }),
      "unknownWords": JSONValue(result.unknownWords),
      "unknownFilters": JSONValue(result.query.unknownFilters),
    ])
  }

  /// A hit: the fact, its score, and why it has it.
  func json(_ hit: SearchResult.Hit, _ explanation: Explanation?) -> JSONValue {
    var object = knowledge.json(of: hit.fact).object ?? [:]
    object["score"] = .number(hit.score)
    if hit.hasOtherMarks { object["otherMarks"] = .bool(true) }
    object["explanation"] = explanation?.json
    return .object(object)
  }

  /// The hits as records, each with its score.
  func records(_ result: SearchResult) -> Records {
    knowledge.records(
      of: result.hits.map(\.fact), under: "hits", adding: [.init("score")],
      values: result.hits.map { ["score": .number($0.score)] })
  }

  private func counts(_ pairs: [(String, Int)]) -> JSONValue {
    .object(Dictionary(pairs.map { ($0.0, JSONValue.integer($0.1)) }, uniquingKeysWith: { $1 }))
  }
}

extension Explanation {
  /// The parts and their sum.
  fileprivate var json: JSONValue {
    .object([
      "language": .string(language.rawValue), "score": .number(score),
      "parts": .array(
        parts.map { part in
          .object([
            "kind": .string(part.kind.rawValue), "text": .string(part.text), "rarity": .number(part.rarity),
            "strength": .number(part.strength), "weight": .number(part.weight),
            "points": .number(part.points),
          ])
        }),
    ])
  }
}

extension JSONValue {
  /// The members, if it is an object.
  var object: [String: JSONValue]? {
    if case .object(let object) = self { object } else { nil }
  }
}
