package import Documents

/// What a client calls its request: a text or a number, and no null, unlike in JSON-RPC.
package enum RequestID: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case number(Double)

  /// The id that a value is; nil when it cannot be one.
  ///
  /// A whole number that is too large to be kept exactly is none: its answer could not be told from another's.
  package init?(_ value: JSONValue) {
    switch value {
    case .string(let text): self = .text(text)
    case .integer(let number): self = .integer(number)
    case .number(let number) where abs(number) < 9_007_199_254_740_992: self = .number(number)
    default: return nil
    }
  }

  package var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    }
  }
}
