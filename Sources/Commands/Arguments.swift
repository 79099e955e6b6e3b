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

  /// Sorts words to the parameters of a command.
  ///
  /// - Throws: A usage failure for an unknown option, a value that is missing or not allowed, and words that
  ///   are too many or too few.
  package init(_ words: [String], for command: Command) throws(CommandFailure) {
    var positional = command.parameters.filter { [.required, .optional, .rest].contains($0.kind) }[...]
    var remaining = words[...]
    var areOptionsOver = false
    while let word = remaining.popFirst() {
      if word == "--", !areOptionsOver {
        areOptionsOver = true
      } else if word.hasPrefix("--"), !areOptionsOver {
        try readOption(word, &remaining, command)
      } else if !areOptionsOver, isShortOption(word), !(positional.first?.takesDashes(word) ?? false) {
        let options = command.parameters.filter { $0.kind == .option || $0.kind == .flag }
        throw .unknownShortOption(word, known: options.map(\.name), of: command)
      } else if let parameter = positional.first {
        try add(word, to: parameter, command)
        if parameter.kind != .rest { positional.removeFirst() }
      } else {
        throw .tooManyWords(word, for: command)
      }
    }
    if let missing = positional.first, missing.kind == .required { throw .missing(missing, for: command) }
  }

  private mutating func readOption(
    _ word: String, _ remaining: inout ArraySlice<String>, _ command: Command
  ) throws(CommandFailure) {
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    let options = command.parameters.filter { $0.kind == .option || $0.kind == .flag }
    guard let parameter = options.first(where: { $0.name == name }) else {
      throw .unknownOption(name, known: options.map(\.name), of: command)
    }
    if parameter.kind == .flag {
      guard parts.count == 1 else { throw .valueForFlag(parameter, of: command) }
      values[name] = [""]
    } else if let value = parts.count == 2 ? String(parts[1]) : remaining.popFirst() {
      try add(value, to: parameter, command)
    } else {
      throw .missing(parameter, for: command)
    }
  }

  private mutating func add(
    _ word: String, to parameter: Parameter, _ command: Command
  ) throws(CommandFailure) {
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
}

extension Parameter {
  /// Whether a word that looks like a short option is a word here: a query leaves words out by a dash, and in
  /// running text a dash may stand before a word.
  fileprivate func takesDashes(_ word: String) -> Bool {
    domain == .query || kind == .rest && domain == .text && word.unicodeScalars.count > 2
  }
}
