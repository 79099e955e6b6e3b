import Foundation
import Glibc

/// A PostgreSQL server of Debian's, in a folder of its own and on a socket in it, that is gone when the test is over.
///
/// A shell starts it, and stops it when this program lets go of the shell's input, however this program ends.
package final class TestServer: Sendable {
  /// The folder of the socket.
  package let folder: String
  private let shell: pid_t
  private let input: Int32

  /// The folder of the server's programs; nil where none is installed.
  package static let programs: String? = {
    let base = "/usr/lib/postgresql"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
    guard let newest = names.compactMap({ Int($0) }).max() else { return nil }
    let folder = "\(base)/\(newest)/bin"
    return FileManager.default.isExecutableFile(atPath: "\(folder)/initdb") ? folder : nil
  }()

  package static var isInstalled: Bool { programs != nil }
  package static let missing = "No PostgreSQL server is installed here; ‘make server’ installs Debian's."

  struct NotStarted: Error, CustomStringConvertible {
    let description: String
  }

  package init() throws {
    guard let programs = Self.programs else { throw NotStarted(description: Self.missing) }
    // The path of a socket is short, whatever the folder for temporary files is.
    folder = "/tmp/csuite-server-\(UUID().uuidString.prefix(8))"
    // PostgreSQL refuses to run as root.
    let (toShell, fromShell) = (try Self.pipe(), try Self.pipe())
    input = toShell.write
    shell = try Self.spawn(
      Self.asServer + ["sh", "-c", Self.script, "sh", programs, folder], toShell.read, fromShell.write)
    for end in [toShell.read, fromShell.write] { close(end) }
    defer { close(fromShell.read) }
    var ready = [UInt8](repeating: 0, count: 5)
    guard read(fromShell.read, &ready, 5) == 5 else {
      throw NotStarted(description: (try? String(contentsOfFile: "\(folder)/log", encoding: .utf8)) ?? "")
    }
  }

  deinit {
    _ = write(input, "stop\n", 5)
    close(input)
    Self.wait(shell)
  }

  private static var asServer: [String] {
    getuid() == 0 ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : []
  }

  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw NotStarted(description: "no pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Starts a program that has nothing of this one but its input and its output.
  ///
  /// A server that inherited an open end of a pipe would keep whoever waits for the pipe's end waiting.
  private static func spawn(_ words: [String], _ input: Int32, _ output: Int32) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, output, 2)
    var pid = pid_t()
    let copies: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    let settings: [String] = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8"]
    let environment: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    defer { for copy in copies + environment { free(copy) } }
    guard posix_spawnp(&pid, words[0], &actions, nil, copies, environment) == 0 else {
      throw NotStarted(description: words[0])
    }
    return pid
  }

  @discardableResult
  private static func wait(_ pid: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) == -1, errno == EINTR {}
    return status
  }

  private static let script = """
    mkdir -m 755 "$2" && cd "$2" || exit 1
    "$1/initdb" -D data --no-sync -A trust -U postgres -E UTF8 --locale=C.UTF-8 >log 2>&1 || exit 1
    printf 'local all keen scram-sha-256\\nlocal all barred reject\\nlocal all all trust\\n' >data/pg_hba.conf
    printf "listen_addresses = ''\\nunix_socket_directories = '%s'\\nfsync = off\\n" "$2" >>data/postgresql.conf
    "$1/pg_ctl" -D data -l log -w start >/dev/null || exit 1
    echo ready
    read -r line
    "$1/pg_ctl" -D data -m immediate stop >/dev/null
    rm -rf "$2"
    """

  /// The address by which a learner names a database.
  package func address(_ learner: String, _ database: String = "learning") -> String {
    let host = folder.split(separator: "/").map { "%2F" + $0 }.joined()
    return "postgresql://\(learner)@\(host)/\(database)"
  }

  /// Runs statements as the owner of the server, or as somebody else.
  @discardableResult
  package func run(
    _ statements: String, in database: String = "learning", as user: String = "postgres"
  ) throws -> String {
    try Self.call(
      [
        "\(Self.programs ?? "")/psql", "-X", "-q", "-A", "-t", "-h", folder, "-U", user, "-d", database, "-v",
        "ON_ERROR_STOP=1", "-c",
        statements,
      ])
  }

  /// Makes the server die as in a power cut.
  package func die() throws { try control(["-m", "immediate", "stop"]) }

  /// Brings it up again.
  package func rise() throws { try control(["-l", "\(folder)/log", "-w", "start"]) }

  private func control(_ words: [String]) throws {
    try Self.call(Self.asServer + ["\(Self.programs ?? "")/pg_ctl", "-D", "\(folder)/data"] + words)
  }

  @discardableResult
  private static func call(_ words: [String]) throws -> String {
    let path = "/tmp/csuite-output-\(UUID().uuidString)"
    let (nothing, output) = (
      open("/dev/null", O_RDONLY | O_CLOEXEC), open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    )
    defer {
      for file in [nothing, output] { close(file) }
      unlink(path)
    }
    let status = wait(try spawn(words, nothing, output))
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    guard status == 0 else { throw NotStarted(description: "\(words.last ?? ""): \(text)") }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
