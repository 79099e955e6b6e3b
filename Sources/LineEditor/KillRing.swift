/// The texts that were killed, to be yanked again; a ring as readline keeps it.
///
/// What is killed by keys that follow each other is one text. What Backspace and its kin delete never gets here.
struct KillRing {
  /// To which side of the cursor the killed text stood.
  enum Side {
    case before, behind
  }

  private static let limit = 60

  /// The newest is the last one.
  private var texts: [String] = []
  /// How far back from the newest one the text is that would be yanked.
  private var age = 0
  private var isGoingOn = false

  /// The text to yank; nil when nothing was killed yet.
  var current: String? { texts.isEmpty ? nil : texts[texts.count - 1 - age] }

  /// Takes a killed text in; it joins the last one when no other key came in between.
  mutating func kill(_ text: String, standing side: Side) {
    guard !text.isEmpty else { return }
    if isGoingOn, let last = texts.popLast() {
      texts.append(side == .behind ? last + text : text + last)
    } else {
      texts.append(text)
      texts.removeFirst(max(0, texts.count - Self.limit))
    }
    (age, isGoingOn) = (0, true)
  }

  /// A key that does not kill: what is killed next is a text of its own.
  mutating func pause() { isGoingOn = false }

  /// Turns to the text that was killed before the current one; after the oldest comes the newest.
  mutating func rotate() {
    if !texts.isEmpty { age = (age + 1) % texts.count }
  }
}
