import Commands
import Documents
import QuestionBank
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
      ‘easy’ rate it), ‘q’ or ^D leaves. Every answer is on the disk before the next question is shown. ‘5/15 + 2 \
      once more’ counts apart what was answered wrongly and comes again.

      Words choose the questions: roles, areas of work, kinds of facts (duties, metrics …) or of questions (cloze, \
      list, raci …), or the id of a fact or a card. About one role they come along a track: what the role is, its \
      responsibilities, duties, requirements and metrics, then its neighbours, the makers’ RACI chart last. What was \
      answered wrongly comes again after a few others. What can be chosen among near answers comes first in each \
      part; where nothing can, the first letters lead to the end of the sentence. From the second meeting on it is gone on with from memory; other answers are typed from a stability of 10 days on.
      """,
    vi: """
      Trả lời bằng số hoặc chữ của phương án; khi đã nhớ, câu hỏi sẽ bắt bạn gõ. ‘?’ cho gợi ý, ‘s’ bỏ qua, ‘u’ rút \
      lại câu vừa trả lời, ‘=’ đảo kết quả chấm (‘đúng’, ‘sai’, ‘khó’, ‘dễ’ để tự chấm), ‘q’ hoặc ^D để thoát. Mỗi \
      câu trả lời đã nằm trên đĩa trước khi câu sau hiện ra. ‘5/15 + 2 câu hỏi lại’ đếm riêng những câu trả lời sai sẽ được hỏi lại.

      Dùng từ để chọn câu: vai trò, mảng việc, loại dữ kiện (nhiệm vụ, chỉ số …), loại câu (điền chỗ trống, kể ra, \
      raci …), hoặc mã dữ kiện, mã thẻ. Hỏi về một vai trò thì câu đi theo lộ trình: vai trò là gì, trách nhiệm, \
      nhiệm vụ, yêu cầu, chỉ số, rồi ranh giới với vai trò khác, cuối cùng là bảng RACI của nhóm biên soạn. Câu trả \
      lời sai được hỏi lại sau vài câu khác. Trong mỗi phần, câu chọn được giữa các đáp án gần nhau đến trước; chỗ nào không có, chữ cái đầu \
      gợi phần cuối của câu. Từ lần thứ hai, bạn nói \
      tiếp hoàn toàn theo trí nhớ; các câu khác phải gõ \
      khi trí nhớ bền từ 10 ngày.
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
    .init("quiz S45", LocalizedText(en: "What is asked about a fact.", vi: "Câu hỏi về một dữ kiện.")),
    .init("quiz pricing", LocalizedText(en: "One area of work.", vi: "Một mảng việc.")),
    .init("quiz cto metrics --language vi", LocalizedText(en: "In Vietnamese.", vi: "Bằng tiếng Việt.")),
  ],
  dataSchema: quizSchema, access: .progress
) { session, arguments throws(CommandFailure) in
  let language = arguments["language"].flatMap(Language.init(rawValue:)) ?? session.language
  let words = arguments.all("words")
  let bank = QuestionBank(asking: session.knowledge, in: [language])
  let named = words.count == 1 ? NamedQuestions(words[0], bank, session.knowledge, language) : nil
  var selection =
    try named == nil
    ? Selection(words, in: session.knowledge, commands: session.commands) : Selection()
  if words.isEmpty, let role = session.currentRole { selection.roles = [role] }
  var (store, warnings) = try session.progressOrMemory()
  let settings = try stored { () throws(StoreFailure) in try store.settings() }
  // What is asked for by name is asked, whatever the settings say.
  selection.leavesOutChart = arguments.has("no-raci") || !settings.asksChart && !selection.isAboutChart
  let states = try stored { () throws(StoreFailure) in try store.states() }.filter { bank.knows($0.key) }
  let now = session.today(settings)
  let chooser = CardChooser(bank: bank, selection: selection)
  let size = arguments.number("size") ?? 15
  var cards =
    named.map { named in named.questions.prefix(size).map { Card(question: $0, state: states[$0.id]) } }
    ?? chooser.session(states, now: now, size: size, seed: "quiz")
  for index in cards.indices where cards[index].state != nil {
    cards[index].isChanged = try store.isChanged(cards[index].question)
  }
  guard !cards.isEmpty else { return NothingLeft(bank, selection, named).answer(language) }
  let dialogue = QuizSession(bank, language, cards, focus: selection.focus, store, settings, now: now)
  var answer = SessionPage(dialogue, Scheduler(settings), now).opening(isSafe: store.safety == .durable)
  answer.warnings = warnings
  answer.dialogue = dialogue
  return answer
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
      // A server that comes back has the answers; a session that begins without them would be a poor one.
      if error.isOfServer { throw error }
      var warnings = [error.message] + [error.hint].compactMap { $0 }
      if CommandFailure.begunAnew.contains(error.id), let store = try? openProgress() {
        return (store, warnings)
      }
      let store = try stored { () throws(StoreFailure) in try ReviewStore.open(folder: nil) }
      warnings += store.warnings
      return (store, warnings)
    }
  }
}
