import RoleLoading
import SourceText
import YAMLTree

extension FileReader {
  /// The number or range that a node holds; nil when it is unknown, or after a finding.
  mutating func span(_ node: YAMLNode?, in range: ClosedRange<Int>) -> Span? {
    guard let node, !node.isNull else { return nil }
    if node.entries != nil { return bounds(node, in: range) }
    guard let text = node.text, !isUnknown(text), !text.allSatisfy(\.isWhitespace) else { return nil }
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { "-–—".contains($0) }).map {
      $0.filter { !$0.isWhitespace }
    }
    let numbers = parts.compactMap(wholeNumber)
    guard (1...2).contains(parts.count), numbers.count == parts.count else {
      return refuse(node, text, range)
    }
    return checked(numbers[0], numbers[numbers.count - 1], text, node, range)
  }

  /// The range under `min` and `max`; an end that is missing or unknown is the end of the scale.
  private mutating func bounds(_ node: YAMLNode, in range: ClosedRange<Int>) -> Span? {
    let count = findings.count
    let low = span(node["min"], in: range)?.low ?? range.lowerBound
    let high = span(node["max"], in: range)?.high ?? range.upperBound
    guard findings.count == count else { return nil }
    guard low <= high else {
      report(.reversed("\(low)–\(high)"), node["min"] ?? node)
      return nil
    }
    return Span(low, high)
  }

  private mutating func checked(
    _ low: Int, _ high: Int, _ text: String, _ node: YAMLNode, _ range: ClosedRange<Int>
  ) -> Span? {
    guard range.contains(low), range.contains(high) else {
      report(.outOfRange(text, range), node)
      return nil
    }
    guard low <= high else {
      report(.reversed(text), node)
      return nil
    }
    return Span(low, high)
  }

  private mutating func refuse(_ node: YAMLNode, _ text: String, _ range: ClosedRange<Int>) -> Span? {
    // A number below zero has the right form and is out of range.
    report(
      wholeNumber(text.drop { $0 == "-" }) != nil ? .outOfRange(text, range) : .notSpan(text, range), node)
    return nil
  }
}

private func wholeNumber(_ text: some StringProtocol) -> Int? {
  guard !text.isEmpty, text.utf8.count < 10, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
    return nil
  }
  return Int(text)
}

private func isUnknown(_ text: String) -> Bool {
  ["unknown", "?", "khong ro"].contains(folded(text))
}
