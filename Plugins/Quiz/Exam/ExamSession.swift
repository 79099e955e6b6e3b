import Commands
import Documents
import QuestionBank
import SourceText

/// An exam: questions one after another, marked at the end.
struct ExamSession: Dialogue {
  private let paper: ExamPaper
  private let bank: QuestionBank
  private let language: Language
  /// What was answered; nil for a question that was left out.
  private var answers: [ExamAnswer?] = []
  private(set) var isOver = false

  init(_ paper: ExamPaper, _ bank: QuestionBank, _ language: Language) {
    (self.paper, self.bank, self.language) = (paper, bank, language)
  }

  private var showing: Showing? { paper.showings.dropFirst(answers.count).first }
  private var number: Int { min(answers.count + 1, paper.showings.count) }

  func prompt(in language: Language) -> String { "\(number)/\(paper.showings.count)› " }

  func opening() -> Answer {
    let text = LocalizedText(
      en:
        "Exam of \(counted(paper.showings.count, "question")), seed ‘\(paper.seed)’ · Enter leaves one out, ‘u’ goes back, ^D hands in",
      vi:
        "Bài thi \(paper.showings.count) câu, hạt giống ‘\(paper.seed)’ · Enter bỏ qua câu, ‘u’ quay lại, ^D nộp bài"
    )
    return page("start", [.paragraph(RichText(text[language], .quiet))])
  }

  mutating func reply(to input: DialogueInput, in session: inout Session) throws(CommandFailure) -> Answer {
    switch input {
    case .end: return close()
    case .interrupted: return page("question", [])
    case .line(let line):
      guard let showing else { return close() }
      return take(line, showing)
    }
  }

  /// An answer, or a word of the exam where it cannot be one of the options.
  private mutating func take(_ line: String, _ showing: Showing) -> Answer {
    let meaning = SessionInput(line)
    let isOption = showing.form == .choice && showing.choices.index(meantBy: line) != nil
    if !isOption {
      switch meaning {
      case .leave: return close()
      case .nothing, .skip: return accept(nil)
      case .undo:
        _ = answers.popLast()
        return page("question", [])
      default: break
      }
    }
    guard let (grade, _) = showing.graded(line, by: bank) else {
      return page("question", [.paragraph(RichText(unclear(line, showing)[language]))])
    }
    return accept(ExamAnswer(showing: showing, typed: line, verdict: grade.verdict))
  }

  private func unclear(_ line: String, _ showing: Showing) -> LocalizedText {
    let count = showing.choices.options.count
    return LocalizedText(
      en: "‘\(line)’ is none of these: type 1–\(count) or the words.",
      vi: "‘\(line)’ không khớp phương án nào: gõ 1–\(count) hoặc cả chữ.")
  }

  private mutating func accept(_ answer: ExamAnswer?) -> Answer {
    answers.append(answer)
    return showing == nil ? close() : page("question", [])
  }

  private mutating func close() -> Answer {
    isOver = true
    let paper = paper
    let result = ExamResult(paper: paper, answers: answers, bank: bank, language: language)
    return Answer(
      Document(result.blocks),
      data: .object([
        "event": "end", "seed": .string(paper.seed), "total": .integer(paper.showings.count),
        "question": .null,
        "result": result.json,
      ]))
  }

  private func page(_ event: String, _ blocks: [Block]) -> Answer {
    let total = paper.showings.count
    return Answer(
      Document(blocks + (showing?.blocks("\(number)/\(total)", bank.ledger.labels, language) ?? [])),
      data: .object([
        "event": .string(event), "seed": .string(paper.seed), "number": .integer(number),
        "total": .integer(total),
        "question": showing?.json ?? .null,
      ]))
  }
}

/// An answer of an exam.
struct ExamAnswer: Hashable, Sendable {
  let showing: Showing
  let typed: String
  let verdict: Verdict

  /// Whether it counts; half a list does not.
  var isRight: Bool { verdict != .wrong && verdict != .partOfList }
}
