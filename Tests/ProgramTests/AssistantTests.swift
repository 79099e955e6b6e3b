import Commands
import Documents
import Foundation
import PluginTestSupport
import SourceText
import Testing

@Suite struct `An assistant` {
  @Test func `is answered with the facts that an answer rests on`() throws {
    let answer = try call("ask", #"{"question": "who owns pricing?"}"#)
    #expect(answer["isError"] == false)
    #expect(!answer["structuredContent", "data", "facts"].elements.isEmpty)
    #expect(answer["content"].elements.first?["text"].text?.contains("CPO") == true)
  }

  @Test func `is answered in the language that it asks for`() throws {
    let answer = try call("show", #"{"ref": "cpo duties", "lang": "vi"}"#)
    #expect(answer["content"].elements.first?["text"].text?.contains("Nhiệm vụ") == true)
  }

  @Test func `gets no tool that writes, and with leave the quiz`() throws {
    let reading = try tools()
    #expect(reading.isSuperset(of: ["ask", "show", "find", "list", "who", "may", "gap_person", "lint"]))
    #expect(
      reading.isDisjoint(with: [
        "site", "import", "new", "gap_new", "set", "quiz", "quiz_export", "use", "mcp",
      ]))
    let learning = try tools("--allow-progress")
    #expect(learning.subtracting(reading).isSuperset(of: ["quiz", "quiz_stats", "reply"]))
    #expect(learning.isDisjoint(with: ["site", "import", "new", "quiz_export"]))
  }

  @Test func `cannot smuggle options of the program in`() throws {
    let answer = try call("ask", #"{"question": "--output=stolen --kb / who owns pricing"}"#)
    #expect(answer["structuredContent", "command"].text == "ask")
    let wrong = try call("find", #"{"query": "pricing", "output": "stolen"}"#)
    #expect(wrong["isError"] == true)
    #expect(wrong["structuredContent", "error", "id"].text == "unknown-argument")
  }

  @Test func `sends the content of a file, since it may name none`() throws {
    let profile = try String(contentsOf: Program.samples.appending(path: "profile.yaml"), encoding: .utf8)
    let text = renderCompactJSON(.string(profile))
    #expect(try call("gap_person", #"{"file_text": \#(text), "role": "cpo"}"#)["isError"] == false)
    let named = try call("gap_person", #"{"file": "profile.yaml", "role": "cpo"}"#)
    #expect(named["structuredContent", "error", "id"].text == "unknown-argument")
  }

  @Test func `reads below the folder that is opened to it, and not behind a link out of it`() throws {
    let inside = try call("gap_person", #"{"file": "profile.yaml", "role": "cpo"}"#, "--files .")
    #expect(inside["isError"] == false)
    for path in ["/etc/passwd", "../../etc/passwd", "out"] {
      let outside = try call(
        "gap_person", #"{"file": "\#(path)", "role": "cpo"}"#, "--files .", before: "ln -s /etc/passwd out;")
      let id = outside["structuredContent", "error", "id"].text
      #expect(["outside-of-files", "unreadable-file"].contains(id), "\(path)")
      #expect(!renderCompactJSON(outside).contains("root:"))
    }
  }

  @Test func `is told what a wrong argument should have been`() throws {
    let answer = try call("show", #"{"ref": "cppo"}"#)
    #expect(answer["isError"] == true)
    #expect(
      answer["structuredContent", "error", "candidates"].elements.first?["id"].text?.lowercased() == "cpo")
  }

  @Test func `is served from the shell alone`() throws {
    let run = try Program.shell("csuite", input: "mcp\n")
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("assistant’s program"))
  }
}

private let meta = """
  "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}
  """

/// The result of one request to a server of its own.
private func result(_ method: String, _ params: String, _ options: String, before: String = "") throws
  -> JSONValue
{
  let request = #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{\#(params)\#(meta)}}"#
  let run = try Program.shell("\(before) csuite mcp \(options)", input: request + "\n")
  #expect(run.exitCode == 0, "\(run.errors)")
  return try JSONValue(parsing: Array(run.output.utf8))["result"]
}

private func call(_ tool: String, _ arguments: String, _ options: String = "", before: String = "") throws
  -> JSONValue
{
  try result("tools/call", #""name":"\#(tool)","arguments":\#(arguments),"#, options, before: before)
}

private func tools(_ options: String = "") throws -> Set<String> {
  Set(try result("tools/list", "", options)["tools"].elements.compactMap { $0["name"].text })
}
