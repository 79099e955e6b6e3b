import Roles
import SourceText

/// The words of one call, sorted to the parameters of its command.
public struct Arguments: Hashable, Sendable {
  private var values: [String: [String]] = [:]

  /// What was given for a parameter; nil when it was left out.
  public subscript(name: String) -> String? { values[name]?.first }

  /// Everything that was given for a parameter that takes any number of words.
  public func all(_ name: String) -> [String] { values[name] ?? [] }

  /// Whether a flag was given.
  public func has(_ name: String) -> Bool { values[name] != nil }

  /// A whole number, which was checked when the words were read.
  public func number(_ name: String) -> Int? { self[name].flatMap(Int.init) }

  /// What a line gives to a command.
  ///
  /// - Throws: A usage failure for an unknown option, a value that is missing or not allowed, and words that
  ///   are too many or too few.
  init(_ given: [LineReading.Given], for command: Command) throws(CommandFailure) {
    for something in given { try take(something, command) }
    let missing = command.parameters.first { $0.kind == .required && values[$0.name] == nil }
    if let missing { throw .missing(missing, for: command) }
  }

  mutating func set(flag name: String) { values[name] = [""] }

  private mutating func take(_ given: LineReading.Given, _ command: Command) throws(CommandFailure) {
    switch given {
    case .flag(let parameter): values[parameter.name] = [""]
    case .value(let parameter, let word?): try add(word, to: parameter)
    case .value(let parameter, nil): throw .missing(parameter, for: command)
    case .valueForFlag(let parameter): throw .valueForFlag(parameter, of: command)
    case .surplus(let word): throw .tooManyWords(word, for: command)
    case .unknownOption(let word): throw .unknownOption(word, of: command)
    }
  }

  private mutating func add(_ word: String, to parameter: Parameter) throws(CommandFailure) {
    switch parameter.domain {
    case .words(let known):
      guard let match = known.first(where: { folded($0) == folded(word) }) else {
        throw .unknownWord(word, for: parameter, known: known)
      }
      values[parameter.name, default: []].append(match)
    case .number(let range):
      guard let number = Int(word), range.contains(number) else {
        throw .notANumber(word, for: parameter, range)
      }
      values[parameter.name, default: []].append(word)
    default:
      values[parameter.name, default: []].append(word)
    }
  }

  /// The arguments with every word of a closed choice as the choice has it.
  ///
  /// - Throws: A usage failure for a word that cannot stand there.
  func checked(against knowledge: KnowledgeBase, _ command: Command) throws(CommandFailure) -> Arguments {
    var checked = self
    for parameter in command.parameters {
      guard case .choices(let choices) = parameter.domain, choices.isClosed,
        let words = values[parameter.name]
      else { continue }
      let known = choices.all(knowledge)
      var texts: [String] = []
      for word in words {
        guard let choice = known.first(where: { $0.isCalled(word) }) else {
          throw .unknownWord(word, for: parameter, known: known.map(\.text))
        }
        texts.append(choice.text)
      }
      checked.values[parameter.name] = texts
    }
    return checked
  }
}

extension CommandFailure {
  fileprivate static func unknownOption(_ word: String, of command: Command) -> CommandFailure {
    let known = command.parameters.filter { $0.kind == .option || $0.kind == .flag }.map(\.name)
    guard word.hasPrefix("--") else { return .unknownShortOption(word, known: known, of: command) }
    let name = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).first
    return .unknownOption(name.map(String.init) ?? "", known: known, of: command)
  }
}
