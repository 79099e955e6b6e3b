import SourceText

/// What a rule says about a place, before the place is known.
///
/// The findings of the program are all made in the files named `Finding+…`, in both languages.
struct Finding {
  let id: String
  var severity = Diagnostic.Severity.error
  let message: LocalizedText
  var hint: LocalizedText?

  func diagnostic(in file: SourceFile, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      id: id, severity: severity, message: message.withShortQuotations, hint: hint?.withShortQuotations,
      file: file, range: range)
  }

  /// "Did you mean ‘x’?", when a known name is near.
  static func nearest(to typed: String, among known: some Sequence<String>) -> LocalizedText? {
    nearestNames(to: typed, among: known).first.map(didYouMean)
  }

  /// The words that may stand here, as a list.
  static func oneOf(_ known: [String]) -> LocalizedText {
    let words = known.joined(separator: ", ")
    return LocalizedText(en: "Use one of: \(words).", vi: "Hãy dùng một trong các từ: \(words).")
  }
}
