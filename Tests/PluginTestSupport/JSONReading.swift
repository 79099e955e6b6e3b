package import Documents

extension JSONValue {
  /// The value of a key, or of keys one inside the other; null when there is none.
  package subscript(keys: String...) -> JSONValue {
    keys.reduce(self) { value, key in
      guard case .object(let object) = value else { return .null }
      return object[key] ?? .null
    }
  }

  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  package var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  package var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  package var texts: [String] { elements.compactMap(\.text) }
}
