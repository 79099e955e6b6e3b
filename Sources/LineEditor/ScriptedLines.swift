/// Lines that are known beforehand, for tests and transcripts.
package struct ScriptedLines: LineSource {
  private var remaining: ArraySlice<LineEvent>

  /// A script of lines; after the last one comes the end.
  package init(_ lines: [String]) {
    self.init(events: lines.map { .line($0) })
  }

  /// A script of events; after the last one comes the end.
  package init(events: [LineEvent]) {
    remaining = events[...]
  }

  /// The next event of the script.
  package mutating func nextLine(prompt: String) -> LineEvent {
    remaining.popFirst() ?? .end
  }
}
