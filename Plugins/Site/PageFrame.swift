import Documents
import SourceText

/// What the head of a page says.
struct PageHead {
  let title: String
  let description: String?
  /// The way from the page to the folder of scripts and style.
  let assets: String
  /// The scripts that the page runs, in order.
  let scripts: [String]
}

/// A page around its body.
///
/// The policy lets scripts and style come from files of the site alone: no text of a base can run or load anything.
func wholePage(_ language: Language, _ head: PageHead, _ body: String) -> String {
  let title = escapedForHTML(head.title)
  let description = head.description.map(escapedForHTML).map {
    """
    <meta name="description" content="\($0)">
    <meta property="og:description" content="\($0)">

    """
  }
  let scripts = head.scripts.map { "<script src=\"\(head.assets)\($0)\" defer></script>\n" }
  return """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; \
    form-action 'self'; base-uri 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title)</title>
    <meta property="og:title" content="\(title)">
    \(description ?? "")<link rel="stylesheet" href="\(head.assets)site.css">
    \(scripts.joined())</head>
    <body>
    \(body)
    </body>
    </html>

    """
}

/// A page of the site in one language.
struct SitePage {
  /// Its path below the folder of the language, such as `roles/cpo.html`.
  let path: String
  let title: String
  var description: String?
  /// What stands in `main`.
  let body: String
  var scripts: [String] = []

  /// The page of a document.
  init(_ path: String, _ document: Document) {
    self.path = path
    title = document.title ?? path
    description = document.summary
    body = renderHTMLBody(document, title: title)
  }

  init(_ path: String, title: String, description: String?, body: String, scripts: [String] = []) {
    self.path = path
    self.title = title
    self.description = description
    self.body = body
    self.scripts = scripts
  }

  /// The way from the page to the folder of its language.
  var up: String { String(repeating: "../", count: path.split(separator: "/").count - 1) }
}
