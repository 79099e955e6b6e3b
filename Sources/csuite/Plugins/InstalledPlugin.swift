import Commands
import Glibc
import ProcessPlugins
import RoleLoading
import SourceText
import Synchronization

/// A plugin in a folder, with what is wrong with it, if anything.
struct InstalledPlugin: Sendable {
  /// Where plugins are looked for.
  enum Place: Sendable {
    /// The person's own, and those that a variable names.
    case person
    /// The knowledge base brings it; it runs only after the person has said yes.
    case base
  }

  let folder: String
  let place: Place
  let manifest: PluginManifest?
  let findings: [Diagnostic]
  /// Whether the person has said yes to it as it is, where that is needed.
  let consent: Consent
  private let limits: PluginLimits

  /// Whether it may run.
  var isAllowed: Bool { consent == .given }

  var isInUse: Bool { manifest != nil && isAllowed }

  init(_ folder: String, _ place: Place, _ consent: Consent, _ limits: PluginLimits = PluginLimits()) {
    (self.folder, self.place, self.consent, self.limits) = (folder, place, consent, limits)
    do throws(CommandFailure) {
      let file = try readSourceFile(folder + "/plugin.yaml")
      let words = AskedWords()
      let (manifest, findings) = PluginManifest.reading(file) { domain in words.of(domain) }
      (self.manifest, self.findings) = (manifest, findings)
      if let manifest { words.ask = { domain in manifest.words(of: domain, in: folder, limits.completing) } }
    } catch {
      manifest = nil
      let start = SourcePoint(line: 1, column: 1)
      let file = SourceFile(path: folder + "/plugin.yaml", bytes: [])
      findings = [
        Diagnostic(
          id: error.id, message: error.message, hint: error.hint, file: file,
          range: SourceRange(start: start, end: start))
      ]
    }
  }

  /// The commands as the table has them.
  var contribution: Contribution {
    guard let manifest, isAllowed else { return Contribution(commands: []) }
    return Contribution(
      commands: manifest.commands.map { $0.command(of: manifest, in: folder, limits) },
      settings: manifest.settings)
  }
}

/// The manifest, of which ‘schema plugin’ prints the form.
let pluginFile = FileKind("plugin", .pluginManifest)

/// The words of the domains that a plugin tells at run time: each is asked for once.
private final class AskedWords: Sendable {
  private struct State {
    var ask: @Sendable (String) -> [Choices.Choice] = { _ in [] }
    var known: [String: [Choices.Choice]] = [:]
  }

  private let state = Mutex(State())

  var ask: @Sendable (String) -> [Choices.Choice] {
    get { state.withLock { $0.ask } }
    set { state.withLock { $0.ask = newValue } }
  }

  func of(_ domain: String) -> [Choices.Choice] {
    if let known = state.withLock({ $0.known[domain] }) { return known }
    let words = ask(domain)
    state.withLock { $0.known[domain] = words }
    return words
  }
}

extension PluginManifest {
  /// The words that start the program.
  fileprivate func line(_ words: [String]) -> [String] {
    // A name with a slash is found from the folder, where the program starts.
    run + words
  }

  /// What may stand in a domain, by the program; nothing when it does not tell in time.
  fileprivate func words(of domain: String, in folder: String, _ limits: PluginLimits) -> [Choices.Choice] {
    do throws(PluginTrouble) {
      let process = try PluginProcess(
        line(["complete", domain]), in: folder, pluginEnvironment(.en), limits: limits)
      defer { process.stop() }
      var words: [Choices.Choice] = []
      while let said = try process.receive(), words.count < 1_000 {
        guard case .word(let text, let meaning, let names) = try PluginMessage(line: said) else {
          return words
        }
        let isOneLine = !text.isEmpty && !text.contains(where: \.isNewline)
        if isOneLine { words.append(Choices.Choice(visible(text), meaning, names: names)) }
      }
      return words
    } catch {
      return []
    }
  }
}

extension PluginManifest.Described {
  fileprivate func command(of plugin: PluginManifest, in folder: String, _ limits: PluginLimits) -> Command {
    let described = self
    return Command(
      name, summary: summary, details: details, parameters: parameters, examples: examples, access: .program
    ) { session, arguments throws(CommandFailure) in
      let given = session
      let (process, turn): (PluginProcess, PluginTurn)
      do throws(PluginTrouble) {
        process = try PluginProcess(
          plugin.line(["run"] + words(arguments)), in: folder, pluginEnvironment(session.language),
          limits: limits,
          report: { () throws(CommandFailure) in
            try given.report(Progress(LocalizedText(verbatim: plugin.name), done: 0))
          })
        process.send(described.request(arguments, of: plugin, in: session))
        turn = try PluginTurn(process, in: session)
      } catch {
        throw error.failure(of: plugin.name)
      }
      var answer = try turn.answer()
      if let prompt = turn.prompt {
        answer.dialogue = PluginDialogue(process, of: plugin.name, prompt: prompt)
      } else {
        process.stop()
      }
      return answer
    }
  }
}

/// What a plugin gets of the environment.
func pluginEnvironment(_ language: Language) -> [String] {
  let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
  return [
    "PATH=\(path)", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "CSUITE_LANG=\(language.rawValue)", "CSUITE_PROTOCOL=1",
  ]
}
