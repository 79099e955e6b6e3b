/// The messages that wait for their turn; a request that is cancelled before it is taken away.
package struct Inbox: Sendable {
  private var waiting: [Message] = []
  private var taken = 0

  package init() {}

  package var isEmpty: Bool { taken == waiting.count }
  package var count: Int { waiting.count - taken }

  /// Takes a message in.
  package mutating func add(_ message: Message) {
    waiting.append(message)
    guard case .notification(let notification) = message, notification.method == "notifications/cancelled",
      let id = notification.params["requestId"].flatMap(RequestID.init)
    else { return }
    waiting[taken...].removeAll { waiting in
      // What opens a session cannot be cancelled.
      if case .request(let request) = waiting {
        request.id == id && request.method != "initialize"
      } else {
        false
      }
    }
  }

  /// The message whose turn it is.
  package mutating func next() -> Message? {
    guard taken < waiting.count else { return nil }
    defer { taken += 1 }
    if taken > 1_000 {
      waiting.removeFirst(taken)
      taken = 0
    }
    return waiting[taken]
  }
}
