/// What people say when they mean an area of work, besides its name.
public struct AreaWords: Hashable, Sendable {
  /// A situation that belongs to the area, such as "data breach".
  public struct Event: Hashable, Sendable {
    /// How people put it; the first phrase of each language names the event.
    public let phrases: NameList
    /// The facts to show first.
    public package(set) var facts: [Fact.ID]

    package init(phrases: NameList, facts: [Fact.ID]) {
      self.phrases = phrases
      self.facts = facts
    }
  }

  /// Other names that count wherever they stand.
  public package(set) var alsoCalled: NameList
  /// Names that count only when nothing else was typed, because they mean other things within a sentence.
  public package(set) var alone: NameList
  /// The situations that belong to the area.
  public package(set) var events: [Event]

  package init(alsoCalled: NameList = NameList(), alone: NameList = NameList(), events: [Event] = []) {
    self.alsoCalled = alsoCalled
    self.alone = alone
    self.events = events
  }
}
