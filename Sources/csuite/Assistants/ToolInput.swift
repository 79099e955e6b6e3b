import Commands
import Documents
import Roles
import SourceText

/// The arguments of a tool, made from what its command takes: their JSON Schema, and the line that they stand for.
struct ToolInput {
  let command: Command
  /// The folder whose files may be named; without one they come as texts.
  let files: ReadableFolder?

  private var mayNameFiles: Bool { files != nil }

  /// Whether the command can be called at all: one that needs a folder cannot where none may be named.
  var isPossible: Bool {
    mayNameFiles || !command.parameters.contains { $0.kind == .required && $0.isPath }
  }

  /// The parameters that an assistant may give.
  private var parameters: [Parameter] {
    command.parameters.filter { mayNameFiles || !$0.isPath }
  }

  /// The JSON Schema of the arguments.
  func schema(_ catalog: NameCatalog, _ language: Language) -> JSONValue {
    var properties: [String: JSONValue] = [languageKey: languageSchema(language)]
    var required: [String] = []
    for parameter in parameters {
      if parameter.domain != .file || mayNameFiles {
        properties[parameter.name] = parameter.schema(catalog, language)
      }
      if parameter.domain == .file { properties[parameter.textKey] = parameter.textSchema(language) }
      if parameter.kind == .required {
        if parameter.domain != .file { required.append(parameter.name) }
        if parameter.domain == .file, !mayNameFiles { required.append(parameter.textKey) }
      }
    }
    return .object([
      "type": "object", "properties": .object(properties), "required": JSONValue(required),
      "additionalProperties": false,
    ])
  }

  /// The words of the line that arguments stand for, and the texts that are given in place of files.
  ///
  /// Options come first and `--` ends them, so that no argument is taken for one.
  ///
  /// - Throws: A usage failure for an argument that the tool has not, or that is of another type.
  func line(_ arguments: [String: JSONValue]) throws(CommandFailure) -> ToolLine {
    var line = ToolLine()
    var options: [String] = []
    var positional: [String] = []
    var left = arguments
    line.language = try left.removeValue(forKey: languageKey).map { value throws(CommandFailure) in
      try language(value)
    }
    for parameter in parameters {
      let given = try words(of: parameter, &left, &line)
      switch parameter.kind {
      case .flag: options += given.map { _ in "--\(parameter.name)" }
      case .option: options += given.map { "--\(parameter.name)=\($0)" }
      case .required, .optional, .rest: positional += given
      }
    }
    if let name = left.keys.sorted().first { throw .unknownArgument(name, known: keys) }
    line.words = command.name.split(separator: " ").map(String.init) + options + ["--"] + positional
    return line
  }

  private var keys: [String] {
    parameters.flatMap { $0.domain == .file ? [$0.name, $0.textKey] : [$0.name] } + [languageKey]
  }

  private func words(
    of parameter: Parameter, _ left: inout [String: JSONValue], _ line: inout ToolLine
  ) throws(CommandFailure) -> [String] {
    if parameter.domain == .file, let value = left.removeValue(forKey: parameter.textKey) {
      guard case .string(let text) = value else { throw .wrongType(parameter.textKey) }
      line.texts[parameter.textKey] = text
      return [parameter.textKey]
    }
    guard parameter.domain != .file || mayNameFiles, let value = left.removeValue(forKey: parameter.name),
      value != .null
    else { return [] }
    let words = try parameter.words(value)
    guard let files, [.file, .path].contains(parameter.domain) else { return words }
    var paths: [String] = []
    for word in words { paths.append(try files.path(word)) }
    return paths
  }

  private func language(_ value: JSONValue) throws(CommandFailure) -> Language {
    guard case .string(let text) = value, let language = Language(rawValue: text) else {
      throw .wrongType(languageKey)
    }
    return language
  }
}

/// A line for the table of commands, as arguments of a tool give it.
struct ToolLine {
  var words: [String] = []
  /// The texts that stand for files, by the names under which the line has them.
  var texts: [String: String] = [:]
  var language: Language?
}

/// The name of the argument for the language of the answer, as the program's option has it.
let languageKey = "lang"

private func languageSchema(_ language: Language) -> JSONValue {
  let help = LocalizedText(en: "The language of the answer.", vi: "Ngôn ngữ trả lời.")
  return .object([
    "enum": JSONValue(Language.allCases.map(\.rawValue)), "type": "string",
    "description": .string(help[language]),
  ])
}

extension CommandFailure {
  static func wrongType(_ name: String) -> CommandFailure {
    CommandFailure(
      id: "wrong-argument", .usage,
      LocalizedText(
        en: "The argument ‘\(name)’ has a value of the wrong type.",
        vi: "Đối số ‘\(name)’ có giá trị sai kiểu."),
      hint: LocalizedText(
        en: "See the tool’s inputSchema.", vi: "Hãy xem inputSchema của công cụ."), word: name)
  }

  fileprivate static func unknownArgument(_ name: String, known: [String]) -> CommandFailure {
    let near = nearestNames(to: name, among: known).first
    let list = known.joined(separator: ", ")
    return CommandFailure(
      id: "unknown-argument", .usage,
      LocalizedText(
        en: "The tool has no argument ‘\(name)’.", vi: "Công cụ không có đối số ‘\(name)’."),
      hint: near.map(didYouMean)
        ?? LocalizedText(en: "Its arguments: \(list).", vi: "Các đối số: \(list)."),
      candidates: near.map { [Candidate(id: $0, name: LocalizedText(verbatim: $0))] } ?? [], word: name)
  }
}
