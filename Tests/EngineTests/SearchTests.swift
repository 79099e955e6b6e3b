import Roles
import SourceText
import TestSupport
import Testing
import TextSearch

@Suite struct `Searching the shipped knowledge` {
  @Test(arguments: Language.allCases)
  func `finds every fact by its own sentence, those of the seed first`(language: Language) {
    for fact in Shipped.knowledge.facts {
      let sentence = fact.text[language]
      let found = Shipped.index.search(FactQuery(words: sentence), limit: 3).hits.map(\.fact)
      // Some roles share a sentence, such as "Reports to the CEO."
      let place = found.firstIndex { $0.text[language] == sentence } ?? 3
      #expect(place < (fact.id.text.hasPrefix("S") ? 1 : 3), "\(fact.id): \(sentence)")
    }
  }

  @Test func `finds every fact among the first three by its sentence without marks`() {
    for fact in Shipped.knowledge.facts {
      let sentence = folded(fact.text[.vi])
      let found = Shipped.index.search(FactQuery(words: sentence), limit: 3).hits.map(\.fact)
      #expect(found.contains { folded($0.text[.vi]) == sentence }, "\(fact.id): \(sentence)")
    }
  }

  @Test(arguments: [
    ("metrics CMO", "cmo", FactKind.metric), ("chỉ số CMO", "cmo", .metric), ("kpi cto", "cto", .metric),
    ("nhiệm vụ của CPO", "cpo", .duty), ("chi so CMO", "cmo", .metric),
  ])
  func `knows the words for a role and for a kind of fact`(query: String, role: String, kind: FactKind) {
    let hits = Shipped.index.search(FactQuery(query, in: Shipped.knowledge), limit: 5).hits.map(\.fact)
    #expect(hits.contains { $0.role?.text == role && $0.kind == kind }, "\(hits.map(\.id.text))")
  }

  @Test func `explains a score by parts that add up to it`() {
    var generator = SeededGenerator(seed: 42)
    let words = Shipped.knowledge.facts.flatMap { fact in
      Language.allCases.flatMap { fact.text[$0].split(separator: " ") }
    }
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 1...8, using: &generator))
        .compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
      let query = FactQuery(text, in: Shipped.knowledge)
      for hit in Shipped.index.search(query, limit: 3).hits {
        let explanation = Shipped.index.explanation(of: hit, for: query)
        let sum = explanation?.parts.reduce(0) { $0 + Int(($1.points * 1000).rounded()) }
        #expect(sum == Int((hit.score * 1000).rounded()), "\(text): \(hit.fact.id)")
        for part in explanation?.parts ?? [] {
          #expect(abs(part.rarity * part.strength * part.weight - part.points) <= 0.000_5001, "\(part)")
        }
      }
    }
  }
}
