@testable import QueryEngine
import Testing

@Suite struct `The grammar of questions` {
  @Test(arguments: questionGrammar.flatMap { rule in rule.examples.map { (rule.name, $0) } })
  func `reads each example by its rule`(rule: String, example: String) {
    #expect(Shipped.answering.reader.question(example).rule == rule)
  }

  @Test func `names each rule once`() {
    #expect(Set(questionGrammar.map(\.name)).count == questionGrammar.count)
  }
}
