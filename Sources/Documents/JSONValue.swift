/// A value of JSON, as other programs read our answers.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A string.
  public init(stringLiteral text: String) { self = .string(text) }
  /// A whole number.
  public init(integerLiteral number: Int) { self = .integer(number) }
  /// True or false.
  public init(booleanLiteral truth: Bool) { self = .bool(truth) }
  /// A list.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// An object; of two values for one key the last one stays.
  public init(dictionaryLiteral pairs: (String, JSONValue)...) {
    self = .object(Dictionary(pairs, uniquingKeysWith: { $1 }))
  }
}

extension JSONValue {
  /// A string, or null when there is none.
  public init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }
  /// A list of strings.
  public init(_ texts: some Sequence<String>) { self = .array(texts.map(JSONValue.string)) }
}
