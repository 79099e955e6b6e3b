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
    let order = { (hit: ScoredFact) in (written?.hold(hit.fact) == false ? 1 : 0, -hit.points, hit.fact) }
    let shown = found.first(limit) { order($0) < order($1) }
    let facts = knowledge.facts
    let counts = table.counts(of: found.lazy.map(\.fact))
    return SearchResult(
      query: typed, total: found.count,
      hits: shown.map { candidate in
        SearchResult.Hit(
          fact: facts[Int(candidate.fact)], score: Double(candidate.points) / 1000,
          language: texts[Int(candidate.text)].language,
          hasOtherMarks: written?.hold(candidate.fact) == false)
      },
      roles: Dictionary(uniqueKeysWithValues: counts.roles.map { (knowledge.roles[$0].id, $1) }),
      kinds: counts.kinds,
      corrections: inOrder(keyed.corrections + corrections(readings, shown.first), of: typed),
      unknownWords: unknownWords(of: query),
      highlighter: Highlighter(query, self, readings))
  }

  /// The facts that hold a word of the query with the marks that were typed; nil where no word has any.
  private func factsAsWritten(_ readings: [Reading?], _ query: FactQuery) -> WrittenForms? {
    // In a longer query the points of the words as they are written tell enough.
    let marked = query.rankedWords.filter(\.isMarked)
    guard !marked.isEmpty, query.rankedWords.count <= mostWordsToHoldMarksAgainst else { return nil }
    var written = WrittenForms()
    for (text, analyser) in zip(texts, analysers) {
      for word in marked where !analyser.isFunctionWord(word) || marked.count == 1 {
        guard let form = text.forms.term(word.form) else { continue }
        written.add(form, of: text)
      }
    }
    // A word without marks, or one that was read as another, may have found the rest.
    let others = query.rankedWords.contains { !$0.isMarked }
    return others && written.isEmpty ? nil : written
  }

  /// The corrections that the best hit bears out; without a hit, those of words that nobody knows.
  private func corrections(_ readings: [Reading?], _ best: ScoredFact?) -> [Correction] {
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

/// Words with their marks, of which a fact may hold one.
private struct WrittenForms {
  private var forms: [(postings: Postings, form: Int)] = []

  /// Whether no fact holds any.
  var isEmpty: Bool { forms.isEmpty }

  mutating func add(_ form: Int, of text: TextIndex) {
    if text.formPostings.count(form) > 0 { forms.append((text.formPostings, form)) }
  }

  func hold(_ fact: UInt32) -> Bool { forms.contains { $0.postings.strength(of: $0.form, in: fact) != nil } }
}

extension [ScoredFact] {
  /// The first in an order, without putting all the others into it.
  fileprivate func first(_ limit: Int, by precedes: (ScoredFact, ScoredFact) -> Bool) -> [ScoredFact] {
    guard limit < count / 4 else { return Array(sorted(by: precedes).prefix(limit)) }
    guard limit > 0 else { return [] }
    var (best, worst): ([ScoredFact], ScoredFact?) = ([], nil)
    for candidate in self where worst.map({ precedes(candidate, $0) }) ?? true {
      best.append(candidate)
      if best.count == 2 * limit {
        best.sort(by: precedes)
        best.removeLast(limit)
        worst = best.last
      }
    }
    return Array(best.sorted(by: precedes).prefix(limit))
  }
}
