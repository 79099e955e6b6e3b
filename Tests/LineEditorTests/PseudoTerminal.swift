import Glibc
import Testing

/// A pseudo-terminal: what a person's terminal sees (`master`) and what a program is given (`slave`).
struct PseudoTerminal {
  let master: Int32
  let slave: Int32

  init(columns: Int, rows: Int) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    try #require(openpty(&master, &slave, nil, nil, nil) == 0)
    (self.master, self.slave) = (master, slave)
    // Programs that are started get the terminal by its name only.
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    resize(columns: columns, rows: rows)
  }

  /// Tells the program's side the size of the window.
  func resize(columns: Int, rows: Int) {
    var window = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &window)
  }

  /// The terminal's settings, to be compared.
  var settings: [UInt32] {
    var settings = termios()
    _ = tcgetattr(slave, &settings)
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }
}

/// A thread that runs a closure to its end.
struct TestThread {
  private final class Body {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }

  private var identifier = pthread_t()

  init(_ body: @escaping @Sendable () -> Void) {
    let context = Unmanaged.passRetained(Body(body)).toOpaque()
    pthread_create(
      &identifier, nil,
      { context in
        if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, context)
  }

  /// Waits until the closure has returned.
  func join() {
    pthread_join(identifier, nil)
  }
}

/// Writes all of a text.
func write(_ text: String, to descriptor: Int32) {
  write(Array(text.utf8), to: descriptor)
}

/// Writes all bytes.
func write(_ bytes: [UInt8], to descriptor: Int32) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno != EINTR { return }
    rest = rest.dropFirst(max(0, count))
  }
}

/// A file with a text, in the folder of temporary files.
func temporaryFile(_ text: String) throws -> String {
  var name = Array("/tmp/csuite-test-XXXXXX".utf8CString)
  let file = mkstemp(&name)
  try #require(file >= 0)
  write(text, to: file)
  close(file)
  return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
