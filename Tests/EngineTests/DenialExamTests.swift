import Answering
import Foundation
import Roles
import SourceText
import Testing

/// A question whose true answer is no, and the facts of which one must be among the first five.
struct DenialExamQuestion: CustomStringConvertible {
  let facts: Set<String>
  let text: String

  var description: String { text }

  init?(line: Substring) {
    let halves = line.split(separator: "|", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    guard halves.count == 2, !line.hasPrefix("#") else { return nil }
    facts = halves[0] == "-" ? [] : Set(halves[0].split(separator: " ").map(String.init))
    text = halves[1]
  }

  static let all: [DenialExamQuestion] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "DenialExam.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap(DenialExamQuestion.init)
  }()
}

@Suite struct `The exam of questions whose true answer is no` {
  @Test func `has as many as two rounds of it asked`() {
    #expect(DenialExamQuestion.all.count >= 29)
  }

  @Test(arguments: DenialExamQuestion.all)
  func `never hears a yes`(question: DenialExamQuestion) {
    let reply = Shipped.answering.reply(to: question.text)
    for (language, words) in [
      (Language.en, ["Yes", "In part"]), (.vi, ["Có", "Thường thì có", "Một phần"]),
    ] {
      let sentence = reply.sentence[language]
      #expect(!words.contains { sentence.hasPrefix($0) && !sentence.hasPrefix("Có thể") }, "\(sentence)")
    }
  }

  @Test(arguments: DenialExamQuestion.all)
  func `rests on a fact about the matter`(question: DenialExamQuestion) {
    let shown = Shipped.answering.reply(to: question.text).facts.prefix(5).map(\.fact.id.text)
    #expect(question.facts.isEmpty || !question.facts.isDisjoint(with: shown), "\(shown)")
  }
}
