/// Words of a knowledge base that belong to no single role or area.
public struct Vocabulary: Hashable, Sendable {
  /// A spelling used in chat, such as `ko` for `không`.
  public struct ChatSpelling: Hashable, Sendable {
    /// What people type.
    public let typed: String
    /// What they mean by it.
    public let meaning: String

    package init(typed: String, meaning: String) {
      self.typed = typed
      self.meaning = meaning
    }
  }

  /// Names that stand for several areas of work at once, such as "security".
  public struct SharedName: Hashable, Sendable {
    /// The names.
    public let names: NameList
    /// The areas, the likeliest first.
    public let competencies: [Competency.ID]

    package init(names: NameList, competencies: [Competency.ID]) {
      self.names = names
      self.competencies = competencies
    }
  }

  /// The one word to use for a thing, and what may not be written in its place.
  public struct Term: Hashable, Sendable {
    /// The English term, if there is a rule for it.
    public let en: String?
    /// The Vietnamese term, if there is a rule for it.
    public let vi: String?
    /// What the texts may not say instead.
    public let unwanted: NameList

    package init(en: String?, vi: String?, unwanted: NameList) {
      self.en = en
      self.vi = vi
      self.unwanted = unwanted
    }
  }

  /// Ways to speak of the head of a function, which stands at `{}`: "head of {}".
  public let heads: NameList
  /// Families of words of one meaning.
  public let alike: [[String]]
  /// Families of words and phrases that say the same in a sentence, by which a text is checked.
  public let reworded: [[String]]
  /// The words by which it speaks of deciding.
  public let decisions: DecisionWords
  /// Spellings of chat.
  public let chat: [ChatSpelling]
  /// Names that several areas share.
  public let shared: [SharedName]
  /// One term for each thing.
  public let terms: [Term]

  package init(
    heads: NameList = NameList(), alike: [[String]] = [], reworded: [[String]] = [],
    decisions: DecisionWords = DecisionWords(), chat: [ChatSpelling] = [], shared: [SharedName] = [],
    terms: [Term] = []
  ) {
    self.heads = heads
    self.alike = alike
    self.reworded = reworded
    self.decisions = decisions
    self.chat = chat
    self.shared = shared
    self.terms = terms
  }

  /// The same, with the words of deciding of another base where this one has none of its own.
  package func completed(by other: Vocabulary) -> Vocabulary {
    Vocabulary(
      heads: heads, alike: alike, reworded: reworded, decisions: decisions.completed(by: other.decisions),
      chat: chat, shared: shared, terms: terms)
  }
}
