import Answering
import Foundation
import QuestionReading
import Roles

/// One question of the exam, with what a right answer must have.
struct ExamQuestion: CustomStringConvertible {
  enum Part: String { case development = "D", heldOut = "H" }

  let part: Part
  let outcome: String
  let role: String?
  let intent: String?
  let facts: Set<String>
  /// What is typed, line after line; the last one is asked.
  let lines: [String]

  var description: String { lines.joined(separator: " >> ") }

  init?(line: Substring) {
    let halves = line.split(separator: "|", maxSplits: 1)
    let fields = halves.first?.split(separator: " ").map(String.init) ?? []
    guard halves.count == 2, fields.count == 5, let part = Part(rawValue: fields[0]) else { return nil }
    self.part = part
    outcome = fields[1]
    role = fields[2] == "-" ? nil : fields[2]
    intent = fields[3] == "-" ? nil : fields[3]
    facts = fields[4] == "-" ? [] : Set(fields[4].split(separator: ",").map(String.init))
    lines = halves[1].components(separatedBy: ">>").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  static let all = questions(of: "QuestionExam.txt")
  static let followUps = questions(of: "FollowUpExam.txt")

  private static func questions(of name: String) -> [ExamQuestion] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(ExamQuestion.init)
  }

  /// The answer, after the lines before it.
  func reply(by answering: QuestionAnswering = Shipped.answering, ids: [String: String] = [:])
    -> QuestionReply
  {
    var conversation = Conversation()
    for line in lines.dropLast() {
      if line.hasPrefix("use ") {
        let id = String(line.dropFirst(4))
        conversation.role = Role.ID(ids[id] ?? id)
      } else {
        let reply = answering.reply(to: line, in: conversation)
        conversation.question = reply.question
        conversation.facts = reply.facts.map(\.fact.id)
      }
    }
    return answering.reply(to: lines.last ?? "", in: conversation)
  }

  /// What is wrong with an answer; nil when nothing is.
  func fault(in reply: QuestionReply) -> String? {
    let first = reply.facts.prefix(5).map(\.fact.id.text)
    if reply.outcome.rawValue != outcome { return "\(reply.outcome.rawValue), not \(outcome)" }
    if let role, reply.roles.first?.text != role { return "about \(reply.roles.map(\.text)), not \(role)" }
    if !facts.isEmpty, facts.isDisjoint(with: first) { return "rests on \(first), not on \(facts.sorted())" }
    return nil
  }
}

extension Shipped {
  static let answering = QuestionAnswering(index)
}
