/// A table of the engine that can be made ready before anything is asked.
@usableFromInline package enum PreparedTable: Int, CaseIterable, Sendable {
  /// The words of all facts (`TextSearch`).
  case texts
  /// What situations belong to which area of work (`Naming`).
  case situations
  /// By which names areas of work are called (`Naming`).
  case areaNames
  /// The words and phrases that a question may have been meant to hold (`QuestionReading`).
  case spelling
  /// By which names roles are called (`Naming`).
  case titles
  /// The shapes of questions (`QuestionReading`).
  case grammar
  /// Which facts belong to what (`Roles`).
  case places
  /// The questions of a quiz (`QuestionBank`)
  case questions
}

/// The tables that were made ready with a knowledge base, as bytes; each is read by the module that wrote it.
///
/// They belong to the one value that they were made of: a knowledge base that is put together anew has none.
@usableFromInline package struct PreparedTables: Sendable {
  @usableFromInline let bytes: ImageBytes
  @usableFromInline let stretches: [Range<Int>]

  /// Tables that lie behind one another, in the order of their cases.
  package init(_ bytes: ImageBytes, _ stretches: [Range<Int>]) {
    (self.bytes, self.stretches) = (bytes, stretches)
  }

  /// The value of a table; nil when it was not made ready, or its bytes are not what was written.
  @inlinable package func value<Value: Storable>(_ table: PreparedTable, as _: Value.Type = Value.self)
    -> Value?
  {
    guard stretches.indices.contains(table.rawValue), !stretches[table.rawValue].isEmpty else { return nil }
    return bytes.withBytes { whole in
      var reader = FieldReader(whole, stretches[table.rawValue], of: bytes)
      let value = Value.passed(nil, &reader)
      return reader.isDone ? value : nil
    }
  }

  /// The bytes of a value.
  package static func bytes(of value: some Storable) -> [UInt8] {
    var writer = FieldWriter()
    _ = type(of: value).passed(value, &writer)
    return writer.hasFailed ? [] : writer.bytes
  }
}
