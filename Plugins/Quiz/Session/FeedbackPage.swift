import Commands
import Documents
import QuestionBank
import Roles
import SourceText
import SpacedRepetition

/// What one answer was worth, and why each option is right or wrong.
struct FeedbackPage {
  private let given: Given
  private let ledger: Ledger
  private let language: Language
  private let scheduler: Scheduler
  private let now: AnswerTime

  init(_ given: Given, _ bank: QuestionBank, _ language: Language, _ scheduler: Scheduler, _ now: AnswerTime)
  {
    (self.given, ledger, self.language, self.scheduler, self.now) = (
      given, bank.ledger, language, scheduler, now
    )
  }

  private var question: Question { given.showing.card.question }

  var blocks: [Block] {
    var blocks: [Block] = [.paragraph(headline), .entries(reasons), next]
    if given.state.isLeech, !given.isRight { blocks.append(leech) }
    return blocks
  }

  private var headline: RichText {
    let mark = given.grade.verdict == .wrong ? "✗" : given.grade.verdict == .partOfList ? "◐" : "✓"
    let style: RichText.Style = given.isRight ? .strong : .error
    return RichText("\(mark) ", style) + RichText(verdict[language], .strong)
  }

  private var verdict: LocalizedText {
    let key = keyName
    switch given.grade.verdict {
    case .wrong where given.showing.form == .missing:
      return LocalizedText(
        en: "It goes on: \(given.showing.tail).", vi: "Tiếp theo là: \(given.showing.tail).")
    case .wholeList where given.showing.form == .missing: return LocalizedText(en: "Right.", vi: "Đúng.")
    case .partOfList where given.showing.form == .missing:
      let (found, all) = (given.grade.found.count, given.grade.found.count + given.grade.missing.count)
      return LocalizedText(
        en: "\(found) of \(all) key words: \(given.showing.tail).",
        vi: "\(found) trên \(all) từ khóa: \(given.showing.tail).")
    case .wrong where given.showing.form == .list:
      return LocalizedText(en: "None of them.", vi: "Chưa có ý nào đúng.")
    case .wrong: return LocalizedText(en: "The answer is \(key).", vi: "Đáp án là \(key).")
    case .partOfList, .wholeList:
      let (found, all) = (given.grade.found.count, question.keys.count)
      return LocalizedText(en: "\(found) of \(all).", vi: "\(found) trên \(all).")
    case .chosen, .same: return LocalizedText(verbatim: "\(key).")
    default:
      let name = given.grade.verdict.name
      return LocalizedText(en: "\(key): \(name[.en]).", vi: "\(key): \(name[.vi]).")
    }
  }

  /// The right answer, by its number alone where it is a whole sentence.
  private var keyName: String {
    let choices = given.showing.choices
    guard given.showing.form == .choice, Wording.words(choices.key.text) > 5 else { return choices.key.text }
    return "\(choices.keyIndex + 1)"
  }

  /// The options with what makes them right or wrong; a reason that was given is not given again.
  private var reasons: [Entry] {
    if given.showing.form == .list { return listReasons }
    let options = given.showing.form == .choice ? given.showing.choices.options : [given.showing.choices.key]
    let key = given.showing.choices.key
    let ordered = [key] + options.filter { $0 != key }
    var seen: Set<String> = []
    return ordered.compactMap { option in
      let reason = ledger.reason(option.claim)[question.language]
      guard seen.insert(reason + references(option)).inserted else { return nil }
      return Entry(
        RichText("\(option == key ? "✓" : "✗") \(line(option, reason))"),
        trailing: RichText(references(option), .quiet))
    }
  }

  private func line(_ option: Question.Option, _ reason: String) -> String {
    if given.showing.form == .missing { return reason }
    let isSaid = reason.mentions(option.text)
    return isSaid ? reason : "\(option.text) – \(reason)"
  }

  private var listReasons: [Entry] {
    question.keys.map { key in
      Entry(
        RichText("\(given.grade.found.contains(key.text) ? "✓" : "✗") \(key.text)"),
        trailing: RichText(references(key), .quiet))
    }
      + given.grade.extra.map { extra in
        let text = LocalizedText(en: "\(extra): not one of them", vi: "\(extra): không thuộc danh sách")
        return Entry(RichText("– \(text[language])"))
      }
  }

  /// What can be typed to read more: ids, with the grade of the source behind a fact.
  private func references(_ option: Question.Option) -> String {
    ledger.references(option.claim).map { id in
      guard let fact = ledger.knowledge.fact(Fact.ID(id)) else { return id }
      return ledger.knowledge.grade(of: fact).map { "\(id)  \($0.rawValue)" } ?? id
    }.joined(separator: ", ")
  }

  /// When the card comes again, by which numbers.
  var next: Block {
    let memory = given.state.memory
    let recall = scheduler.model.retrievability(of: memory, afterDays: given.state.interval)
    let due = dueName(given.state, now: now)
    let numbers =
      "R \(decimal(recall, places: 2)), S \(decimal(memory.stability, places: 1)), D \(decimal(memory.difficulty, places: 1))"
    let text = LocalizedText(
      en: "Next: \(due[.en]) (\(numbers)) → ", vi: "Lần tới: \(due[.vi]) (\(numbers)) → ")
    return .paragraph(RichText(text[language], .quiet) + RichText("quiz explain", .code))
  }

  private var leech: Block {
    let source = question.proof.flatMap(\.references).first ?? ""
    let text = LocalizedText(
      en:
        "Forgotten \(given.state.lapses) times. Read the source (show \(source)); another kind of question about it comes next.",
      vi:
        "Đã quên \(given.state.lapses) lần. Hãy đọc nguồn (show \(source)); tiếp theo là một kiểu hỏi khác về nó."
    )
    return .paragraph(RichText(text[language], .notice))
  }

  var json: JSONValue {
    let state = given.state
    let recall = scheduler.model.retrievability(of: state.memory, afterDays: state.interval)
    let options = given.showing.form == .list ? question.keys : given.showing.choices.options
    return .object([
      "card": .string(question.id), "typed": .string(given.typed),
      "verdict": .string(given.grade.verdict.rawValue),
      "right": .bool(given.isRight), "rating": .integer(given.rating.rawValue),
      "hints": .integer(given.showing.hints), "overridden": .bool(given.overrides > 0),
      "key": JSONValue(
        given.showing.form == .list ? question.keys.map(\.text) : [given.showing.keyText]),
      "missing": JSONValue(given.grade.missing), "leech": .bool(state.isLeech),
      "options": .array(
        options.enumerated().map { index, option in
          .object([
            "text": .string(option.text), "right": .bool(question.keys.contains(option)),
            "chosen": .bool(index == given.chosen),
            "reason": .string(ledger.reason(option.claim)[question.language]),
            "references": JSONValue(ledger.references(option.claim)),
          ])
        }),
      "next": .object([
        "due": .string(Moment(milliseconds: scheduler.dueMoment(of: state), offset: now.offset).rfc3339),
        "state": .string(state.phase.name[.en]), "stability": .number(state.memory.stability),
        "difficulty": .number(state.memory.difficulty), "recall": .number(recall),
      ]),
    ])
  }
}
