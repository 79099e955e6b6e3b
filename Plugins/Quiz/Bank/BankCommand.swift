import Commands
import Documents
import QuestionBank
import Roles
import SourceText

let bankCommand = Command(
  "quiz bank",
  summary: LocalizedText(
    en: "Shows the questions that there are, with their proofs, and checks them.",
    vi: "Cho xem kho câu hỏi kèm chứng minh, và kiểm tra kho."),
  details: LocalizedText(
    en: """
      A question is made from facts and from the matrix, and names what proves its answer. A wrong answer is used \
      only where the knowledge base rules it out. ‘--check’ holds every question, and the bank as a whole, against \
      \(QuestionRule.allCases.count) rules; ‘--sample’ prints questions as they are asked, with their reasons.
      """,
    vi: """
      Câu hỏi được tạo từ dữ kiện và bảng RACI, và nêu rõ điều gì chứng minh đáp án. Phương án sai chỉ được dùng \
      khi kho tri thức loại trừ được nó. ‘--check’ đối chiếu từng câu và cả kho với \(QuestionRule.allCases.count) quy tắc; ‘--sample’ in \
      câu hỏi đúng như khi được hỏi, kèm lý do.
      """),
  parameters: [
    Parameter(
      "words", .rest, .text,
      help: LocalizedText(
        en: "A role, an area, a kind, or a question’s id.", vi: "Vai trò, mảng việc, loại, hoặc mã câu hỏi.")),
    Parameter(
      "check", .flag, .text, help: LocalizedText(en: "Checks the rules.", vi: "Kiểm tra các quy tắc.")),
    Parameter(
      "withheld", .flag, .text,
      help: LocalizedText(en: "Counts what is not asked, by rule.", vi: "Đếm câu không dùng, theo quy tắc.")),
    Parameter(
      "uncovered", .flag, .text,
      help: LocalizedText(
        en: "Lists the facts that no question asks, and why.",
        vi: "Liệt kê dữ kiện không câu nào hỏi, kèm lý do.")),
    Parameter(
      "guess", .flag, .text,
      help: LocalizedText(
        en: "Measures how far guessing gets beyond chance.",
        vi: "Đo xem đoán mò hơn may rủi bao nhiêu.")),
    Parameter(
      "changed", .flag, .text,
      help: LocalizedText(
        en: "Lists the questions that were edited since you answered them.",
        vi: "Liệt kê câu đã bị sửa từ khi bạn trả lời.")),
    Parameter(
      "sample", .option, .number(1...10_000),
      help: LocalizedText(en: "Prints so many questions.", vi: "In từng ấy câu hỏi.")),
    Parameter(
      "seed", .option, .text, help: LocalizedText(en: "Decides which ones.", vi: "Quyết định in câu nào.")),
    Parameter(
      "language", .option, .words(["vi", "en"]),
      help: LocalizedText(en: "Questions of one language.", vi: "Chỉ câu của một ngôn ngữ.")),
  ],
  examples: [
    .init("quiz bank", LocalizedText(en: "How many questions are there?", vi: "Có bao nhiêu câu hỏi?")),
    .init(
      "quiz bank --check", LocalizedText(en: "Do they keep the rules?", vi: "Các câu có đúng quy tắc không?")),
    .init(
      "quiz bank cpo --uncovered",
      LocalizedText(en: "What is not asked about the CPO?", vi: "Điều gì về CPO không được hỏi?")),
    .init(
      "quiz bank cpo --sample 3 --seed 7",
      LocalizedText(en: "Three of them, with proofs.", vi: "Ba câu, kèm chứng minh.")),
  ],
  dataSchema: BankPages.schema, access: .program
) { session, arguments throws(CommandFailure) in
  let languages = arguments["language"].flatMap(Language.init(rawValue:)).map { [$0] } ?? Language.allCases
  let bank = try QuestionBank(session.knowledge, languages: languages) { done, total throws(CommandFailure) in
    try session.report(Progress(makingQuestions, done: done, of: total))
  }
  let reportCheck = { (done: Int, total: Int) throws(CommandFailure) in
    try session.report(Progress(checkingQuestions, done: done, of: total))
  }
  let words = arguments.all("words")
  if words.count == 1, let word = words.first, let question = bank.question(word) {
    return BankPages(bank: bank, language: session.language).answer([question], seed: arguments["seed"])
  }
  let selection = try Selection(words, in: session.knowledge)
  let pages = BankPages(bank: bank, selection: selection, language: session.language)
  if arguments.has("check") { return try pages.check(session.loggedAnswers(), report: reportCheck) }
  if arguments.has("uncovered") {
    return CoveragePage(Coverage(bank), selection, bank).answer(session.language)
  }
  if arguments.has("guess") {
    let questions = bank.questions.filter { selection.includes($0) }
    let guessing = try Guessing(questions, bank.ledger.labels, report: reportCheck)
    return GuessingPage(guessing: guessing).answer(session.language)
  }
  if arguments.has("withheld") { return pages.withheldCounts() }
  if arguments.has("changed") { return pages.changed(try session.loggedAnswers()) }
  if let count = arguments.number("sample") { return pages.sample(count, seed: arguments["seed"] ?? "0") }
  return pages.counts()
}

private let makingQuestions = LocalizedText(en: "Making the questions", vi: "Đang tạo câu hỏi")
private let checkingQuestions = LocalizedText(en: "Checking the questions", vi: "Đang kiểm tra câu hỏi")
