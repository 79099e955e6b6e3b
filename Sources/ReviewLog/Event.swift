import SpacedRepetition

/// One line of the log; nothing in the log is ever changed or removed.
struct Event: Hashable {
  enum Kind: String {
    case answer
    /// Voids an answer or an override.
    case undo
    /// Gives an answer another rating than the machine's.
    case override
    /// What the schedule is made by from here on.
    case settings
  }

  var kind: Kind
  var time: AnswerTime
  var card = ""
  var rating = 0
  /// The event that an undo or an override is about.
  var target = 0
  var fingerprint = ""
  var verdict = ""
  var typed = ""
  var duration = 0
  /// The settings, as `SettingsText` writes them.
  var settings = ""

  init(_ kind: Kind, at time: AnswerTime) {
    self.kind = kind
    self.time = time
  }

  /// The event that an answer is.
  ///
  /// - Throws: `StoreFailure.impossibleAnswer` when it has no card or a time that cannot be: what was once written
  ///   to the log stays there.
  init(checking answer: NewAnswer) throws {
    guard !answer.card.isEmpty, answer.time.isPlausible else {
      throw StoreFailure.impossibleAnswer(card: answer.card)
    }
    self.init(.answer, at: answer.time)
    card = answer.card
    rating = answer.rating.rawValue
    fingerprint = answer.fingerprint
    verdict = answer.verdict
    typed = answer.typed
    duration = min(max(0, answer.duration), Plausible.count.upperBound)
  }

  /// Whether it can have happened.
  var isPlausible: Bool {
    let hasRating = kind != .answer && kind != .override || Rating(rawValue: rating) != nil
    return hasRating && time.isPlausible && target >= 0 && Plausible.count.contains(duration)
  }

  /// The answer that was written down, if this is one.
  var answer: NewAnswer? {
    guard kind == .answer, let rating = Rating(rawValue: rating) else { return nil }
    return NewAnswer(
      card: card, rating: rating, time: time, fingerprint: fingerprint, verdict: verdict, typed: typed,
      duration: duration)
  }
}

extension Event {
  /// A number over the whole event and the one of the event before it, so that a changed or missing line shows.
  ///
  /// It is FNV-1a of 64 bits: it finds damage, it is no signature.
  func link(after previous: Int64, id: Int64) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    func add(_ number: Int64) { for shift in 0..<8 { add(UInt8(truncatingIfNeeded: number >> (8 * shift))) } }
    func add(_ text: String) {
      add(Int64(text.utf8.count))
      for byte in text.utf8 { add(byte) }
    }
    for number in [previous, id] { add(number) }
    for number in [time.milliseconds, time.offset, time.day, rating, target, duration] { add(Int64(number)) }
    for text in [kind.rawValue, card, fingerprint, verdict, typed, settings] { add(text) }
    return Int64(bitPattern: hash)
  }
}
