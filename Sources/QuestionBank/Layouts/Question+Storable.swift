import KnowledgeImage
import Roles
import SourceText
public import StoredValues

extension QuestionKind: StorableCase {}

extension QuestionHead: Storable {
  @usableFromInline package static func passed(_ head: QuestionHead?, _ pass: inout some FieldPass)
    -> QuestionHead
  {
    var new = QuestionHead(
      pass(head) { $0.kind }, pass(head) { $0.subject }, pass(head) { $0.roles },
      pass(head) { $0.competencies }, pass(head) { $0.factKind },
      topics: Set(pass(head) { $0.topics.sorted() }))
    new.facts = pass(head) { $0.facts }
    new.restsOnChart = pass(head) { $0.restsOnChart }
    new.answers = pass(head) { $0.answers }
    new.rivals = pass(head) { $0.rivals }
    return new
  }
}

extension Question.PartedSentence: Storable {
  @usableFromInline package static func passed(_ sentence: Self?, _ pass: inout some FieldPass) -> Self {
    Self(stem: pass(sentence) { $0.stem }, tails: pass(sentence) { $0.tails })
  }
}

/// The words of an answer, which many questions share: the name of a role is an answer hundreds of times.
struct AnswerWords: Hashable, Sendable {
  let text: String
  let synonyms: [String]
  let role: Role.ID?

  init(text: String, synonyms: [String], role: Role.ID?) {
    (self.text, self.synonyms, self.role) = (text, synonyms, role)
  }

  init(_ option: Question.Option) {
    self.init(text: option.text, synonyms: option.synonyms, role: option.role)
  }
}

extension AnswerWords: Storable {
  @usableFromInline package static func passed(_ words: AnswerWords?, _ pass: inout some FieldPass)
    -> AnswerWords
  {
    AnswerWords(
      text: pass(words) { $0.text }, synonyms: pass(words) { $0.synonyms }, role: pass(words) { $0.role })
  }
}

/// What a question has beside its head: its texts, with each answer by the number of its words.
struct QuestionBody: Sendable {
  /// What it turned out to be about, where that is not what its outline said.
  let head: QuestionHead?
  let stem: String
  let keys: [Answer]
  let distractors: [Answer]
  let synonyms: [String]
  let recall: Question.PartedSentence?
  let fingerprint: String

  /// An answer by the number of its words, and what makes it right or wrong.
  struct Answer: Sendable {
    let words: Int
    let claim: Claim
  }
}

extension QuestionBody: Storable {
  @usableFromInline package static func passed(_ body: QuestionBody?, _ pass: inout some FieldPass)
    -> QuestionBody
  {
    QuestionBody(
      head: pass(body) { $0.head }, stem: pass(body) { $0.stem }, keys: pass(body) { $0.keys },
      distractors: pass(body) { $0.distractors },
      synonyms: pass(body) { $0.synonyms }, recall: pass(body) { $0.recall },
      fingerprint: pass(body) { $0.fingerprint })
  }
}

extension QuestionBody.Answer: Storable {
  @usableFromInline package static func passed(_ answer: Self?, _ pass: inout some FieldPass) -> Self {
    Self(words: pass(answer) { $0.words }, claim: pass(answer) { $0.claim })
  }
}
