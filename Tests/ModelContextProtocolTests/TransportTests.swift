import ModelContextProtocol
import Testing

@Suite struct `Lines from a pipe` {
  @Test func `are the same however the bytes come`() {
    let bytes = Array("{\"a\":1}\r\n\n  \n{\"b\":\"đ\"}\nlast".utf8)
    for size in 1...bytes.count {
      var lines = MessageLines()
      var found: [MessageLines.Line] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        found += lines.take(bytes[start..<min(start + size, bytes.count)])
      }
      found += [lines.end()].compactMap(\.self)
      let texts = found.map {
        if case .whole(let line) = $0 { String(decoding: line, as: UTF8.self) } else { "" }
      }
      #expect(texts == ["{\"a\":1}\r", "{\"b\":\"đ\"}", "last"], "pieces of \(size)")
    }
  }

  @Test func `that are too long are skipped up to their end, and the next one is read`() {
    var lines = MessageLines(limit: 10)
    #expect(lines.take(Array("12345678901".utf8)) == [])
    #expect(lines.take(Array("234\n1234567890\n".utf8)) == [.tooLong, .whole(Array("1234567890".utf8))])
    #expect(lines.end() == nil)
  }
}

@Suite struct `Messages that wait` {
  @Test func `come out in their order without what was cancelled meanwhile`() {
    var inbox = Inbox()
    for id in 1...3_000 { inbox.add(Message(line: Array(request(id).utf8))) }
    inbox.add(Message(line: Array(cancelling(7).utf8)))
    var ids: [Int] = []
    while let message = inbox.next() {
      if case .request(let request) = message, case .integer(let id) = request.id { ids.append(id) }
    }
    #expect(ids == (1...3_000).filter { $0 != 7 })
    #expect(inbox.isEmpty)
  }

  @Test func `are not taken back once they were handed out`() {
    var inbox = Inbox()
    inbox.add(Message(line: Array(request(1).utf8)))
    _ = inbox.next()
    inbox.add(Message(line: Array(cancelling(1).utf8)))
    inbox.add(Message(line: Array(request(2).utf8)))
    #expect(inbox.count == 2)
  }

  private func request(_ id: Int) -> String { #"{"jsonrpc":"2.0","id":\#(id),"method":"ping"}"# }
  private func cancelling(_ id: Int) -> String {
    #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":\#(id)}}"#
  }
}
