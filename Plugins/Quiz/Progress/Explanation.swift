import Commands
import Documents
import ReviewLog
import SourceText
import SpacedRepetition

/// Why a card is due when it is.
struct Explanation {
  let card: String
  let title: String?
  let state: CardState
  let answers: [LoggedAnswer]
  let settings: [SchedulerSettings]
  let now: AnswerTime

  /// The states after each answer, by the weights in force now and the steps in force then.
  private var states: [CardState] {
    Replay(settings: settings).states(of: card, after: answers.map(\.past))
  }

  private var scheduler: Scheduler { Scheduler(settings.last ?? SchedulerSettings()) }

  private var recall: Double {
    scheduler.model.retrievability(of: state.memory, afterDays: now.day - state.lastAnswer.day)
  }

  func document(_ language: Language) -> Document {
    Document([
      .heading(RichText(title ?? card), level: 1), .entries(entries(language)),
      .table(table(language)), .suggestions(["quiz due", "quiz settings"]),
    ])
  }

  private func entries(_ language: Language) -> [Entry] {
    let formulas = FormulaText(scheduler: scheduler)
    let states = states
    let before = states.dropLast().last
    var rows: [(LocalizedText, String)] = [
      (LocalizedText(en: "Card", vi: "Thẻ"), card),
      (
        LocalizedText(en: "Due", vi: "Hỏi lại"),
        "\(dueName(state, now: now)[language]) (\(state.phase.name[language]))"
      ),
      (LocalizedText(verbatim: "R"), formulas.recall(state.memory, days: now.day - state.lastAnswer.day)),
    ]
    if let last = answers.last {
      let days = before.map { last.answer.time.day - $0.lastAnswer.day } ?? 0
      rows.append(
        (
          LocalizedText(verbatim: "S"),
          formulas.stability(after: last.rating, from: before?.memory, days: days)
        ))
      rows.append(
        (LocalizedText(verbatim: "D"), formulas.difficulty(after: last.rating, from: before?.memory)))
    }
    rows.append((LocalizedText(en: "Wait", vi: "Chờ"), wait(formulas, language)))
    return rows.map { Entry(label: $0.0.rich(language), RichText($0.1)) }
  }

  private func wait(_ formulas: FormulaText, _ language: Language) -> String {
    guard state.phase == .review else {
      let step = (state.phase.step ?? 0) + 1
      return LocalizedText(
        en: "step \(step), so by minutes and not by days",
        vi: "bước \(step), nên tính theo phút chứ không theo ngày")[
          language]
    }
    let told = LocalizedText(
      en: "told: \(counted(state.interval, "day"))", vi: "đã hẹn: \(state.interval) ngày")
    return "\(formulas.interval(state.memory)); \(told[language])"
  }

  private func table(_ language: Language) -> Table {
    let titles = [
      LocalizedText(en: "Day", vi: "Ngày"), LocalizedText(en: "Rating", vi: "Điểm"),
      LocalizedText(verbatim: "t"), LocalizedText(verbatim: "S"), LocalizedText(verbatim: "D"),
      LocalizedText(en: "Wait", vi: "Chờ"),
    ]
    let states = states
    return Table(
      columns: titles.enumerated().map {
        Table.Column($1.rich(language), alignment: $0 < 2 ? .leading : .trailing)
      },
      rows: states.enumerated().suffix(15).map { number, state in
        let days = number > 0 ? state.lastAnswer.day - states[number - 1].lastAnswer.day : 0
        return [
          CalendarDate(day: state.lastAnswer.day).description, answers[number].rating.name[language],
          "\(days)",
          decimal(state.memory.stability, places: 2), decimal(state.memory.difficulty, places: 2),
          state.phase == .review ? "\(state.interval) d" : "–",
        ].map { RichText($0) }
      })
  }

  var json: JSONValue {
    let scheduler = scheduler
    let reviews = zip(answers, states).map { answer, state -> JSONValue in
      let time = answer.answer.time
      let moment = Moment(milliseconds: time.milliseconds, offset: time.offset)
      return ReplayedSchedule.Review(
        entry: AnswerLog.Entry(
          card: card, time: moment, timeText: moment.rfc3339, rating: answer.rating, duration: 0),
        state: state, due: Moment(milliseconds: scheduler.dueMoment(of: state), offset: time.offset)
      ).json
    }
    return .object([
      "card": .string(card), "state": .string(state.phase.id), "stability": .number(state.memory.stability),
      "difficulty": .number(state.memory.difficulty), "recall": .number(recall),
      "due": .string(
        Moment(milliseconds: scheduler.dueMoment(of: state), offset: state.lastAnswer.offset).rfc3339),
      "interval": .integer(state.interval), "lapses": .integer(state.lapses), "answers": .array(reviews),
    ])
  }
}
