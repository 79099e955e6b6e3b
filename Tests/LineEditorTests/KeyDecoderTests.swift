@testable import LineEditor
import Testing

@Suite struct `The key decoder` {
  @Test(arguments: [
    ("a", [Key.text("a")]), ("ế", [.text("ế")]), ("e\u{301}", [.text("e"), .text("\u{301}")]),
    ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}\u{8}", [.backspace, .backspace]),
    ("\u{3}", [.control("C")]), ("\u{0}", [.control("@")]), ("\u{1F}", [.control("_")]),
    ("\u{1B}b", [.meta("b")]), ("\u{1B}\u{7F}", [.wordBackspace]),
    ("\u{1B}[A\u{1B}OB", [.up, .down]), ("\u{1B}[C\u{1B}[D", [.right, .left]), ("\u{1B}OM", [.enter]),
    ("\u{1B}[H\u{1B}[1~\u{1B}[7~", [.home, .home, .home]),
    ("\u{1B}[F\u{1B}[4~\u{1B}[8~", [.end, .end, .end]),
    ("\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.delete, .pageUp, .pageDown]),
    ("\u{1B}[1;5C\u{1B}[1;3D\u{1B}[5C\u{1B}\u{1B}[D", [.wordRight, .wordLeft, .wordRight, .wordLeft]),
    ("\u{1B}[1;2C\u{1B}[1;2A\u{1B}[1;5H", [.right, .up, .home]),
    ("\u{1B}Oc\u{1B}Od", [.wordRight, .wordLeft]),
    ("\u{1B}[200~a\rb\u{1B}[201~c", [.paste("a\nb"), .text("c")]),
    ("\u{1B}[200~\u{1B}[20x\u{1B}\u{1B}[201~", [.paste("[20x")]),
    ("\u{1B}[15~\u{1B}[1;2P\u{1B}[<0;1;1M\u{1B}[>1u\u{1B}[201~\u{1B}[Yx", [.text("x")]),
    ("\u{1B}[Z\u{1B}\r\u{1B}\n", [.backTab, .newRow, .newRow]),
    ("\u{1B}[[Ax", [.text("x")]), ("\u{1B}]11;rgb\u{1B}\\x", [.text("x")]),
    ("\u{1B}]0;t\u{7}x", [.text("x")]),
    ("\u{1B}]0;\u{3}", [.control("C")]), ("\u{1B}[1\u{3}", [.control("C")]),
    ("\u{1B}\u{3}", [.escape, .control("C")]), ("\u{1B}\u{12}", [.metaControl("R")]),
    ("\u{1B}[2~\u{1B}[3;5~", [.insert, .meta("d")]),
    ("\u{1B}\u{1EBF}", [.escape, .text("\u{1EBF}")]), ("\u{9B}A", [.text("A")]),
  ])
  func `understands`(typed: String, keys: [Key]) {
    #expect(decode(Array(typed.utf8)) == keys)
  }

  @Test(
    arguments: [
      [0xFF, 0x61], [0xC3, 0x61], [0xC0, 0xAF, 0x61], [0xE0, 0x80, 0x80, 0x61], [0xED, 0xA0, 0x80, 0x61],
      [0xF4, 0x90, 0x80, 0x80, 0x61], [0xF0, 0x9F, 0x61], [0x80, 0x61],
    ] as [[UInt8]])
  func `drops what is not UTF-8 and goes on`(bytes: [UInt8]) {
    #expect(decode(bytes) == [.text("a")])
  }

  @Test(
    arguments: [
      ("\u{1B}", Key.escape), ("\u{1B}\u{1B}", .metaControl("[")), ("\u{1B}O", .meta("O")),
      ("\u{1B}]11;rgb", nil),
    ] as [(String, Key?)])
  func `decides when nothing more comes`(typed: String, key: Key?) {
    var decoder = KeyDecoder()
    for byte in typed.utf8 { #expect(decoder.feed(byte) == nil) }
    #expect(decoder.isUndecided)
    #expect(decoder.timeOut() == key)
    #expect(decoder.feed(UInt8(ascii: "a")) == .text("a"))
  }

  @Test(arguments: ["", "\u{1B}[", "\u{1B}[1;5", "\u{1B}[200~abc", "\u{1EBF}x"])
  func `waits as long as it takes for the rest of what can be nothing else`(typed: String) {
    var decoder = KeyDecoder()
    for byte in typed.utf8 { _ = decoder.feed(byte) }
    #expect(!decoder.isUndecided)
    #expect(decoder.timeOut() == nil)
  }

  @Test func `cuts a paste to a mebibyte and keeps step with what follows`() {
    let start = Array("\u{1B}[200~".utf8)
    let end = Array("\u{1B}[201~x".utf8)
    let keys = decode(start + Array(repeating: [0xC4, 0x91], count: 600_000).joined() + end)
    #expect(keys == [.paste(String(repeating: "đ", count: 524_288)), .text("x")])
  }

  @Test func `gives up a paste whose end was lost when ^C comes alone`() {
    var queue = KeyQueue()
    queue.add(Array("\u{1B}[200~half a paste".utf8))
    #expect(queue.next()?.key == nil)
    queue.add([3])
    queue.add([UInt8(ascii: "a")])
    #expect(queue.next()?.key == .text("a"))
  }
}

@Suite struct `The queue of keys` {
  @Test func `tells what was sent for each key, also for those without a meaning`() {
    var queue = KeyQueue()
    queue.add(Array("a\u{1B}[15~\u{1B}[Aế".utf8))
    var presses: [KeyQueue.Press] = []
    while let press = queue.next() { presses.append(press) }
    #expect(presses.map(\.key) == [.text("a"), .unknown, .up, .text("ế")])
    #expect(
      presses.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a", "\u{1B}[15~", "\u{1B}[A", "ế"])
  }
}

@Suite struct `A paste` {
  @Test(arguments: [
    ("show cpo\n", "show cpo"), ("a\r\nb\n\nc", "a\nb\nc"), ("\n\na", "a"), ("a\tb", "a b"),
    ("a\u{1B}[31m\u{0}\u{9B}b", "a[31mb"), ("e\u{302}\u{301}", "\u{1EBF}"),
  ])
  func `becomes rows of plain, composed text`(pasted: String, line: String) {
    #expect(Array(pastedText(Array(pasted.utf8)).unicodeScalars) == Array(line.unicodeScalars))
  }
}

private func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
  var queue = KeyQueue()
  queue.add(Array(bytes))
  var keys: [Key] = []
  while let press = queue.next() { keys.append(press.key) }
  return keys.filter { $0 != .unknown }
}
