package import SourceText
import StoredValues

/// Finds the words of a query in a text, as places in the original; words that ask or join are left out.
package struct Highlighter: Sendable {
  private struct Wanted: Sendable {
    let analyser: Analyser
    var keys: Set<[UInt8]> = []
    /// Words that count only in a row.
    var rows: [[[UInt8]]] = []
  }

  private var languages: [Wanted] = []
  private var beginnings: [[UInt8]] = []

  init(_ query: FactQuery, _ index: SearchIndex, _ readings: [Reading?]) {
    for (number, reading) in readings.enumerated() {
      let text = index.texts[number]
      let analyser = index.analysers[number]
      var wanted = Wanted(analyser: analyser)
      wanted.rows = query.rows.map { row in row.map { analyser.key(of: $0.key) } }
      for use in reading?.uses ?? [] where !use.isMinor {
        if case .key(let key) = use.term { wanted.keys.insert(Array(text.keys[key])) }
        if case .form(let form) = use.term { wanted.keys.insert(Array(text.keys[Int(text.keyOfForm[form])])) }
      }
      wanted.keys.subtract(wanted.rows.joined().filter { !query.holdsAlone($0, analyser) })
      languages.append(wanted)
    }
    for clause in query.clauses where clause.demand != .excluded {
      for case .prefix(let word) in clause.alternatives { beginnings.append(word.key) }
    }
  }

  /// Where the words of the query stand in a text, as stretches of its UTF-8.
  package func places(in text: String, _ language: Language) -> [Range<Int>] {
    guard let wanted = languages.first(where: { $0.analyser.language == language }) else { return [] }
    var reader = WordReader(text)
    var words: [(key: [UInt8], range: Range<Int>)] = []
    var marked: Set<Int> = []
    while reader.next() {
      words.append((wanted.analyser.key(of: reader.key), reader.range))
      let isBegun = beginnings.contains { reader.key.starts(with: $0) }
      if isBegun || wanted.keys.contains(words[words.count - 1].key) { marked.insert(words.count - 1) }
    }
    for start in words.indices {
      for row in wanted.rows where words[start...].map(\.key).starts(with: row) {
        marked.formUnion(start..<(start + row.count))
      }
    }
    return marked.sorted().map { words[$0].range }
  }
}

extension FactQuery {
  /// The words that must stand in a row, of each demand.
  fileprivate var rows: [[QueryWord]] {
    clauses.filter { $0.demand == .required }.flatMap(\.alternatives).map(\.words).filter { $0.count > 1 }
  }

  /// Whether a word is looked for by itself, too.
  fileprivate func holdsAlone(_ key: [UInt8], _ analyser: Analyser) -> Bool {
    clauses.contains { clause in
      clause.demand != .excluded
        && clause.alternatives.contains { $0.words.count == 1 && analyser.key(of: $0.words[0].key) == key }
    }
  }
}
