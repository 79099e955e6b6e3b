import Commands
import Glibc
import LineEditor

/// Answers every line of standard input, without a prompt; the exit code is the worst one.
func runScript(_ runner: inout Runner) -> Int32 {
  var lines = PipedLines(descriptor: STDIN_FILENO)
  var worst: Int32 = 0
  while case .line(let line) = lines.nextLine(prompt: "") {
    let words = words(ofLine: line)
    guard !words.isEmpty else { continue }
    worst = max(worst, runner.answer(words))
    if runner.session.isOver { break }
  }
  return worst
}
