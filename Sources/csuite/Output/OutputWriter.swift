import Commands
import Documents
import Glibc
import Roles
import SourceText

/// The one place where bytes leave the program.
struct OutputWriter {
  /// What shows pages that are longer than the screen; nil when they are printed at once.
  let pager: Pager?
  /// Asked again and again while something is written: whether the person wants no more of it.
  var isStopped: @Sendable () -> Bool = { false }

  /// Whether an empty row stands before and after a page, as between the lines of a prompt.
  var setsAnswersApart = false

  /// Writes an answer and gives the exit code for it.
  ///
  /// - Throws: A failure when it cannot have the form, or the file not be written.
  func write(
    _ page: Page, _ session: Session, _ screen: Screen, pages: Bool
  ) throws(CommandFailure) -> Int32 {
    let answer = page.answer
    let chosen = try page.chosen(for: session.format)
    for warning in answer.warnings where session.format != .json { note(warning[session.language]) }
    if let path = page.delivery.path {
      try writeDocument(path, chosen.bytes(session, screen), overwrite: page.delivery.overwrites)
      let form = page.delivery.conversion?.rawValue ?? session.format.rawValue
      note(writtenNote(path, form)[session.language])
      return answer.outcome.rawValue
    }
    let text = setApart(chosen.text(session, screen), chosen, session.format)
    if pages, let pager, session.settings.isOn(.pager), !screen.fits(text), pager.show(text) {
      return answer.outcome.rawValue
    }
    return put(text, STDOUT_FILENO) ?? answer.outcome.rawValue
  }

  /// The turns of a conversation follow each other, and what another program reads has no rows for the eye.
  private func setApart(_ text: String, _ page: Page, _ format: OutputFormat) -> String {
    guard setsAnswersApart, !page.isInStream, format == .text, !text.isEmpty else { return text }
    return "\n" + text + (text.hasSuffix("\n") ? "\n" : "\n\n")
  }

  private func writtenNote(_ path: String, _ form: String) -> LocalizedText {
    LocalizedText(en: "‘\(path)’ was written (\(form)).", vi: "Đã ghi ‘\(path)’ (\(form)).")
  }

  /// Writes lines for another program, made safe by the caller, and gives the exit code.
  func print(_ lines: String) -> Int32 {
    put(lines, STDOUT_FILENO) ?? 0
  }

  /// Writes what a person should know beside the answers.
  func note(_ text: String) {
    _ = put(visible(text) + "\n", STDERR_FILENO)
  }

  /// Writes why there is no answer and gives the exit code for it.
  ///
  /// `text` is what a person reads.
  func write(
    _ failure: CommandFailure, as format: OutputFormat, command: String, _ manifest: Manifest,
    _ language: Language, text: String
  ) -> Int32 {
    if format == .json || format == .jsonl {
      let value = wrapped(command, manifest, ["error": failure.json(language), "warnings": []])
      let text = format == .json ? renderJSON(value) : renderCompactJSON(value) + "\n"
      return put(text, STDOUT_FILENO) ?? failure.reason.rawValue
    }
    return put(text, STDERR_FILENO) ?? failure.reason.rawValue
  }

  /// Writes all of a text; gives an exit code only when that failed or was stopped.
  private func put(_ text: String, _ descriptor: Int32) -> Int32? {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      if bytes.startIndex > 0, isStopped() { return breakOff(descriptor) }
      // A slow terminal takes long over a piece; Ctrl-C is looked for after each.
      let count = bytes.prefix(Self.pieceLength).withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EPIPE {
        // Nobody reads the answers any more: that ends the program quietly. Messages may go unread.
        if descriptor == STDOUT_FILENO { exit(0) }
        return nil
      } else if errno != EINTR {
        return reportWriteFailure(errno, descriptor)
      }
    }
    return nil
  }

  /// How many bytes are written at once.
  private static let pieceLength = 1024

  /// Ends a text in its middle: colours are over, and the next thing begins in a row of its own.
  private func breakOff(_ descriptor: Int32) -> Int32 {
    let end = Array((isTerminal(descriptor) ? "\u{1B}[m\n" : "\n").utf8)
    _ = end.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    return CommandFailure.interrupted.reason.rawValue
  }

  private func reportWriteFailure(_ code: Int32, _ descriptor: Int32) -> Int32 {
    if descriptor != STDERR_FILENO {
      _ = put("csuite: \(reason(code))\n", STDERR_FILENO)
    }
    return CommandFailure.Reason.inputOutput.rawValue
  }
}

/// What the system says about an error number.
func reason(_ code: Int32) -> String {
  String(cString: strerror(code))
}
