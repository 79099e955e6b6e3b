public import Roles
public import SourceText

/// One question in one language, with the proof of its answer.
public struct Question: Hashable, Sendable {
  /// The permanent name: kind, what it is about, language; it is made of ids only, never of text.
  public var id: String
  /// What it asks for.
  public var kind: QuestionKind
  /// The language in which it is asked.
  public var language: Language
  /// What it is about, such as `CPO-16`; the same in both languages.
  public var subject: String
  /// The roles whose duties it teaches, the closest first.
  public var roles: [Role.ID]
  /// The areas of work that it concerns.
  public var competencies: [Competency.ID]
  /// The kind of fact that it is made of, if it is made of one.
  public var factKind: FactKind?
  /// Questions with one of these in common give each other away, so that one day brings one of them.
  public var topics: Set<String>
  /// The question itself; a blank is `____`.
  public var stem: String
  /// The right answers of which one is shown; a list has all of them.
  public var keys: [Option]
  /// Wrong answers, the most plausible first.
  public var distractors: [Option]
  /// What else counts when it is typed.
  public var synonyms: [String]
  /// The sentence to go on with from memory, once the answer was recognised.
  public var recall: PartedSentence?
  /// A number over what the question says, to see whether that was edited; punctuation and case do not count.
  public var fingerprint: String

  /// A sentence whose end is to be said.
  public struct PartedSentence: Hashable, Sendable {
    /// How the sentence begins.
    public var stem: String
    /// The end, in the language of the question and in the other one.
    public var tails: [Language: String]
  }

  /// A possible answer and what makes it right or wrong.
  public struct Option: Hashable, Sendable {
    /// The words of the answer.
    public var text: String
    /// What the knowledge base says, so that the answer is right or wrong.
    public var claim: Claim
    /// What else counts as this answer when it is typed.
    public var synonyms: [String] = []
    /// The role that the answer stands for, if it is one.
    public var role: Role.ID?
  }

  /// Everything that makes the key right.
  public var proof: [Claim] { keys.map(\.claim) }
}

/// A question in both languages, before it is parted.
struct Draft {
  var head: QuestionHead
  var stem: LocalizedText
  var keys: [Option]
  var distractors: [Option] = []
  var synonyms: [String] = []
  /// What the fingerprint is taken of.
  var content: LocalizedText
  var recall: Recall?

  init(
    _ head: QuestionHead, stem: LocalizedText, keys: [Option], distractors: [Option] = [],
    synonyms: [String] = [], content: LocalizedText, recall: Recall? = nil
  ) {
    (self.head, self.stem, self.keys, self.distractors) = (head, stem, keys, distractors)
    (self.synonyms, self.content, self.recall) = (synonyms, content, recall)
  }

  var kind: QuestionKind { head.kind }

  struct Option {
    var text: LocalizedText
    var claim: Claim
    var synonyms: [String] = []
    var role: Role.ID?

    func option(in language: Language) -> Question.Option {
      Question.Option(text: text[language], claim: claim, synonyms: synonyms, role: role)
    }
  }

  func question(in language: Language) -> Question {
    Question(
      id: "\(head.name):\(language.rawValue)", kind: kind, language: language, subject: head.subject,
      roles: head.roles, competencies: head.competencies, factKind: head.factKind, topics: head.topics,
      stem: stem[language], keys: keys.map { $0.option(in: language) },
      distractors: distractors.map { $0.option(in: language) }, synonyms: synonyms,
      recall: recall.map { recall in
        Question.PartedSentence(
          stem: recall.stem[language], tails: [.en: recall.tail[.en], .vi: recall.tail[.vi]])
      },
      fingerprint: Fingerprint.of(content[language]))
  }
}

/// A short number over the words of a text.
enum Fingerprint {
  static func of(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in foldedWords(text) {
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x20) &* 0x100_0000_01B3
    }
    return String(hash, radix: 36)
  }
}
