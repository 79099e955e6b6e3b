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

/// The line of the first directive: one that begins with `%` before a document does.
private func directiveLine(_ bytes: [UInt8]) -> Int? {
  let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
  let documentEnd = Array("...".utf8)
  var number = 0
  var isBetweenDocuments = true
  for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    number += 1
    if line.starts(with: documentEnd) {
      isBetweenDocuments = true
    } else if isBetweenDocuments {
      if line.first == UInt8(ascii: "%") { return number }
      isBetweenDocuments = isBlankOrComment(line)
    }
  }
  return nil
}

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
