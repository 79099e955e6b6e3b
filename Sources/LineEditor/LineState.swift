/// What is known about the line that is being read.
struct LineState {
  /// What can happen while a line is read.
  enum Input {
    case key(Key)
    case signal(Int32)
    case watch
    case closed
  }

  var prompt = ""
  /// The terminal's settings before the line.
  var modeAsFound: TerminalMode?
  /// The settings that libedit edits with.
  var rawMode: TerminalMode?
  /// Characters that libedit takes before the next key.
  var codes: ArraySlice<UInt32> = []
  /// Whether libedit may have left the cursor inside a letter with marks.
  var mayBeMisaligned = false
  /// What the line has come to; set, it ends the reading.
  var event: LineEvent?
  var walk: HistoryWalk?
  var search: HistorySearch?
  var menu: CompletionMenu?
  /// What the history suggests; made for the first drawing.
  var suggestions: HistorySuggestions?
  /// The suggestion that is on the screen.
  var suggestion: Suggestion?
  /// Whether the watched descriptor has an end, so that it need not be asked any more.
  var isWatchOver = false
}
