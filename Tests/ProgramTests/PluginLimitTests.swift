import Commands
import Foundation
import PluginTestSupport
import ProcessPlugins
import SourceText
import Testing

@testable import csuite

/// Limits of no time at all: whoever says nothing when it is first looked at has said nothing for too long.
private let impatient = PluginLimits(silence: 0, ending: 0)

/// What goes wrong with a program in shell; nil when it ends well.
private func trouble(of program: String, _ limits: PluginLimits) -> PluginTrouble? {
  do {
    try listen(to: program, limits)
    return nil
  } catch {
    return error
  }
}

private func listen(to program: String, _ limits: PluginLimits) throws(PluginTrouble) {
  let process = try PluginProcess(["sh", "-c", program], in: "/", pluginEnvironment(.en), limits: limits)
  defer { process.stop() }
  while try process.receive() != nil {}
}

@Suite struct `A plugin that does not come to an end` {
  @Test(arguments: [
    ("hangs", "sleep 1000"), ("hangs after a word", "echo '{\"text\": \"x\"}'; sleep 1000"),
    ("waits for what never comes", "read -r a; read -r b"),
    ("ignores that it should end", "trap '' TERM HUP; sleep 1000"),
    ("starts another that holds the output", "sleep 1000 & "),
    ("closes its output and stays", "exec >&-; sleep 1000"),
  ])
  func `is stopped when it has said nothing for too long`(what: String, program: String) {
    #expect(trouble(of: program, impatient) == .silent(seconds: 0), "\(what)")
  }

  @Test func `is stopped when its turn is over, though it goes on speaking`() {
    let limits = PluginLimits(turn: 0)
    #expect(trouble(of: "while :; do echo '{\"text\": \"x\"}'; done", limits) == .slow(seconds: 0))
  }

  @Test func `is stopped when it says more than a turn may hold, or a line`() {
    let flood = trouble(of: "yes '{\"text\": \"x\"}'", PluginLimits(bytes: 1_024))
    #expect(flood == .floods(bytes: 1_024))
    let line = trouble(of: "head -c 100 /dev/zero | tr '\\0' x; echo", PluginLimits(line: 64))
    #expect(line == .floods(bytes: 64))
  }

  @Test func `fails as a command with a message, and offers no words`() throws {
    let folder = try hangingPlugin()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let plugin = InstalledPlugin(folder, .person, .given, impatient)
    #expect(plugin.findings.isEmpty)
    var session = PluginSession(plugin.contribution.commands)
    var failure: CommandFailure?
    do { _ = try session.run("odd") } catch { failure = error }
    #expect(failure?.id == "plugin-trouble")
    #expect(failure?.message[.en].contains("said nothing") == true)
    let parameter = plugin.contribution.commands.first?.parameters.first
    guard case .choices(let choices)? = parameter?.domain else {
      Issue.record("the domain of the plugin is not asked for")
      return
    }
    #expect(choices.all(session.session.knowledge).isEmpty)
  }

  @Test func `is waited for five times shorter while somebody completes`() {
    #expect(PluginLimits().completing.silence * 5 == PluginLimits().silence)
    #expect(PluginLimits().completing.turn < PluginLimits().turn)
  }
}

private func hangingPlugin() throws -> String {
  let folder = FileManager.default.temporaryDirectory.path + "/csuite-hanging-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  let manifest = """
    protocol: 1
    name: odd
    run: [sleep, "1000"]
    commands:
      - {name: odd, summary: Hangs., parameters: [{name: season, kind: optional, domain: season}]}
    domains: [{name: season, closed: false}]
    """
  try manifest.write(toFile: folder + "/plugin.yaml", atomically: true, encoding: .utf8)
  return folder
}
