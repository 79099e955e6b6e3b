import Commands
import Documents
import QuestionBank
import ReviewLog
import Roles
import SourceText
import SpacedRepetition

/// The pages of `quiz bank`.
struct BankPages {
  let bank: QuestionBank
  var selection = Selection()
  let language: Language

  static let schema = JSONValue.object([
    "type": "object",
    "properties": .object([
      "total": .object(["type": "integer"]),
      "byKind": .object(["type": "object"]), "byRole": .object(["type": "object"]),
      "byLanguage": .object(["type": "object"]),
      "withheld": .object(["type": "object"]),
      "uncovered": .object([
        "type": "array", "items": .object(["type": "object", "required": ["fact", "role", "reason"]]),
      ]),
      "coverage": .object(["type": "object"]),
      "guessing": .object([
        "type": "array",
        "items": .object(["type": "object", "required": ["kind", "strategy", "choices", "points"]]),
      ]),
      "findings": .object([
        "type": "array",
        "items": .object(["type": "object", "required": ["rule", "question", "message"]]),
      ]),
      "questions": .object([
        "type": "array",
        "items": .object([
          "type": "object", "required": ["id", "kind", "language", "stem", "options", "key", "proof"],
        ]),
      ]),
    ]),
  ])

  private var questions: [Question] { bank.questions.filter { selection.includes($0) } }

  func counts() -> Answer {
    let questions = questions
    let kinds = QuestionKind.allCases.map { kind in (kind, questions.count { $0.kind == kind }) }.filter {
      $0.1 > 0
    }
    let roles = bank.ledger.knowledge.roles.map { role in
      (role, questions.count { $0.roles.first == role.id })
    }
    let languages = Language.allCases.map { language in
      (language, questions.count { $0.language == language })
    }
    let total = LocalizedText(
      en:
        "\(questions.count) questions; \(bank.withheld.count) more are withheld because they would break a rule.",
      vi: "\(questions.count) câu hỏi; \(bank.withheld.count) câu khác không dùng vì vi phạm quy tắc.")
    let document = Document([
      .paragraph(RichText(total[language])),
      .table(table(LocalizedText(en: "Kind", vi: "Loại"), kinds.map { ($0.title[language], $1) })),
      .table(
        table(
          LocalizedText(en: "Role", vi: "Vai trò"),
          roles.map { (bank.ledger.labels.label($0.id)[language], $1) })),
      .suggestions(["quiz bank --check", "quiz bank --sample 5", "quiz"]),
    ])
    return Answer(
      document,
      data: .object([
        "total": .integer(questions.count), "withheld": withheldByRule,
        "byKind": .object(Dictionary(kinds.map { ($0.rawValue, .integer($1)) }, uniquingKeysWith: { $1 })),
        "byRole": .object(Dictionary(roles.map { ($0.id.text, .integer($1)) }, uniquingKeysWith: { $1 })),
        "byLanguage": .object(
          Dictionary(languages.map { ($0.rawValue, .integer($1)) }, uniquingKeysWith: { $1 })),
      ]))
  }

  private func table(_ title: LocalizedText, _ rows: [(String, Int)]) -> Table {
    let count = LocalizedText(en: "Questions", vi: "Số câu")
    return Table(
      columns: [.init(RichText(title[language])), .init(RichText(count[language]), alignment: .trailing)],
      rows: rows.map { [RichText($0.0), RichText("\($0.1)")] })
  }

  private var withheldByRule: JSONValue {
    .object(Dictionary(withheldRules.map { ($0.rule.name, .integer($0.count)) }, uniquingKeysWith: { $1 }))
  }

  private var withheldRules: [(rule: QuestionRule, count: Int)] {
    QuestionRule.allCases.map { rule in
      (rule, bank.withheld.count { $0.findings.contains { $0.rule == rule } })
    }.filter { $0.count > 0 }
  }

  func withheldCounts() -> Answer {
    let rows = withheldRules.map { rule, count in
      Entry(
        label: RichText(rule.name), RichText(rule.demand[language]), trailing: RichText("\(count)", .quiet))
    }
    return Answer(Document([.entries(rows)]), data: .object(["withheld": withheldByRule]))
  }

  func check<Failure>(
    _ log: [LoggedAnswer], report: (_ done: Int, _ total: Int) throws(Failure) -> Void
  ) throws(Failure) -> Answer {
    let findings =
      try BankCheck(bank: bank).findings(report: report) + ItemAnalysis(bank: bank, answers: log).findings()
    let summary =
      findings.isEmpty
      ? LocalizedText(
        en: "\(bank.questions.count) questions keep all \(QuestionRule.allCases.count) rules.",
        vi: "\(bank.questions.count) câu hỏi đúng cả \(QuestionRule.allCases.count) quy tắc.")
      : LocalizedText(
        en: "\(findings.count) findings in \(bank.questions.count) questions.",
        vi: "\(findings.count) chỗ sai trong \(bank.questions.count) câu hỏi.")
    let rows = findings.map { finding in
      Entry(
        label: RichText(finding.rule.name),
        RichText("\(finding.rule.demand[language]) \(finding.message[language])"),
        trailing: RichText(finding.question, .quiet))
    }
    return Answer(
      Document([.paragraph(RichText(summary[language]))] + (rows.isEmpty ? [] : [.entries(rows)])),
      data: .object([
        "total": .integer(bank.questions.count),
        "findings": .array(
          findings.map {
            .object([
              "rule": .string($0.rule.name), "question": .string($0.question), "message": $0.message.json,
              "demand": $0.rule.demand.json,
            ])
          }),
      ]), outcome: findings.isEmpty ? .answered : .negative)
  }

  /// Questions whose content is not what it was when they were answered last.
  func changed(_ log: [LoggedAnswer]) -> Answer {
    let ids = Set(BankCheck.withdrawn(bank, log).map(\.question))
    let changed = bank.questions.filter { ids.contains($0.id) }
    let text = LocalizedText(
      en: changed.isEmpty
        ? "No question was edited since you answered it." : "Edited since you answered; asked as new:",
      vi: changed.isEmpty
        ? "Không câu nào bị sửa từ khi bạn trả lời." : "Bị sửa từ khi bạn trả lời; sẽ được hỏi như câu mới:")
    let rows = changed.map { Entry(RichText($0.stem), trailing: RichText($0.id, .quiet)) }
    return Answer(
      Document([.paragraph(RichText(text[language]))] + (rows.isEmpty ? [] : [.entries(rows)])),
      data: .object(["questions": .array(changed.map { QuestionPage($0, bank, language).json })]))
  }

  func sample(_ count: Int, seed: String) -> Answer {
    var numbers = SplitMix64("sample " + seed)
    return answer(Array(questions.shuffled(using: &numbers).prefix(count)), seed: seed)
  }

  func answer(_ questions: [Question], seed: String?) -> Answer {
    let attempt = seed.flatMap(Int.init) ?? 0
    let pages = questions.map { QuestionPage($0, bank, language, attempt: attempt) }
    return Answer(
      Document(pages.flatMap(\.blocks)), data: .object(["questions": .array(pages.map(\.json))]),
      outcome: questions.isEmpty ? .negative : .answered)
  }
}
