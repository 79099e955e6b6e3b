public import SourceText

/// A document as one self-contained page.
///
/// The page loads nothing and runs nothing: everything in it is escaped and its content security policy forbids
/// all but its own style element. Links lead to addresses that the document gives as such, and within the page.
/// A document without a heading of level 1 gets its title as one. What stands under a heading of level 2 is a
/// section that is named by it. The caption of a table, for screen readers, is the heading above it. With a
/// translation, the same in the other language, the page has both and a switch between them.
public func renderHTML(
  _ document: Document, title: String, language: Language, translation: Document? = nil
) -> String {
  let body = htmlBody(document, title: title)
  guard let translation else { return page(document, title: title, language, body) }
  let other = htmlBody(translation, title: title, idPrefix: language.other.rawValue + "-")
  return page(document, title: title, language, switched([(language, body), (language.other, other)]))
}

/// What stands in the body of such a page, for pages that are put together elsewhere.
///
/// The style sheet for it is `htmlStyleSheet`.
public func renderHTMLBody(_ document: Document, title: String) -> String {
  htmlBody(document, title: title)
}

/// A text made safe to stand between the tags of HTML, and in an attribute between quotation marks.
public func escapedForHTML(_ text: String) -> String { escaped(text, lineFeed: " ") }

/// The style of everything that `renderHTMLBody` writes, in the light, in the dark and on paper.
public var htmlStyleSheet: String { styleSheet }

private func htmlBody(_ document: Document, title: String, idPrefix: String = "") -> String {
  let placed = document.placed(behind: idPrefix)
  var body = PageBody(placed, title: title, idPrefix: idPrefix)
  for block in placed.blocks { body.add(block) }
  return body.finished().joined(separator: "\n")
}

/// The same page in several languages, of which the chosen one is shown.
private func switched(_ readings: [(language: Language, body: String)]) -> String {
  let buttons = readings.enumerated().map { index, reading in
    let id = "language-\(reading.language.rawValue)"
    return "<input type=\"radio\" name=\"language\" id=\"\(id)\"\(index == 0 ? " checked=\"checked\"" : "")>"
      + element(
        "label", reading.language.ownName, attributes: " for=\"\(id)\" lang=\"\(reading.language.rawValue)\"")
  }
  let bodies = readings.map { reading in
    element(
      "div", "\n" + reading.body + "\n",
      attributes: " class=\"reading\" lang=\"\(reading.language.rawValue)\"")
  }
  return (buttons + bodies).joined(separator: "\n")
}

private func page(_ document: Document, title: String, _ language: Language, _ body: String) -> String {
  """
  <!DOCTYPE html>
  <html lang="\(language.rawValue)">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
  base-uri 'none'; form-action 'none'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  \(descriptions(title: title, document.summary))
  <style>
  \(styleSheet)
  </style>
  </head>
  <body>
  <main\(document.paperClass)>
  \(body)
  </main>
  </body>
  </html>

  """
}

/// The title of a page, and what is shown of it where its link is shared.
private func descriptions(title: String, _ summary: String?) -> String {
  let title = escapedForHTML(title)
  let shared = ["<title>\(title)</title>", "<meta property=\"og:title\" content=\"\(title)\">"]
  let described = summary.map(escapedForHTML).map {
    [
      "<meta name=\"description\" content=\"\($0)\">",
      "<meta property=\"og:description\" content=\"\($0)\">",
    ]
  }
  return (shared + (described ?? [])).joined(separator: "\n")
}

extension Document {
  /// How the page is laid out on paper.
  fileprivate var paperClass: String {
    isSheet ? " class=\"sheet\"" : isReport ? " class=\"report\"" : ""
  }
}
