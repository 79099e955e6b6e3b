import Commands

/// The conversations that tools have opened, each with a handle and a session of its own.
struct Conversations {
  /// A conversation, and what its next line changes.
  struct Open {
    var dialogue: any Dialogue
    var session: Session
    let command: String
  }

  private var open: [(handle: String, conversation: Open)] = []
  private var count = 0

  /// Keeps a conversation and gives its handle; of too many the oldest one is left.
  mutating func add(_ conversation: Open) -> String {
    if open.count >= mostConversations { leave(open.removeFirst().conversation) }
    count += 1
    let handle = "c\(count)"
    open.append((handle, conversation))
    return handle
  }

  /// The conversation with a handle.
  subscript(handle: String) -> Open? {
    get { open.first { $0.handle == handle }?.conversation }
    set {
      guard let index = open.firstIndex(where: { $0.handle == handle }) else { return }
      if let newValue { open[index].conversation = newValue } else { open.remove(at: index) }
    }
  }

  /// Leaves all of them, as ^D does.
  mutating func leaveAll() {
    open.forEach { leave($0.conversation) }
    open = []
  }

  private func leave(_ conversation: Open) {
    var (dialogue, session) = (conversation.dialogue, conversation.session)
    // Nobody is there to read the last page.
    _ = try? dialogue.reply(to: .end, in: &session)
  }
}

/// How many conversations are open at once.
private let mostConversations = 20
