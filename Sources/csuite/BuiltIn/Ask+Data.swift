import Answering
import Commands
import Documents
import QuestionReading
import Roles
import SourceText
import TextSearch

extension KnowledgeBase {
  /// An answer to a question as other programs read it.
  func json(of reply: QuestionReply, in language: Language) -> [String: JSONValue] {
    [
      "question": .string(reply.question.text), "language": .string(language.rawValue),
      "intent": .string(reply.question.intent.rawValue), "outcome": .string(reply.outcome.rawValue),
      "roles": JSONValue(reply.roles.map(\.text)), "competencies": JSONValue(reply.competencies.map(\.text)),
      "answer": .string(reply.sentence[language]), "facts": .array(reply.facts.map(json)),
      "disagreements": .array(reply.disagreements.map(json)),
      "alternatives": .array(
        reply.alternatives.map { meaning in
          .object(["role": JSONValue(meaning.role?.text), "name": .string(meaning.name[language])])
        }),
      "corrections": .array(
        reply.question.corrections.map { .object(["from": .string($0.from), "to": .string($0.to)]) }),
    ]
  }

  private func json(of ranked: RankedFact) -> JSONValue {
    guard case .object(var object) = json(of: ranked.fact) else { return .null }
    object["score"] = .number(ranked.score.rounded(toPlaces: 1000))
    return .object(object)
  }
}

extension Double {
  /// The number rounded to a fraction of one.
  func rounded(toPlaces fraction: Double) -> Double { (self * fraction).rounded() / fraction }
}

/// The JSON Schema of an answer to a question.
let schemaOfReply: JSONValue = .object([
  "type": "object",
  "required": [
    "question", "language", "intent", "outcome", "roles", "competencies", "answer", "facts",
    "disagreements", "alternatives", "suggestions",
  ],
  "properties": .object([
    "question": .object(["type": "string"]),
    "language": .object(["enum": ["vi", "en"]]),
    "intent": .object(["enum": JSONValue(Intent.allCases.map(\.rawValue))]),
    "outcome": .object(["enum": ["answered", "ambiguous", "unknown"]]),
    "roles": listOf(["type": "string"]), "competencies": listOf(["type": "string"]),
    "answer": .object(["type": "string"]), "suggestions": listOf(["type": "string"]),
    "facts": listOf([
      "type": "object", "required": ["id", "role", "kind", "text", "competencies", "evidence", "score"],
      "properties": .object([
        "id": .object(["type": "string"]), "role": .object(["type": ["string", "null"]]),
        "kind": .object(["enum": JSONValue(FactKind.allCases.map(\.rawValue))]),
        "text": .object(["type": "object"]), "score": .object(["type": "number"]),
        "competencies": listOf(["type": "string"]), "evidence": listOf(["type": "object"]),
      ]),
    ]),
    "disagreements": listOf(["type": "object", "required": ["id", "topic", "sides"]]),
    "alternatives": listOf([
      "type": "object", "required": ["role", "name"],
      "properties": .object([
        "role": .object(["type": ["string", "null"]]), "name": .object(["type": "string"]),
      ]),
    ]),
    "corrections": listOf(["type": "object", "required": ["from", "to"]]),
    "explanation": .object(["type": "object"]),
  ]),
])

private func listOf(_ items: [String: JSONValue]) -> JSONValue {
  .object(["type": "array", "items": .object(items)])
}
