package import Commands
import Documents
import Roles
import SourceText

extension PluginManifest.Described {
  /// The line by which a plugin is told what to do.
  package func request(_ arguments: Arguments, of plugin: PluginManifest, in session: Session) -> String {
    let given = parameters.compactMap { parameter -> (String, JSONValue)? in
      guard arguments.has(parameter.name) else { return nil }
      switch parameter.kind {
      case .flag: return (parameter.name, true)
      case .rest: return (parameter.name, JSONValue(arguments.all(parameter.name)))
      case .required, .optional, .option:
        return (
          parameter.name,
          arguments.number(parameter.name).flatMap(whole) ?? JSONValue(arguments[parameter.name])
        )
      }
      func whole(_ number: Int) -> JSONValue? {
        if case .number = parameter.domain { .integer(number) } else { nil }
      }
    }
    let now = session.now()
    return renderCompactJSON(
      .object([
        "request": "run", "protocol": .integer(PluginManifest.newestProtocol), "command": .string(name),
        "arguments": .object(Dictionary(given) { first, _ in first }),
        "language": .string(session.language.rawValue), "format": .string(session.format.rawValue),
        "knowledgeBase": .object([
          "name": .string(session.knowledge.manifest.name),
          "version": .string(session.knowledge.manifest.version),
        ]),
        "settings": plugin.values(in: session),
        "role": JSONValue(session.currentRole?.text), "milliseconds": .integer(now.milliseconds),
      ]))
  }
}

extension PluginManifest.Described {
  /// The words of the command and what it is given, for programs that read their arguments: options first.
  package func words(_ arguments: Arguments) -> [String] {
    var (options, others): ([String], [String]) = ([], [])
    for parameter in parameters where arguments.has(parameter.name) {
      switch parameter.kind {
      case .flag: options.append("--\(parameter.name)")
      case .option: options.append("--\(parameter.name)=\(arguments[parameter.name] ?? "")")
      case .required, .optional, .rest: others += arguments.all(parameter.name)
      }
    }
    return name.split(separator: " ").map(String.init) + options + others
  }
}

extension PluginManifest {
  /// The values of the settings that hold, by their names without that of the plugin.
  fileprivate func values(in session: Session) -> JSONValue {
    let values = settings.map { setting -> (String, JSONValue) in
      let value = session.value(of: setting)
      let number = setting.numbers == nil ? nil : Int(value).map(JSONValue.integer)
      return (String(setting.name.dropFirst(name.count + 1)), number ?? .string(value))
    }
    return .object(Dictionary(values) { first, _ in first })
  }
}
