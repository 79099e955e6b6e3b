import Testing

@testable import StoredValues

@Suite struct `The fields of an image` {
  @Test(
    arguments: [
      ([], 1), ([0, 255], 1), ([256, 3], 2), ([65_536, 3], 4), ([1 << 40, 3], 8), ([-1, 3], 8),
    ] as [([Int], Int)])
  func `take as few bytes a number as the greatest needs and come back the same`(
    _ numbers: [Int], _ width: Int
  ) {
    var writer = FieldWriter()
    _ = writer.block(numbers)
    #expect(writer.bytes.count == 2 + numbers.count * width)
    #expect(read(writer.bytes) { $0.block(nil as [Int]?) } == numbers)
  }

  @Test(arguments: [[], [0, 255], [256, 3], [65_536, 3], [1 << 40, 3]] as [[UInt64]])
  func `are the same where they lie as when they were copied`(_ numbers: [UInt64]) {
    var writer = FieldWriter()
    _ = writer.numbers(StoredNumbers(numbers))
    writer.bytes.withUnsafeBytes { bytes in
      var reader = FieldReader(bytes, bytes.indices, of: ImageBytes(constant: bytes))
      let lying = reader.numbers(nil as StoredNumbers<UInt64>?)
      #expect(reader.isDone && Array(lying) == numbers && lying.array(lying.indices) == numbers)
    }
    #expect(read(writer.bytes) { $0.block(nil as [UInt64]?) } == numbers)
  }

  @Test func `hold fractions to the last bit, each value once`() {
    let values = [0.1, 0.1 + 0.2, -0.0, 0.1, .infinity] + Array(repeating: 0.3, count: 300)
    var writer = FieldWriter()
    _ = writer.fractions(values) { $0 }
    let read = read(writer.bytes) { $0.fractions(nil as [Double]?) { $0 } }
    #expect(read.map(\.bitPattern) == values.map(\.bitPattern))
    #expect(writer.bytes.count < 400)
  }

  @Test(
    arguments: [[2, 6, 1, 0, 1, 0, 1, 0], [4, 16, 1, 2], [2, 2, 7, 2, 2, 9]] as [[UInt8]])
  func `are nothing where the width of a number or its place among the fractions cannot be`(_ bytes: [UInt8])
  {
    bytes.withUnsafeBytes { bytes in
      var reader = FieldReader(bytes, bytes.indices)
      #expect(reader.fractions(nil as [Double]?) { $0 } == [] && reader.hasFailed)
    }
  }

  private func read<Value>(_ bytes: [UInt8], _ field: (inout FieldReader) -> Value) -> Value {
    bytes.withUnsafeBytes { bytes in
      var reader = FieldReader(bytes, bytes.indices)
      let value = field(&reader)
      #expect(reader.isDone)
      return value
    }
  }
}
