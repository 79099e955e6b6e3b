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
  let body = html(document, title: title, idPrefix: "")
  guard let translation else {
    return page(title: title, language: language, body: body, isSheet: document.isSheet)
  }
  let other = html(translation, title: title, idPrefix: language.other.rawValue + "-")
  let both = switched([(language, body), (language.other, other)])
  return page(title: title, language: language, body: both, isSheet: document.isSheet)
}

private func html(_ document: Document, title: String, idPrefix: String) -> String {
  var body = PageBody(document, title: title, idPrefix: idPrefix)
  for block in document.blocks { body.add(block) }
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

/// The content of a page under way.
private struct PageBody {
  private let document: Document
  /// What stands before the ids of sections, so that two bodies can share a page.
  private let idPrefix: String
  private var parts: [String]
  private var caption: String
  private var sectionCount = 0
  private var isInSection = false

  init(_ document: Document, title: String, idPrefix: String) {
    self.document = document
    self.idPrefix = idPrefix
    caption = title
    parts = document.blocks.contains(where: \.isTitle) ? [] : [element("h1", escaped(title))]
  }

  mutating func add(_ block: Block) {
    guard case .heading(let text, let level) = block else {
      return parts.append(html(block, of: document, caption: caption, idPrefix: idPrefix))
    }
    caption = text.plain
    if level <= 2 { endSection() }
    guard level == 2 else {
      return parts.append(html(block, of: document, caption: caption, idPrefix: idPrefix))
    }
    sectionCount += 1
    isInSection = true
    parts.append("<section aria-labelledby=\"\(idPrefix)part-\(sectionCount)\">")
    parts.append(element("h2", html(text), attributes: " id=\"\(idPrefix)part-\(sectionCount)\""))
  }

  mutating func finished() -> [String] {
    endSection()
    return parts
  }

  private mutating func endSection() {
    if isInSection { parts.append("</section>") }
    isInSection = false
  }
}

private func page(title: String, language: Language, body: String, isSheet: Bool = false) -> String {
  """
  <!DOCTYPE html>
  <html lang="\(language.rawValue)">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
  base-uri 'none'; form-action 'none'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>\(escaped(title, lineFeed: " "))</title>
  <style>
  \(styleSheet)
  </style>
  </head>
  <body>
  <main\(isSheet ? #" class="sheet""# : "")>
  \(body)
  </main>
  </body>
  </html>

  """
}

private func html(
  _ block: Block, of document: Document, caption: String, idPrefix: String
) -> String {
  switch block {
  case .heading(let text, let level): element("h\(min(max(level, 1), 6))", html(text))
  case .paragraph(let text): element("p", html(text))
  case .entries(let entries): html(entries)
  case .table(let table): html(table, caption: caption)
  case .matrix(let matrix): html(matrix, caption: caption)
  case .bars(let bars): html(bars, caption: caption)
  case .list(let items): listElement(items.map(html))
  case .numbered(let items): numberedList(items)
  case .contents(let title): navigation(title, document, idPrefix: idPrefix)
  case .suggestions(let suggestions):
    listElement(suggestions.map { html(RichText($0, .code)) }, attributes: #" class="suggestions""#)
  // A parser drops a line feed right behind the start tag; this one is to be dropped.
  case .verbatim(let text): element("pre", "\n" + escaped(text, lineFeed: "\n"))
  }
}

/// Entries up to the first label as a list, from there on as descriptions of their labels.
private func html(_ entries: [Entry]) -> String {
  let unlabelled = entries.prefix { $0.label == nil }
  let described = entries.dropFirst(unlabelled.count)
  let list = listElement(unlabelled.map(content), attributes: #" class="entries""#)
  let descriptions = described.map { entry in
    (entry.label.map { element("dt", html($0)) + "\n" } ?? "") + element("dd", content(of: entry))
  }
  let terms = element("dl", "\n" + descriptions.joined(separator: "\n") + "\n")
  return [unlabelled.isEmpty ? nil : list, described.isEmpty ? nil : terms].compactMap(\.self)
    .joined(separator: "\n")
}

private func content(of entry: Entry) -> String {
  guard let trailing = entry.trailing else { return html(entry.text) }
  return html(entry.text) + " " + element("span", html(trailing), attributes: #" class="trailing""#)
}

private func html(_ table: Table, caption: String) -> String {
  let head = table.columns.map { cell($0.title, in: $0, tag: "th", attributes: #" scope="col""#) }
  let rows = table.rows.map { row in
    zip(row, table.columns).enumerated().map { index, pair in
      index == 0
        ? cell(pair.0, in: pair.1, tag: "th", attributes: #" scope="row""#)
        : cell(pair.0, in: pair.1, tag: "td")
    }
  }
  return """
    <div class="table"><table>
    \(element("caption", escaped(caption)))
    <thead>
    \(element("tr", head.joined()))
    </thead>
    <tbody>
    \(rows.map { element("tr", $0.joined()) + "\n" }.joined())</tbody>
    </table></div>
    """
}

private func cell(_ text: RichText, in column: Table.Column, tag: String, attributes: String = "") -> String {
  let side = column.alignment == .trailing ? #" class="number""# : ""
  return element(tag, html(text), attributes: attributes + side)
}

private func listElement(_ items: [String], attributes: String = "") -> String {
  let lines = items.map { element("li", $0) + "\n" }
  return element("ul", "\n" + lines.joined(), attributes: attributes)
}

private func numberedList(_ items: [RichText]) -> String {
  let lines = items.enumerated().map { index, item in
    element("li", html(item), attributes: " id=\"item-\(index + 1)\"") + "\n"
  }
  return element("ol", "\n" + lines.joined())
}

/// Links to the sections.
private func navigation(_ title: String, _ document: Document, idPrefix: String) -> String {
  var titles: [RichText] = []
  for case .heading(let text, 2) in document.blocks { titles.append(text) }
  guard !titles.isEmpty else { return "" }
  let links = titles.enumerated().map { index, text in
    element("a", escaped(text.plain), attributes: " href=\"#\(idPrefix)part-\(index + 1)\"")
  }
  return element("nav", "\n" + listElement(links) + "\n", attributes: " aria-label=\"\(escaped(title))\"")
}

/// An element around content that is HTML already.
func element(_ tag: String, _ content: String, attributes: String = "") -> String {
  "<\(tag)\(attributes)>\(content)</\(tag)>"
}

func html(_ text: RichText) -> String {
  text.spans.map { span in
    let content = escaped(span.text)
    let styled =
      switch span.style {
      case .plain: content
      case .strong: element("strong", content)
      case .quiet, .notice, .error: element("span", content, attributes: " class=\"\(span.style)\"")
      case .match: element("mark", content)
      case .code: element("code", content)
      }
    let spoken =
      span.language.map { element("span", styled, attributes: " lang=\"\($0.rawValue)\"") } ?? styled
    return span.target?.reference.map { element("a", spoken, attributes: " href=\"\($0)\"") } ?? spoken
  }.joined()
}

extension RichText.Target {
  /// What stands in `href`; nil for an address that is not to be followed.
  fileprivate var reference: String? {
    switch self {
    case .item(let number): "#item-\(number)"
    case .address(let address): isFollowed(address) ? escaped(address, lineFeed: "") : nil
    }
  }
}

extension Block {
  fileprivate var isTitle: Bool {
    if case .heading(_, 1) = self { true } else { false }
  }
}
