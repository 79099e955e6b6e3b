import Commands
import SourceText

/// What the words of a line are, by the table of commands: read for completion, suggestions and colours alike.
struct LineReading {
  /// What a word is.
  enum Meaning {
    /// A part of the name of a command, or what should be one.
    case command
    /// `--name`, perhaps with `=value`; nil when there is no such option.
    case option(Parameter?)
    /// The value of the option before it.
    case value(Parameter)
    /// The word at a place among those of a parameter.
    case argument(Parameter, Int)
    /// The `--` that ends options.
    case separator
    /// One word too many.
    case surplus
    /// A word of a question.
    case question
  }

  /// The words, each with what it is.
  private(set) var words: [(word: LineWord, meaning: Meaning)] = []
  /// The command that the line names.
  private(set) var command: Command?
  /// How many words its name has.
  private(set) var nameLength = 0

  private let table: CommandTable

  /// Reads the words of a line.
  init(_ words: [LineWord], _ table: CommandTable) {
    self.table = table
    let texts = spelledOut(commandWords(words), in: table)
    if let (command, length) = table.match(texts) { (self.command, nameLength) = (command, length) }
    let isQuestion = command == nil && beginsQuestion(words.filter { !$0.isOption }.map(\.text), in: table)
    read(words, isQuestion: isQuestion)
  }

  /// How many words belong to a question.
  var questionLength: Int { words.count { if case .question = $0.meaning { true } else { false } } }

  /// The words that are arguments of a parameter, up to a place in the line.
  func arguments(of parameter: Parameter, before count: Int) -> [LineWord] {
    words.prefix(count).compactMap { word, meaning in
      if case .argument(parameter, _) = meaning { word } else { nil }
    }
  }

  private mutating func read(_ line: [LineWord], isQuestion: Bool) {
    var positional =
      command?.parameters.filter { [.required, .optional, .rest].contains($0.kind) }[...] ?? []
    var open: Parameter?
    var (named, placed, areOptionsOver) = (0, 0, false)
    for word in line {
      if let option = open {
        words.append((word, .value(option)))
        open = nil
      } else if !areOptionsOver, word.text == "--" {
        words.append((word, .separator))
        areOptionsOver = true
      } else if !areOptionsOver, word.isOption {
        let option = option(word)
        words.append((word, .option(option)))
        if let option, option.kind == .option, !word.text.contains("=") { open = option }
      } else if isQuestion {
        words.append((word, .question))
      } else if named < max(nameLength, command == nil ? 2 : 0) {
        words.append((word, .command))
        named += 1
      } else if let parameter = positional.first {
        words.append((word, .argument(parameter, placed)))
        placed += 1
        if parameter.kind != .rest {
          positional.removeFirst()
          placed = 0
        }
      } else {
        words.append((word, command == nil ? .question : .surplus))
      }
    }
  }

  private func option(_ word: LineWord) -> Parameter? {
    let name = word.optionName
    return (programOptions + (command?.parameters ?? [])).first {
      $0.name == name && ($0.kind == .option || $0.kind == .flag)
    }
  }
}

extension LineWord {
  /// Whether the word looks like an option; a quoted one is a text.
  var isOption: Bool { text.hasPrefix("--") && quotation?.lowerBound != range.lowerBound }

  /// The name of the option that it looks like.
  var optionName: String {
    text.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).first.map(
      String.init)
      ?? ""
  }
}

/// The first two words that are neither options of the program nor their values.
private func commandWords(_ words: [LineWord]) -> [String] {
  var found: [String] = []
  var isValue = false
  for word in words where found.count < 2 {
    if isValue {
      isValue = false
    } else if word.isOption {
      let option = programOptions.first { $0.name == word.optionName }
      isValue = option?.kind == .option && !word.text.contains("=")
    } else {
      found.append(word.text)
    }
  }
  return found
}

/// Whether words that name no command are a question: there must be a command that answers questions, and the
/// words must not be a few of which the first is near a command.
private func beginsQuestion(_ words: [String], in table: CommandTable) -> Bool {
  guard let first = words.first, table.command("ask") != nil else { return false }
  guard table.commands(under: folded(first)).isEmpty else { return false }
  return words.count > 3 || nearestNames(to: first, among: table.commands.map(\.name)).isEmpty
}
