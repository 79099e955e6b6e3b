/// The bytes of a text file and the name under which they are reported.
public struct SourceFile: Hashable, Sendable {
  /// The path as the user should see it in `path:line:column`.
  public let path: String
  /// The file's contents, not yet checked for being UTF-8.
  public let bytes: [UInt8]
  /// Where each line begins, so that many findings in one long file find their lines at once.
  private let lineStarts: [Int]

  /// A file from its name and contents.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = starts(ofLinesIn: bytes)
  }

  /// A file from a text, as tests and generated input need it.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The text of a line (the first is 1) without its line end; empty when there is no such line.
  package func line(_ number: Int) -> String {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.endIndex
    let line = bytes[start..<end]
    return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }
}

private func starts(ofLinesIn bytes: [UInt8]) -> [Int] {
  bytes.withUnsafeBufferPointer { bytes in
    var starts = [0]
    starts.reserveCapacity(bytes.count / 40 + 1)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
    return starts
  }
}
