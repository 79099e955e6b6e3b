import QuestionBank
import Roles
import SourceText

/// Which facts the questions ask, and why the others are not asked.
struct Coverage {
  /// A fact that no question asks.
  struct Gap: Hashable, Sendable {
    let fact: Fact
    let reason: LocalizedText
  }

  let gaps: [Gap]
  /// How many facts there are, and how many are asked, by role.
  let counts: [Role.ID: (facts: Int, asked: Int)]

  init(_ bank: QuestionBank) {
    let asked = Set(bank.questions.flatMap(\.facts))
    let withheld = Dictionary(
      bank.withheld.flatMap { question, findings in question.facts.map { ($0, findings) } },
      uniquingKeysWith: { first, _ in first })
    let knowledge = bank.ledger.knowledge
    gaps = knowledge.facts.filter { !asked.contains($0.id) }.map { fact in
      Gap(fact: fact, reason: Self.reason(fact, bank.ledger, withheld[fact.id] ?? []))
    }
    counts = knowledge.roles.reduce(into: [:]) { counts, role in
      let facts = knowledge.facts(of: role.id)
      counts[role.id] = (facts.count, facts.count { asked.contains($0.id) })
    }
  }

  /// Why a fact is not asked.
  static func reason(_ fact: Fact, _ ledger: Ledger, _ findings: [RuleFinding] = []) -> LocalizedText {
    if fact.role == nil {
      return LocalizedText(en: "it belongs to no single role.", vi: "không thuộc riêng vai trò nào.")
    }
    if fact.kind == .aboutSource {
      return LocalizedText(
        en: "it is about the job description itself.", vi: "nói về chính bản mô tả công việc.")
    }
    if ledger.isContradicted(fact.id) {
      return LocalizedText(en: "another fact says the opposite.", vi: "có dữ kiện khác nói ngược lại.")
    }
    if ledger.isCommonplace(fact) {
      return LocalizedText(
        en: "it holds for nearly every role.", vi: "gần như vai trò nào cũng vậy.")
    }
    if let finding = findings.first {
      return LocalizedText(
        en: "its question would break a rule: \(finding.rule.demand[.en])",
        vi: "câu hỏi về nó vi phạm quy tắc: \(finding.rule.demand[.vi])")
    }
    return LocalizedText(
      en: "no part of the sentence can be left out so that the rest leads to it.",
      vi: "không bỏ được phần nào của câu mà phần còn lại vẫn dẫn tới nó.")
  }
}
