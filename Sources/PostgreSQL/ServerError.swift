/// What went wrong between this program and a server, in the words of the one who noticed.
package enum ServerError: Error, Hashable, Sendable {
  /// libpq is not on this machine, or cannot be used.
  case noLibrary(words: String)
  /// The address cannot be read; libpq's words would show the password in it.
  case badAddress
  /// No connection came about; a server that refused gives a code.
  case notConnected(code: String?, words: String, needsPassword: Bool)
  /// The line went dead or the server fell silent; what was sent last may have been done or not.
  case lost(words: String)
  /// The server refused a statement, and did nothing of it.
  case refused(code: String, words: String)

  /// The words, as one line to which a sentence can add its own end.
  package var words: String {
    switch self {
    case .badAddress: ""
    case .noLibrary(let words), .notConnected(_, let words, _), .lost(let words), .refused(_, let words):
      Self.line(words)
    }
  }

  private static func line(_ words: String) -> String {
    var line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while line.last == "." || line.last == "?" { line.removeLast() }
    return line
  }

  /// The server's code for it, as the SQL standard and PostgreSQL list them; nil when no server spoke.
  package var code: String? {
    switch self {
    case .notConnected(let code, _, _): code
    case .refused(let code, _): code
    default: nil
    }
  }
}

extension ServerError {
  /// Whether the server says with it that it ends the session, so that what was sent may have been done or not.
  var endsSession: Bool { code.map { $0.hasPrefix("08") || $0.hasPrefix("57P") } ?? false }
}
