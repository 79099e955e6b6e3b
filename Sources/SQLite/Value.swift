/// A value as SQLite stores it.
package enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case bytes([UInt8])
}

/// What can be given to a statement as a value.
package protocol Bindable {
  /// The value as SQLite stores it.
  var stored: Value { get }
}

extension Value: Bindable {
  package var stored: Value { self }
}

extension Int: Bindable {
  package var stored: Value { .integer(Int64(self)) }
}

extension Int64: Bindable {
  package var stored: Value { .integer(self) }
}

extension Double: Bindable {
  /// SQLite has no number that is none: it stores it as null.
  package var stored: Value { .real(self) }
}

extension String: Bindable {
  package var stored: Value { .text(self) }
}

extension Optional: Bindable where Wrapped: Bindable {
  package var stored: Value { self?.stored ?? .null }
}
