import Commands
import QuestionBank
import ReviewLog
import Roles
import SourceText
import SpacedRepetition

/// A session of questions: each answer is written down before the next question is shown.
struct QuizSession: Dialogue {
  let bank: QuestionBank
  let language: Language
  private let focus: Role.ID?
  private var store: ReviewStore
  private let scheduler: Scheduler
  private(set) var cards: [Card]
  private(set) var given: [Given] = []
  private(set) var showing: Showing?
  private(set) var isOver = false
  /// How many typed answers in a row were right.
  private var streak = 0
  /// How many questions were passed over.
  private(set) var skipped = 0
  private var shownAt: Int

  init(
    _ bank: QuestionBank, _ language: Language, _ cards: [Card], focus: Role.ID?, _ store: ReviewStore,
    _ settings: SchedulerSettings, now: AnswerTime
  ) {
    (self.bank, self.language, self.cards, self.focus, self.store) = (bank, language, cards, focus, store)
    scheduler = Scheduler(settings)
    shownAt = now.milliseconds
    showing = cards.first.map { Showing($0, focus: focus) }
    isOver = cards.isEmpty
  }

  /// How many questions there are, without what comes once more.
  var total: Int { cards.count { !$0.isRepeated } }
  /// How many of them were shown by now.
  var number: Int { cards.prefix(given.count + skipped + 1).count { !$0.isRepeated } }
  /// How many questions are still to come once more, the one that is shown among them.
  var repeats: Int { cards.dropFirst(given.count + skipped).count { $0.isRepeated } }

  func prompt(in language: Language) -> String {
    showing == nil ? "› " : "\(number)/\(total)\(repeats == 0 ? "" : "+\(repeats)")› "
  }

  func candidates(in language: Language) -> [CommandFailure.Candidate] {
    guard let showing, showing.form == .choice else { return [] }
    return showing.choices.options.enumerated().map { index, option in
      .init(id: option.text, name: LocalizedText(verbatim: "\(index + 1)"))
    }
  }

  mutating func reply(to input: DialogueInput, in session: inout Session) throws(CommandFailure) -> Answer {
    var answer = try answer(to: input, in: &session)
    if isOver { answer.adopt(lastSafety(session)) } else { answer.warnings += store.unsavedWarnings }
    return answer
  }

  /// How much is not on the disk when the session ends, after a last attempt.
  private mutating func lastSafety(_ session: Session) -> UnsavedRest? {
    var copy = store
    do throws(StoreFailure) {
      try copy.save()
      store = copy
    } catch { return UnsavedRest(store, keptIn: session.keepAside(store)) }
    return UnsavedRest(store, keptIn: session.keepAside(store))
  }

  private mutating func answer(
    to input: DialogueInput, in session: inout Session
  ) throws(CommandFailure) -> Answer {
    let page = SessionPage(self, scheduler, session.today(scheduler.settings))
    switch input {
    case .end: return leave(page.now)
    case .interrupted:
      return page.note(
        LocalizedText(
          en: "\(safe[.en])‘q’ leaves, ‘s’ skips.", vi: "\(safe[.vi])‘q’ để thoát, ‘s’ để bỏ qua."))
    case .line(let line):
      let meaning = SessionInput(line)
      // A choice may be called like a word of the session.
      if let showing, showing.form == .choice, showing.choices.index(meantBy: line) != nil {
        return try take(line, &session)
      }
      return try react(to: meaning, page, &session)
    }
  }

  private mutating func react(
    to input: SessionInput, _ page: SessionPage, _ session: inout Session
  ) throws(CommandFailure) -> Answer {
    switch input {
    case .leave: return leave(page.now)
    case .nothing: return showing == nil ? leave(page.now) : page.question()
    case .hint: return hint(page.now)
    case .skip: return skip(page.now)
    case .undo: return try undo(page.now)
    case .turnRound: return try rate(given.last?.isRight == true ? .again : .good, page.now)
    case .rate(let rating): return try rate(rating, page.now)
    case .answer(let line): return try take(line, &session)
    }
  }

  /// That nothing is lost, if it is so.
  private var safe: LocalizedText {
    store.unsavedCount == 0
      ? LocalizedText(en: "Nothing is lost. ", vi: "Không mất gì cả. ") : LocalizedText(verbatim: "")
  }

  // MARK: Answers

  private mutating func take(_ line: String, _ session: inout Session) throws(CommandFailure) -> Answer {
    let now = session.today(scheduler.settings)
    guard let showing else { return leave(now) }
    guard let (grade, chosen) = showing.graded(line, by: bank) else {
      return SessionPage(self, scheduler, now).unclear(line)
    }
    let rating = showing.rating(of: grade, streak: streak)
    let typed = chosen.map { index in
      ShownChoices(chosen: showing.choices.options[index].text, among: showing.choices.options.map(\.text))
        .text
    }
    let answer = NewAnswer(
      card: showing.card.question.id, rating: rating, time: now,
      fingerprint: showing.card.question.fingerprint,
      verdict: grade.verdict.rawValue + (showing.hints > 0 ? "+hint" : ""), typed: typed ?? line,
      duration: max(0, now.milliseconds - shownAt))
    let state = try add(answer)
    streak = showing.form != .choice && rating >= .good ? streak + 1 : 0
    given.append(
      Given(showing: showing, typed: line, chosen: chosen, grade: grade, rating: rating, state: state))
    if rating == .again { repeatLater(showing.card, state) }
    if state.isLeech, rating == .again { insertAnotherKind(of: showing.card.question) }
    return advance(now)
  }

  private mutating func add(_ answer: NewAnswer) throws(CommandFailure) -> CardState {
    var copy = store
    let state = try stored { () throws(StoreFailure) in try copy.add(answer) }
    store = copy
    return state
  }

  /// After how many others a question comes again whose answer was wrong.
  static let repeatDistance = 4
  /// How often a question comes again in one session at most.
  static let mostRepeats = 3

  /// A wrong answer: the question comes again after a few others, or at the end.
  private mutating func repeatLater(_ card: Card, _ state: CardState) {
    let times = given.count { $0.showing.card.question.id == card.question.id }
    guard times <= Self.mostRepeats else { return }
    var again = card
    (again.state, again.isRepeated) = (state, true)
    cards.insert(again, at: min(given.count + skipped + Self.repeatDistance, cards.count))
  }

  /// What was to come again does not.
  private mutating func dropRepeat(of id: String) {
    let asked = given.count + skipped
    cards = cards[..<asked] + cards[asked...].filter { $0.question.id != id || !$0.isRepeated }
  }

  /// Shows the next question, or closes; a typed answer that was not accepted leaves time for an objection.
  private mutating func advance(_ now: AnswerTime) -> Answer {
    shownAt = now.milliseconds
    showNext()
    let isObjectionLikely = given.last.map { $0.chosen == nil && !$0.isRight } ?? false
    isOver = showing == nil && !isObjectionLikely
    return SessionPage(self, scheduler, now).answered()
  }

  /// A card that keeps being forgotten: another kind of question about the same thing comes next.
  private mutating func insertAnotherKind(of question: Question) {
    let (bank, asked) = (bank, Set(cards.map(\.question.id)))
    let other = bank.prospects.lazy.filter {
      $0.kind != question.kind && $0.kind != .list && $0.language == question.language
        && !asked.contains($0.id) && !$0.topics.isDisjoint(with: question.topics)
    }.compactMap { bank.question($0) }.first
    if let other { cards.insert(Card(question: other), at: given.count + skipped) }
  }

  /// Shows the card whose turn it is; one that is shown already stays with its hints.
  private mutating func showNext() {
    let next = given.count + skipped
    guard next < cards.count else {
      showing = nil
      return
    }
    if showing?.card != cards[next] { showing = Showing(cards[next], focus: focus) }
  }

  // MARK: The rest

  private mutating func hint(_ now: AnswerTime) -> Answer {
    let hint = showing?.takeHint()
    return SessionPage(self, scheduler, now).note(hint ?? .nothingToHint)
  }

  private mutating func skip(_ now: AnswerTime) -> Answer {
    guard showing != nil else { return leave(now) }
    skipped += 1
    shownAt = now.milliseconds
    let next = given.count + skipped
    showing = next < cards.count ? Showing(cards[next], focus: focus) : nil
    isOver = showing == nil
    let page = SessionPage(self, scheduler, now)
    return isOver ? page.closing() : page.question()
  }

  private mutating func undo(_ now: AnswerTime) throws(CommandFailure) -> Answer {
    guard let last = given.last else { return SessionPage(self, scheduler, now).note(.nothingToUndo) }
    var copy = store
    _ = try stored { () throws(StoreFailure) in try copy.undo(1 + last.overrides, at: now) }
    store = copy
    let (id, asked) = (last.showing.card.question.id, given.count + skipped)
    given.removeLast()
    streak = 0
    // The question comes again at once, before whatever was skipped since.
    var past = Array(cards[..<asked])
    if let place = past.lastIndex(where: { $0.question.id == id }) { past.remove(at: place) }
    cards = past + [last.showing.card] + cards[asked...].filter { $0.question.id != id }
    showing = Showing(last.showing.card, focus: focus)
    return SessionPage(self, scheduler, now).undone(last)
  }

  private mutating func rate(_ rating: Rating, _ now: AnswerTime) throws(CommandFailure) -> Answer {
    guard var last = given.last else { return SessionPage(self, scheduler, now).note(.nothingToRate) }
    // Recognising is not recalling: a choice is at most good.
    let allowed = last.chosen == nil ? rating : min(rating, .good)
    var copy = store
    let card = last.showing.card.question.id
    let state = try stored { () throws(StoreFailure) in try copy.override(card, as: allowed, at: now) }
    store = copy
    last.rating = allowed
    last.overrides += 1
    if let state { last.state = state }
    let shown = showing
    given[given.count - 1] = last
    dropRepeat(of: card)
    if !allowed.isPass { repeatLater(last.showing.card, last.state) }
    showNext()
    isOver = showing == nil
    return SessionPage(self, scheduler, now).rated(last, isNextShown: showing == shown)
  }

  private mutating func leave(_ now: AnswerTime) -> Answer {
    isOver = true
    showing = nil
    return SessionPage(self, scheduler, now).closing()
  }
}

extension LocalizedText {
  fileprivate static let nothingToHint = LocalizedText(en: "There is no further hint.", vi: "Hết gợi ý rồi.")
  fileprivate static let nothingToUndo = LocalizedText(
    en: "Nothing was answered in this session yet.", vi: "Buổi này chưa có câu trả lời nào.")
  fileprivate static let nothingToRate = nothingToUndo
}
