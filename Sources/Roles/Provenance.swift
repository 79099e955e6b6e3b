/// What a knowledge base did to the one that it extends, and where it says so.
///
/// Only what differs is entered: a thing that is not here comes from the base below as it is.
public struct Provenance: Sendable {
  /// A thing that was changed or added.
  public struct Mark<Thing: Sendable>: Sendable {
    /// Who did it, and where.
    public let origin: Origin
    /// The thing as it is in the base below; nil when it was added.
    public let before: Thing?

    package init(origin: Origin, before: Thing?) {
      self.origin = origin
      self.before = before
    }
  }

  /// The roles that were changed or added.
  public package(set) var roles: [Role.ID: Mark<Role>] = [:]
  /// The facts.
  public package(set) var facts: [Fact.ID: Mark<Fact>] = [:]
  /// The areas of work.
  public package(set) var competencies: [Competency.ID: Mark<Competency>] = [:]
  /// The sources.
  public package(set) var sources: [Source.ID: Mark<Source>] = [:]
  /// The disagreements.
  public package(set) var disagreements: [Disagreement.ID: Mark<Disagreement>] = [:]
  /// What is no longer there, by its id.
  public package(set) var withdrawals: [String: Withdrawal] = [:]
  /// The bases below by name and version, the lowest first.
  public package(set) var bases: [Base] = []

  /// A base that is extended.
  public struct Base: Hashable, Sendable {
    /// Its short name.
    public let name: String
    /// Its version.
    public let version: String

    package init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// Nothing was changed.
  public init() {}
}

/// The place where a knowledge base says that a thing is to be otherwise.
public struct Origin: Hashable, Sendable {
  /// What was done.
  public enum Deed: String, CaseIterable, Hashable, Sendable {
    case changed
    case added
    case withdrawn
  }

  /// What was done.
  public let deed: Deed
  /// The short name of the base that did it.
  public let base: String
  /// The path of its file.
  public let path: String
  /// The line in it; the first is 1.
  public let line: Int

  package init(_ deed: Deed, base: String, path: String, line: Int) {
    self.deed = deed
    self.base = base
    self.path = path
    self.line = line
  }

  /// The place as it is typed and clicked: file and line.
  public var place: String { "\(path):\(line)" }
}

/// Something that the base below holds and this one does not.
public struct Withdrawal: Sendable {
  /// Why it is gone.
  public enum Reason: Hashable, Sendable {
    /// It is forbidden.
    case forbidden
    /// All that it rested on is forbidden.
    case unsupported
    /// It speaks of a role that is forbidden.
    case roleForbidden(Role.ID)
    /// It says of an area what the base has decided otherwise.
    case decidedOtherwise(Competency.ID)
  }

  /// The id that it had.
  public let id: String
  /// Why it is gone.
  public let reason: Reason
  /// Where that was decided.
  public let origin: Origin
  /// The fact, where it was one.
  public let fact: Fact?

  package init(id: String, reason: Reason, origin: Origin, fact: Fact? = nil) {
    self.id = id
    self.reason = reason
    self.origin = origin
    self.fact = fact
  }
}

extension KnowledgeBase {
  /// Where a fact was changed or added; nil when it comes from the base below as it is.
  public func origin(of fact: Fact.ID) -> Origin? { provenance.facts[fact]?.origin }

  /// Where a role was changed or added.
  public func origin(of role: Role.ID) -> Origin? { provenance.roles[role]?.origin }

  /// Where an area of work was changed or added.
  public func origin(of competency: Competency.ID) -> Origin? { provenance.competencies[competency]?.origin }

  /// Where a source was changed or added.
  public func origin(of source: Source.ID) -> Origin? { provenance.sources[source]?.origin }

  /// Where a disagreement was changed or added.
  public func origin(of disagreement: Disagreement.ID) -> Origin? {
    provenance.disagreements[disagreement]?.origin
  }

  /// The role that an area was taken from, where it was given to another one.
  public func previousOwner(of competency: Competency.ID) -> Role.ID? {
    let before = provenance.competencies[competency]?.before?.accountable
    return before == self.competency(competency)?.accountable ? nil : before
  }
}
