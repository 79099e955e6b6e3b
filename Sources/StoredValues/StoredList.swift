/// A list whose values lie behind one another as bytes; each is made when it is looked at.
@usableFromInline package struct StoredList<Value: Storable>: Sendable {
  @usableFromInline let bytes: ByteStretch
  /// Where each value begins in `bytes`; one more than there are values.
  @usableFromInline let starts: [UInt32]

  package init(_ values: some Sequence<Value>) {
    var (writer, starts): (FieldWriter, [UInt32]) = (FieldWriter(), [0])
    for value in values {
      _ = Value.passed(value, &writer)
      starts.append(UInt32(writer.bytes.count))
    }
    (bytes, self.starts) = (ByteStretch(writer.bytes), starts)
  }

  private init(bytes: ByteStretch, starts: [UInt32]) { (self.bytes, self.starts) = (bytes, starts) }

  /// How many values there are.
  @inlinable package var count: Int { max(0, starts.count - 1) }

  /// The first value; nil when there is none, or its bytes are not what was written.
  package var first: Value? { count > 0 ? self[0] : nil }

  /// The value at a place; nil when there is none, or its bytes are not what was written.
  @inlinable package subscript(place: Int) -> Value? {
    guard place >= 0, place < count else { return nil }
    return bytes.withBytes { bytes in
      var reader = FieldReader(bytes, Int(starts[place])..<max(Int(starts[place]), Int(starts[place + 1])))
      let value = Value.passed(nil, &reader)
      return reader.isDone ? value : nil
    }
  }
}

extension StoredList: Storable {
  @usableFromInline package static func passed(_ list: StoredList?, _ pass: inout some FieldPass)
    -> StoredList
  {
    StoredList(bytes: pass.stretch(list?.bytes), starts: pass.block(list) { $0.starts })
  }
}
