import Commands
import Documents
import SourceText
import SpacedRepetition

/// A day as a reader names it: today, tomorrow, or its date.
func dayName(_ day: Int, today: Int) -> LocalizedText {
  switch day - today {
  case 0: LocalizedText(en: "today", vi: "hôm nay")
  case 1: LocalizedText(en: "tomorrow", vi: "ngày mai")
  case -1: LocalizedText(en: "yesterday", vi: "hôm qua")
  default: LocalizedText(verbatim: CalendarDate(day: day).description)
  }
}

/// When a card is asked again, in words.
func dueName(_ state: CardState, now: AnswerTime) -> LocalizedText {
  switch state.due {
  case .day(let day) where day < now.day:
    LocalizedText(
      en: "since \(dayName(day, today: now.day)[.en])", vi: "từ \(dayName(day, today: now.day)[.vi])")
  case .day(let day): dayName(day, today: now.day)
  case .moment(let moment) where moment <= now.milliseconds: LocalizedText(en: "now", vi: "bây giờ")
  case .moment(let moment): waitName(moment - now.milliseconds)
  }
}

private func waitName(_ milliseconds: Int) -> LocalizedText {
  let minutes = (milliseconds + 59_999) / 60_000
  if minutes < 60 { return LocalizedText(en: "in \(minutes) min", vi: "sau \(minutes) phút") }
  if minutes < 2880 { return LocalizedText(en: "in \(minutes / 60) h", vi: "sau \(minutes / 60) giờ") }
  return LocalizedText(en: "in \(minutes / 1440) days", vi: "sau \(minutes / 1440) ngày")
}

/// A number with its noun in English: `1 answer`, `2 answers`; Vietnamese has no plural.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

/// That cards of the log are no questions here.
func setApart(cards: Int) -> LocalizedText {
  LocalizedText(
    en: """
      Set apart: \(counted(cards, "card")) of your log that \(cards == 1 ? "is no question" : "are no questions") \
      here, so never asked.
      """,
    vi: "Để riêng: \(cards) thẻ trong nhật ký không phải câu hỏi của kho này nên không bao giờ được hỏi.")
}

/// A bar whose longest one has twenty blocks.
func bar(_ count: Int, of most: Int) -> String {
  guard count > 0 else { return "" }
  return String(repeating: "█", count: max(1, count * 20 / max(most, 20)))
}

extension LocalizedText {
  /// The text as running text of a document.
  func rich(_ language: Language, _ style: RichText.Style = .plain) -> RichText {
    RichText(self[language], style)
  }
}
