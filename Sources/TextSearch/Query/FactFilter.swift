public import Roles
import SourceText

/// What facts a search is limited to, from qualifiers such as `role:cpo`, `-kind:metric`.
public struct FactFilter: Hashable, Sendable {
  /// The roles that the fact may be about; empty means any.
  public var roles: Set<Role.ID> = []
  /// The kinds that the fact may be of; empty means any.
  public var kinds: Set<FactKind> = []
  /// Competencies of which the fact must concern one; empty means any.
  public var competencies: Set<Competency.ID> = []
  /// Sources of which the fact must rest on one; empty means any.
  public var sources: Set<Source.ID> = []
  /// Grades of which the fact's best source must have one; empty means any.
  public var grades: Set<Source.Grade> = []
  /// Roles that the fact must not be about.
  public var excludedRoles: Set<Role.ID> = []
  /// Kinds that the fact must not be of.
  public var excludedKinds: Set<FactKind> = []
  /// Competencies that the fact must not concern.
  public var excludedCompetencies: Set<Competency.ID> = []
  /// Sources that the fact must not rest on.
  public var excludedSources: Set<Source.ID> = []
  /// Grades that the fact's best source must not have.
  public var excludedGrades: Set<Source.Grade> = []

  /// A filter that lets everything through.
  public init() {}

  /// Whether everything goes through.
  public var isEmpty: Bool { self == FactFilter() }

  /// Whether a role may be listed.
  public func admits(_ role: Role.ID) -> Bool {
    (roles.isEmpty || roles.contains(role)) && !excludedRoles.contains(role)
  }

  /// Whether a fact goes through; its grade is the best one of its sources.
  public func admits(_ fact: Fact, grade: @autoclosure () -> Source.Grade?) -> Bool {
    admitsRole(of: fact) && fits([fact.kind], kinds, excludedKinds)
      && fits(fact.competencies, competencies, excludedCompetencies)
      && fits(fact.sources, sources, excludedSources)
      && (grades.isEmpty && excludedGrades.isEmpty
        || fits(grade().map { [$0] } ?? [], grades, excludedGrades))
  }

  private func admitsRole(of fact: Fact) -> Bool {
    fits(fact.role.map { [$0] } ?? [], roles, excludedRoles)
  }
}

private func fits<Value: Hashable>(_ values: [Value], _ wanted: Set<Value>, _ excluded: Set<Value>) -> Bool {
  (wanted.isEmpty || values.contains(where: wanted.contains)) && !values.contains(where: excluded.contains)
}
