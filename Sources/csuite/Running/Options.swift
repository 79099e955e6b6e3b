import Commands
import SourceText

/// What the options of the program ask for, in the shell or on one line of the prompt.
struct Options {
  var folder: String?
  var language: Language?
  var format: OutputFormat?
  var color: ColorChoice?
  var width: Int?
  var usesPlugins = true
  var delivery = Delivery.standard
  /// The line that `--help` or `--version` stands for.
  var replacement: [String]?

  /// The options among the words, and the words that remain.
  ///
  /// - Throws: A usage failure for an option without its value or with a wrong one.
  static func parsed(_ words: [String]) throws(CommandFailure) -> (Options, [String]) {
    var reader = OptionReader(words)
    try reader.readAll()
    var options = Options()
    options.folder = reader.values["kb"]
    options.language = try choice(reader.values["lang"], "lang")
    options.delivery = try Delivery(reader.values)
    options.format = try format(reader.values["format"], options.delivery)
    options.color = try choice(reader.values["color"], "color")
    options.width = try width(reader.values["width"])
    options.usesPlugins = reader.values["no-plugins"] == nil
    if reader.values["version"] != nil { options.replacement = ["version"] }
    if reader.values["help"] != nil { options.replacement = ["help"] + reader.command.prefix(2) }
    return (options, reader.command)
  }

  /// The settings with what the options ask for in place of what they say.
  func applied(to settings: Settings) -> Settings {
    var settings = settings
    if let language { settings[.language] = language.rawValue }
    if let format { settings[.format] = format.rawValue }
    if let color { settings[.color] = color.rawValue }
    if let width { settings[.width] = String(width) }
    return settings
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

  /// The form that is asked for, else the one that follows from where the answer goes.
  private static func format(
    _ word: String?, _ delivery: Delivery
  ) throws(CommandFailure) -> OutputFormat? {
    let isImplied = word == nil || delivery.conversion != nil
    let format: OutputFormat? = isImplied ? try delivery.impliedFormat() : try choice(word, "format")
    if delivery.isForExcel, format != .csv { throw .excelNeedsCSV }
    return format
  }

  private static func width(_ word: String?) throws(CommandFailure) -> Int? {
    guard let word else { return nil }
    guard let number = Int(word), Setting.widths.contains(number) else {
      let (low, high) = (Setting.widths.lowerBound, Setting.widths.upperBound)
      throw .wrongOptionValue(word, "width", known: ["\(low)–\(high)"])
    }
    return number
  }
}

/// Takes the options of the program out of a command line.
private struct OptionReader {
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
    guard word.hasPrefix("--") else {
      if command.isEmpty, isShortOption(word) { throw .unknownProgramOption(word) }
      return false
    }
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let option = programOptions.first(where: { $0.name == name }) else {
      if command.isEmpty { throw .unknownProgramOption(word) }
      return false
    }
    if option.kind == .flag {
      guard parts.count == 1 else { return false }
      values[name] = ""
    } else if let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() {
      values[name] = value
    } else {
      throw .missingOptionValue(name)
    }
    return true
  }
}
