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

/// A reference to a place on the page or on a page beside it; nil for a text that may be anything else.
func placeReference(_ place: String) -> String? {
  guard let first = place.first, first != "/", !place.contains("//") else { return nil }
  let isSafe = place.utf8.allSatisfy { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~/#?=,".utf8.contains(byte)
    }
  }
  return isSafe ? place : nil
}

/// A name of a place as it stands in `id`; nil for a text that no `place` could name.
func placeName(_ anchor: String) -> String? {
  anchor.contains("#") ? nil : placeReference("#" + anchor).map { String($0.dropFirst()) }
}
