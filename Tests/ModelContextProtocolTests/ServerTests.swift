import Documents
import ModelContextProtocol
import PluginTestSupport
import Testing

@Suite struct `A server for assistants` {
  @Test(arguments: ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"])
  func `agrees to every revision that opens with a handshake`(version: String) {
    var talk = Talk()
    let answer = talk.shakeHands(version)
    #expect(answer["result", "protocolVersion"].text == version)
    #expect(answer["result", "serverInfo", "name"].text == "sayings")
    #expect(talk.ask("ping")["result"] == .object([:]))
  }

  @Test(arguments: ["1999-01-01", "2026-07-28", "soon"])
  func `offers the newest handshake for a revision that has none`(version: String) {
    var talk = Talk()
    #expect(talk.shakeHands(version)["result", "protocolVersion"].text == "2025-11-25")
  }

  @Test func `serves requests that stand for themselves without any opening`() {
    var talk = Talk()
    let answer = talk.askAlone("server/discover")
    #expect(answer["result", "supportedVersions"].texts.first == "2026-07-28")
    #expect(answer["result", "supportedVersions"].texts.count == 5)
    #expect(answer["result", "resultType"].text == "complete")
    #expect(answer["result", "ttlMs"] == 0)
    let tools = talk.askAlone("tools/list")
    #expect(tools["result", "tools"].elements.first?["name"].text == "say")
    #expect(tools["result", "_meta", "io.modelcontextprotocol/serverInfo", "name"].text == "sayings")
  }

  @Test func `serves both kinds of clients at once`() {
    var talk = Talk()
    _ = talk.shakeHands("2024-11-05")
    #expect(talk.askAlone("tools/list")["result", "resultType"].text == "complete")
    let old = talk.ask("tools/list")["result"]
    #expect(old["resultType"] == .null)
    #expect(old["tools"].elements.first?["outputSchema"] == .null)
  }

  @Test func `names the revisions that it knows when asked in another`() {
    var talk = Talk()
    let answer = talk.askAlone("tools/list", version: "1900-01-01")
    #expect(answer["error", "code"] == -32022)
    #expect(answer["error", "data", "requested"].text == "1900-01-01")
    #expect(answer["error", "data", "supported"].texts.contains("2026-07-28"))
  }

  @Test(arguments: [
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":7}}"#, -32602),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}"#,
      -32602
    ),
    (#"{"jsonrpc":"2.0","id":1,"method":"no/such"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":7}"#, -32600),
    (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":[1],"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1}"#, -32600),
    (#"[]"#, -32600), (#""ping""#, -32600), (#"{"jsonrpc":"#, -32700), ("\u{1}", -32700),
  ])
  func `says what is wrong with a message, once`(line: String, code: Int) {
    var talk = Talk()
    let answers = talk.say(line)
    #expect(answers.count == 1)
    #expect(answers.first?["error", "code"] == .integer(code))
    #expect(answers.first?["error", "message"].text?.isEmpty == false)
  }

  @Test func `keeps silent about what wants no answer`() {
    var talk = Talk()
    #expect(talk.say(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).isEmpty)
    #expect(talk.say(#"{"jsonrpc":"2.0","method":"tools/list"}"#).isEmpty)
    #expect(
      talk.say(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":9}}"#).isEmpty)
    #expect(talk.say(#"{"jsonrpc":"2.0","id":3,"result":{}}"#).isEmpty)
  }

  @Test(arguments: [#""7""#, "7", "-1", "1.5", #""Đ""#])
  func `answers under the id of the request`(id: String) throws {
    var talk = Talk()
    let answer = talk.say(#"{"jsonrpc":"2.0","id":\#(id),"method":"ping"}"#).first ?? .null
    #expect(answer["id"] == (try JSONValue(parsing: Array(id.utf8))))
  }

  @Test func `takes a list of messages where the revision has lists, and nowhere else`() {
    let batch =
      #"[{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","method":"x"},{"jsonrpc":"2.0","id":2,"method":"ping"},3]"#
    var talk = Talk()
    _ = talk.shakeHands("2025-03-26")
    let answers = talk.say(batch)
    #expect(answers.count == 1)
    #expect(answers.first?.elements.map { $0["id"] } == [1, 2, .null])
    _ = talk.shakeHands("2025-06-18")
    #expect(talk.say(batch).map { $0["error", "code"] } == [-32600])
  }

  @Test func `gives a long list in pieces that together are all of it`() {
    var talk = Talk()
    var seen: [String] = []
    var cursor: String?
    repeat {
      let params = cursor.map { #""cursor":"\#($0)""# } ?? ""
      let result = talk.askAlone("resources/list", params)["result"]
      seen += result["resources"].elements.compactMap { $0["uri"].text }
      cursor = result["nextCursor"].text
    } while cursor != nil
    #expect(seen == (0..<250).map { "say://\($0)" })
    for wrong in [#""cursor":"x""#, #""cursor":"-100""#, #""cursor":"250""#, #""cursor":7"#] {
      #expect(talk.askAlone("resources/list", wrong)["error", "code"] == -32602)
    }
  }

  @Test func `says of a missing resource what the revision says`() {
    var talk = Talk()
    #expect(talk.askAlone("resources/read", #""uri":"say://8""#)["error", "code"] == -32602)
    _ = talk.shakeHands("2025-11-25")
    let old = talk.ask("resources/read", #"{"uri":"say://8"}"#)
    #expect(old["error", "code"] == -32002)
    #expect(old["error", "data", "uri"].text == "say://8")
    #expect(
      talk.ask("resources/read", #"{"uri":"say://7"}"#)["result", "contents"].elements.first?["text"]
        == "seven")
  }

  @Test func `gives a tool's answer as a page and as a value`() {
    var talk = Talk()
    let result = talk.askAlone("tools/call", #""name":"say","arguments":{"a":1}"#)["result"]
    #expect(result["content"].elements.map { $0["text"].text } == ["said", #"{"a": 1}"#])
    #expect(result["structuredContent"] == ["a": 1])
    #expect(talk.askAlone("tools/call", #""name":"shout""#)["error", "code"] == -32602)
    #expect(talk.askAlone("tools/call", #""name":"say","arguments":[]"#)["error", "code"] == -32602)
  }

  @Test func `fills prompts only with what they need`() {
    var talk = Talk()
    let filled = talk.askAlone("prompts/get", #""name":"greet","arguments":{"whom":"An"}"#)["result"]
    #expect(filled["messages"].elements.first?["content", "text"].text == "Greet An.")
    #expect(talk.askAlone("prompts/get", #""name":"greet""#)["error", "code"] == -32602)
    #expect(
      talk.askAlone("prompts/get", #""name":"greet","arguments":{"whom":1}"#)["error", "code"] == -32602)
  }

  @Test func `completes with at most a hundred words and says how many there are`() {
    var talk = Talk()
    let reference = #""ref":{"type":"ref/prompt","name":"greet"},"argument":{"name":"whom","value":""}"#
    let completion = talk.askAlone("completion/complete", reference)["result", "completion"]
    #expect(completion["values"].elements.count == 100)
    #expect(completion["total"] == 300)
    #expect(completion["hasMore"] == true)
  }

  @Test func `acknowledges a stream of changes and ends it when it is left`() {
    var talk = Talk()
    let opened = talk.askAlone("subscriptions/listen", #""notifications":{"toolsListChanged":true}"#)
    #expect(opened["method"].text == "notifications/subscriptions/acknowledged")
    #expect(opened["params", "_meta", "io.modelcontextprotocol/subscriptionId"] == 1)
    #expect(talk.close().map { $0["id"] } == [1])
    #expect(talk.close().isEmpty)
  }
}
