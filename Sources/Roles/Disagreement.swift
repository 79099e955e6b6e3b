public import SourceText

/// A matter on which sources do not agree; both sides are kept.
public struct Disagreement: Hashable, Sendable, Identifiable {
  /// The permanent name of a disagreement, such as `D1`.
  public typealias ID = Identifier<Disagreement>

  /// What some of the sources say.
  public struct Side: Hashable, Sendable {
    /// Their view, as a sentence.
    public let text: LocalizedText
    /// The sources that hold it.
    public package(set) var sources: [Source.ID]
    /// The facts that state it.
    public package(set) var facts: [Fact.ID]

    package init(text: LocalizedText, sources: [Source.ID], facts: [Fact.ID]) {
      self.text = text
      self.sources = sources
      self.facts = facts
    }
  }

  /// The disagreement's permanent name.
  public let id: ID
  /// The question that the sources answer differently.
  public package(set) var topic: LocalizedText
  /// The areas of work that it concerns.
  public package(set) var competencies: [Competency.ID]
  /// The roles that it concerns.
  public package(set) var roles: [Role.ID]
  /// The views; at least two.
  public package(set) var sides: [Side]
  /// How this knowledge base settles the matter in its matrix, where it has to.
  public package(set) var settlement: LocalizedText?
  /// Facts that touch the matter.
  public package(set) var facts: [Fact.ID]

  package init(
    id: ID, topic: LocalizedText, competencies: [Competency.ID], roles: [Role.ID], sides: [Side],
    settlement: LocalizedText?, facts: [Fact.ID]
  ) {
    self.id = id
    self.topic = topic
    self.competencies = competencies
    self.roles = roles
    self.sides = sides
    self.settlement = settlement
    self.facts = facts
  }
}
