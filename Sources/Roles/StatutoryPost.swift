public import SourceText

/// A post that the law of a country asks for, such as the chief accountant.
public struct StatutoryPost: Hashable, Sendable, Identifiable {
  /// The permanent name of a post, such as `chief-accountant`.
  public typealias ID = Identifier<StatutoryPost>

  /// How firmly a company needs the post.
  public enum Firmness: String, CaseIterable, Hashable, Sendable {
    /// The law asks for it.
    case needed
    /// It depends on what the condition says.
    case perhaps
  }

  /// The post's permanent name.
  public let id: ID
  /// What it is called.
  public let name: LocalizedText
  /// The country, as two letters of ISO 3166, or `EU`.
  public let country: String
  /// The stages at which the law asks for it.
  public let stages: [FactScope.Stage]
  /// The stages at which it depends on the condition.
  public let perhaps: [FactScope.Stage]
  /// The condition in words.
  public let condition: LocalizedText?
  /// The industries of which it is asked; empty for all.
  public let industries: [Industry.ID]
  /// The roles that hold the post without its being said.
  public let roles: [Role.ID]
  /// The roles whose holder may not hold the post.
  public let notWith: [Role.ID]
  /// Whether somebody from outside may hold it.
  public let mayBeOutside: Bool
  /// The facts that give the law.
  public let facts: [Fact.ID]

  package init(
    id: ID, name: LocalizedText, country: String, stages: [FactScope.Stage], perhaps: [FactScope.Stage] = [],
    condition: LocalizedText? = nil, industries: [Industry.ID] = [], roles: [Role.ID] = [],
    notWith: [Role.ID] = [], mayBeOutside: Bool = false, facts: [Fact.ID] = []
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.stages = stages
    self.perhaps = perhaps
    self.condition = condition
    self.industries = industries
    self.roles = roles
    self.notWith = notWith
    self.mayBeOutside = mayBeOutside
    self.facts = facts
  }

  /// How firmly a company at a stage of an industry needs the post; nil when it does not.
  public func firmness(at stage: FactScope.Stage, in industry: Industry.ID?) -> Firmness? {
    let isElsewhere = industry.map { !industries.isEmpty && !industries.contains($0) } ?? false
    guard !isElsewhere else { return nil }
    if stages.contains(stage) { return industry == nil && !industries.isEmpty ? .perhaps : .needed }
    return perhaps.contains(stage) ? .perhaps : nil
  }
}
