/// Reads records of separated values from bytes that come piece by piece; it keeps one record at a time.
///
/// Lines end with LF, CRLF or CR. A byte order mark is left out. A quotation mark inside a field without quotation
/// marks is text, and so is what stands behind a closing one.
public struct RecordReader: Sendable {
  private enum State {
    case fieldStart
    case plain
    case quoted
    /// Behind a quotation mark inside quotation marks: the field is over, or the mark stands twice.
    case afterQuote
  }

  private let dialect: Dialect
  private var record = Record()
  private var state = State.fieldStart
  private var line = 1
  private var offset = 0
  private var quoteLine = 0
  private var endedWithReturn = false
  /// What could not be read as it stands.
  public private(set) var problems: [TabularProblem] = []

  /// A reader at the start of a file.
  public init(_ dialect: Dialect) { self.dialect = dialect }

  /// Reads all of a file that is at hand.
  public mutating func read<Failure: Error>(
    _ bytes: ArraySlice<UInt8>, _ body: (borrowing Record) throws(Failure) -> Void
  ) throws(Failure) {
    try feed(bytes, body)
    try finish(body)
  }

  /// Takes the next bytes, and hands on each record that is whole.
  public mutating func feed<Failure: Error>(
    _ bytes: ArraySlice<UInt8>, _ body: (borrowing Record) throws(Failure) -> Void
  ) throws(Failure) {
    // A closure that throws one kind of error cannot be given to what rethrows any.
    var failure: Failure?
    bytes.withUnsafeBufferPointer { bytes in
      do throws(Failure) { try feed(bytes, body) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  private mutating func feed<Failure: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (borrowing Record) throws(Failure) -> Void
  ) throws(Failure) {
    var index = skipMark(bytes)
    let separator = dialect.separator
    let isQuoted = dialect.isQuoted
    while index < bytes.count {
      let byte = bytes[index]
      if endedWithReturn {
        endedWithReturn = false
        if byte == 0x0A {
          line += 1
          index += 1
          record.begin(line: line)
          continue
        }
      }
      switch state {
      case .fieldStart:
        if isQuoted, byte == 0x22 {
          state = .quoted
          quoteLine = line
          index += 1
          record.places.append(offset + index)
        } else {
          record.places.append(offset + index)
          state = .plain
        }
      case .plain:
        var end = index
        while end < bytes.count, bytes[end] != separator, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        record.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
        index = end
        guard end < bytes.count else { break }
        record.ends.append(record.bytes.count)
        state = .fieldStart
        index += 1
        if bytes[end] != separator { try endRecord(bytes[end], body) }
      case .quoted:
        var end = index
        while end < bytes.count, bytes[end] != 0x22 {
          if bytes[end] == 0x0A { line += 1 }
          end += 1
        }
        record.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
        index = end
        guard end < bytes.count else { break }
        state = .afterQuote
        index += 1
      case .afterQuote:
        if byte == 0x22 {
          record.bytes.append(byte)
          state = .quoted
          index += 1
        } else {
          state = .plain
        }
      }
    }
    offset += bytes.count
  }

  private mutating func endRecord<Failure: Error>(
    _ end: UInt8, _ body: (borrowing Record) throws(Failure) -> Void
  ) throws(Failure) {
    try body(record)
    if end == 0x0A { line += 1 } else { endedWithReturn = true }
    record.begin(line: line)
  }

  /// Hands on the last record, if no line end stood behind it.
  public mutating func finish<Failure: Error>(
    _ body: (borrowing Record) throws(Failure) -> Void
  ) throws(Failure) {
    if state == .quoted { problems.append(TabularProblem(kind: .openQuote, line: quoteLine)) }
    guard state != .fieldStart || record.count > 0 else { return }
    if state == .fieldStart { record.places.append(offset) }
    record.ends.append(record.bytes.count)
    state = .fieldStart
    try body(record)
    record.begin(line: line)
  }

  private func skipMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    offset == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
