import Foundation
import SourceText
import Testing

/// A change to one file of the tiny knowledge base; ‸ stands where the finding must point.
struct Change: CustomTestStringConvertible {
  let id: String
  let file: String
  let old: String
  let new: String

  /// Where the finding points, when that is not where the change is made.
  let effect: (file: String, text: String)?

  init(
    _ id: String, _ file: String, _ old: String, _ new: String, at otherFile: String? = nil,
    _ place: String = ""
  ) {
    (self.id, self.file, self.old, self.new) = (id, file, old, new)
    effect = otherFile.map { ($0, place) }
  }

  var testDescription: String { "\(id): \(new)" }

  /// The knowledge base with the change, and the finding that must come of it.
  func made() throws -> (texts: [String: String], place: String) {
    var texts = tinyKnowledge
    let text = try #require(texts[file])
    try #require(text.components(separatedBy: old).count == 2, "‘\(old)’ must stand in \(file) once")
    texts[file] = text.replacing(old, with: new)
    let marked =
      try effect.map { effect in
        let other = try #require(texts[effect.file])
        return other.replacing(effect.text.replacing("‸", with: ""), with: effect.text)
      } ?? text.replacing(old, with: new)
    let before = marked.prefix { $0 != "‸" }
    let line = before.count { $0 == "\n" } + 1
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    texts[effect?.file ?? file] = marked.replacing("‸", with: "")
    return (texts, "\(id) \(effect?.file ?? file):\(line):\(column)")
  }
}
