import Glibc
import TestSupport
import Testing

@testable import PostgreSQL

/// A server that takes calls and never says a word.
private final class SilentServer {
  private let socket: Int32
  let port: UInt16

  init() throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &place) { [socket] pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, size) == 0 && listen(socket, 8) == 0 && getsockname(socket, $0, &size) == 0
      }
    }
    try #require(isListening)
    port = UInt16(bigEndian: place.sin_port)
  }

  deinit { close(socket) }
}

@Suite(.enabled(if: TestServer.isInstalled, "\(TestServer.missing)"))
struct `A server that never answers` {
  @Test func `is taken for lost when its time is over`() throws {
    let server = try SilentServer()
    #expect(throws: ServerError.self) { try Self.open(server, waiting: 0) }
  }

  @Test func `is left at once by Ctrl-C, which a prompt holds back`() throws {
    let server = try SilentServer()
    var interrupts = sigset_t()
    var before = sigset_t()
    sigemptyset(&interrupts)
    sigaddset(&interrupts, SIGINT)
    pthread_sigmask(SIG_BLOCK, &interrupts, &before)
    pthread_kill(pthread_self(), SIGINT)
    let failure = #expect(throws: ServerError.self) { try Self.open(server, waiting: 86_400) }
    var taken: Int32 = 0
    sigwait(&interrupts, &taken)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    #expect(failure?.words == "Interrupted system call" && taken == SIGINT)
  }

  private static func open(_ server: SilentServer, waiting seconds: Int) throws {
    _ = try Connection.open(
      to: "postgresql://anna@127.0.0.1:\(server.port)/learning", waiting: seconds)
  }
}
