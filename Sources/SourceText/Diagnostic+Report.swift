extension Diagnostic {
  /// The finding as an editor and a person read it.
  ///
  /// First the place and the message, then the source line with a caret under what is meant, then the hint.
  /// There is no line end.
  public func report(in language: Language) -> String {
    ([headline(language)] + pointedExcerpt + hintLine(language)).joined(separator: "\n")
  }

  private func headline(_ language: Language) -> String {
    let place = range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
    return visible("\(path)\(place): \(severity.word[language]): \(message[language]) [\(id)]")
  }

  private var pointedExcerpt: [String] {
    guard let range, let excerpt, !excerpt.isEmpty else { return [] }
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count))
    let (cut, start) = window(Array(excerpt.unicodeScalars), around: range.start.column - 1)
    let blank = String(repeating: " ", count: text(cut.prefix(start)).displayWidth)
    let end = range.end.line == range.start.line ? range.end.column - range.start.column : 1
    let marked = text(cut.dropFirst(start).prefix(max(1, end))).displayWidth
    let carets = String(repeating: "^", count: max(1, marked))
    return [
      "\(gutter)\(number) | \(text(cut[...]))",
      "\(String(repeating: " ", count: gutter.count + number.count)) | \(blank)\(carets)",
    ]
  }

  private func hintLine(_ language: Language) -> [String] {
    hint.map { [visible("  \(hintWord[language]): \($0[language])")] } ?? []
  }

  private var hintWord: LocalizedText { LocalizedText(en: "hint", vi: "gợi ý") }
}

extension Diagnostic.Severity {
  /// The severity as a word before a message.
  public var word: LocalizedText {
    switch self {
    case .error: LocalizedText(en: "error", vi: "lỗi")
    case .warning: LocalizedText(en: "warning", vi: "cảnh báo")
    }
  }
}

/// The part of a long line that a reader needs, and where the place is in it.
private func window(_ line: [Unicode.Scalar], around place: Int) -> ([Unicode.Scalar], Int) {
  guard line.count > 100, place > 60 else { return (Array(line.prefix(100)), min(place, line.count)) }
  let first = min(place - 40, line.count)
  return (Array(line[first...].prefix(100)), place - first)
}

/// Columns count the line as it is in the file; shown, a hidden character takes more room.
private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var text = String.UnicodeScalarView()
  text.append(contentsOf: scalars)
  return visible(String(text))
}
