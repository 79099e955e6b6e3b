/// Goes through the fields of a value in their order: on the way out it writes them, on the way in it makes them.
///
/// Both ways are described once, by `Storable.passed`, so that what is written and what is read cannot differ.
package protocol FieldPass {
  /// A whole number, and the number that stands for it in the new value.
  mutating func number(_ number: Int?) -> Int
  /// A text.
  mutating func text(_ text: String?) -> String
  /// A number of values of one kind.
  mutating func list<Element: Storable>(_ list: [Element]?) -> [Element]
  /// Values by their keys, in an order that depends on nothing but the keys.
  mutating func pairs<Key: Storable & Hashable, Value: Storable>(_ pairs: [Key: Value]?) -> [Key: Value]
  /// Many whole numbers of one width, which lie as they are used, without a step for each.
  mutating func block<Number: FixedWidthInteger>(_ block: [Number]?) -> [Number]
  /// Something cannot be what was written.
  mutating func fail()
}

extension FieldPass {
  /// Passes one field of a value, which is nil on the way in.
  package mutating func callAsFunction<Whole, Field: Storable>(
    _ whole: Whole?, _ field: (Whole) -> Field
  ) -> Field {
    Field.passed(whole.map(field), &self)
  }

  /// Passes a field of many numbers.
  package mutating func block<Whole, Number: FixedWidthInteger>(
    _ whole: Whole?, _ field: (Whole) -> [Number]
  ) -> [Number] {
    block(whole.map(field))
  }

  /// Passes a field of many numbers with fractions, to the last bit.
  package mutating func fractions<Whole>(_ whole: Whole?, _ field: (Whole) -> [Double]) -> [Double] {
    block(whole.map { field($0).map(\.bitPattern) }).map(Double.init(bitPattern:))
  }
}

/// What an image can hold.
package protocol Storable {
  /// Passes the fields of a value, which is nil on the way in, and gives the value that they make.
  static func passed(_ value: Self?, _ pass: inout some FieldPass) -> Self
}
