package import SourceText

/// Finds the words of a query in a text, as places in the original; words that ask or join are left out.
package struct Highlighter: Sendable {
  private var languages: [(analyser: Analyser, keys: [[UInt8]])] = []
  private var beginnings: [[UInt8]] = []

  init(_ query: FactQuery, _ index: SearchIndex, _ readings: [Reading?]) {
    for (number, reading) in readings.enumerated() {
      let text = index.texts[number]
      var keys: [[UInt8]] = []
      for use in reading?.uses ?? [] where !use.isMinor {
        if case .key(let key) = use.term { keys.append(Array(text.keys[key])) }
      }
      languages.append((index.analysers[number], keys))
    }
    for clause in query.clauses where clause.demand != .excluded {
      for case .prefix(let word) in clause.alternatives { beginnings.append(word.key) }
    }
  }

  /// Where the words of the query stand in a text, as stretches of its UTF-8.
  package func places(in text: String, _ language: Language) -> [Range<Int>] {
    guard let (analyser, keys) = languages.first(where: { $0.analyser.language == language }) else {
      return []
    }
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
