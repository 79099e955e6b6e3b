package import Documents

/// What in a value does not fit a JSON Schema, as far as the words go that our own schemas use.
///
/// A word that is not known here is a problem too.
package func schemaProblems(_ value: JSONValue, _ schema: JSONValue, at path: String = "$") -> [String] {
  guard case .object(let words) = schema else { return ["\(path): not a schema"] }
  return words.keys.sorted().flatMap { word -> [String] in
    let rule = words[word] ?? .null
    switch word {
    case "type": return fits(value, rule) ? [] : ["\(path): not of the type \(rule)"]
    case "required":
      guard case .object = value else { return [] }
      return rule.texts.filter { !has(value, $0) }.map { "\(path): no key ‘\($0)’" }
    case "properties":
      return members(value).flatMap { key, member -> [String] in
        guard case .object(let schemas) = rule, let schema = schemas[key] else { return [] }
        return schemaProblems(member, schema, at: "\(path).\(key)")
      }
    case "additionalProperties":
      let known = members(words["properties"] ?? .null).map(\.0)
      return members(value).filter { !known.contains($0.0) }.flatMap { key, member in
        schemaProblems(member, rule, at: "\(path).\(key)")
      }
    case "items":
      return value.elements.enumerated().flatMap { schemaProblems($1, rule, at: "\(path)[\($0)]") }
    case "enum": return rule.elements.contains(value) ? [] : ["\(path): not one of the words"]
    case "minimum": return (value.number ?? 0) >= (rule.number ?? 0) ? [] : ["\(path): too small"]
    case "maximum": return (value.number ?? 0) <= (rule.number ?? 0) ? [] : ["\(path): too large"]
    case "maxItems": return Double(value.elements.count) <= (rule.number ?? 0) ? [] : ["\(path): too many"]
    case "oneOf":
      let fitting = rule.elements.count { schemaProblems(value, $0, at: path).isEmpty }
      return fitting == 1 ? [] : ["\(path): fits \(fitting) of the alternatives"]
    default: return ["\(path): ‘\(word)’ is not understood"]
    }
  }
}

private func members(_ value: JSONValue) -> [(String, JSONValue)] {
  guard case .object(let object) = value else { return [] }
  return object.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
}

private func has(_ value: JSONValue, _ key: String) -> Bool { members(value).contains { $0.0 == key } }

private func fits(_ value: JSONValue, _ rule: JSONValue) -> Bool {
  let types = rule.text.map { [$0] } ?? rule.texts
  return switch value {
  case .null: types.contains("null")
  case .bool: types.contains("boolean")
  case .integer: types.contains("integer") || types.contains("number")
  case .number: types.contains("number")
  case .string: types.contains("string")
  case .array: types.contains("array")
  case .object: types.contains("object")
  }
}
