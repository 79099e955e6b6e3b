import Commands
import Documents
import ReviewLog
import Roles
import SourceText
import SpacedRepetition

/// Cards with their answers and their states, to be written in any form.
struct CardCollection {
  struct Card {
    let id: String
    /// What the card shows; nil when its question is not known here.
    let face: CardFace?
    let answers: [LoggedAnswer]
    /// Where the card stood after each answer.
    let states: [CardState]
  }

  let cards: [Card]
  /// The answers of these cards with what happened to them, those that were taken back among them.
  let histories: [AnswerHistory]
  let settings: SchedulerSettings
  let now: Moment
  let language: Language
  /// How many cards with answers are no questions here.
  let apart: Int

  /// - Parameters:
  ///   - role: The role that the cards must be about; nil for all.
  ///   - onlyAnswered: Whether cards that were never answered stay out.
  ///   - onlyAsked: Whether cards that are no questions here stay out: there is nothing to show of them.
  init(
    _ session: Session, _ store: ReviewStore, role: Role.ID?, onlyAnswered: Bool, onlyAsked: Bool
  ) throws(CommandFailure) {
    let history = try stored { () throws(StoreFailure) in try store.settingsHistory() }
    let logged = try stored { () throws(StoreFailure) in try store.answers() }
    let answers = Dictionary(grouping: logged, by: \.answer.card)
    let all = try stored { () throws(StoreFailure) in try store.histories() }
    let catalog = session.cardCatalog
    let new = onlyAnswered ? [] : catalog.ids.filter { answers[$0] == nil }.sorted()
    let replay = Replay(settings: history)
    let ids = answers.keys.sorted() + new
    var cards: [Card] = []
    for (done, id) in ids.enumerated() {
      try session.report(Progress(collectingCards, done: done, of: ids.count))
      // A card that was never answered and cannot be asked is none.
      let face = catalog[id]
      guard role == nil || face?.role == role, !onlyAsked || face != nil else { continue }
      let own = (answers[id] ?? []).sorted { $0.answer.time.milliseconds < $1.answer.time.milliseconds }
      let states = replay.states(of: id, after: own.map(\.past))
      cards.append(Card(id: id, face: face, answers: own, states: states))
    }
    self.cards = cards
    histories = all.filter { role == nil || catalog.role(of: $0.answer.card) == role }
    settings = history.last ?? SchedulerSettings()
    now = session.now()
    language = session.language
    apart = role == nil ? answers.keys.count { catalog[$0] == nil } : 0
  }
}

private let collectingCards = LocalizedText(en: "Collecting the cards", vi: "Đang gom các thẻ")

// MARK: Our own forms

extension CardCollection {
  /// The format's name and version, by which an import knows it.
  static let format = (name: "csuite-progress", version: 1)

  /// Everything that another csuite needs to go on where this one is.
  var json: JSONValue {
    let head: [String: JSONValue] = [
      "format": .string(Self.format.name), "version": .integer(Self.format.version),
      "settings": settings.json,
    ]
    return .object(head.merging(HistoryJSON.parts(histories)) { own, _ in own })
  }

  private var inOrder: [LoggedAnswer] { cards.flatMap(\.answers).sorted { $0.id < $1.id } }

  private static func time(of answer: NewAnswer) -> Moment {
    Moment(milliseconds: answer.time.milliseconds, offset: answer.time.offset)
  }

  /// The log as `quiz replay` reads it.
  var commaSeparated: String {
    let rows = inOrder.map { logged in
      "\(Self.field(logged.answer.card)),\(Self.time(of: logged.answer).rfc3339),\(logged.rating.rawValue)\n"
    }
    return "card,time,rating\n" + rows.joined()
  }

  private static func field(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
