public import Documents
public import Roles
import SourceText
import TextSearch

extension KnowledgeBase {
  /// A role as other programs read it, without its facts.
  public func json(of role: Role) -> JSONValue {
    .object(
      with(
        origin(of: role.id),
        [
          "id": .string(role.id.text), "acronym": .string(role.acronym),
          "name": .object(["en": .string(role.name(in: .en)), "vi": .string(role.name(in: .vi))]),
          "names": .array(
            role.names.map { name in
              .object([
                "text": .string(name.text), "language": .string(name.language.rawValue),
                "status": .string(name.status.rawValue),
              ])
            }),
          "tagline": role.tagline.json, "reportsTo": JSONValue(role.reportsTo.map(\.text)),
          "directReports": JSONValue(roles.filter { $0.reportsTo.contains(role.id) }.map(\.id.text)),
          "otherMeanings": .array(otherMeanings(of: role).map(json)),
          "functions": role.functions.json, "nicknames": role.nicknames.json,
          "takesOver": JSONValue(role.takesOver.map(\.text)), "factCount": .integer(facts(of: role.id).count),
        ]))
  }

  /// A meaning of an acronym: the role, if it is one of ours, and the title in full.
  public func json(of meaning: Acronym.Meaning) -> JSONValue {
    let title = meaning.name ?? meaning.role.map { name(of: .role($0)) }
    return .object(["role": JSONValue(meaning.role?.text), "name": title?.json ?? .null])
  }

  /// A competency with its whole row of the matrix.
  public func json(of competency: Competency) -> JSONValue {
    .object(
      with(
        origin(of: competency.id),
        [
          "id": .string(competency.id.text), "group": .string(competency.group.text),
          "name": competency.name.json, "personal": .bool(competency.isPersonal),
          "accountable": JSONValue(competency.accountable?.text),
          "relations": .object(
            Dictionary(uniqueKeysWithValues: competency.relations.map { ($0.key.text, $0.value.json) })),
          "fallback": .array(competency.fallback.map(json)),
          "evidence": JSONValue(competency.evidence.map(\.text)), "basis": "own-judgement",
          "definition": competency.meaning.definition?.json ?? .null,
          "confusedWith": JSONValue(competency.meaning.confusedWith?.text),
          "levels": .array(competency.meaning.levels.map(\.json)),
          "alsoCalled": competency.words.alsoCalled.json,
          "events": .array(competency.words.events.map(\.json)),
          "whereExists": JSONValue(rolesTakingOver(competency.id).map(\.text)),
        ]))
  }

  /// A stand-in for the accountable role: the id of a role, or a text in each language.
  public func json(of fallback: Competency.Fallback) -> JSONValue {
    switch fallback {
    case .role(let id): .string(id.text)
    case .other(let text): text.json
    }
  }

  /// A source as other programs read it.
  public func json(of source: Source) -> JSONValue {
    .object(
      with(
        origin(of: source.id),
        [
          "id": .string(source.id.text), "title": .string(source.title), "address": JSONValue(source.address),
          "date": JSONValue(source.date), "grade": .string(source.grade.rawValue),
          "copy": .bool(source.isCopy),
        ]))
  }
}

extension Relation {
  /// The relation, its importance and its level.
  public var json: JSONValue {
    .object([
      "relation": JSONValue(involvement?.rawValue), "importance": .integer(importance),
      "level": .integer(level),
    ])
  }
}
