import Foundation

/// How a rendering differs from its page under `Golden/` beside the test; nil when it does not.
///
/// `UPDATE_GOLDEN=1 swift test` writes the page instead.
package func differenceFromGolden(_ text: String, _ name: String, beside test: String = #filePath) -> String?
{
  let file = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    do { try Data(text.utf8).write(to: file) } catch { return "\(error)" }
  }
  guard let page = try? Data(contentsOf: file) else {
    return "Golden/\(name) is missing; UPDATE_GOLDEN=1 writes it."
  }
  guard page != Data(text.utf8) else { return nil }
  let pairs = zip(
    String(decoding: page, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false),
    text.split(separator: "\n", omittingEmptySubsequences: false))
  let first = pairs.enumerated().first { $1.0 != $1.1 }
  let line = first.map { "line \($0 + 1) was ‘\($1.0)’ and is ‘\($1.1)’" } ?? "it is longer or shorter"
  return "Golden/\(name) differs: \(line). UPDATE_GOLDEN=1 writes it."
}
