import Glibc

/// Lines of a file or pipe, read without libedit, which would drop what its locale does not know.
///
/// A line ends with LF, CR LF, or the end of the input. Bytes that are not UTF-8 become U+FFFD, marks are
/// composed (NFC), a byte order mark at the beginning is dropped.
package struct PipedLines: LineSource {
  /// The `errno` of a read that failed and so ended the input.
  package private(set) var readError: Int32?
  /// Whether the last line was longer than 1 MiB; what came was its beginning, and the rest is skipped.
  package private(set) var wasCut = false

  private let descriptor: Int32
  private var buffer: ArraySlice<UInt8> = []
  private var isAtStart = true

  /// Lines of an open descriptor, which stays the caller's.
  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next line; the prompt is not shown.
  package mutating func nextLine(prompt: String) -> LineEvent {
    wasCut = false
    var line: [UInt8] = []
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        keep(buffer[..<end], in: &line)
        buffer = buffer[(end + 1)...]
        return .line(text(of: line, hasEnd: true))
      }
      keep(buffer, in: &line)
      buffer = []
      guard fill() else { return line.isEmpty ? .end : .line(text(of: line, hasEnd: false)) }
    }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>, in line: inout [UInt8]) {
    // One byte more than a line may hold, for the CR before its end.
    line += bytes.prefix(maximumLineLength + 1 - line.count)
    wasCut = wasCut || line.count > maximumLineLength && line.last != UInt8(ascii: "\r")
  }

  private mutating func text(of line: [UInt8], hasEnd: Bool) -> String {
    var bytes = line
    if hasEnd && bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    let kept = wasCut ? wholeScalars(Array(bytes.prefix(maximumLineLength))) : bytes[...]
    let text = composed(String(decoding: kept, as: UTF8.self))
    defer { isAtStart = false }
    return isAtStart && text.unicodeScalars.first == "\u{FEFF}"
      ? LineEditor.text(of: text.unicodeScalars.dropFirst()) : text
  }

  /// Reads on; false at the end of the input.
  private mutating func fill() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count > 0 {
        buffer = bytes.prefix(count)
        return true
      }
      if count == 0 { return false }
      guard errno == EINTR || errno == EAGAIN else {
        readError = errno
        return false
      }
      var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&source, 1, -1)
    }
  }
}
