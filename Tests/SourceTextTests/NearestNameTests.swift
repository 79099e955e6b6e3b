import SourceText
import Testing

private let commands = [
  "ask", "compare", "find", "gap", "help", "list", "quiz", "show", "use", "validate", "who",
]

@Suite struct `The nearest name` {
  @Test(arguments: [
    ("shwo", "show"), ("comapre", "compare"), ("qiuz", "quiz"), ("hlep", "help"), ("valdiate", "validate"),
    ("SHOW", "show"), ("fnd", "find"), ("us", "use"), ("compares", "compare"), ("lít", "list"),
  ])
  func `is found in spite of a slip`(typed: String, meant: String) {
    #expect(nearestNames(to: typed, among: commands) == [meant])
  }

  @Test(arguments: ["", "\u{200B}", "x", "foo", "delete", "rolez", "compare-roles", "sh", "quit now"])
  func `is not a stranger`(typed: String) {
    #expect(nearestNames(to: typed, among: commands).isEmpty)
  }

  @Test func `of a short name is not just any other short name`() {
    #expect(nearestNames(to: "b", among: ["a", "ai", "abc"]).isEmpty)
    #expect(nearestNames(to: "vi", among: ["en"]).isEmpty)
    #expect(nearestNames(to: "an", among: ["any"]) == ["any"])
  }

  @Test func `may be one of several, the closest first`() {
    let roles = ["cro", "cpo", "coo", "cto", "cfo"]
    #expect(nearestNames(to: "cpo", among: roles, limit: 3) == ["cpo", "cfo", "coo"])
    #expect(nearestNames(to: "cxo", among: roles, limit: 9) == ["cfo", "coo", "cpo", "cro", "cto"])
  }

  @Test func `is compared without marks`() {
    #expect(nearestNames(to: "dinh gai", among: ["Định giá", "Định hướng"]) == ["Định giá"])
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("ca", "ac", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("a", "a", 0),
  ])
  func `is measured in edits`(left: String, right: String, distance: Int) {
    #expect(editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
    #expect(editDistance(Array(right.unicodeScalars), Array(left.unicodeScalars)) == distance)
  }
}
