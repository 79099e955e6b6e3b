public import Roles
public import SourceText

/// A search for facts: words by which they are ranked, conditions that they must meet, and filters.
///
/// Every text is a query. Words count as far as they fit; `"words in a row"` and `+word` must be there, `-word`
/// must not; `word*` stands for all words that begin so; `a OR b` for either. `role:cpo kind:duty
/// competency:pricing source:VN-PACE grade:A lang:vi` filter, and with `-` before them leave out.
public struct FactQuery: Hashable, Sendable {
  /// The text of the query, as it was typed.
  public let text: String
  /// Whether somebody typed it, and may not have come to the end of the last word.
  private(set) var isTyped = false
  /// What the words ask for, in order.
  package internal(set) var clauses: [Clause] = []
  /// What facts the search is limited to.
  public internal(set) var filter = FactFilter()
  /// The language in which the words must be found; nil means either.
  public internal(set) var language: Language?
  /// Filters whose value is nowhere in the knowledge base, as they were typed.
  public internal(set) var unknownFilters: [String] = []
  /// Whether several words were typed as one, as the shell wants it of a sentence too: they are words in a row, and
  /// where nothing has them so, words.
  private(set) var hasLoosePhrases = false

  /// One condition of a query: one of its alternatives is to be found.
  package struct Clause: Hashable, Sendable {
    /// Whether a fact must meet the condition, must not, or is only the better for it.
    package enum Demand: Hashable, Sendable {
      case wanted
      case required
      case excluded
    }

    package var demand: Demand
    package var alternatives: [Term]

    /// Whether words in a row must be there.
    fileprivate var isPhrase: Bool {
      demand == .required && alternatives.contains { $0.words.count > 1 }
    }
  }

  /// A word, the beginning of one, or words in a row.
  package enum Term: Hashable, Sendable {
    case word(QueryWord)
    case prefix(QueryWord)
    case phrase([QueryWord])

    package var words: [QueryWord] {
      switch self {
      case .word(let word), .prefix(let word): [word]
      case .phrase(let words): words
      }
    }
  }

  /// A query from what was typed, one element for each word or quoted phrase.
  public init(_ typed: [String], in knowledge: KnowledgeBase) {
    let isSyntax = { (text: String) in text.contains { "\"“”:+|*".contains($0) } || text.contains(" -") }
    let line = typed.map { $0.contains(" ") && !isSyntax($0) ? "\"\($0)\"" : $0 }.joined(separator: " ")
    self.init(line, in: knowledge)
    hasLoosePhrases = typed.contains { $0.contains(" ") && !isSyntax($0) }
  }

  /// A query from a line of text in which quotation marks part phrases.
  public init(_ text: String, in knowledge: KnowledgeBase) {
    self.text = text
    isTyped = true
    var parser = QueryParser(knowledge)
    for token in queryTokens(text) { parser.read(token) }
    clauses = parser.clauses
    filter = parser.filter
    language = parser.language
    unknownFilters = parser.unknownFilters
  }

  /// Plain words, as a question holds them: no quotation mark, sign or colon in them means anything.
  public init(words text: String, filter: FactFilter = FactFilter(), language: Language? = nil) {
    self.text = text
    self.filter = filter
    self.language = language
    clauses = QueryWord.words(of: text).prefix(longestQuery)
      .map { Clause(demand: .wanted, alternatives: [.word($0)]) }
  }

  /// Whether nothing was asked for.
  public var isEmpty: Bool { clauses.isEmpty && filter.isEmpty && unknownFilters.isEmpty && language == nil }

  /// Whether there are words by which facts can be ranked.
  package var ranks: Bool { clauses.contains { $0.demand != .excluded } }
}

/// Words beyond this number are left out: nobody types so many.
package let longestQuery = 256

extension FactQuery {
  /// The query with words instead of phrases, if they need not have been meant as such.
  var loosened: FactQuery? {
    guard hasLoosePhrases else { return nil }
    var loose = self
    loose.hasLoosePhrases = false
    for index in loose.clauses.indices where loose.clauses[index].isPhrase {
      loose.clauses[index].demand = .wanted
    }
    return loose
  }

  /// The words by which facts are ranked.
  var rankedWords: [QueryWord] {
    clauses.filter { $0.demand != .excluded }.flatMap(\.alternatives).flatMap(\.words)
  }

  /// The words that are looked for, folded, as names of roles, competencies and sources are searched.
  package var wantedWords: [String] { rankedWords.map { String(decoding: $0.key, as: UTF8.self) } }
}
