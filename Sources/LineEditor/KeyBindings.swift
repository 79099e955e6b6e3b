/// What the person has bound keys to in `~/.editrc`.
struct KeyBindings {
  /// What a key does.
  enum Action: Equatable {
    /// What another key does with us.
    case key(Key)
    /// What libedit, which got the binding too, does.
    case library
    /// As if this had been typed.
    case typing([UInt8])
    case nothing
  }

  private var typing: [[UInt8]: Action] = [:]
  /// The keys of vi's command mode.
  private var commanding: [[UInt8]: Action] = [:]

  /// Whether nothing is bound.
  var isEmpty: Bool { typing.isEmpty && commanding.isEmpty }

  /// Binds what a terminal sends for a key.
  mutating func bind(_ bytes: [UInt8], to action: Action, isAlternate: Bool) {
    if isAlternate { commanding[bytes] = action } else { typing[bytes] = action }
  }

  /// What the bytes of a key, or of several, are bound to.
  func action(for bytes: [UInt8], isCommanding: Bool) -> Action? {
    (isCommanding ? commanding : typing)[bytes]
  }

  /// Whether something longer is bound that begins with the bytes.
  func hasMore(after bytes: [UInt8], isCommanding: Bool) -> Bool {
    (isCommanding ? commanding : typing).keys.contains { $0.count > bytes.count && $0.starts(with: bytes) }
  }
}

/// What a command of libedit is with us; the commands that are missing are left to libedit.
let ownActions: [String: KeyBindings.Action] = {
  let keys: [(Key, [String])] = [
    (.up, ["ed-prev-history", "ed-search-prev-history", "ed-prev-line"]),
    (.down, ["ed-next-history", "ed-search-next-history", "ed-next-line"]),
    (.control("R"), ["em-inc-search-prev", "em-inc-search-next", "vi-search-prev", "vi-search-next"]),
    (.enter, ["ed-newline"]),
    (.control("D"), ["ed-end-of-file", "em-delete-or-list", "vi-list-or-eof"]),
    (.control("L"), ["ed-clear-screen", "ed-redisplay"]), (.control("_"), ["vi-undo"]),
    (.control("C"), ["ed-tty-sigint"]), (.control("Z"), ["ed-tty-sigtstp"]),
    (.backspace, ["ed-delete-prev-char", "em-delete-prev-char", "vi-delete-prev-char"]),
    (.delete, ["ed-delete-next-char"]), (.left, ["ed-prev-char"]), (.right, ["ed-next-char"]),
    (.home, ["ed-move-to-beg"]), (.end, ["ed-move-to-end"]), (.escape, ["vi-command-mode"]),
    (.wordLeft, ["ed-prev-word"]), (.wordRight, ["em-next-word"]),
    (.wordBackspace, ["ed-delete-prev-word"]), (.control("T"), ["ed-transpose-chars"]),
    (.tab, ["rl_complete", "rl-complete", "ed-complete"]),
  ]
  // These would end the line, run another program, or wait for a key behind our back.
  let refused = [
    "ed-command", "ed-ignore", "ed-insert", "ed-quoted-insert", "ed-sequence-lead-in", "ed-start-over",
    "ed-unassigned", "em-meta-next", "vi-alias", "vi-comment-out", "vi-histedit", "vi-repeat-search-next",
    "vi-repeat-search-prev", "vi-to-history-line", "vi-history-word",
  ]
  let own = keys.flatMap { key, names in names.map { ($0, KeyBindings.Action.key(key)) } }
  return Dictionary(own + refused.map { ($0, .nothing) }, uniquingKeysWith: { first, _ in first })
}()
