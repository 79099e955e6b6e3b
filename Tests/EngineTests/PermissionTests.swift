import Claims
import Foundation
import Roles
import Testing

private func asked(_ role: String, _ action: String) -> Permission {
  PermissionJudge(Shipped.answering).permission(of: Role.ID(role), toDo: action)
}

/// An action of the exam, and the answers that are right for it.
struct PermissionExamAction: CustomStringConvertible {
  let role: String
  let action: String
  let verdicts: [String]

  var description: String { "\(role): \(action)" }

  init?(line: Substring) {
    let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 3, !line.hasPrefix("#") else { return nil }
    (role, action, verdicts) = (parts[0], parts[1], parts[2].components(separatedBy: " or "))
  }

  static let all: [PermissionExamAction] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "PermissionExam.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap(PermissionExamAction.init)
  }()
}

@Suite struct `The exam of what roles may do` {
  @Test func `asks about nearly every role`() {
    #expect(PermissionExamAction.all.count >= 100)
    #expect(Set(PermissionExamAction.all.map(\.role)).count >= 33)
  }

  @Test(arguments: PermissionExamAction.all)
  func `is answered as the knowledge base decides`(question: PermissionExamAction) {
    let found = asked(question.role, question.action)
    #expect(question.verdicts.contains(found.verdict.rawValue), "\(found)")
  }
}

@Suite struct `Whether a role may do something` {
  @Test(arguments: [
    ("cfo", "choose the tax adviser", "yes"), ("clo", "register a patent", "yes"),
    ("cdo", "đặt quy tắc chia sẻ dữ liệu", "yes"), ("cmo", "chọn thứ tự thông điệp của thương hiệu", "yes"),
    ("ciso", "set up security training", "yes"), ("chro", "plan the succession of senior managers", "with"),
    ("cto", "duyệt chính sách tồn kho", "no"), ("cio", "set the company's benefits", "no"),
    ("csco", "design user interviews", "no"), ("cto", "grow a beard", "unknown"),
    ("cfo", "đi câu cá cuối tuần", "unknown"), ("cpo", "set the price of his old bicycle", "unknown"),
    ("ceo", "approve the strategy without the board", "no"), ("cfo", "not pay tax", "unknown"),
    ("cmo", "hire the CTO", "no"), ("chro", "hire the CTO", "with"), ("ceo", "hire the CTO", "yes"),
    ("chair", "sack the CEO", "with"), ("chro", "set her own salary", "unknown"),
    ("ceo", "merge two departments", "yes"), ("cdig", "run the online shop", "yes"),
    ("cmo", "hire a marketing manager", "yes"), ("cxo", "move to another flat", "unknown"),
  ])
  func `is decided by the chart and the facts, or not at all`(role: String, action: String, verdict: String) {
    let permission = asked(role, action)
    #expect(permission.verdict.rawValue == verdict, "\(permission)")
  }

  @Test func `names whom to ask`() {
    let permission = asked("cto", "set the list price")
    #expect(permission.verdict == Permission.Verdict.no || permission.verdict == Permission.Verdict.with)
    #expect(permission.others == [Role.ID("cpo")])
  }

  @Test func `is never yes where a fact gives it to others, whatever the letter of the area`() {
    for action in ["set his own pay", "approve his own bonus", "quyết định lương của chính mình"] {
      #expect(asked("ceo", action).verdict != .yes, "\(action)")
    }
    #expect(asked("crisk", "accept a risk above the agreed appetite").verdict == .no)
  }

  @Test func `rests on the facts of the role that speak of it`() {
    let permission = asked("cdo", "đặt quy tắc chia sẻ dữ liệu")
    #expect(permission.facts.map(\.text).contains("CDO-13"), "\(permission)")
    #expect(permission.area?.text == "data-governance")
  }
}
