import Commands
import Glibc
import LineEditor

/// Answers every line of standard input, without a prompt; the exit code is the worst one.
func runScript(_ runner: inout Runner) -> Int32 {
  var lines = PipedLines(descriptor: STDIN_FILENO)
  var worst: Int32 = 0
  while !runner.isOver, case .line(let line) = lines.nextLine(prompt: "") {
    worst = max(worst, runner.take(line) ?? 0)
  }
  return max(worst, runner.reply(.end) ?? 0)
}
