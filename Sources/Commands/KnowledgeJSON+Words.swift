import Documents
import Roles
import SourceText

extension NameList {
  /// The names under `en` and `vi`.
  var json: JSONValue { .object(["en": JSONValue(en), "vi": JSONValue(vi)]) }
}

extension AreaWords.Event {
  var json: JSONValue {
    .object(["phrases": phrases.json, "facts": JSONValue(facts.map(\.text))])
  }
}

extension FactScope {
  /// Only what the fact says, as keys of the YAML are called.
  var json: [String: JSONValue] {
    var object: [String: JSONValue] = [:]
    if !stages.isEmpty { object["stages"] = JSONValue(stages.map(\.rawValue)) }
    if !industries.isEmpty { object["industries"] = .array(industries.map(\.json)) }
    object["country"] = country.map(JSONValue.string)
    object["since"] = since.map(JSONValue.string)
    object["until"] = until.map(JSONValue.string)
    object["law"] = law?.json
    return object
  }
}

extension FactScope.Law {
  var json: JSONValue {
    .object([
      "name": .string(name), "article": JSONValue(article), "seen": JSONValue(seen?.rawValue),
    ])
  }
}

extension MetricValues {
  var json: JSONValue {
    .object([
      "formula": formula?.json ?? .null, "unit": unit?.json ?? .null, "owner": JSONValue(owner?.text),
    ])
  }
}
