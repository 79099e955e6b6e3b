/// The lines in what comes in piece by piece: a message stands on one line.
package struct MessageLines: Sendable {
  /// A line that came in.
  package enum Line: Hashable, Sendable {
    case whole([UInt8])
    /// It is longer than any message may be, and was skipped.
    case tooLong
  }

  /// The bytes that a line may have.
  package static let longest = 16 << 20

  private var pending: [UInt8] = []
  private var isSkipping = false
  private let limit: Int

  /// A reader of lines; the limit is smaller in tests.
  package init(limit: Int = MessageLines.longest) { self.limit = limit }

  /// Takes what came and gives the lines that are complete; empty ones are none.
  package mutating func take(_ bytes: some Collection<UInt8>) -> [Line] {
    let pieces = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var lines: [Line] = []
    for (index, piece) in pieces.enumerated() {
      if index > 0, let line = endOfLine() { lines.append(line) }
      keep(piece)
    }
    return lines
  }

  /// The line that the end of the input ends.
  package mutating func end() -> Line? { endOfLine() }

  private mutating func keep(_ piece: some Collection<UInt8>) {
    guard !isSkipping else { return }
    isSkipping = pending.count + piece.count > limit
    if isSkipping { pending = [] } else { pending += piece }
  }

  private mutating func endOfLine() -> Line? {
    defer { (pending, isSkipping) = ([], false) }
    if isSkipping { return .tooLong }
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0D]
    return pending.allSatisfy(blanks.contains) ? nil : .whole(pending)
  }
}

extension Message {
  /// The message on a line that came in.
  package init(_ line: MessageLines.Line) {
    switch line {
    case .whole(let bytes): self.init(line: bytes)
    case .tooLong:
      let limit = MessageLines.longest >> 20
      self = .malformed(ProtocolError(.invalidRequest, "A message may have \(limit) MiB at most."), id: nil)
    }
  }
}
