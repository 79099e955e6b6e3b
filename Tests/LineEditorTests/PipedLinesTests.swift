import Glibc
import LineEditor
import Testing

@Suite struct `Lines of a pipe` {
  @Test(arguments: [
    ("", []), ("one\ntwo\n", ["one", "two"]), ("one\r\ntwo", ["one", "two"]), ("\n\r\n", ["", ""]),
    ("\u{FEFF}one\n\u{FEFF}two", ["one", "\u{FEFF}two"]), ("a\rb\n", ["a\rb"]), ("last\r", ["last\r"]),
    ("Tie\u{302}\u{301}ng Vie\u{302}\u{323}t", ["Ti\u{1EBF}ng Vi\u{1EC7}t"]),
  ])
  func `end with LF, CR LF or the end of the input`(text: String, wanted: [String]) throws {
    let lines = try read(Array(text.utf8)).map { Array($0.unicodeScalars) }
    #expect(lines == wanted.map { Array($0.unicodeScalars) })
  }

  @Test func `show bytes that are not UTF-8 as replacement characters`() throws {
    #expect(try read([0x61, 0xFF, 0x62, 0x0A, 0xC3, 0x0A, 0x63]) == ["a\u{FFFD}b", "\u{FFFD}", "c"])
  }

  @Test func `are put together from pieces that are cut anywhere`() throws {
    let text = "giám đốc\nsản phẩm\r\n"
    for size in 1...4 {
      #expect(try read(Array(text.utf8), pieces: size) == ["giám đốc", "sản phẩm"])
    }
  }

  @Test(arguments: [(1 << 20, "\n", 1 << 20), (1 << 20, "\r\n", 1 << 20), (3 << 20, "\n", 1 << 20)])
  func `keep a mebibyte of a line and go on with the next one`(length: Int, end: String, kept: Int) throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: length)
    let lines = try read(long + Array((end + "next\n").utf8))
    #expect(lines.map(\.utf8.count) == [kept, 4])
    #expect(lines.last == "next")
  }

  @Test func `are never cut inside a character, and tell when they are cut`() throws {
    let bytes = [UInt8(ascii: "x")] + Array(repeating: [0xC4, 0x91], count: 600_000).joined() + [10, 97, 10]
    let end = try feed(bytes)
    defer { close(end) }
    var lines = PipedLines(descriptor: end)
    #expect(lines.nextLine(prompt: "") == .line("x" + String(repeating: "đ", count: 524_287)))
    #expect(lines.wasCut)
    #expect(lines.nextLine(prompt: "") == .line("a"))
    #expect(!lines.wasCut)
    #expect(lines.nextLine(prompt: "") == .end)
    #expect(lines.readError == nil)
  }

  @Test func `of a folder are none, and the reason is kept`() throws {
    let folder = open("/", O_RDONLY | O_CLOEXEC)
    try #require(folder >= 0)
    defer { close(folder) }
    var lines = PipedLines(descriptor: folder)
    #expect(lines.nextLine(prompt: "") == .end)
    #expect(lines.readError == EISDIR)
  }

  @Test func `of a script come in order, then the end`() {
    var script = ScriptedLines(["one", "two"])
    #expect((1...4).map { _ in script.nextLine(prompt: "> ") } == [.line("one"), .line("two"), .end, .end])
  }
}

private func read(_ bytes: [UInt8], pieces: Int = 1 << 16) throws -> [String] {
  let end = try feed(bytes, pieces: pieces)
  defer { close(end) }
  var source = PipedLines(descriptor: end)
  var lines: [String] = []
  while case .line(let line) = source.nextLine(prompt: "") { lines.append(line) }
  return lines
}

/// The end of a pipe into which another thread writes the bytes.
private func feed(_ bytes: [UInt8], pieces: Int = 1 << 16) throws -> Int32 {
  var ends: [Int32] = [0, 0]
  try #require(pipe(&ends) == 0)
  let sender = ends[1]
  _ = TestThread {
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      write(Array(bytes[start..<min(start + pieces, bytes.count)]), to: sender)
    }
    close(sender)
  }
  return ends[0]
}
