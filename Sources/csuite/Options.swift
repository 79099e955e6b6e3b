import Commands
import SourceText

/// What is said before or after the command and holds for every command.
struct Options {
  var folder: String?
  var language = Language.en
  var format = OutputFormat.text
  var screen = Screen(width: 80, color: false)
  var isWidthGiven = false
  var usesPlugins = true
  /// The line that `--help` or `--version` stands for.
  var replacement: [String]?

  /// The options among the words, and the words that remain.
  ///
  /// - Throws: A usage failure for an option without its value or with a wrong one.
  static func parsed(
    _ words: [String], _ environment: Environment
  ) throws(CommandFailure) -> (Options, [String]) {
    var reader = OptionReader(words)
    try reader.readAll()
    var options = Options()
    options.folder = reader.values["kb"] ?? environment.folder
    options.language = try choice(reader.values["lang"], "lang") ?? environment.language
    options.format = try choice(reader.values["format"], "format") ?? .text
    options.screen = try screen(reader, environment)
    options.isWidthGiven = reader.values["width"] != nil
    options.usesPlugins = reader.values["no-plugins"] == nil
    if reader.values["version"] != nil { options.replacement = ["version"] }
    if reader.values["help"] != nil { options.replacement = ["help"] + reader.command.prefix(1) }
    return (options, reader.command)
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ word: String?, _ name: String
  ) throws(CommandFailure) -> Choice? {
    guard let word else { return nil }
    guard let choice = Choice(rawValue: word) else {
      throw .wrongOptionValue(word, name, known: Choice.allCases.map(\.rawValue))
    }
    return choice
  }

  private static func screen(
    _ reader: OptionReader, _ environment: Environment
  ) throws(CommandFailure) -> Screen {
    let color: ColorChoice = try choice(reader.values["color"], "color") ?? .auto
    var screen = Screen.ofOutput(environment, color)
    if let width = reader.values["width"] {
      guard let number = Int(width), (10...1000).contains(number) else {
        throw .wrongOptionValue(width, "width", known: ["10–1000"])
      }
      screen.width = number
    }
    return screen
  }
}

/// When answers are coloured.
enum ColorChoice: String, CaseIterable {
  case auto
  case always
  case never
}

/// Takes the options of the program out of a command line.
private struct OptionReader {
  private static let valued = ["kb", "lang", "format", "color", "width"]
  private static let flags = ["no-plugins", "help", "version"]

  private var rest: ArraySlice<String>
  var values: [String: String] = [:]
  var command: [String] = []

  init(_ words: [String]) {
    rest = words[...]
  }

  mutating func readAll() throws(CommandFailure) {
    while let word = rest.popFirst() {
      if word == "--" {
        command += ["--"] + rest
        rest = []
      } else if !(try readOption(word)) {
        command.append(word)
      }
    }
    if command.first == "--" { command.removeFirst() }
  }

  /// Whether the word is an option of the program; options of commands are left to them.
  private mutating func readOption(_ word: String) throws(CommandFailure) -> Bool {
    if word == "-h" || word == "-V" {
      values[word == "-h" ? "help" : "version"] = ""
      return true
    }
    guard word.hasPrefix("--") else { return false }
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    if Self.flags.contains(name), parts.count == 1 {
      values[name] = ""
      return true
    }
    guard Self.valued.contains(name) else {
      if command.isEmpty { throw .unknownProgramOption(word, known: Self.valued + Self.flags) }
      return false
    }
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
      throw .missingOptionValue(name)
    }
    values[name] = value
    return true
  }
}
