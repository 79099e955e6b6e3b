package import Roles
public import StoredValues

extension Vocabulary: Storable {
  package static func passed(_ words: Vocabulary?, _ pass: inout some FieldPass) -> Vocabulary {
    Vocabulary(
      heads: pass(words) { $0.heads }, alike: pass(words) { $0.alike },
      reworded: pass(words) { $0.reworded }, decisions: pass(words) { $0.decisions },
      chat: pass(words) { $0.chat }, shared: pass(words) { $0.shared }, terms: pass(words) { $0.terms })
  }
}

extension DecisionWords.Use: StorableCase {}

extension DecisionWords: Storable {
  package static func passed(_ words: DecisionWords?, _ pass: inout some FieldPass) -> DecisionWords {
    DecisionWords(pass(words) { $0.lists })
  }
}

extension Vocabulary.ChatSpelling: Storable {
  package static func passed(
    _ spelling: Vocabulary.ChatSpelling?, _ pass: inout some FieldPass
  ) -> Vocabulary.ChatSpelling {
    Vocabulary.ChatSpelling(typed: pass(spelling) { $0.typed }, meaning: pass(spelling) { $0.meaning })
  }
}

extension Vocabulary.SharedName: Storable {
  package static func passed(
    _ shared: Vocabulary.SharedName?, _ pass: inout some FieldPass
  ) -> Vocabulary.SharedName {
    Vocabulary.SharedName(names: pass(shared) { $0.names }, competencies: pass(shared) { $0.competencies })
  }
}

extension Vocabulary.Term: Storable {
  package static func passed(_ term: Vocabulary.Term?, _ pass: inout some FieldPass) -> Vocabulary.Term {
    Vocabulary.Term(en: pass(term) { $0.en }, vi: pass(term) { $0.vi }, unwanted: pass(term) { $0.unwanted })
  }
}
