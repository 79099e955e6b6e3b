import Documents
import QuestionBank
import Roles
import SourceText

/// The result of an exam: how many, by role and by kind, and what to look at again.
struct ExamResult {
  let paper: ExamPaper
  let answers: [ExamAnswer?]
  let bank: QuestionBank
  let language: Language

  private var given: [ExamAnswer] { answers.compactMap { $0 } }
  private var right: Int { given.count(where: \.isRight) }

  /// Every question that was not answered rightly, also those that were left out.
  private var missed: [Showing] {
    paper.showings.enumerated().filter { index, _ in
      !(answers.dropFirst(index).first.flatMap { $0 }?.isRight ?? false)
    }.map(\.element)
  }

  var blocks: [Block] {
    let total = paper.showings.count
    let percent = total == 0 ? 0 : (right * 100 + total / 2) / total
    let head = LocalizedText(
      en: "\(right) of \(total) right (\(percent) %); \(total - given.count) left out.",
      vi: "Đúng \(right) trên \(total) (\(percent) %); bỏ trống \(total - given.count).")
    var blocks: [Block] = [
      .paragraph(RichText(head[language], .strong)),
      .table(table(LocalizedText(en: "Role", vi: "Vai trò"), byRole)),
      .table(table(LocalizedText(en: "Kind", vi: "Loại"), byKind)),
    ]
    if !missed.isEmpty {
      let review = LocalizedText(en: "To look at again", vi: "Cần xem lại")
      blocks += [.heading(RichText(review[language]), level: 2), .entries(missed.map(entry))]
      blocks.append(.suggestions(missed.prefix(3).flatMap { references($0).prefix(1) }.map { "show \($0)" }))
    }
    return blocks
  }

  private func keys(_ showing: Showing) -> [Question.Option] {
    showing.form == .list ? showing.card.question.keys : [showing.choices.key]
  }

  private func references(_ showing: Showing) -> [String] {
    distinct(keys(showing).flatMap(\.claim.references))
  }

  private func entry(_ showing: Showing) -> Entry {
    Entry(
      RichText(showing.card.question.stem + " ")
        + RichText(keys(showing).map(\.text).joined(separator: ", "), .strong),
      trailing: RichText(references(showing).prefix(1).joined(), .quiet))
  }

  // MARK: Tallies

  private typealias Tally = (id: String, name: String, right: Int, total: Int)

  private var byRole: [Tally] {
    bank.ledger.knowledge.roles.compactMap { role in
      tally(role.id.text, bank.ledger.labels.label(role.id)[language]) { $0.roles.first == role.id }
    }
  }

  private var byKind: [Tally] {
    QuestionKind.allCases.compactMap { kind in
      tally(kind.rawValue, kind.title[language]) { $0.kind == kind }
    }
  }

  private func tally(_ id: String, _ name: String, _ isMeant: (Question) -> Bool) -> Tally? {
    let total = paper.showings.count { isMeant($0.card.question) }
    let right = given.count { $0.isRight && isMeant($0.showing.card.question) }
    return total == 0 ? nil : (id, name, right, total)
  }

  private func table(_ title: LocalizedText, _ tallies: [Tally]) -> Table {
    let right = LocalizedText(en: "Right", vi: "Đúng")
    return Table(
      columns: [.init(RichText(title[language])), .init(RichText(right[language]), alignment: .trailing)],
      rows: tallies.map { [RichText($0.name), RichText("\($0.right)/\($0.total)")] })
  }

  var json: JSONValue {
    func object(_ tallies: [Tally]) -> JSONValue {
      .object(
        Dictionary(
          tallies.map { ($0.id, .object(["right": .integer($0.right), "total": .integer($0.total)])) },
          uniquingKeysWith: { $1 }))
    }
    return .object([
      "right": .integer(right), "answered": .integer(given.count), "total": .integer(paper.showings.count),
      "byRole": object(byRole), "byKind": object(byKind),
      "answers": .array(
        given.map { answer in
          .object([
            "card": .string(answer.showing.card.question.id), "typed": .string(answer.typed),
            "right": .bool(answer.isRight), "verdict": .string(answer.verdict.rawValue),
            "key": JSONValue(keys(answer.showing).map(\.text)),
            "references": JSONValue(references(answer.showing)),
          ])
        }),
    ])
  }
}
