import Foundation
import Testing

/// Compares a rendering with its page under `Golden/`; `UPDATE_GOLDEN=1 swift test` writes the page instead.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try Data(text.utf8).write(to: file)
  }
  let page = try? String(contentsOf: file, encoding: .utf8)
  let note = Comment("Golden/\(name) differs or is missing; UPDATE_GOLDEN=1 writes it.")
  #expect(page == text, note, sourceLocation: sourceLocation)
  // Equal strings may still differ in their bytes: composed and decomposed letters, for one.
  #expect(page.map { Array($0.utf8) == Array(text.utf8) } == true, note, sourceLocation: sourceLocation)
}
