import CEditLine
import Glibc

/// libedit without a screen: the buffer, the kill ring, the word commands, the modes of the terminal.
///
/// libedit asks for a character through `run`'s closure. All drawing happens there, and so do the edits that
/// libedit gets wrong (by grapheme, composed): its own drawing goes to /dev/null.
final class EditEngine {
  private let input: Int32
  private let handle: OpaquePointer
  private let null: UnsafeMutablePointer<FILE>
  private var nextCode: () -> UInt32? = { nil }

  /// An engine for a terminal; nil if the descriptors are not one that libedit can edit on.
  init?(input: Int32, output: Int32) {
    guard isatty(input) == 1, isatty(output) == 1, csuite_use_utf8_locale() == 1 else { return nil }
    guard let mode = TerminalMode(of: input), let null = fopen("/dev/null", "r+") else { return nil }
    guard let handle = csuite_open("csuite", null, input, output) else {
      fclose(null)
      return nil
    }
    (self.input, self.handle, self.null) = (input, handle, null)
    let edits = csuite_configure(handle) == 1
    // Opening and configuring set the terminal's modes; nothing is read yet.
    mode.restore(on: input)
    guard edits else { return nil }
    csuite_set_context(handle, Unmanaged.passUnretained(self).toOpaque())
    csuite_set_key_reader(handle) { handle, result in
      guard let result, let context = csuite_context(handle) else { return 0 }
      return Unmanaged<EditEngine>.fromOpaque(context).takeUnretainedValue().give(result)
    }
  }

  deinit {
    // el_end sets the modes of the day the engine was opened.
    let mode = TerminalMode(of: input)
    el_end(handle)
    mode?.restore(on: input)
    fclose(null)
  }

  /// Edits one line, which starts empty: runs until `nextCode` gives nil.
  func run(_ nextCode: @escaping () -> UInt32?) {
    self.nextCode = nextCode
    csuite_run(handle)
    self.nextCode = { nil }
  }

  private func give(_ result: UnsafeMutablePointer<Int32>) -> Int32 {
    guard let code = nextCode() else { return 0 }
    result.pointee = Int32(bitPattern: code)
    return 1
  }

  /// The line.
  var text: String { LineEditor.text(of: scalars) }

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
    LineEditor.text(of: scalars.prefix(cursor)).last.map { String($0) } ?? ""
  }

  /// Moves the cursor to an offset in Unicode scalars.
  func moveCursor(to offset: Int) {
    el_cursor(handle, Int32(clamping: offset - cursor))
  }

  /// Puts a text at the cursor, as much of it as the line has room for.
  func insert(_ text: String) {
    let codes = text.unicodeScalars.prefix(max(0, maximumLineLength - count)).map { Int32($0.value) }
    csuite_insert(handle, codes + [0])
  }

  /// Deletes a stretch of the line, and leaves the cursor there.
  func delete(_ range: Range<Int>) {
    moveCursor(to: range.upperBound)
    el_deletestr(handle, Int32(clamping: range.count))
  }

  /// Puts a text in place of a stretch of the line, and the cursor behind it.
  func replace(_ range: Range<Int>, with text: String) {
    delete(range)
    insert(text)
  }

  private var scalars: [Unicode.Scalar] {
    raw().codes.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
  }

  /// libedit's buffer, valid until the line changes.
  private func raw() -> (codes: UnsafeBufferPointer<Int32>, cursor: Int) {
    var (count, cursor) = (0, 0)
    let start = csuite_text(handle, &count, &cursor)
    return (UnsafeBufferPointer(start: start, count: count), cursor)
  }
}
