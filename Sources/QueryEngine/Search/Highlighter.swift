package import SourceText

/// Finds the words of a query in a text, as places in the original.
package struct Highlighter: Sendable {
  private var keys: [Language: Set<[UInt8]>] = [:]
  private var analysers: [Language: Analyser] = [:]
  private var beginnings: [[UInt8]] = []

  init(_ query: FactQuery, _ texts: [TextIndex], _ readings: [Reading?]) {
    for (text, reading) in zip(texts, readings) {
      let analyser = Analyser(text.language)
      analysers[text.language] = analyser
      for case .key(let key) in reading?.uses.map(\.term) ?? [] {
        keys[text.language, default: []].insert(Array(text.keys[key]))
      }
    }
    for clause in query.clauses where clause.demand != .excluded {
      for case .prefix(let word) in clause.alternatives { beginnings.append(word.key) }
    }
  }

  /// Where the words of the query stand in a text, as stretches of its UTF-8.
  package func places(in text: String, _ language: Language) -> [Range<Int>] {
    guard let analyser = analysers[language] else { return [] }
    let keys = keys[language] ?? []
    var reader = WordReader(text)
    var places: [Range<Int>] = []
    while reader.next() {
      if keys.contains(analyser.key(of: reader.key))
        || beginnings.contains(where: { reader.key.starts(with: $0) })
      {
        places.append(reader.range)
      }
    }
    return places
  }
}
