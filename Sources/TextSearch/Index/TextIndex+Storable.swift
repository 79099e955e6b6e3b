import SourceText
package import StoredValues

extension TermDictionary: Storable {
  package static func passed(_ terms: TermDictionary?, _ pass: inout some FieldPass) -> TermDictionary {
    TermDictionary(bytes: pass.numbers(terms) { $0.bytes }, starts: pass.numbers(terms) { $0.starts })
  }
}

extension Postings: Storable {
  package static func passed(_ postings: Postings?, _ pass: inout some FieldPass) -> Postings {
    Postings(
      starts: pass.numbers(postings) { $0.starts }, facts: pass.numbers(postings) { $0.facts },
      strengths: pass.numbers(postings) { $0.strengths })
  }
}

extension TextIndex: Storable {
  package static func passed(_ text: TextIndex?, _ pass: inout some FieldPass) -> TextIndex {
    let place = pass(text) { Language.allCases.firstIndex(of: $0.language) ?? 0 }
    if !Language.allCases.indices.contains(place) { pass.fail() }
    return TextIndex(
      language: Language.allCases.indices.contains(place) ? Language.allCases[place] : .vi,
      keys: pass(text) { $0.keys }, keyPostings: pass(text) { $0.keyPostings },
      forms: pass(text) { $0.forms }, formPostings: pass(text) { $0.formPostings },
      keyOfForm: pass.numbers(text) { $0.keyOfForm }, usualForm: pass.numbers(text) { $0.usualForm },
      pairs: pass.numbers(text) { $0.pairs }, pairPostings: pass(text) { $0.pairPostings },
      pairsBySecond: pass.numbers(text) { $0.pairsBySecond }, sentences: pass.numbers(text) { $0.sentences },
      sentenceStarts: pass.numbers(text) { $0.sentenceStarts }, pauses: pass.numbers(text) { $0.pauses },
      factCount: pass(text) { $0.factCount })
  }
}
