import SourceText

extension CommandFailure {
  static func unknownCommand(_ word: String, known: [String]) -> CommandFailure {
    let near = nearestNames(to: word, among: known)
    return CommandFailure(
      id: "unknown-command", .usage,
      LocalizedText(en: "No command is called ‘\(word)’.", vi: "Không có lệnh nào tên ‘\(word)’."),
      hint: near.first.map(didYouMean)
        ?? LocalizedText(
          en: "‘help’ lists the commands; ‘find \(word)’ searches for the word.",
          vi: "‘help’ liệt kê các lệnh; ‘find \(word)’ để tìm từ này."),
      candidates: near.map { Candidate(id: $0, name: LocalizedText(verbatim: $0)) }, word: word)
  }

  /// The first word of commands with two words, without a second one that fits.
  static func incompleteCommand(_ word: String, second: String?, _ family: [Command]) -> CommandFailure {
    let known = family.compactMap { $0.name.split(separator: " ").last.map(String.init) }
    let list = known.map { "‘\(word) \($0)’" }.joined(separator: ", ")
    let near = second.map { nearestNames(to: $0, among: known) } ?? []
    return CommandFailure(
      id: "incomplete-command", .usage,
      second.map {
        LocalizedText(
          en: "No command is called ‘\(word) \($0)’.", vi: "Không có lệnh nào tên ‘\(word) \($0)’.")
      } ?? LocalizedText(en: "‘\(word)’ needs one word more.", vi: "‘\(word)’ cần thêm một từ."),
      hint: near.first.map { didYouMean("\(word) \($0)") }
        ?? LocalizedText(en: "Use one of: \(list).", vi: "Hãy dùng một trong: \(list)."),
      candidates: known.map { Candidate(id: "\(word) \($0)", name: LocalizedText(verbatim: $0)) },
      word: second ?? word)
  }

  static func unknownShortOption(_ word: String, known: [String], of command: Command) -> CommandFailure {
    let near = nearestOption(to: word, among: known)
    let asWord = LocalizedText(
      en: "If it is a word, put ‘--’ before it: ‘\(command.name) -- \(word)’.",
      vi: "Nếu đó là một từ, hãy đặt ‘--’ phía trước: ‘\(command.name) -- \(word)’.")
    return CommandFailure(
      id: "unknown-option", .usage,
      LocalizedText(
        en: "‘\(command.name)’ has no option ‘\(word)’.", vi: "‘\(command.name)’ không có tùy chọn ‘\(word)’."
      ),
      hint: near.map(didYouMean) ?? asWord,
      candidates: near.map { [Candidate(id: $0, name: LocalizedText(verbatim: $0))] } ?? [], word: word)
  }

  static func unknownOption(_ name: String, known: [String], of command: Command) -> CommandFailure {
    let near = nearestNames(to: name, among: known).map { "--" + $0 }
    return CommandFailure(
      id: "unknown-option", .usage,
      LocalizedText(
        en: "‘\(command.name)’ has no option ‘--\(name)’.",
        vi: "‘\(command.name)’ không có tùy chọn ‘--\(name)’."),
      hint: near.first.map(didYouMean) ?? usageHint(command),
      candidates: near.map { Candidate(id: $0, name: LocalizedText(verbatim: $0)) }, word: "--" + name)
  }

  static func tooManyWords(_ word: String, for command: Command) -> CommandFailure {
    CommandFailure(
      id: "too-many-words", .usage,
      LocalizedText(
        en: "‘\(command.name)’ does not know what to do with ‘\(word)’.",
        vi: "‘\(command.name)’ không dùng đến ‘\(word)’."),
      hint: usageHint(command), word: word)
  }

  static func missing(_ parameter: Parameter, for command: Command) -> CommandFailure {
    CommandFailure(
      id: "missing-word", .usage,
      LocalizedText(
        en: "‘\(command.name)’ needs \(parameter.name.uppercased()): \(parameter.help[.en])",
        vi: "‘\(command.name)’ cần \(parameter.name.uppercased()): \(parameter.help[.vi])"),
      hint: usageHint(command))
  }

  static func valueForFlag(_ parameter: Parameter, of command: Command) -> CommandFailure {
    CommandFailure(
      id: "value-for-flag", .usage,
      LocalizedText(
        en: "‘--\(parameter.name)’ takes no value.", vi: "‘--\(parameter.name)’ không nhận giá trị."),
      hint: usageHint(command), word: "--" + parameter.name)
  }

  static func unknownWord(_ word: String, for parameter: Parameter, known: [String]) -> CommandFailure {
    let near = nearestNames(to: word, among: known)
    let list = known.joined(separator: ", ")
    return CommandFailure(
      id: "unknown-word", .usage,
      LocalizedText(en: "‘\(word)’ cannot stand here.", vi: "Không dùng được ‘\(word)’ ở đây."),
      hint: near.first.map(didYouMean)
        ?? LocalizedText(en: "Use one of: \(list).", vi: "Hãy dùng một trong: \(list)."),
      candidates: near.map { Candidate(id: $0, name: LocalizedText(verbatim: $0)) }, word: word)
  }

  static func notANumber(_ word: String, for parameter: Parameter, _ range: ClosedRange<Int>)
    -> CommandFailure
  {
    CommandFailure(
      id: "not-a-number", .usage,
      LocalizedText(
        en: "‘\(word)’ is not a number from \(range.lowerBound) to \(range.upperBound).",
        vi: "‘\(word)’ không phải số từ \(range.lowerBound) đến \(range.upperBound)."),
      word: word)
  }

  private static func usageHint(_ command: Command) -> LocalizedText {
    LocalizedText(en: "Usage: \(command.usage)", vi: "Cách dùng: \(command.usage)")
  }
}
