import Glibc
import SourceText

/// The program that shows pages which are longer than the screen.
struct Pager {
  /// How the shell starts it.
  private let command: String

  /// The pager of the person's choice, else less; nil when there is none or when the terminal is too simple.
  init?(_ environment: Environment) {
    guard !environment.isDumb, isTerminal(STDOUT_FILENO) else { return nil }
    let chosen = environment.pager ?? "less"
    guard chosen != "cat", environment.pager != nil || isInstalled("less") else { return nil }
    command = chosen
  }

  /// Shows a text until the person leaves it; false when the pager could not be started.
  func show(_ text: String) -> Bool {
    // The pager must die of a closed pipe and of ^C as any program does.
    signal(SIGPIPE, SIG_DFL)
    // A handler of ours becomes the default in the pager; what is ignored or held back would stay so.
    let before = signal(SIGINT) { _ in }
    let held = setInterrupts(SIG_UNBLOCK)
    defer {
      restoreSignals(held)
      signal(SIGINT, before)
    }
    let settings = "export LESS=\"${LESS-FRX}\" LESSCHARSET=\"${LESSCHARSET-utf-8}\"; "
    let stream = popen(settings + command, "w")
    signal(SIGPIPE, SIG_IGN)
    guard let stream else { return false }
    writeAll(text, to: fileno(stream))
    let status = pclose(stream)
    // What the shell says when there is no such program.
    return status >> 8 & 0xFF != 127 && status >> 8 & 0xFF != 126
  }

  private func writeAll(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}

private func isInstalled(_ name: String) -> Bool {
  guard let path = getenv("PATH") else { return false }
  return String(cString: path).split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
}

extension Screen {
  /// Whether a text has room, with a row left for the prompt; everything fits where there are no rows.
  func fits(_ text: String) -> Bool {
    guard let height, height > 1 else { return true }
    var rows = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      rows += max(1, (withoutColors(line).displayWidth + width - 1) / width)
      if rows >= height { return false }
    }
    return true
  }
}

/// A line without the colours that we put into it.
private func withoutColors(_ line: Substring) -> String {
  var text = ""
  var isInside = false
  for character in line {
    if character == "\u{1B}" { isInside = true }
    if !isInside { text.append(character) }
    if character == "m" { isInside = false }
  }
  return text
}
