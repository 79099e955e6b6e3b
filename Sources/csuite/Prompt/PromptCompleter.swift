import Commands
import LineEditor
import Roles
import SourceText

/// What may stand at the cursor: commands, options, and names of what is known, each with its meaning.
struct PromptCompleter {
  let table: CommandTable
  let knowledge: KnowledgeBase

  func completion(of line: String, at cursor: Int, in language: Language) -> Completion {
    let scalars = Array(line.unicodeScalars.prefix(cursor))
    let start = scalars.lastIndex(of: " ").map { $0 + 1 } ?? 0
    let typed = text(scalars[start...])
    let before = words(ofLine: text(scalars[..<start]))
    let offered =
      before.isEmpty
      ? commandNames(language)
      : secondWords(after: before, language) + arguments(after: before, typed, language)
    let key = folded(typed)
    let fitting = offered.filter { folded($0.candidate.text).hasPrefix(key) || isNamed($0, key) }
    return Completion(replacing: start..<cursor, candidates: fitting.map(\.candidate))
  }

  private struct Offer {
    let candidate: Candidate
    /// Names in either language by which the candidate is found too.
    var names: [String] = []
  }

  private func isNamed(_ offer: Offer, _ key: String) -> Bool {
    key.count >= 2 && offer.names.contains { name in folded(name).hasPrefix(key) }
  }

  private func commandNames(_ language: Language) -> [Offer] {
    table.commands.map { Offer(candidate: Candidate(text: $0.name, summary: $0.summary[language])) }
  }

  /// The second words of the commands that begin with the first.
  private func secondWords(after words: [String], _ language: Language) -> [Offer] {
    guard words.count == 1, let first = words.first else { return [] }
    return table.commands(under: first).map {
      Offer(
        candidate: Candidate(
          text: String($0.name.dropFirst(first.count + 1)), summary: $0.summary[language]))
    }
  }

  private func arguments(after words: [String], _ typed: String, _ language: Language) -> [Offer] {
    guard let (command, nameLength) = table.match(words) else { return [] }
    if typed.hasPrefix("--") { return options(of: command, language) }
    let positional = command.parameters.filter { [.required, .optional, .rest].contains($0.kind) }
    guard let last = positional.last else { return [] }
    let index = words.count - nameLength
    let parameter = index < positional.count ? positional[index] : last
    guard index < positional.count || last.kind == .rest else { return [] }
    return offers(for: parameter.domain, language)
  }

  private func options(of command: Command, _ language: Language) -> [Offer] {
    command.parameters.filter { $0.kind == .option || $0.kind == .flag }
      .map { Offer(candidate: Candidate(text: "--" + $0.name, summary: $0.help[language])) }
  }

  private func offers(for domain: Parameter.Domain, _ language: Language) -> [Offer] {
    switch domain {
    case .role: roles(language)
    case .competency: competencies(language)
    case .reference: roles(language) + competencies(language) + others(language)
    case .words(let words): words.map { Offer(candidate: Candidate(text: $0, summary: "")) }
    case .command, .schema: commandNames(language)
    case .query: kinds(language)
    case .text, .path, .number, .part, .setting: []
    }
  }

  private func roles(_ language: Language) -> [Offer] {
    knowledge.roles.map { role in
      Offer(
        candidate: Candidate(text: role.id.text, summary: role.name(in: language)),
        names: role.names.map(\.text))
    }
  }

  private func competencies(_ language: Language) -> [Offer] {
    knowledge.competencies.map { competency in
      Offer(
        candidate: Candidate(text: competency.id.text, summary: competency.name[language]),
        names: [competency.name.en, competency.name.vi].compactMap { $0 })
    }
  }

  private func others(_ language: Language) -> [Offer] {
    knowledge.disagreements.map {
      Offer(candidate: Candidate(text: $0.id.text, summary: $0.topic[language]))
    }
      + knowledge.facts.map { Offer(candidate: Candidate(text: $0.id.text, summary: $0.text[language])) }
      + knowledge.sources.map { Offer(candidate: Candidate(text: $0.id.text, summary: $0.title)) }
  }

  private func kinds(_ language: Language) -> [Offer] {
    FactKind.allCases.map {
      Offer(candidate: Candidate(text: "kind:" + $0.rawValue, summary: $0.title[language]))
    }
      + knowledge.roles.map {
        Offer(candidate: Candidate(text: "role:" + $0.id.text, summary: $0.name(in: language)))
      }
  }

  private func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
