import Glibc
import Testing
import TestSupport

@Suite(.serialized) struct `The program at a terminal` {
  @Test(arguments: ["C", "C.UTF-8", "vi_VN.ISO-8859-1"], ["xterm-256color", "tmux-256color", "dumb", ""])
  func `is typed to, answers, and leaves the terminal as it was`(locale: String, type: String) throws {
    let session = try ProgramSession(type: type, locale: locale)
    session.expect("csuite›")
    session.type(decomposedTitle + "\u{7F}\u{8}\u{8}à" + Typed.home + "«")
    #expect(session.wait { $0.rows.last?.hasPrefix("csuite› «giám đốc sản pà") == true })
    session.type(Typed.control("K") + Typed.control("U") + "version\r")
    #expect(session.wait { $0.rows.contains("csuite› version") && $0.rows.last == "csuite›" })
    session.type(Typed.control("D"))
    #expect(session.end() == 0)
    #expect(session.isAsFound)
    #expect(session.home.history == ["version"])
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGALRM, SIGUSR1,
  ])
  func `dies of a signal with the terminal as it was and every line kept`(signal: Int32) throws {
    forbidCoreDumps()
    let session = try ProgramSession()
    session.expect("csuite›")
    session.type("version\r")
    #expect(session.wait { $0.rows.contains("csuite› version") && $0.rows.last == "csuite›" })
    session.type("half a l")
    #expect(session.wait { $0.rows.last?.hasPrefix("csuite› half a l") == true })
    #expect(!session.isAsFound)
    kill(session.process, signal)
    let status = try #require(session.end())
    let isTold = status == (128 + signal) << 8
    #expect(isTold || status & 0x7F == signal, "status \(status)")
    #expect(session.isAsFound)
    #expect(session.screen.row > 0 && session.screen.column == 0)
    #expect(session.home.history == ["version"])
  }

  @Test func `is interrupted without leaving`() throws {
    let session = try ProgramSession()
    session.expect("csuite›")
    session.type("half")
    #expect(session.wait { $0.rows.last?.hasPrefix("csuite› half") == true })
    kill(session.process, SIGINT)
    session.expect("csuite›")
    #expect(session.screen.rows.suffix(2) == ["csuite› half", "csuite›"])
    session.type(Typed.control("D"))
    #expect(session.end() == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGKILL])
  func `killed at any moment loses no line that was taken`(signal: Int32) throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    for _ in 1...6 {
      let session = try ProgramSession()
      session.expect("csuite›")
      let lines = (1...6).map { "version \($0)" }
      session.type(lines.map { $0 + "\r" }.joined())
      session.read(bytes: Int.random(in: 1...900, using: &random)) {
        $0.rows.contains("csuite› version 6") && $0.rows.last == "csuite›"
      }
      kill(session.process, signal)
      _ = try #require(session.end())
      // A line was taken when the row below it has begun: its answer, or the next prompt.
      let rows = session.screen.rows
      let taken = lines.filter { line in rows.dropLast().contains { $0 == "csuite› " + line } }
      #expect(session.home.history.starts(with: taken), "seed \(seed): \(session.home.history), \(rows)")
      if signal != SIGKILL { #expect(session.isAsFound, "seed \(seed)") }
    }
  }

  @Test func `takes nobody with it when it is killed`() throws {
    let session = try ProgramSession(["/bin/sh", "-c", "\(csuite); echo survived $?"])
    session.expect("csuite›")
    let children = "/proc/\(session.process)/task/\(session.process)/children"
    let file = open(children, O_RDONLY)
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = max(0, Glibc.read(file, &bytes, bytes.count))
    close(file)
    let child = String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: " ").first
    kill(try #require(child.flatMap { pid_t($0) }), SIGTERM)
    session.expect("survived 143")
    #expect(session.end() == 0)
    #expect(session.isAsFound)
  }

  @Test func `stops and goes on with the line, as the shell says`() throws {
    let session = try ProgramSession(["/bin/sh", "-i"])
    session.type("PS1='sh: '; stty -echo\r\(csuite)\r")
    session.expect("csuite›")
    session.type("half" + Typed.left)
    #expect(session.wait { $0.rows.last?.hasPrefix("csuite› half") == true })
    session.type(Typed.control("Z"))
    session.expect("sh:")
    session.type("fg\r")
    #expect(session.wait { $0.rows.last?.hasPrefix("csuite› half") == true && $0.column == 11 })
    session.type("-" + Typed.control("C"))
    session.expect("csuite›")
    #expect(session.screen.rows.contains("csuite› hal-f"))
    session.type(Typed.control("D"))
    session.expect("sh:")
    session.type("exit\r")
    #expect(session.end() == 0)
  }

  @Test func `keeps the lines of two prompts that are open at once`() throws {
    let first = try ProgramSession()
    let second = try ProgramSession(home: first.home)
    first.expect("csuite›")
    second.expect("csuite›")
    for number in 1...5 {
      first.type("version a\(number)\r")
      second.type("version b\(number)\r")
    }
    for (session, name) in [(first, "a"), (second, "b")] {
      #expect(session.wait { $0.rows.contains("csuite› version \(name)5") && $0.rows.last == "csuite›" })
      session.type(Typed.control("D"))
      #expect(session.end() == 0)
    }
    let history = first.home.history
    for name in ["a", "b"] {
      #expect(
        history.filter { $0.contains(name) }
          == (1...5).map { "version \(name)\($0)" }.filter { $0.contains(name) })
    }
    #expect(history.count == 10)
  }
}

private func forbidCoreDumps() {
  var none = rlimit(rlim_cur: 0, rlim_max: 0)
  setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
}
