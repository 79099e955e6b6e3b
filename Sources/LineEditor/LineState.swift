/// What is known about the line that is being read.
struct LineState {
  /// What can happen while a line is read.
  enum Input {
    case key(KeyQueue.Press)
    case signal(Int32)
    case watch
    case closed
  }

  /// A key that gives the next one another meaning: ^X, ^Q, ^], M-^].
  enum Prefix {
    case controlX, quoting, search, searchBack
  }

  /// What was just put in from the kill ring (age 0) or from an earlier line, counted back.
  struct Yanked {
    let range: Range<Int>
    let lineAge: Int
  }

  var prefix: Prefix?
  var argument: EditLineSource.Argument?
  /// Where the mark was set, in Unicode scalars.
  var mark = 0
  var yanked: Yanked?
  var prompt = ""
  /// The terminal's settings before the line.
  var modeAsFound: TerminalMode?
  /// The settings that libedit edits with.
  var rawMode: TerminalMode?
  /// Characters that libedit takes before the next key.
  var codes: ArraySlice<UInt32> = []
  /// Where the cursor was before a command of libedit that may leave it inside a letter with marks.
  var cursorBefore: Int?
  /// Whether what is typed goes over what stands there.
  var overwrites = false
  /// The state of the line in which the cursor need not be looked after: it stands where a letter begins, or behind
  /// a typed character, behind which the next one has to go even where both make one letter with what follows.
  var settledVersion = 0
  /// What to do when libedit has done with the codes.
  var afterCodes: (() -> Void)?
  /// Keys that are the beginning of something the person has bound.
  var boundBeginning: [UInt8] = []
  var vi = ViCommand()
  var undo = UndoStack()
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
