import SourceText

/// A text for HTML, between tags or inside an attribute's quotation marks.
///
/// It goes by scalars: a mark that combines with `<` does not stop a browser from seeing a tag.
func escaped(_ text: String, lineFeed: String = "<br>") -> String {
  var result = ""
  for scalar in visible(text).unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\n": result += lineFeed
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Whether a link may lead to an address: only to pages of the web.
func isFollowed(_ address: String) -> Bool {
  address.hasPrefix("https://") || address.hasPrefix("http://")
}
