/// The bytes of a text file and the name under which they are reported.
public struct SourceFile: Hashable, Sendable {
  /// The path as the user should see it in `path:line:column`.
  public let path: String
  /// The file's contents, not yet checked for being UTF-8.
  public let bytes: [UInt8]

  /// A file from its name and contents.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file from a text, as tests and generated input need it.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The text of a line (the first is 1) without its line end; empty when there is no such line.
  package func line(_ number: Int) -> String {
    guard number >= 1 else { return "" }
    var current = 1
    var start = bytes.startIndex
    while current < number {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return "" }
      start = end + 1
      current += 1
    }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let line = bytes[start..<end]
    return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }
}
