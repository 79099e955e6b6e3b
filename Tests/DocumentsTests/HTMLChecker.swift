/// The tags of a page in order, as a strict reader sees them; it refuses all that browsers only guess.
struct HTMLChecker {
  private(set) var tags: [String] = []
  private(set) var problems: [String] = []
  private var open: [String] = []
  private var rest: Substring.UnicodeScalarView

  init(_ page: String) {
    rest = page.unicodeScalars[...]
    let doctype = "<!DOCTYPE html>\n".unicodeScalars
    if rest.starts(with: doctype) { rest.removeFirst(doctype.count) } else { problems.append("no doctype") }
    while !rest.isEmpty { read() }
    if !open.isEmpty { problems.append("never closed: \(open)") }
  }

  private mutating func read() {
    guard rest.first == "<" else { return readText() }
    let tag = String(rest.dropFirst().prefix { $0 != ">" })
    rest = rest.dropFirst(tag.unicodeScalars.count + 2)
    if tag.hasPrefix("/") {
      close(String(tag.dropFirst()))
    } else {
      start(tag)
    }
  }

  private mutating func readText() {
    let text = String(rest.prefix { $0 != "<" })
    rest = rest.dropFirst(text.unicodeScalars.count)
    if open.last != "style" {
      if text.unicodeScalars.contains(">") { problems.append("a bare > in ‘\(text)’") }
      let bareAmpersand = /&(?!(amp|lt|gt|quot|#39);)/.matchingSemantics(.unicodeScalar)
      if text.contains(bareAmpersand) { problems.append("a bare & in ‘\(text)’") }
    }
  }

  private mutating func start(_ tag: String) {
    let form = /([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"<]*")*)/.matchingSemantics(.unicodeScalar)
    guard let match = tag.wholeMatch(of: form) else {
      problems.append("not a tag: <\(tag)>")
      return
    }
    tags.append(tag)
    if !["meta", "br", "input"].contains(match.1) { open.append(String(match.1)) }
  }

  private mutating func close(_ name: String) {
    if open.last == name { open.removeLast() } else { problems.append("</\(name)> inside \(open)") }
  }
}
