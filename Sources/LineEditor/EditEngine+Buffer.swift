import CEditLine
import Glibc

/// The line that libedit keeps.
extension EditEngine {
  /// The line.
  var text: String { LineEditor.text(of: scalars(0..<count)) }

  /// The place of the cursor, in Unicode scalars.
  var cursor: Int { raw().cursor }

  /// How many Unicode scalars the line has.
  var count: Int { raw().codes.count }

  /// The line and the cursor under a prompt.
  func content(prompt: String) -> LineContent {
    LineContent(prompt: prompt, text: text, cursor: cursor)
  }

  /// The last character before the cursor, with its marks.
  var clusterBeforeCursor: String {
    let cursor = cursor
    return LineEditor.text(of: scalars(letters(around: cursor).before(cursor)..<cursor))
  }

  /// The boundaries of the letters near an offset; a long line is not looked through for them.
  func letters(around offset: Int) -> GraphemeOffsets {
    let codes = raw().codes
    let (first, end) = (max(0, offset - Self.reach), min(codes.count, offset + Self.reach))
    // Before a plain ASCII character there is a boundary.
    let start = codes[first..<max(first, min(offset, codes.count) - 1)].lastIndex {
      (0x20..<0x7F).contains($0)
    }
    return GraphemeOffsets(LineEditor.text(of: scalars((start ?? first)..<end)), from: start ?? first)
  }

  /// Letters are looked for so many Unicode scalars away from the cursor.
  private static let reach = 256

  /// Moves the cursor to an offset in Unicode scalars.
  func moveCursor(to offset: Int) {
    el_cursor(handle, Int32(clamping: offset - cursor))
  }

  /// Puts a text at the cursor, as much of it as the line has room for.
  func insert(_ text: String) {
    let codes = text.unicodeScalars.prefix(max(0, maximumLineLength - count)).map { Int32($0.value) }
    csuite_insert(handle, codes + [0])
    version += 1
  }

  /// Deletes a stretch of the line, and leaves the cursor there.
  func delete(_ range: Range<Int>) {
    moveCursor(to: range.upperBound)
    el_deletestr(handle, Int32(clamping: range.count))
    version += 1
  }

  /// Puts a text in place of a stretch of the line, and the cursor behind it.
  func replace(_ range: Range<Int>, with text: String) {
    delete(range)
    insert(text)
  }

  /// A stretch of the line.
  func scalars(_ range: Range<Int>) -> [Unicode.Scalar] {
    raw().codes[range].compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
  }

  /// libedit's buffer, valid until the line changes.
  private func raw() -> (codes: UnsafeBufferPointer<Int32>, cursor: Int) {
    var (count, cursor) = (0, 0)
    let start = csuite_text(handle, &count, &cursor)
    return (UnsafeBufferPointer(start: start, count: count), cursor)
  }
}
