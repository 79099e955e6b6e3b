import Testing

/// A key of readline's emacs mode, and a line on which it shows what its documentation says.
struct DocumentedKey: CustomTestStringConvertible {
  /// The key as `bind -p` writes it.
  let key: String
  /// The command that it calls.
  let command: String
  let typed: String
  /// The line afterwards; `|` is the cursor.
  let line: String
  /// A row that is on the screen then; empty for any.
  var seen = ""

  init(_ key: String, _ command: String, _ typed: String, _ line: String, seen: String = "") {
    (self.key, self.command, self.typed, self.line, self.seen) = (key, command, typed, line, seen)
  }

  var testDescription: String { "\(key) \(command)" }
}

/// The keys of `bind -p` in a readline without an inputrc, with a history of `show cpo` and `show cto`; those that
/// complete are in `completingKeys`.
let documentedKeys = movingKeys + killingKeys + changingKeys + repeatingKeys + recallingKeys + otherKeys

private let movingKeys = [
  DocumentedKey(#"\C-a"#, "beginning-of-line", "ab\u{1}", "|ab"),
  DocumentedKey(#"\eOH"#, "beginning-of-line", "ab\u{1B}OH", "|ab"),
  DocumentedKey(#"\e[H"#, "beginning-of-line", "ab\u{1B}[H", "|ab"),
  DocumentedKey(#"\e[1~"#, "beginning-of-line", "ab\u{1B}[1~", "|ab"),
  DocumentedKey(#"\C-e"#, "end-of-line", "ab\u{1}\u{5}", "ab|"),
  DocumentedKey(#"\eOF"#, "end-of-line", "ab\u{1}\u{1B}OF", "ab|"),
  DocumentedKey(#"\e[F"#, "end-of-line", "ab\u{1}\u{1B}[F", "ab|"),
  DocumentedKey(#"\e[4~"#, "end-of-line", "ab\u{1}\u{1B}[4~", "ab|"),
  DocumentedKey(#"\C-b"#, "backward-char", "ab\u{2}", "a|b"),
  DocumentedKey(#"\eOD"#, "backward-char", "ab\u{1B}OD", "a|b"),
  DocumentedKey(#"\e[D"#, "backward-char", "ab\u{1B}[D", "a|b"),
  DocumentedKey(#"\C-f"#, "forward-char", "ab\u{1}\u{6}", "a|b"),
  DocumentedKey(#"\eOC"#, "forward-char", "ab\u{1}\u{1B}OC", "a|b"),
  DocumentedKey(#"\e[C"#, "forward-char", "ab\u{1}\u{1B}[C", "a|b"),
  DocumentedKey(#"\eb"#, "backward-word", "a b-c\u{1B}b", "a b-|c"),
  DocumentedKey(#"\e[1;3D"#, "backward-word", "a b-c\u{1B}[1;3D", "a b-|c"),
  DocumentedKey(#"\e[1;5D"#, "backward-word", "a b-c\u{1B}[1;5D", "a b-|c"),
  DocumentedKey(#"\ef"#, "forward-word", "a b-c\u{1}\u{1B}f\u{1B}f", "a b|-c"),
  DocumentedKey(#"\e[1;3C"#, "forward-word", "a b-c\u{1}\u{1B}[1;3C\u{1B}[1;3C", "a b|-c"),
  DocumentedKey(#"\e[1;5C"#, "forward-word", "a b-c\u{1}\u{1B}[1;5C\u{1B}[1;5C", "a b|-c"),
  DocumentedKey(#"\C-]"#, "character-search", "abcabc\u{1}\u{1D}c", "ab|cabc"),
  DocumentedKey(#"\e\C-]"#, "character-search-backward", "abcabc\u{1B}\u{1D}b", "abca|bc"),
  DocumentedKey(#"\C-@"#, "set-mark", "ab\u{0}cd\u{18}\u{18}", "ab|cd"),
  DocumentedKey(#"\e "#, "set-mark", "ab\u{1B} cd\u{18}\u{18}", "ab|cd"),
  DocumentedKey(#"\C-x\C-x"#, "exchange-point-and-mark", "ab\u{0}cd\u{18}\u{18}\u{18}\u{18}", "abcd|"),
]

private let killingKeys = [
  DocumentedKey(#"\C-k"#, "kill-line", "abcd\u{1}\u{6}\u{B}\u{5}-\u{19}", "a-bcd|"),
  DocumentedKey(#"\C-u"#, "unix-line-discard", "abcd\u{2}\u{15}", "|d"),
  DocumentedKey(#"\C-x\C-?"#, "backward-kill-line", "abcd\u{2}\u{18}\u{7F}", "|d"),
  DocumentedKey(#"\C-w"#, "unix-word-rubout", "a b-c\u{17}", "a |"),
  DocumentedKey(#"\ed"#, "kill-word", "ab cd\u{1}\u{1B}d", "| cd"),
  DocumentedKey(#"\e[3;5~"#, "kill-word", "ab cd\u{1}\u{1B}[3;5~", "| cd"),
  DocumentedKey(#"\e\C-h"#, "backward-kill-word", "a b-c\u{1B}\u{8}", "a b-|"),
  DocumentedKey(#"\e\C-?"#, "backward-kill-word", "a b-c\u{1B}\u{7F}", "a b-|"),
  DocumentedKey(#"\C-y"#, "yank", "a b\u{17}\u{19}\u{19}", "a bb|"),
  DocumentedKey(#"\ey"#, "yank-pop", "a b\u{17}\u{5}\u{17}\u{19}\u{1B}y", "b|"),
  DocumentedKey(#"\e."#, "yank-last-arg", "\u{1B}.\u{1B}.", "cpo|"),
  DocumentedKey(#"\e_"#, "yank-last-arg", "\u{1B}_", "cto|"),
  DocumentedKey(#"\e\C-y"#, "yank-nth-arg", "\u{1B}0\u{1B}\u{19}-\u{1B}\u{19}", "show-cto|"),
  DocumentedKey(#"\e\\"#, "delete-horizontal-space", "a   b\u{2}\u{2}\u{1B}\\", "a|b"),
]

private let changingKeys = [
  DocumentedKey("a", "self-insert", "ab\u{2}đ", "ađ|b"),
  DocumentedKey(#"\C-d"#, "delete-char", "ab\u{1}\u{4}", "|b"),
  DocumentedKey(#"\e[3~"#, "delete-char", "ab\u{1}\u{1B}[3~", "|b"),
  DocumentedKey(#"\C-h"#, "backward-delete-char", "ab\u{8}", "a|"),
  DocumentedKey(#"\C-?"#, "backward-delete-char", "ab\u{7F}", "a|"),
  DocumentedKey(#"\C-q"#, "quoted-insert", "\u{11}a", "a|"),
  DocumentedKey(#"\C-v"#, "quoted-insert", "\u{16}a", "a|"),
  DocumentedKey(#"\C-t"#, "transpose-chars", "abc\u{2}\u{14}", "acb|"),
  DocumentedKey(#"\et"#, "transpose-words", "một hai\u{1B}t", "hai một|"),
  DocumentedKey(#"\eu"#, "upcase-word", "đốc hai\u{1}\u{1B}u", "ĐỐC| hai"),
  DocumentedKey(#"\el"#, "downcase-word", "ĐỐC\u{1}\u{1B}l", "đốc|"),
  DocumentedKey(#"\ec"#, "capitalize-word", "ĐỐC\u{1}\u{1B}c", "Đốc|"),
  DocumentedKey(#"\eB"#, "do-lowercase-version", "a b\u{1B}B", "a |b"),
  DocumentedKey(#"\e[2~"#, "overwrite-mode", "abc\u{1}\u{1B}[2~X\u{1B}[2~Y", "XY|bc"),
  DocumentedKey(#"\C-_"#, "undo", "a b\u{17}\u{1F}", "a b|"),
  DocumentedKey(#"\C-x\C-u"#, "undo", "a b\u{17}\u{18}\u{15}", "a b|"),
  DocumentedKey(#"\er"#, "revert-line", "a b\u{17}\u{1B}r", "|"),
  DocumentedKey(#"\e\C-r"#, "revert-line", "a b\u{17}\u{1B}\u{12}", "|"),
  DocumentedKey(#"\e[200~"#, "bracketed-paste-begin", "\u{1B}[200~a\u{3}b\u{1B}[201~", "ab|"),
]

private let repeatingKeys =
  (1...9).map {
    DocumentedKey(#"\e\#($0)"#, "digit-argument", "\u{1B}\($0)x", String(repeating: "x", count: $0) + "|")
  }
  + [
    DocumentedKey(#"\e0"#, "digit-argument", "\u{1B}1\u{1B}0x", "xxxxxxxxxx|"),
    DocumentedKey(#"\e-"#, "digit-argument", "một hai\u{1B}-\u{1B}u\u{1B}-\u{2}\u{1B}-\u{6}", "một HA|I"),
    DocumentedKey(#"\C-x("#, "start-kbd-macro", "\u{18}(ab\u{18})\u{18}e", "abab|"),
    DocumentedKey(#"\C-x)"#, "end-kbd-macro", "\u{18}(a\u{18})b\u{18}e", "aba|"),
    DocumentedKey(#"\C-xe"#, "call-last-kbd-macro", "\u{18}(ab\u{18})\u{18}e\u{18}e", "ababab|"),
  ]

private let recallingKeys = [
  DocumentedKey(#"\C-p"#, "previous-history", "\u{10}", "show cto|"),
  DocumentedKey(#"\eOA"#, "previous-history", "\u{1B}OA\u{1B}OA", "show cpo|"),
  DocumentedKey(#"\e[A"#, "previous-history", "\u{1B}[A\u{1B}[A", "show cpo|"),
  DocumentedKey(#"\C-n"#, "next-history", "\u{10}\u{10}\u{E}", "show cto|"),
  DocumentedKey(#"\eOB"#, "next-history", "\u{10}\u{10}\u{1B}OB", "show cto|"),
  DocumentedKey(#"\e[B"#, "next-history", "\u{10}\u{10}\u{1B}[B\u{1B}[B", "|"),
  DocumentedKey(#"\e<"#, "beginning-of-history", "ab\u{1B}<", "show cpo|"),
  DocumentedKey(#"\e>"#, "end-of-history", "ab\u{1B}<\u{1B}>", "ab|"),
  DocumentedKey(#"\C-r"#, "reverse-search-history", "\u{12}cp\u{1}", "|show cpo"),
  DocumentedKey(#"\C-s"#, "forward-search-history", "\u{12}show\u{12}\u{13}\u{5}", "show cto|"),
  DocumentedKey(#"\ep"#, "non-incremental-reverse-search-history", "\u{1B}pcp\r", "show cpo|"),
  DocumentedKey(#"\en"#, "non-incremental-forward-search-history", "\u{1B}ncp\r", "show cpo|"),
  DocumentedKey(#"\e[5~"#, "history-search-backward", "show cp\u{1B}[5~", "show cpo|"),
  DocumentedKey(#"\e[6~"#, "history-search-forward", "show\u{1B}[5~\u{1B}[5~\u{1B}[6~", "show cto|"),
  DocumentedKey(#"\C-o"#, "operate-and-get-next", "\u{10}\u{10}\u{F}", "show cto|", seen: "[show cpo]"),
]

private let otherKeys = [
  DocumentedKey(#"\C-j"#, "accept-line", "ab\n", "|", seen: "[ab]"),
  DocumentedKey(#"\C-m"#, "accept-line", "ab\r", "|", seen: "[ab]"),
  DocumentedKey(#"\e#"#, "insert-comment", "ab\u{1B}#\u{10}", "#ab|", seen: "[interrupted]"),
  DocumentedKey(#"\C-l"#, "clear-screen", "x\rab\u{C}", "ab|", seen: "> ab"),
  DocumentedKey(#"\e\C-l"#, "clear-display", "x\rab\u{1B}\u{C}", "ab|", seen: "> ab"),
  DocumentedKey(#"\C-g"#, "abort", "\u{1B}5\u{7}x", "x|"),
  DocumentedKey(#"\e\C-g"#, "abort", "\u{1B}5\u{1B}\u{7}x", "x|"),
  DocumentedKey(#"\C-x\C-g"#, "abort", "ab\u{18}\u{7}c", "abc|"),
]

/// The keys that complete, and what is on the screen when `show` and `should` are known.
let completingKeys: [(key: String, command: String, typed: String, rows: [String])] = [
  (#"\C-i"#, "complete", "s\t", ["> sho", "show", "should"]),
  (#"\e\e"#, "complete", "sh\u{1B}\u{1B}", ["> sho", "show", "should"]),
  (#"\e?"#, "possible-completions", "s\u{1B}?", ["> s", "show", "should"]),
  (#"\e="#, "possible-completions", "s\u{1B}=", ["> s", "show", "should"]),
  (#"\e*"#, "insert-completions", "s\u{1B}*", ["> show should"]),
]

/// The keys that do something else here, which the page `help keys` says.
let differingKeys = [
  (#"\e\C-i"#, "tab-insert"), (#"\e\C-j"#, "vi-editing-mode"), (#"\e\C-m"#, "vi-editing-mode"),
  (#"\e&"#, "tilde-expand"), (#"\C-x\C-r"#, "re-read-init-file"),
]
