import Testing

extension TerminalTests {
  /// What readline's keys do to a line; `|` is the cursor.
  @Suite struct `Readline’s keys` {
    @Test(arguments: [
      ("kills do not take up what Backspace deletes", "abc def\u{17}x\u{7F}\u{19}", "abc def|"),
      ("^W kills to a blank", "a b-c\u{17}", "a |"),
      ("M-Backspace kills a word", "a b-c\u{1B}\u{7F}", "a b-|"),
      ("kills in a row are one", "a b c\u{17}\u{17}\u{19}", "a b c|"),
      ("kills to both sides are in order", "a b c\u{1B}b\u{17}\u{B}\u{19}", "a b c|"),
      ("a key between parts kills", "a b\u{17}\u{5}\u{17}\u{19}", "a |"),
      ("M-y takes the kill before", "a b\u{17}\u{5}\u{17}\u{19}\u{1B}y", "b|"),
      ("^U kills what stands before", "abcd\u{2}\u{15}", "|d"),
      ("^T leaves the ring", "x\u{17}ab\u{14}\u{19}", "bax|"),
      ("^K kills what stands behind", "abcd\u{1}\u{6}\u{B}", "a|"),
      ("M-d kills the next word", "ab cd\u{1}\u{1B}d", "| cd"),
      ("M-t swaps words", "một hai\u{1B}t", "hai một|"), ("M-u raises", "đốc\u{1}\u{1B}u", "ĐỐC|"),
      ("M-l lowers", "ĐỐC\u{1}\u{1B}l", "đốc|"), ("M-c capitalizes", "ĐỐC\u{1}\u{1B}c", "Đốc|"),
      ("a number repeats", "\u{1B}5x", "xxxxx|"), ("numbers have many digits", "\u{1B}12x", "xxxxxxxxxxxx|"),
      ("a number moves", "abcdef\u{1B}3\u{2}", "abc|def"),
      ("a minus turns round", "abcdef\u{1}\u{1B}-\u{1B}3\u{2}", "abc|def"),
      ("a number kills", "a b c d\u{1B}3\u{17}\u{19}", "a b c d|"),
      ("^G gives a number up", "\u{1B}5\u{7}x", "x|"),
      ("^Q takes a letter as it is", "\u{11}a", "a|"), ("^X^U undoes", "a b\u{17}\u{18}\u{15}", "a b|"),
      ("^_ undoes, M-/ does it again", "a b\u{17}\u{1F}\u{1B}/", "a |"),
      ("M-r takes all back", "a b\u{17}\u{1B}r", "|"),
      ("^X^X goes to the mark", "ab\u{0}cd\u{18}\u{18}", "ab|cd"),
      ("^X^X goes back", "ab\u{0}cd\u{18}\u{18}\u{18}\u{18}", "abcd|"),
      ("^X( ^X) ^Xe do keys again", "\u{18}(ab\u{18})\u{18}e\u{18}e", "ababab|"),
      ("^] finds a letter", "abcabc\u{1}\u{1D}c", "ab|cabc"),
      ("M-\\ deletes blanks", "a   b\u{2}\u{2}\u{1B}\\", "a|b"),
      ("M-. brings the last word", "\u{1B}.", "cto|"),
      ("M-. again, the one before", "\u{1B}.\u{1B}.", "cpo|"),
      ("M-b goes back", "a b-c\u{1B}b", "a b-|c"),
      ("M-f goes on", "a b-c\u{1}\u{1B}f\u{1B}f", "a b|-c"),
      ("CSI u is the key", "ab\u{1B}[97;5uc\u{1B}[127u", "|ab"),
      ("CSI u may be Alt", "a b\u{1B}[98;3u", "a |b"),
      ("CSI u may be a letter", "\u{1B}[273u", "đ|"), ("CSI 27 is the key, too", "ab\u{1B}[27;5;97~", "|ab"),
    ])
    func `do what readline does`(what: String, keys: String, line: String) throws {
      let talk = try Conversation(history: ["show cpo", "show cto"])
      talk.type(keys)
      let report = try #require(talk.report())
      var scalars = Array(report.line.unicodeScalars)
      scalars.insert("|", at: report.cursor)
      #expect(String(String.UnicodeScalarView(scalars)) == line, "\(what)")
    }
  }
}
