/// Goes through the fields of a value in their order: on the way out it writes them, on the way in it makes them.
///
/// Both ways are described once, by `Storable.passed`, so that what is written and what is read cannot differ.
@usableFromInline package protocol FieldPass {
  /// A whole number, and the number that stands for it in the new value.
  mutating func number(_ number: Int?) -> Int
  /// A text.
  mutating func text(_ text: String?) -> String
  /// A number of values of one kind.
  mutating func list<Element: Storable>(_ list: [Element]?) -> [Element]
  /// Values by their keys, in an order that depends on nothing but the keys.
  mutating func pairs<Key: Storable & Hashable, Value: Storable>(_ pairs: [Key: Value]?) -> [Key: Value]
  /// Many whole numbers, all in the width that the greatest of them needs.
  mutating func block<Number: FixedWidthInteger>(_ block: [Number]?) -> [Number]
  /// Many whole numbers that may stay where they lie.
  mutating func numbers<Number: FixedWidthInteger & Sendable>(_ numbers: StoredNumbers<Number>?)
    -> StoredNumbers<
      Number
    >
  /// Bytes that may stay where they lie.
  mutating func stretch(_ stretch: ByteStretch?) -> ByteStretch
  /// Something cannot be what was written.
  mutating func fail()
}

extension FieldPass {
  /// Passes one field of a value, which is nil on the way in.
  @inlinable package mutating func callAsFunction<Whole, Field: Storable>(
    _ whole: Whole?, _ field: (Whole) -> Field
  ) -> Field {
    Field.passed(whole.map(field), &self)
  }

  /// Passes a field of many numbers.
  @inlinable package mutating func block<Whole, Number: FixedWidthInteger>(
    _ whole: Whole?, _ field: (Whole) -> [Number]
  ) -> [Number] {
    block(whole.map(field))
  }

  /// Passes a field of many numbers that may stay where they lie.
  @inlinable package mutating func numbers<Whole, Number: FixedWidthInteger & Sendable>(
    _ whole: Whole?, _ field: (Whole) -> StoredNumbers<Number>
  ) -> StoredNumbers<Number> {
    numbers(whole.map(field))
  }

  /// Passes a field of many numbers with fractions, to the last bit.
  ///
  /// Many are the same, so that each value is there once, and its place among them for every number that has it.
  package mutating func fractions<Whole>(_ whole: Whole?, _ field: (Whole) -> [Double]) -> [Double] {
    let patterns = whole.map { field($0).map(\.bitPattern) }
    let values = block(patterns.map { Set($0).sorted() })
    let ranks = Dictionary(uniqueKeysWithValues: zip(patterns == nil ? [] : values, UInt32(0)...))
    let places = block(patterns.map { $0.map { ranks[$0] ?? 0 } })
    guard places.allSatisfy({ $0 < values.count }) else {
      fail()
      return []
    }
    return places.map { Double(bitPattern: values[Int($0)]) }
  }
}

/// What an image can hold.
@usableFromInline package protocol Storable {
  /// Passes the fields of a value, which is nil on the way in, and gives the value that they make.
  static func passed(_ value: Self?, _ pass: inout some FieldPass) -> Self
}
