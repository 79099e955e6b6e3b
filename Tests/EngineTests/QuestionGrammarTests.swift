import Answering
import Foundation
@testable import QuestionReading
import Testing

@Suite struct `The grammar of questions` {
  /// The lines of `GrammarExamples.txt`: a rule and a question that it reads.
  static let examples: [(String, String)] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "GrammarExamples.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let parts = line.components(separatedBy: " | ")
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }()

  @Test(arguments: examples)
  func `offers the rule of each example among its readings`(rule: String, example: String) {
    #expect(Shipped.answering.reader.readings(of: example).contains { $0.rule == rule })
  }

  @Test func `has an example for most rules`() {
    let shown = Set(Self.examples.map(\.0))
    #expect(questionGrammar.filter { !shown.contains($0.name) }.map(\.name) == [])
  }

  @Test func `names each rule once`() {
    #expect(Set(questionGrammar.map(\.name)).count == questionGrammar.count)
  }
}
