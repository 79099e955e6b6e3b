import Roles
import SourceText

extension SearchIndex {
  /// The facts that fit a query, the best first; of equals the first of the knowledge base.
  ///
  /// Without words to rank by, facts come in the order of the knowledge base with a score of 0.
  /// Several words that were typed as one, and that no fact has in a row, are looked for one by one.
  public func search(_ query: FactQuery, limit: Int = 10) -> SearchResult {
    let result = found(query, limit: limit)
    guard result.total == 0, let loose = query.loosened else { return result }
    let looser = found(loose, limit: limit)
    return looser.total > 0 ? looser : result
  }

  private func found(_ query: FactQuery, limit: Int) -> SearchResult {
    let keyed = keyed(query)
    let (typed, query) = (query, keyed.query)
    let readings = readings(of: keyed)
    let asksNothing = query.isEmpty && query.text.contains { !$0.isWhitespace }
    var found = query.unknownFilters.isEmpty && !asksNothing ? candidates(for: query, readings) : []
    let best = found.max { $0.points < $1.points }
    let floor = Int32(Double(best?.points ?? 0) * Ranking.leastShareOfBest)
    found = found.filter { $0.points >= floor }
    let written = factsAsWritten(readings, query)
    let order = { (hit: Candidate) in (written?.contains(hit.fact) == false ? 1 : 0, -hit.points, hit.fact) }
    let shown = found.sorted { order($0) < order($1) }.prefix(limit)
    let facts = knowledge.facts
    return SearchResult(
      query: typed, total: found.count,
      hits: shown.map { candidate in
        SearchResult.Hit(
          fact: facts[Int(candidate.fact)], score: Double(candidate.points) / 1000,
          language: texts[Int(candidate.text)].language,
          hasOtherMarks: written?.contains(candidate.fact) == false)
      },
      roles: counts(found.compactMap { facts[Int($0.fact)].role }),
      kinds: counts(found.map { facts[Int($0.fact)].kind }),
      corrections: inOrder(keyed.corrections + corrections(readings, shown.first), of: typed),
      unknownWords: unknownWords(of: query),
      highlighter: Highlighter(query, self, readings))
  }

  /// The facts that hold a word of the query with the marks that were typed; nil where no word has any.
  private func factsAsWritten(_ readings: [Reading?], _ query: FactQuery) -> Set<UInt32>? {
    // In a longer query the points of the words as they are written tell enough.
    let marked = query.rankedWords.filter(\.isMarked)
    guard !marked.isEmpty, query.rankedWords.count <= mostWordsToHoldMarksAgainst else { return nil }
    var facts: Set<UInt32> = []
    for (text, analyser) in zip(texts, analysers) {
      for word in marked where !analyser.isFunctionWord(word) || marked.count == 1 {
        guard let form = text.forms.term(word.form) else { continue }
        facts.formUnion(text.facts(holding: .form(form)))
      }
    }
    // A word without marks, or one that was read as another, may have found the rest.
    let others = query.rankedWords.contains { !$0.isMarked }
    return others && facts.isEmpty ? nil : facts
  }

  private struct Candidate {
    let fact: UInt32
    var points: Int32
    var text: UInt8
  }

  /// Every fact that meets the query, with its points in the language where it has most.
  private func candidates(for query: FactQuery, _ readings: [Reading?]) -> [Candidate] {
    let stretches = stretches(query.filter)
    let excluded = excluded(by: query)
    guard query.ranks else { return everything(in: stretches, excluded, query.language) }
    var candidates: [Candidate] = []
    var places = [UInt32](repeating: 0, count: table.factCount)
    for (number, reading) in readings.enumerated() {
      guard let reading else { continue }
      let scores = Scores(reading, in: texts[number], stretches, factCount: table.factCount)
      let admitted = admitted(by: query, in: texts[number], analysers[number], excluding: excluded)
      let floor = Int32(Double(reading.ideal) * Ranking.leastShareOfQuery)
      for fact in scores.scored where scores.points[Int(fact)] >= floor {
        guard admitted?.contains(fact) ?? !excluded.contains(fact) else { continue }
        let candidate = Candidate(fact: fact, points: scores.points[Int(fact)], text: UInt8(number))
        let place = Int(places[Int(fact)])
        if place == 0 {
          candidates.append(candidate)
          places[Int(fact)] = UInt32(candidates.count)
        } else if candidates[place - 1].points < candidate.points {
          candidates[place - 1] = candidate
        }
      }
    }
    return candidates
  }

  private func everything(
    in stretches: [Range<UInt32>]?, _ excluded: Set<UInt32>, _ language: Language?
  ) -> [Candidate] {
    (stretches ?? [0..<UInt32(table.factCount)]).joined()
      .filter { fact in
        !excluded.contains(fact)
          && (language.map { knowledge.facts[Int(fact)].text.wording(in: $0) != nil } ?? true)
      }
      .map { Candidate(fact: $0, points: 0, text: 0) }
  }

  /// The corrections that the best hit bears out; without a hit, those of words that nobody knows.
  private func corrections(_ readings: [Reading?], _ best: Candidate?) -> [Correction] {
    let reading = best.map { readings[Int($0.text)] } ?? readings.first ?? nil
    return (reading?.corrections ?? []).filter { _, certainty in
      guard case .doubtful(let typed, let near) = certainty else { return true }
      guard let best else { return false }
      let text = texts[Int(best.text)]
      return text.strength(of: .key(near), in: best.fact) != nil
        && text.strength(of: .key(typed), in: best.fact) == nil
    }.map(\.correction)
  }

  /// Corrections in the order in which the words were typed.
  private func inOrder(_ corrections: [Correction], of query: FactQuery) -> [Correction] {
    let words = query.rankedWords.map(\.typed)
    let places = corrections.indices.map { (words.firstIndex(of: corrections[$0].from) ?? words.count, $0) }
    return places.sorted { $0 < $1 }.map { corrections[$0.1] }
  }

  private func unknownWords(of query: FactQuery) -> [String] {
    query.rankedWords.filter { count($0) == 0 }.map(\.typed)
  }
}

/// A query of more words is a sentence.
private let mostWordsToHoldMarksAgainst = 3

private func counts<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
  Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
}
