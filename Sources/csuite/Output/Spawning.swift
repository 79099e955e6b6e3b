import Commands
import Glibc
import SourceText

/// How a program that we started ended.
enum ProgramEnd: Equatable {
  case code(Int32)
  case signal(Int32)
  case timedOut
  /// It could not be started.
  case notStarted(String)
}

/// The path of a program of the person's; nil when there is none of that name.
func programPath(_ name: String) -> String? {
  guard let path = getenv("PATH") else { return nil }
  for folder in String(cString: path).split(separator: ":") where folder.hasPrefix("/") {
    let candidate = "\(folder)/\(name)"
    if access(candidate, X_OK) == 0, isRegularFile(candidate) { return candidate }
  }
  return nil
}

/// Runs a program without a shell, with nothing to read and nothing to say, for so many seconds at most.
///
/// It is the head of a group of its own, so that what it starts ends with it.
func run(_ program: String, _ arguments: [String], seconds: Int) -> ProgramEnd {
  var actions = posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
  setGroupAndSignals(&attributes)
  var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var process = pid_t()
  let failure = posix_spawn(&process, program, &actions, &attributes, &words, environ)
  guard failure == 0 else { return .notStarted(reason(failure)) }
  return wait(for: process, seconds: seconds)
}

/// A program that is started is the head of a group of its own, and signals are to it what they usually are.
func setGroupAndSignals(_ attributes: inout posix_spawnattr_t) {
  var usual = sigset_t()
  sigemptyset(&usual)
  sigaddset(&usual, SIGPIPE)
  posix_spawnattr_setsigdefault(&attributes, &usual)
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setpgroup(&attributes, 0)
  let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
  posix_spawnattr_setflags(&attributes, Int16(flags))
}

/// Waits for a program to end; one that takes too long is ended with all that it started.
func wait(for process: pid_t, seconds: Int) -> ProgramEnd {
  var status: Int32 = 0
  var pause = timespec(tv_sec: 0, tv_nsec: 20_000_000)
  for _ in 0..<(seconds * 50) {
    switch waitpid(process, &status, WNOHANG) {
    case process: return status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .signal(status & 0x7F)
    case -1 where errno != EINTR: return .notStarted(reason(errno))
    default: nanosleep(&pause, nil)
    }
  }
  kill(-process, SIGKILL)
  waitpid(process, &status, 0)
  return .timedOut
}

/// Opens a file with the program that the person uses for such files.
///
/// - Throws: A failure when there is no such program, or when it does not open the file.
func openForReading(_ path: String) throws(CommandFailure) {
  guard let opener = programPath("xdg-open") ?? programPath("open") else { throw .noOpener(path) }
  let absolute = realpath(path, nil).map { found in
    defer { free(found) }
    return String(cString: found)
  }
  // The opener hands over to a browser and ends; one that stays is left alone no longer than that.
  guard run(opener, [absolute ?? path], seconds: 20) == .code(0) else { throw .notOpened(path) }
}

extension CommandFailure {
  fileprivate static func noOpener(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "no-opener", .inputOutput,
      LocalizedText(
        en: "Nothing here opens files: there is no ‘xdg-open’.",
        vi: "Máy này không có chương trình mở tệp (‘xdg-open’)."),
      hint: LocalizedText(
        en: "‘\(path)’ is written; open it yourself.", vi: "Đã ghi ‘\(path)’; hãy tự mở tệp này."))
  }

  fileprivate static func notOpened(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "not-opened", .inputOutput,
      LocalizedText(en: "‘\(path)’ could not be opened.", vi: "Không mở được ‘\(path)’."),
      hint: LocalizedText(
        en: "The file is written; open it yourself.", vi: "Tệp đã được ghi; hãy tự mở."))
  }
}
