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

  /// What a line asks of the program.
  ///
  /// - Throws: A usage failure for an option that there is not, without its value or with a wrong one.
  init(_ reading: LineReading) throws(CommandFailure) {
    let values = try reading.programValues()
    folder = values["kb"]
    language = try Self.choice(values["lang"], "lang")
    delivery = try Delivery(values)
    format = try Self.format(values["format"], delivery)
    color = try Self.choice(values["color"], "color")
    width = try Self.width(values["width"])
    usesPlugins = values["no-plugins"] == nil
    if values["version"] != nil { replacement = ["version"] }
    if values["help"] != nil { replacement = ["help"] + reading.firstWords }
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

extension LineReading {
  /// The values of the options of the program; a flag that is given has an empty one.
  ///
  /// - Throws: A usage failure for an option that there is not, or without its value.
  func programValues() throws(CommandFailure) -> [String: String] {
    var values: [String: String] = [:]
    for given in givenToProgram {
      switch given {
      case .flag(let option): values[option.name] = ""
      case .value(let option, let text?): values[option.name] = text
      case .value(let option, nil): throw .missingOptionValue(option.name)
      case .unknownOption(let word), .surplus(let word): throw .unknownProgramOption(word)
      case .valueForFlag(let option): throw .unknownProgramOption("--\(option.name)")
      }
    }
    return values
  }

  /// The one or two words that help is asked about.
  fileprivate var firstWords: [String] {
    words.compactMap { word, meaning in
      switch meaning {
      case .command, .question, .argument: word.text
      default: nil
      }
    }.prefix(2).map(\.self)
  }
}
