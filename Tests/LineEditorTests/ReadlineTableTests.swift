import LineEditor
import TestSupport
import Testing

extension TerminalTests {
  @Suite struct `The table of readline’s keys` {
    @Test(arguments: documentedKeys)
    func `does what is documented`(key: DocumentedKey) throws {
      let talk = try Conversation(history: ["show cpo", "show cto"])
      talk.type(key.typed)
      let report = try #require(talk.report())
      var scalars = Array(report.line.unicodeScalars)
      scalars.insert("|", at: report.cursor)
      #expect(String(String.UnicodeScalarView(scalars)) == key.line, "\(key.testDescription)")
      #expect(talk.wait { key.seen.isEmpty || $0.rows.contains(key.seen) }, "\(key.testDescription)")
      if key.command.hasPrefix("clear-") { #expect(talk.wait { $0.rows == [key.seen] }) }
    }

    @Test(arguments: completingKeys.indices)
    func `completes as is documented`(index: Int) throws {
      let key = completingKeys[index]
      let talk = try Conversation(candidates: ["show", "should"].map { Candidate(text: $0) })
      talk.type(key.typed)
      talk.expect(key.rows)
    }

    @Test func `holds a hundred keys, of which no more than five differ`() {
      let keys = documentedKeys.map(\.key) + completingKeys.map(\.key)
      #expect(Set(keys).count == keys.count && keys.count >= 95)
      #expect(differingKeys.count <= 5 && keys.count + differingKeys.count >= 100)
    }
  }
}
