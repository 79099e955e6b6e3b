/// What the line was before each change, for ^_ and vi's `u`.
///
/// Letters typed one after the other, up to the next blank, are one change, and so are letters deleted.
struct UndoStack {
  /// The line at some moment.
  struct Moment: Equatable {
    let text: String
    let cursor: Int
  }

  /// What a key does to the line, as far as changes are told apart by it.
  enum Kind {
    case typing, deleting, other
  }

  private static let limit = 200
  /// In bytes, for all moments together.
  private static let sizeLimit = 1 << 22

  private var moments: [Moment] = []
  /// What was taken back, the last one last; a new change forgets it.
  private var undone: [Moment] = []
  private var size = 0
  /// The line before the change that goes on.
  private(set) var start: Moment?
  private var kind = Kind.other

  /// Whether a key of this kind goes on with the change before it, so that the line need not be remembered.
  func goesOn(_ kind: Kind) -> Bool {
    kind != .other && kind == self.kind
  }

  /// A key changes nothing; the next one begins a change of its own.
  mutating func pause() {
    kind = .other
    start = nil
  }

  /// A key begins a change of the line, which is so now.
  mutating func begin(_ kind: Kind, at moment: Moment) {
    self.kind = kind
    start = moment
  }

  /// The key has done its work; the moment before it is kept if the line is another one now.
  mutating func settle(_ text: @autoclosure () -> String) {
    guard let start else { return }
    self.start = nil
    if start.text == text() { kind = .other } else { change(from: start) }
  }

  /// The line before the last change, nil if there was none; `now` can be brought back.
  mutating func pop(from now: Moment) -> Moment? {
    pause()
    guard let moment = moments.popLast() else { return nil }
    size -= moment.text.utf8.count
    undone.append(now)
    return moment
  }

  /// The line before it was taken back; nil if nothing was since the last change.
  mutating func redo(from now: Moment) -> Moment? {
    pause()
    guard let moment = undone.popLast() else { return nil }
    push(now)
    return moment
  }

  private mutating func change(from moment: Moment) {
    undone = []
    push(moment)
  }

  private mutating func push(_ moment: Moment) {
    moments.append(moment)
    size += moment.text.utf8.count
    while moments.count > Self.limit || size > Self.sizeLimit, !moments.isEmpty {
      size -= moments.removeFirst().text.utf8.count
    }
  }
}
