import SQLite
import SpacedRepetition

extension String {
  /// Whether it has characters that SQLite would cut it at, or that a terminal would obey.
  var hasControls: Bool { unicodeScalars.contains { $0.properties.generalCategory == .control } }

  /// The text without them: a space for white space, and the sign for what cannot be shown for the rest.
  var cleaned: String {
    guard hasControls else { return self }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      scalars.append(!isControl ? scalar : scalar.properties.isWhitespace ? " " : "\u{FFFD}")
    }
    return String(scalars)
  }
}

extension NewAnswer {
  /// The answer as it enters the log.
  var cleaned: NewAnswer {
    var answer = self
    answer.card = card.cleaned
    answer.fingerprint = fingerprint.cleaned
    answer.verdict = verdict.cleaned
    answer.typed = typed.cleaned
    return answer
  }
}

extension Event {
  /// Whether a text of it has what may not enter the log; older versions let it in.
  var hasControls: Bool { [card, fingerprint, verdict, typed].contains(where: \.hasControls) }

  /// The event as it would be written today.
  var cleaned: Event {
    var event = self
    event.card = card.cleaned
    event.fingerprint = fingerprint.cleaned
    event.verdict = verdict.cleaned
    event.typed = typed.cleaned
    return event
  }
}

extension EventTable {
  /// The answer of a row of which only what an answer needs can be: a card, a rating and a moment.
  ///
  /// - Throws: `UnreadableRow` when not even that can be read.
  static func repaired(_ row: borrowing Row) throws -> Event {
    let milliseconds: Int = try row.value(2)
    let offset = row.integer(3).map(Int.init).flatMap { Plausible.offset.contains($0) ? $0 : nil }
    var event = Event(.answer, at: AnswerTime(milliseconds: 0, offset: 0, day: 0))
    guard try row.value(1) == event.kind.rawValue, Plausible.milliseconds.contains(milliseconds) else {
      throw UnreadableRow()
    }
    event.time = AnswerTime(milliseconds: milliseconds, offset: offset ?? 0)
    event.card = try row.value(5)
    event.rating = try row.value(6)
    event.fingerprint = row.text(8) ?? ""
    event.verdict = row.text(9) ?? ""
    event.typed = row.text(10) ?? ""
    guard event.isPlausible, !event.card.isEmpty else { throw UnreadableRow() }
    return event
  }
}
