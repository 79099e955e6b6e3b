package import SourceText

/// Reads one YAML document into a tree.
///
/// Findings that leave the structure intact (a tag, a key that stands twice) are all collected and the tree is
/// given; a broken structure ends the reading and there is no tree.
package func parseYAML(
  _ file: SourceFile, limits: YAMLLimits = .standard
) -> (root: YAMLNode?, findings: [Diagnostic]) {
  if let finding = reasonToRefuse(file, limits) { return (nil, [finding]) }
  return file.bytes.withUnsafeBufferPointer { bytes in
    guard let reader = EventReader(bytes) else {
      return (nil, [YAMLFinding.outOfMemory.diagnostic(in: file, at: nil)])
    }
    var builder = TreeBuilder(file: file, limits: limits, reader: reader)
    let root = try? builder.document()
    return (root, builder.findings)
  }
}

/// What can be told before libyaml sees a byte.
private func reasonToRefuse(_ file: SourceFile, _ limits: YAMLLimits) -> Diagnostic? {
  guard file.bytes.count <= limits.bytes else {
    return YAMLFinding.tooLarge(limits.bytes).diagnostic(in: file, at: nil)
  }
  if let offset = firstInvalidByte(file.bytes) {
    let point = place(of: offset, in: file.bytes)
    return YAMLFinding.encoding.diagnostic(in: file, at: SourceRange(start: point, end: point.next))
  }
  if let offset = strangeLineEnd(file.bytes) {
    let point = place(of: offset, in: file.bytes)
    return YAMLFinding.lineEnd.diagnostic(in: file, at: SourceRange(start: point, end: point.next))
  }
  // libyaml takes quadratic time over many %TAG lines, so they never reach it.
  if let line = directiveLine(file.bytes) {
    let point = SourcePoint(line: line, column: 1)
    return YAMLFinding.directive.diagnostic(in: file, at: SourceRange(start: point, end: point.next))
  }
  return nil
}

private func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}

/// Where a line ends in a way that libyaml counts and editors do not.
///
/// That is a carriage return alone, U+0085, U+2028 or U+2029. After it no place in a message would be right.
private func strangeLineEnd(_ bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBufferPointer { bytes in
    bytes.indices.first { index in
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch bytes[index] {
      case 0x0D: return next != 0x0A
      case 0xC2: return next == 0x85
      case 0xE2:
        guard next == 0x80, index + 2 < bytes.count else { return false }
        return bytes[index + 2] & 0xFE == 0xA8
      default: return false
      }
    }
  }
}

/// The line of the first directive: one that begins with `%` before a document does, or any such line when
/// there are so many that they can be nothing else.
private func directiveLine(_ bytes: [UInt8]) -> Int? {
  guard bytes.contains(UInt8(ascii: "%")) else { return nil }
  let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
  let documentEnd = Array("...".utf8)
  var isBetweenDocuments = true
  var percentLines: [Int] = []
  for (index, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .enumerated()
  {
    if line.first == UInt8(ascii: "%") {
      if isBetweenDocuments { return index + 1 }
      percentLines.append(index + 1)
      if percentLines.count > mostPercentLines { return percentLines.first }
    }
    if line.starts(with: documentEnd) {
      isBetweenDocuments = true
    } else if isBetweenDocuments {
      isBetweenDocuments = isBlankOrComment(line)
    }
  }
  return nil
}

/// How many lines of a document may begin with `%`, as lines of a text in quotation marks can.
private let mostPercentLines = 16

private func isBlankOrComment(_ line: ArraySlice<UInt8>) -> Bool {
  let first = line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }
  return first == nil || first == UInt8(ascii: "#")
}

/// Where a byte stands, in lines and scalars.
func place(
  of offset: Int, in bytes: some BidirectionalCollection<UInt8>
) -> SourcePoint {
  let before = bytes.prefix(min(offset, bytes.count))
  let line = before.count { $0 == UInt8(ascii: "\n") } + 1
  let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count { $0 & 0xC0 != 0x80 } + 1
  return SourcePoint(line: line, column: column)
}

extension SourcePoint {
  var next: SourcePoint { SourcePoint(line: line, column: column + 1) }
}
