import SourceText

/// A text with a backslash before each character that would act as markup where it stands.
///
/// Addresses are kept from becoming links. It goes by scalars: a mark that combines with `*` does not stop
/// Markdown from seeing it.
func escapedMarkdown(_ text: String, isLineStart: Bool = false) -> String {
  let all = visible(text).unicodeScalars
  let scalars = Array(isLineStart ? all.drop { $0.properties.isWhitespace } : all[...])
  var result = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    if scalar == "\n" {
      result += "<br>".unicodeScalars
    } else {
      let before = scalars[..<index]
      let after = scalars[(index + 1)...]
      if isMarkup(scalar, before: before, after: after)
        || isLineStart && isBlockMarker(scalar, before: before, next: after.first)
      {
        result.append("\\")
      }
      result.append(scalar)
    }
  }
  return String(result)
}

/// Whether a character would act within a line of GitHub's Markdown.
private func isMarkup(
  _ scalar: Unicode.Scalar, before: ArraySlice<Unicode.Scalar>, after: ArraySlice<Unicode.Scalar>
) -> Bool {
  switch scalar {
  case "\\", "`", "*", "[", "]", "<", "|", "~", "$": true
  case "_": before.last?.isWord != true || after.first?.isWord != true
  case "#": before.last?.properties.isWhitespace ?? true
  case "&": beginsEntity(after)
  case ":": after.starts(with: "//".unicodeScalars)
  case ".": before.suffix(3).allSatisfy { $0 == "w" || $0 == "W" } && before.count >= 3
  default: false
  }
}

/// Whether a character at the start of a line would begin a list, a quotation or a rule.
private func isBlockMarker(
  _ scalar: Unicode.Scalar, before: ArraySlice<Unicode.Scalar>, next: Unicode.Scalar?
) -> Bool {
  let endsMarker = next?.properties.isWhitespace ?? true
  return switch scalar {
  case ">": before.isEmpty
  case "+", "-": before.isEmpty && (endsMarker || next == scalar)
  case ".", ")": !before.isEmpty && before.allSatisfy { ("0"..."9").contains($0) } && endsMarker
  default: false
  }
}

/// Whether what follows an ampersand makes it a character reference, such as `lt;` or `#60;`.
private func beginsEntity(_ after: ArraySlice<Unicode.Scalar>) -> Bool {
  let name = after.prefix { $0.isASCII && $0.isWord || $0 == "#" }
  return !name.isEmpty && after.dropFirst(name.count).first == ";"
}

extension Unicode.Scalar {
  /// Whether the character is a letter, a mark or a digit, which Markdown never takes for markup.
  var isWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
