/// The words by which a base speaks of deciding: those of an action that say nothing of what is decided, and those of
/// a fact that say who decides it.
public struct DecisionWords: Hashable, Sendable {
  /// What the words of a list do.
  public enum Use: String, CaseIterable, Hashable, Sendable {
    /// In an action: to decide, whatever it is about.
    case deciding
    /// In an action: what a decision is put into, such as a rule.
    case forms
    /// In an action: that it concerns the one who takes it.
    case oneself
    /// In an action: that nobody else has a part in it.
    case alone
    /// In an action: behind it stands whoever is left out.
    case excluding
    /// In an action: that something belongs to somebody who was named.
    case possession
    /// In an action: that somebody gets a post.
    case appointing
    /// In an action: that somebody loses a post.
    case removing
    /// In an action: what else stands beside a title where a post is filled or emptied.
    case posts
    /// In an action: life outside of work, on which no base decides.
    case privateLife = "private-life"
    /// In a fact: its subject has the last word.
    case lastWord = "last-word"
    /// In a fact: its subject may not.
    case forbidding
    /// In a fact: several decide.
    case sharing
    /// In a fact: its subject only has a voice.
    case advising
    /// In a fact: what somebody does who does not decide.
    case helping
    /// In a fact: others approve what stands before it.
    case approving
    /// In a fact: others decide a part of what it is about.
    case sharedParts = "shared-parts"
    /// In a fact: somebody is put into a post.
    case filling
    /// In a fact: a post that is filled.
    case filledPosts = "filled-posts"
    /// In a fact: somebody is taken out of a post.
    case emptying
    /// In a fact: those at the top, as whom it names them together.
    case top
    /// In a fact: every head of a function alike.
    case anyHead = "any-head"
  }

  package let lists: [Use: NameList]

  package init(_ lists: [Use: NameList] = [:]) { self.lists = lists.filter { !$0.value.all.isEmpty } }

  /// The words of a list; none where the base has no such list.
  public subscript(use: Use) -> NameList { lists[use] ?? NameList() }

  /// The same, with the lists of other words for those that are missing here.
  package func completed(by others: DecisionWords) -> DecisionWords {
    DecisionWords(others.lists.merging(lists) { _, own in own })
  }

  /// These words and then others, list by list.
  package func adding(_ others: DecisionWords) -> DecisionWords {
    DecisionWords(
      lists.merging(others.lists) { NameList(en: $0.en + $1.en, vi: $0.vi + $1.vi) })
  }
}
