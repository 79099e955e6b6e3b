import SourceText

/// What the words of a line are, by the table of commands and the options of the program.
///
/// It is the one reader of a line: what runs a line, completes it, colours it and suggests its end all ask it.
package struct LineReading: Sendable {
  /// What a word is.
  package enum Meaning: Sendable {
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

  /// What is given to the command or to the program, in the order of the words.
  package enum Given: Sendable {
    case flag(Parameter)
    /// The text is nil where the value is missing.
    case value(Parameter, String?)
    case valueForFlag(Parameter)
    case unknownOption(String)
    case surplus(String)
  }

  /// The words, each with what it is.
  package private(set) var words: [(word: LineWord, meaning: Meaning)] = []
  /// The command that the line names, or that answers it when it is a question.
  package private(set) var command: Command?
  /// How many words its name has.
  package private(set) var nameLength = 0
  /// Whether the line is a question, which names no command.
  package private(set) var isQuestion = false
  /// The words without the options of the program.
  package private(set) var ownWords: [LineWord] = []

  /// Whether nothing but options of the program was typed.
  package var isOnlyOptions: Bool { ownWords.allSatisfy { $0.text == "--" } && given.isEmpty }

  /// The words without the options of the program, as one text; of a question without the name of its command.
  package var text: String {
    let own = isQuestion || command?.name != questionCommand ? ownWords[...] : ownWords.dropFirst(nameLength)
    return own.map(\.text).joined(separator: " ")
  }

  private(set) var given: [Given] = []
  package private(set) var givenToProgram: [Given] = []
  private let table: CommandTable
  private let options: [Parameter]

  /// Reads the words of a line.
  ///
  /// `knows` says whether a word means something in a question; it is asked only where a word is also near the
  /// name of a command. Where nobody `mayAsk`, every line names a command.
  package init(
    _ typed: [LineWord], _ table: CommandTable, options: [Parameter] = [], mayAsk: Bool = true,
    knows: (String) -> Bool = { _ in false }
  ) {
    (self.table, self.options) = (table, options)
    let line = writtenOut(typed)
    let names = names(in: line)
    if mayAsk, beginsQuestion(names.all, leading: names.leading, in: table, knows) {
      (isQuestion, command) = (true, table.command(questionCommand))
    } else if let (command, length) = table.match(names.first) {
      (self.command, nameLength) = (command, length)
    }
    read(line)
  }

  /// The command with its arguments.
  ///
  /// - Throws: A usage failure when the line names no command, for an unknown option, a value that is missing or not
  ///   allowed, and words that are too many or too few.
  package func call() throws(CommandFailure) -> Call {
    let names = words.compactMap { word, meaning in if case .command = meaning { word.text } else { nil } }
    guard let command else {
      let first = names.first ?? ""
      let family = table.commands(under: folded(first))
      guard family.isEmpty else { throw .incompleteCommand(first, second: names.dropFirst().first, family) }
      throw .unknownCommand(first, known: table.commands.map(\.name))
    }
    return Call(command: command, arguments: try Arguments(given, for: command))
  }

  /// How many words belong to a question.
  package var questionLength: Int {
    words.count { if case .question = $0.meaning { true } else { false } }
  }

  /// The words that ask something, with or without the name of the command that answers; none where nothing is asked.
  package var questionWords: [LineWord] {
    words.compactMap { word, meaning in
      switch meaning {
      case .question: word
      case .argument(let parameter, _) where command?.name == questionCommand && parameter.domain == .text:
        word
      default: nil
      }
    }
  }

  /// The words that are arguments of a parameter, up to a place in the line.
  package func arguments(of parameter: Parameter, before count: Int) -> [LineWord] {
    words.prefix(count).compactMap { word, meaning in
      if case .argument(parameter, _) = meaning { word } else { nil }
    }
  }

  private mutating func read(_ line: [LineWord]) {
    var place = Place(command)
    for word in line {
      let meaning = meaning(of: word, &place)
      words.append((word, meaning))
      if !place.isOfProgram { ownWords.append(word) }
    }
    for (option, isOfProgram) in place.open { give(.value(option, nil), isOfProgram) }
  }

  /// How far the reading has come.
  private struct Place {
    var positional: ArraySlice<Parameter>
    /// The options that wait for their values, the last one first: those of the program may stand in between.
    var open: [(option: Parameter, isOfProgram: Bool)] = []
    var named = 0
    var placed = 0
    var areOptionsOver = false
    /// Whether the word is an option of the program or its value.
    var isOfProgram = false

    init(_ command: Command?) {
      positional = command?.parameters.filter { [.required, .optional, .rest].contains($0.kind) }[...] ?? []
    }
  }

  private mutating func meaning(of word: LineWord, _ place: inout Place) -> Meaning {
    place.isOfProgram = place.open.last?.isOfProgram ?? false
    if place.isOfProgram { return value(word, &place) }
    if !place.areOptionsOver, !word.isQuoted, let option = programOption(word) {
      place.isOfProgram = true
      return take(option, word, &place)
    }
    if !place.open.isEmpty { return value(word, &place) }
    return isText(word, place) ? meaningOfText(word, &place) : meaningOfOption(word, &place)
  }

  private func isText(_ word: LineWord, _ place: Place) -> Bool {
    guard !place.areOptionsOver, !word.isQuoted else { return true }
    if isShortOption(word.text) { return place.positional.first?.takesDashes(word.text) == true }
    return !word.isOption && word.text != "--"
  }

  private mutating func meaningOfOption(_ word: LineWord, _ place: inout Place) -> Meaning {
    if word.text == "--" {
      place.areOptionsOver = true
      return .separator
    }
    if let option = ownOption(word) { return take(option, word, &place) }
    // Before the first word of a command stand options of the program.
    give(.unknownOption(word.text), place.named == 0 && place.placed == 0)
    return .option(nil)
  }

  private mutating func value(_ word: LineWord, _ place: inout Place) -> Meaning {
    guard let (option, isOfProgram) = place.open.popLast() else { return .surplus }
    give(.value(option, word.text), isOfProgram)
    return .value(option)
  }

  private mutating func take(_ option: Parameter, _ word: LineWord, _ place: inout Place) -> Meaning {
    let value = word.optionValue
    if option.kind == .flag {
      give(value == nil ? .flag(option) : .valueForFlag(option), place.isOfProgram)
    } else if let value {
      give(.value(option, value), place.isOfProgram)
    } else {
      place.open.append((option, place.isOfProgram))
    }
    return .option(option)
  }

  private mutating func meaningOfText(_ word: LineWord, _ place: inout Place) -> Meaning {
    if !isQuestion, place.named < (command == nil ? 2 : nameLength) {
      place.named += 1
      return .command
    }
    guard let parameter = place.positional.first else {
      give(.surplus(word.text), false)
      return command == nil ? .question : .surplus
    }
    give(.value(parameter, word.text), false)
    defer {
      place.placed += 1
      if parameter.kind != .rest {
        place.positional.removeFirst()
        place.placed = 0
        place.named = max(place.named, 1)
      }
    }
    return isQuestion ? .question : .argument(parameter, place.placed)
  }

  private mutating func give(_ something: Given, _ isOfProgram: Bool) {
    if isOfProgram { givenToProgram.append(something) } else { given.append(something) }
  }

  private func programOption(_ word: LineWord) -> Parameter? {
    guard word.isOption else { return options.first { $0.letter.map { "-\($0)" } == word.text } }
    let name = word.optionName
    return options.first { $0.name == name && ($0.kind == .option || word.optionValue == nil) }
  }

  private func ownOption(_ word: LineWord) -> Parameter? {
    guard word.isOption else { return nil }
    let name = word.optionName
    return command?.parameters.first { $0.name == name && ($0.kind == .option || $0.kind == .flag) }
  }

  /// The words that may be the name of a command, which nothing but options of the program parts; all words; and
  /// how many of these stand before an option of the command.
  private func names(in line: [LineWord]) -> (first: [String], all: [String], leading: Int) {
    var (first, all): ([String], [String]) = ([], [])
    var (isValue, isOver, isParted) = (false, false, false)
    var leading: Int?
    for word in line {
      if isValue {
        isValue = false
      } else if !isOver, !word.isQuoted, let option = programOption(word) {
        isValue = option.kind == .option && word.optionValue == nil
      } else if !isOver, !word.isQuoted, word.isOption || word.text == "--" {
        isOver = word.text == "--"
        isParted = !all.isEmpty
        if !isOver, isParted { leading = leading ?? all.count }
      } else {
        if !isParted, first.count < 2 { first.append(word.text) }
        all.append(word.text)
      }
    }
    return (first, all, leading ?? all.count)
  }

  /// The words with what may be written shorter written out: `?` is `help`, and a command may begin with a point.
  private func writtenOut(_ line: [LineWord]) -> [LineWord] {
    guard let index = firstName(in: line) else { return line }
    let (word, rest) = (line[index], line[(index + 1)...])
    let start = word.range.lowerBound
    if word.text.hasPrefix("?") {
      let help = LineWord(text: "help", range: start..<start + 1)
      let topic = word.text.dropFirst()
      let topics =
        topic.isEmpty ? [] : [LineWord(text: String(topic), range: start + 1..<word.range.upperBound)]
      return line[..<index] + [help] + topics + rest
    }
    let own = String(word.text.dropFirst())
    if word.text.hasPrefix("."), table.match([own] + rest.prefix(1).map(\.text)) != nil {
      return line[..<index] + [LineWord(text: own, range: word.range)] + rest
    }
    if rest.count == 1, rest.first?.text == "?", let mark = rest.first, table.match([word.text]) != nil {
      return line[..<index] + [LineWord(text: "help", range: mark.range), word]
    }
    return line
  }
}

extension LineReading {
  /// Where the first word stands that is neither an option of the program nor its value.
  private func firstName(in line: [LineWord]) -> Int? {
    var isValue = false
    for (index, word) in line.enumerated() {
      if isValue {
        isValue = false
      } else if let option = programOption(word) {
        isValue = option.kind == .option && word.optionValue == nil
      } else if !word.isOption {
        return index
      }
    }
    return nil
  }
}

extension Parameter {
  /// Whether a word that looks like a short option is a word here: a query leaves words out by a dash, and in
  /// running text a dash may stand before a word.
  fileprivate func takesDashes(_ word: String) -> Bool {
    domain == .query || kind == .rest && domain == .text && word.unicodeScalars.count > 2
  }
}
