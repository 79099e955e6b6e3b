/// Goes through the fields of a value in their order: on the way out it writes them, on the way in it makes them.
///
/// Both ways are described once, by `Storable.passed`, so that what is written and what is read cannot differ.
protocol FieldPass {
  /// A whole number, and the number that stands for it in the new value.
  mutating func number(_ number: Int?) -> Int
  /// A text.
  mutating func text(_ text: String?) -> String
  /// A number of values of one kind.
  mutating func list<Element: Storable>(_ list: [Element]?) -> [Element]
  /// Values by their keys, in an order that depends on nothing but the keys.
  mutating func pairs<Key: Storable & Hashable, Value: Storable>(_ pairs: [Key: Value]?) -> [Key: Value]
  /// Something cannot be what was written.
  mutating func fail()
}

extension FieldPass {
  /// Passes one field of a value, which is nil on the way in.
  mutating func callAsFunction<Whole, Field: Storable>(
    _ whole: Whole?, _ field: (Whole) -> Field
  ) -> Field {
    Field.passed(whole.map(field), &self)
  }
}

/// What an image can hold.
protocol Storable {
  /// Passes the fields of a value, which is nil on the way in, and gives the value that they make.
  static func passed(_ value: Self?, _ pass: inout some FieldPass) -> Self
}
