/// What libpq says when no connection came about: `… failed: FATAL:  28P01: password … \n LOCATION: …`.
struct Refusal {
  /// The server's code; nil when no server spoke.
  let code: String?
  /// The words without code and places in the server's source.
  let words: String

  init(_ text: String) {
    var code: String?
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("LOCATION:") }
    words = lines.map { line in
      var parts = line.split(separator: ": ", omittingEmptySubsequences: false).map { String($0) }
      // After the severity, which is in the server's language, comes the code between colons.
      guard let place = parts.firstIndex(where: Self.isCode) else { return String(line) }
      code = parts.remove(at: place).filter { $0 != " " }
      return parts.joined(separator: ": ")
    }
    .joined(separator: " ")
    self.code = code
  }

  private static func isCode(_ part: String) -> Bool {
    let text = part.drop { $0 == " " }
    return text.utf8.count == 5 && text.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
      && text.contains(where: \.isNumber)
  }
}
