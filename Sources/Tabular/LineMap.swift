import SourceText

/// Where the lines of a file begin, to find line and column of a byte.
struct LineMap {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  /// The place of a byte; columns count scalars, and a byte order mark is none.
  func point(at offset: Int) -> SourcePoint {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let mark = low == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = starts[low] + mark
    let before = bytes[min(start, bytes.count)..<min(max(offset, start), bytes.count)]
    return SourcePoint(line: low + 1, column: 1 + before.count { $0 & 0xC0 != 0x80 })
  }

  /// A cell whose text begins at a byte, without the blanks at its ends.
  func cell(_ text: String, at offset: Int) -> Grid.Cell {
    let blanks = text.utf8.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.count
    let trimmed = text.trimmed
    let start = point(at: offset + (trimmed.isEmpty ? 0 : blanks))
    // A cell of several lines is shown by its first one.
    let length = max(1, trimmed.prefix { !$0.isNewline }.unicodeScalars.count)
    return Grid.Cell(
      trimmed, SourceRange(start: start, end: SourcePoint(line: start.line, column: start.column + length)))
  }

  /// The first line with bytes that are no UTF-8.
  var firstBrokenLine: Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    return starts.indices.first { index in
      let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      return String(validating: bytes[starts[index]..<end], as: UTF8.self) == nil
    }.map { $0 + 1 }
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
