import Commands
import Documents
import ProcessPlugins
import SourceText

extension Command {
  /// Holds a plugin against the protocol: its manifest, what it says of itself, its domains and its examples.
  static let pluginCheck = Command(
    "plugin check",
    summary: LocalizedText(
      en: "Checks a plugin: its manifest, its program, and every example.",
      vi: "Kiểm tra một plugin: tệp mô tả, chương trình, và mọi ví dụ."),
    details: LocalizedText(
      en: "The plugin’s program is run. ‘schema plugin’ prints the form of the manifest.",
      vi: "Chương trình của plugin sẽ được chạy. ‘schema plugin’ in dạng của tệp mô tả."),
    parameters: [
      Parameter(
        "dir", .required, .path, help: LocalizedText(en: "The plugin’s folder.", vi: "Thư mục của plugin."))
    ],
    examples: [], dataSchema: schemaOfChecks, access: .program
  ) { session, arguments throws(CommandFailure) in
    let folder = arguments["dir"] ?? ""
    guard let found = realPath(folder) else { throw .noPlugin(folder) }
    guard isRegularFile(found + "/plugin.yaml") else { throw .noPlugin(folder) }
    let plugin = InstalledPlugin(found, .person, .given)
    let checks = plugin.manifest.map { session.checks(of: $0, plugin) } ?? []
    return session.answer(plugin, checks)
  }
}

/// One thing that was checked, and what is wrong with it.
private struct Check {
  let subject: String
  let trouble: LocalizedText?
}

extension Session {
  fileprivate func checks(of manifest: PluginManifest, _ plugin: InstalledPlugin) -> [Check] {
    [describing(manifest, plugin)] + clashes(manifest) + examples(manifest, plugin)
  }

  /// Whether the program starts and speaks the protocol.
  private func describing(_ manifest: PluginManifest, _ plugin: InstalledPlugin) -> Check {
    do throws(PluginTrouble) {
      let process = try PluginProcess(
        manifest.run + ["describe"], in: plugin.folder, pluginEnvironment(language), limits: PluginLimits())
      defer { process.stop() }
      guard let line = try process.receive(), case .hello(let number) = try PluginMessage(line: line),
        number <= PluginManifest.newestProtocol
      else { return Check(subject: "describe", trouble: saysNoProtocol) }
      return Check(subject: "describe", trouble: nil)
    } catch {
      return Check(subject: "describe", trouble: error.failure(of: manifest.name).message)
    }
  }

  private func clashes(_ manifest: PluginManifest) -> [Check] {
    let own = commands.commands.filter { $0.access != .program || commandsOfProgram.contains($0.name) }.map(
      \.name)
    return manifest.commands.filter { own.contains($0.name) }.map { command in
      Check(
        subject: command.name,
        trouble: LocalizedText(
          en: "The program has a command ‘\(command.name)’ of its own, which wins.",
          vi: "Chương trình đã có lệnh ‘\(command.name)’, lệnh đó được ưu tiên."))
    }
  }

  /// Runs every example as it is typed.
  private func examples(_ manifest: PluginManifest, _ plugin: InstalledPlugin) -> [Check] {
    let table = CommandTable(plugin.contribution.commands)
    return manifest.commands.flatMap(\.examples).map { example in
      var session = self
      do throws(CommandFailure) {
        let call = try LineReading(LexedLine(example.line).words, table, mayAsk: false).call()
        var answer = try call.run(in: &session)
        // A conversation that an example opens is left at once.
        if answer.dialogue != nil { _ = try answer.dialogue?.reply(to: .end, in: &session) }
        return Check(subject: example.line, trouble: nil)
      } catch {
        return Check(subject: example.line, trouble: error.message)
      }
    }
  }

  fileprivate func answer(_ plugin: InstalledPlugin, _ checks: [Check]) -> Answer {
    let good = LocalizedText(en: "as it should be", vi: "đúng")
    let entries = checks.map { check in
      Entry(
        label: RichText(check.subject, .code),
        check.trouble.map { RichText($0[language], .error) } ?? RichText(good[language]))
    }
    let blocks: [Block] = plugin.findings.map { .verbatim($0.report(in: language)) } + [.entries(entries)]
    let passed = plugin.findings.isEmpty && checks.allSatisfy { $0.trouble == nil }
    let data = checks.map { check in
      JSONValue.object([
        "check": .string(check.subject), "passed": .bool(check.trouble == nil),
        "message": JSONValue(check.trouble?[language]),
      ])
    }
    return Answer(
      Document(blocks.filter { $0 != .entries([]) }),
      data: .object([
        "plugin": .string(plugin.name), "passed": .bool(passed), "checks": .array(data),
        "findings": .array(plugin.findings.map { $0.json(language) }),
      ]), outcome: passed ? .answered : .negative)
  }
}

private let commandsOfProgram: Set<String> = ["help", "set", "use", "last", "exit", "quit", "version", "man"]

private let saysNoProtocol = LocalizedText(
  en: "Called with ‘describe’ it must say {\"protocol\": 1}.",
  vi: "Khi gọi với ‘describe’, plugin phải nói {\"protocol\": 1}.")

private let schemaOfChecks: JSONValue = .object([
  "type": "object", "required": ["plugin", "passed", "checks", "findings"],
])

extension CommandFailure {
  fileprivate static func noPlugin(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "no-plugin", .negative,
      LocalizedText(en: "There is no plugin.yaml in ‘\(path)’.", vi: "‘\(path)’ không có plugin.yaml."),
      hint: LocalizedText(
        en: "‘plugin new DIR’ begins a plugin.", vi: "‘plugin new DIR’ để bắt đầu một plugin."),
      word: path)
  }
}
