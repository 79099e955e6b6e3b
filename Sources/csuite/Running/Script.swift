import Commands
import Glibc
import LineEditor
import Roles
import SourceText

/// Answers every line of standard input, without a prompt; the exit code is the worst one.
func runScript(_ runner: inout Runner) -> Int32 {
  var lines = PipedLines(descriptor: STDIN_FILENO)
  var worst: Int32 = 0
  var number = 0
  while !runner.isOver, case .line(let text) = lines.nextLine(prompt: "") {
    number += 1
    runner.partPages()
    let code =
      lines.wasCut
      ? runner.refuse(.lineTooLong(number)) : runner.take(TypedLine(text: text, origin: .script(number)))
    worst = max(worst, code ?? 0)
  }
  if let code = lines.readError { worst = max(worst, runner.refuse(.unreadableInput(reason(code)))) }
  runner.partPages()
  return max(worst, runner.reply(.end) ?? 0)
}

extension Runner {
  /// Parts the pages of a conversation, between which a prompt and what is typed stand otherwise.
  func partPages() {
    guard dialogue != nil, session.format == .text else { return }
    _ = output.print("\n")
  }

  /// Says why something that came in was not answered.
  func refuse(_ failure: CommandFailure) -> Int32 {
    output.write(
      failure, as: session.format, command: "", session.knowledge.manifest, session.language,
      text: failure.text(session.language, Screen.ofErrors))
  }
}

extension CommandFailure {
  fileprivate static func lineTooLong(_ number: Int) -> CommandFailure {
    CommandFailure(
      id: "line-too-long", .data,
      LocalizedText(
        en: "Line \(number) of standard input is longer than 1 MiB and was not answered.",
        vi: "Dòng \(number) của đầu vào dài hơn 1 MiB nên không được trả lời."),
      hint: LocalizedText(en: "Is the input what you meant?", vi: "Hãy xem lại đầu vào có đúng ý bạn không."))
  }

  fileprivate static func unreadableInput(_ words: String) -> CommandFailure {
    CommandFailure(
      id: "unreadable-input", .inputOutput,
      LocalizedText(
        en: "Standard input cannot be read: \(words).", vi: "Không đọc được đầu vào: \(words)."))
  }
}
