import Commands
import Roles
import SourceText
import TextSearch

/// The line that a typed one will probably become, by what commands take.
struct LineSuggestion {
  let catalog: NameCatalog
  /// Whether a word means something in a question.
  var knows: (String) -> Bool = { _ in false }

  /// The whole line; nil when one cannot tell.
  func line(for typed: String) -> String? {
    let lexed = LexedLine(typed, goesOn: true)
    guard !lexed.endsInComment, let last = lexed.words.last else { return nil }
    let isComplete = last.range.upperBound < typed.unicodeScalars.count
    let reading = LineReading(lexed.words, catalog.table, options: programOptions, knows: knows)
    if isComplete { return neighbour(typed, reading) ?? example(typed) ?? correction(typed, reading) }
    return example(typed) ?? ending(typed, reading) ?? correction(typed, reading)
  }

  /// The first example in help that goes on so.
  private func example(_ typed: String) -> String? {
    let key = folded(typed)
    return catalog.table.commands.lazy.flatMap(\.examples).map(\.line).first {
      let line = folded($0)
      return line.hasPrefix(key) && line != key
    }
  }

  /// The role that is worth setting beside the one that was given, where a command takes several.
  private func neighbour(_ typed: String, _ reading: LineReading) -> String? {
    guard let command = reading.command,
      let parameter = command.parameters.first(where: { $0.kind == .rest }),
      parameter.domain == .role
    else { return nil }
    let given = reading.arguments(of: parameter, before: reading.words.count)
    let usual = command.examples.map { words(ofLine: $0.line).count - reading.nameLength }.max() ?? 0
    guard given.count == 1, usual > 1, let name = given.first?.text,
      case .found(.role(let role)) = catalog.knowledge.resolveRole(name)
    else { return nil }
    return catalog.knowledge.nearestRole(to: role).map { typed + $0.text }
  }

  /// The line with its last word finished.
  private func ending(_ typed: String, _ reading: LineReading) -> String? {
    guard let (word, meaning) = reading.words.last, word.quotation == nil, !word.text.isEmpty else {
      return nil
    }
    let offers: [Offer] =
      switch meaning {
      case .command: reading.words.count == 1 ? catalog.firstWords : secondWords(reading)
      case .option:
        (reading.command?.parameters.filter { $0.kind == .option || $0.kind == .flag } ?? [])
          .map { Offer("--" + $0.name, $0.help) } + programOptions.map { Offer("--" + $0.name, $0.help) }
      case .value(let option): catalog.offers(option.domain)
      case .argument(let parameter, 0) where parameter.domain != .query: catalog.offers(parameter.domain)
      case .argument(let parameter, _) where parameter.domain == .role: catalog.roles
      default: []
      }
    let key = folded(word.text)
    return offers.first { $0.key.hasPrefix(key) && $0.key != key }.map {
      replacing(word, of: typed, by: $0.text)
    }
  }

  private func secondWords(_ reading: LineReading) -> [Offer] {
    catalog.secondWords(after: reading.words.first?.word.text ?? "")
  }

  /// The line with its wrong word replaced by the nearest known one.
  private func correction(_ typed: String, _ reading: LineReading) -> String? {
    for (word, meaning) in reading.words {
      let known: [Offer]
      switch meaning {
      case .command where reading.command == nil: known = catalog.firstWords
      case .argument(let parameter, _) where parameter.domain == .role: known = catalog.roles
      default: continue
      }
      let key = folded(word.text)
      if known.contains(where: { $0.key.hasPrefix(key) || $0.nameKeys.contains { $0.hasPrefix(key) } }) {
        continue
      }
      if let near = nearestNames(to: word.text, among: known.map(\.text)).first {
        return replacing(word, of: typed, by: near)
      }
    }
    return nil
  }
}

/// A line with one word replaced.
private func replacing(_ word: LineWord, of line: String, by name: String) -> String {
  text(of: line.unicodeScalars.prefix(word.range.lowerBound)) + name
    + text(of: line.unicodeScalars.dropFirst(word.range.upperBound))
}

extension KnowledgeBase {
  /// The role whose work overlaps most with a role's: the areas in which both lead or do the work, by how much
  /// they matter to both.
  func nearestRole(to role: Role.ID) -> Role.ID? {
    var overlaps: [Role.ID: Int] = [:]
    for competency in competencies {
      guard let own = competency.relations[role], own.isActive else { continue }
      for (other, relation) in competency.relations where other != role && relation.isActive {
        overlaps[other, default: 0] += own.importance * relation.importance
      }
    }
    return overlaps.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

extension Relation {
  fileprivate var isActive: Bool { involvement == .accountable || involvement == .responsible }
}
