import Glibc
import ProcessPlugins

/// The ends of three pipes to a program: ours, and those that the program gets.
struct Pipes {
  let input: Int32
  let output: Int32
  let errors: Int32
  private let others: [Int32]

  /// - Throws: `.notStarted` when the system has no more pipes.
  init() throws(PluginTrouble) {
    var ends: [Int32] = []
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      guard pipe(&pair) == 0 else {
        let trouble = PluginTrouble.notStarted(reason(errno))
        ends.forEach { close($0) }
        throw trouble
      }
      ends += pair
    }
    // Nothing else that we start may hold these open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (input, output, errors) = (ends[1], ends[2], ends[4])
    others = [ends[0], ends[3], ends[5]]
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
  }

  /// Starts a program in a folder, as the head of a group of its own; the program's ends are closed here.
  ///
  /// - Throws: `.notStarted`, and then nothing is open any more.
  func start(
    _ words: [String], in folder: String, _ environment: [String]
  ) throws(PluginTrouble) -> pid_t {
    defer { others.forEach { close($0) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, end) in others.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end, Int32(target))
    }
    // The shell goes to the folder, which the library cannot, and gives way to the program.
    let line = ["/bin/sh", "-c", #"cd -- "$0" && exec "$@""#, folder] + words
    var process = pid_t()
    let failure = spawn(line, &actions, environment, &process)
    guard failure == 0 else {
      [input, output, errors].forEach { close($0) }
      throw .notStarted(reason(failure))
    }
    return process
  }

  private func spawn(
    _ line: [String], _ actions: inout posix_spawn_file_actions_t, _ environment: [String],
    _ process: inout pid_t
  ) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    setGroupAndSignals(&attributes)
    var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    return posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, &variables)
  }
}
