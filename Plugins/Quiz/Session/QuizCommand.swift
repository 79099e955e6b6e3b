import Commands
import Documents
import ReviewLog
import Roles
import SourceText
import SpacedRepetition

let quizCommand = Command(
  "quiz",
  summary: LocalizedText(
    en: "Asks what is due and then new questions, and learns when to ask again.",
    vi: "Hỏi những câu đến hạn rồi câu mới, và tự biết khi nào nên hỏi lại."),
  details: LocalizedText(
    en: """
      Answer with the number or the words of an option; as you remember, questions ask you to type. ‘?’ gives a \
      hint, ‘s’ skips, ‘u’ takes the last answer back, ‘=’ turns the verdict on it round (‘right’, ‘wrong’, ‘hard’ and \
      ‘easy’ rate it), ‘q’ or ^D leaves. Every answer is on the disk before the next question is shown.

      Words choose the questions: roles, areas of work, kinds of facts (duties, metrics …) or of questions (cloze, \
      list …). Answers are typed from a stability of 10 days on; lists and boundaries come when ten cards have one \
      of 7 days, or when they are asked for.
      """,
    vi: """
      Trả lời bằng số hoặc chữ của phương án; khi đã nhớ, câu hỏi sẽ bắt bạn gõ. ‘?’ cho gợi ý, ‘s’ bỏ qua, ‘u’ rút \
      lại câu vừa trả lời, ‘=’ đảo kết quả chấm (‘đúng’, ‘sai’, ‘khó’, ‘dễ’ để tự chấm), ‘q’ hoặc ^D để thoát. Mỗi \
      câu trả lời đã nằm trên đĩa trước khi câu sau hiện ra.

      Dùng từ để chọn câu: vai trò, mảng việc, loại dữ kiện (nhiệm vụ, chỉ số …) hoặc loại câu (điền chỗ trống, kể \
      ra …). Từ độ bền trí nhớ 10 ngày thì phải gõ; câu kể ra và câu ranh giới xuất hiện khi mười thẻ bền từ 7 \
      ngày, hoặc khi bạn yêu cầu.
      """),
  parameters: [
    .subjects,
    Parameter(
      "size", .option, .number(1...500),
      help: LocalizedText(en: "How many questions (15).", vi: "Số câu (15).")),
    .withoutChart, .questionLanguage,
  ],
  examples: [
    .init("quiz", LocalizedText(en: "What is due, then what is new.", vi: "Câu đến hạn, rồi câu mới.")),
    .init("quiz cpo duties --size 5", LocalizedText(en: "The CPO’s duties.", vi: "Nhiệm vụ của CPO.")),
    .init("quiz pricing", LocalizedText(en: "One area of work.", vi: "Một mảng việc.")),
    .init("quiz cto metrics --language vi", LocalizedText(en: "In Vietnamese.", vi: "Bằng tiếng Việt.")),
  ],
  dataSchema: quizSchema
) { session, arguments throws(CommandFailure) in
  let language = arguments["language"].flatMap(Language.init(rawValue:)) ?? session.language
  var selection = try Selection(arguments.all("words"), in: session.knowledge, commands: session.commands)
  if arguments.all("words").isEmpty, let role = session.currentRole { selection.roles = [role] }
  selection.leavesOutChart = arguments.has("no-raci")
  let bank = QuestionBank(asking: session.knowledge, in: language)
  var (store, warnings) = try session.progressOrMemory()
  let settings = try stored { () throws(StoreFailure) in try store.settings() }
  let states = try stored { () throws(StoreFailure) in try store.states() }
  let now = session.today(settings)
  let chooser = CardChooser(bank: bank, selection: selection)
  var cards = chooser.session(states, now: now, size: arguments.number("size") ?? 15, seed: "quiz")
  for index in cards.indices where cards[index].state != nil {
    cards[index].isChanged = try store.isChanged(cards[index].question)
  }
  guard !cards.isEmpty else { return nothingDue(selection, states, now, language) }
  let dialogue = QuizSession(bank, language, cards, focus: selection.focus, store, settings, now: now)
  var answer = SessionPage(dialogue, Scheduler(settings), now).opening(isSafe: store.safety == .durable)
  answer.warnings = warnings
  answer.dialogue = dialogue
  return answer
}

/// Everything was asked today, or there are no such questions.
private func nothingDue(
  _ selection: Selection, _ states: [String: CardState], _ now: AnswerTime, _ language: Language
) -> Answer {
  let isEmpty = !states.values.contains { $0.lastAnswer.day == now.day }
  let text =
    isEmpty
    ? LocalizedText(en: "There are no questions of this kind.", vi: "Không có câu hỏi nào loại này.")
    : LocalizedText(
      en: "Nothing more is due here today; what is alike waits for another day.",
      vi: "Hôm nay không còn câu nào ở đây; những câu giống nhau để dành hôm khác.")
  return Answer(
    Document([.paragraph(RichText(text[language])), .suggestions(["quiz", "quiz due", "quiz bank"])]),
    data: .object(["event": "nothing", "total": 0]), outcome: .negative)
}

extension ReviewStore {
  /// Whether a question says something else now than when it was answered last.
  fileprivate func isChanged(_ question: Question) throws(CommandFailure) -> Bool {
    let last = try stored { () throws(StoreFailure) in try answers(of: question.id) }.last
    guard let fingerprint = last?.answer.fingerprint, !fingerprint.isEmpty else { return false }
    return fingerprint != question.fingerprint
  }
}

extension Session {
  /// The progress; where it cannot be opened, a stand-in in memory, and what is wrong in words.
  ///
  /// A damaged file has been moved out of the way by then, so that a new one begins.
  func progressOrMemory() throws(CommandFailure) -> (store: ReviewStore, warnings: [LocalizedText]) {
    do {
      let store = try openProgress()
      return (store, store.warnings)
    } catch {
      var warnings = [error.message] + [error.hint].compactMap { $0 }
      if error.id == "damaged-progress", let store = try? openProgress() { return (store, warnings) }
      let store = try stored { () throws(StoreFailure) in try ReviewStore.open(folder: nil) }
      warnings += store.warnings
      return (store, warnings)
    }
  }
}
