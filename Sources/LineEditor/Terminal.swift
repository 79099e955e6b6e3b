import Glibc

/// A terminal as a pair of descriptors: bytes in, characters out, and a size.
struct Terminal {
  /// What came of waiting.
  enum Event {
    case bytes([UInt8])
    case signal(Int32)
    /// The watched descriptor can be read, or (if it is over) never will be again.
    case watch(isOver: Bool)
    case idle
    case closed
  }

  let input: Int32
  let output: Int32

  /// The size of the window; 80 columns and 24 rows if the terminal does not say.
  var size: TerminalSize {
    var window = winsize()
    let known = ioctl(output, UInt(TIOCGWINSZ), &window) == 0
    return TerminalSize(
      columns: known && window.ws_col > 0 ? Int(window.ws_col) : 80,
      rows: known && window.ws_row > 0 ? Int(window.ws_row) : 24)
  }

  /// Waits for input, a signal or a watched descriptor (-1: none), at most `milliseconds` (-1: for ever).
  func wait(signals: Int32, watch: Int32, milliseconds: Int32) -> Event {
    var sources = [input, signals, watch].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let ready = poll(&sources, nfds_t(sources.count), milliseconds)
    if ready < 0 { return errno == EINTR || errno == EAGAIN ? .idle : .closed }
    if sources[1].revents != 0, let byte = read(from: signals, atMost: 1)?.first {
      return .signal(Int32(byte))
    }
    guard sources[0].revents != 0 else {
      let watched = sources[2].revents
      return watched == 0 ? .idle : .watch(isOver: watched & Int16(POLLIN) == 0)
    }
    guard let bytes = read(from: input, atMost: 4096) else { return .idle }
    return bytes.isEmpty ? .closed : .bytes(bytes)
  }

  /// Sends all of a text; false if the terminal is gone.
  func write(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        var room = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        _ = poll(&room, 1, -1)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// What can be read now: nothing at the end of the input, nil if one should try again.
  private func read(from descriptor: Int32, atMost limit: Int) -> [UInt8]? {
    var isTransient = false
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      let result = Glibc.read(descriptor, buffer.baseAddress, limit)
      isTransient = result < 0 && (errno == EINTR || errno == EAGAIN)
      count = max(0, result)
    }
    return isTransient ? nil : bytes
  }
}
