import Commands
import Documents
import Synchronization
import Testing

@Suite struct `An answer` {
  @Test func `works out what programs read only when one reads it`() {
    let made = Made()
    let answer = Answer(Document([.paragraph("Yes.")]), data: made.data(), records: made.records())
    #expect(answer.document.blocks.count == 1 && made.count == 0)
    #expect(answer.data == .object(["answer": "yes"]) && made.count == 1)
    #expect(answer.records?.rows.count == 1 && made.count == 2)
  }

  @Test func `keeps the data that it is given later`() {
    var answer = Answer(data: .object(["answer": "yes"]))
    answer.data = .object(["answer": "no"])
    #expect(answer.data == .object(["answer": "no"]))
  }
}

/// Counts how often something was made.
private final class Made: Sendable {
  private let times = Mutex(0)

  var count: Int { times.withLock { $0 } }

  func data() -> JSONValue {
    times.withLock { $0 += 1 }
    return .object(["answer": "yes"])
  }

  func records() -> Records? {
    times.withLock { $0 += 1 }
    return Records([.init("answer")], [["answer": "yes"]], under: "answers")
  }
}
