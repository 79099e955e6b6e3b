import SourceText
package import StoredValues

extension TermDictionary: Storable {
  package static func passed(_ terms: TermDictionary?, _ pass: inout some FieldPass) -> TermDictionary {
    TermDictionary(bytes: pass.block(terms) { $0.bytes }, starts: pass.block(terms) { $0.starts })
  }
}

extension Postings: Storable {
  package static func passed(_ postings: Postings?, _ pass: inout some FieldPass) -> Postings {
    Postings(
      starts: pass.block(postings) { $0.starts }, facts: pass.block(postings) { $0.facts },
      strengths: pass.block(postings) { $0.strengths })
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
      keyOfForm: pass.block(text) { $0.keyOfForm }, usualForm: pass.block(text) { $0.usualForm },
      pairs: pass.block(text) { $0.pairs }, pairPostings: pass(text) { $0.pairPostings },
      pairsBySecond: pass.block(text) { $0.pairsBySecond }, sentences: pass.block(text) { $0.sentences },
      sentenceStarts: pass.block(text) { $0.sentenceStarts }, pauses: pass.block(text) { $0.pauses },
      factCount: pass(text) { $0.factCount })
  }
}
