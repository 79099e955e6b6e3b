/// A finding about a file: what is wrong, where, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// How much a finding matters.
  public enum Severity: String, Sendable {
    /// The file cannot be used as it is.
    case error
    /// The file can be used, but somebody should look at this.
    case warning
  }

  /// The stable name of the rule that was broken, such as `unknown-competency`.
  public let id: String
  /// Whether the file can be used all the same.
  public let severity: Severity
  /// What is wrong, as a sentence.
  public let message: LocalizedText
  /// What to do now, if there is anything better than reading the message.
  public let hint: LocalizedText?
  /// The path of the file.
  public let path: String
  /// Where in the file; nil when the finding is about the file as a whole.
  public let range: SourceRange?
  /// The source line at the start of `range`.
  public let excerpt: String?

  /// A finding in a file; the source line is taken from it.
  public init(
    id: String, severity: Severity = .error, message: LocalizedText, hint: LocalizedText? = nil,
    file: SourceFile, range: SourceRange?
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.hint = hint
    self.path = file.path
    self.range = range
    self.excerpt = range.map { file.line($0.start.line) }
  }

  /// A finding in a line of which nothing else is at hand.
  package init(
    id: String, severity: Severity, message: LocalizedText, hint: LocalizedText?, path: String,
    range: SourceRange, excerpt: String
  ) {
    (self.id, self.severity, self.message, self.hint) = (id, severity, message, hint)
    (self.path, self.range, self.excerpt) = (path, range, excerpt)
  }
}

extension Diagnostic: Comparable {
  /// The order of reports: by file, then place, then rule.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    left.sortKey < right.sortKey
  }

  private var sortKey: (String, SourcePoint, String) {
    (path, range?.start ?? SourcePoint(line: 0, column: 0), id)
  }
}
