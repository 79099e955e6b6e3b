package import Roles
import SourceText
public import StoredValues

extension Fact: Storable {
  package static func passed(_ fact: Fact?, _ pass: inout some FieldPass) -> Fact {
    Fact(
      id: pass(fact) { $0.id }, role: pass(fact) { $0.role }, kind: pass(fact) { $0.kind },
      text: pass(fact) { $0.text }, competencies: pass(fact) { $0.competencies },
      about: pass(fact) { $0.about }, evidence: pass(fact) { $0.evidence }, links: pass(fact) { $0.links },
      requirement: pass(fact) { $0.requirement }, caution: pass(fact) { $0.caution },
      scope: pass(fact) { $0.scope }, metric: pass(fact) { $0.metric }, states: pass(fact) { $0.states })
  }
}

extension FactKind: StorableCase {}
extension Caution: StorableCase {}
extension Link.Relation: StorableCase {}
extension FactScope.Stage: StorableCase {}
extension FactScope.Law.Seen: StorableCase {}
extension Requirement.Degree.Level: StorableCase {}
extension Requirement.Degree.Necessity: StorableCase {}

extension Link: Storable {
  package static func passed(_ link: Link?, _ pass: inout some FieldPass) -> Link {
    Link(pass(link) { $0.relation }, pass(link) { $0.target })
  }
}

extension Evidence: Storable {
  package static func passed(_ evidence: Evidence?, _ pass: inout some FieldPass) -> Evidence {
    Evidence(pass(evidence) { $0.basis }, part: pass(evidence) { $0.part })
  }
}

extension Evidence.Basis: Storable {
  package static func passed(_ basis: Evidence.Basis?, _ pass: inout some FieldPass) -> Evidence.Basis {
    let kind: Kind = pass(basis) { $0.parts.kind }
    let name: String = pass(basis) { $0.parts.name }
    switch kind {
    case .source: return .source(Source.ID(name))
    case .opposing: return .opposing(Source.ID(name))
    case .seed: return .seed(section: name)
    case .generalKnowledge: return .generalKnowledge
    case .ownJudgement: return .ownJudgement
    }
  }

  private enum Kind: StorableCase {
    case source
    case opposing
    case seed
    case generalKnowledge
    case ownJudgement
  }

  private var parts: (kind: Kind, name: String) {
    switch self {
    case .source(let id): (.source, id.text)
    case .opposing(let id): (.opposing, id.text)
    case .seed(let section): (.seed, section)
    case .generalKnowledge: (.generalKnowledge, "")
    case .ownJudgement: (.ownJudgement, "")
    }
  }
}

extension Requirement: Storable {
  package static func passed(_ requirement: Requirement?, _ pass: inout some FieldPass) -> Requirement {
    Requirement(
      years: pass(requirement) { $0.years }, degree: pass(requirement) { $0.degree },
      furtherDegree: pass(requirement) { $0.furtherDegree }, levels: pass(requirement) { $0.levels })
  }
}

extension Requirement.Years: Storable {
  package static func passed(_ years: Requirement.Years?, _ pass: inout some FieldPass) -> Requirement.Years {
    Requirement.Years(
      minimum: pass(years) { $0.minimum }, maximum: pass(years) { $0.maximum },
      field: pass(years) { $0.field })
  }
}

extension Requirement.Degree: Storable {
  package static func passed(_ degree: Requirement.Degree?, _ pass: inout some FieldPass)
    -> Requirement.Degree
  {
    Requirement.Degree(
      level: pass(degree) { $0.level }, necessity: pass(degree) { $0.necessity },
      fields: pass(degree) { $0.fields }, orEquivalent: pass(degree) { $0.orEquivalent })
  }
}

extension FactScope: Storable {
  package static func passed(_ scope: FactScope?, _ pass: inout some FieldPass) -> FactScope {
    FactScope(
      stages: pass(scope) { $0.stages }, industries: pass(scope) { $0.industries },
      country: pass(scope) { $0.country }, since: pass(scope) { $0.since }, until: pass(scope) { $0.until },
      law: pass(scope) { $0.law })
  }
}

extension FactScope.Law: Storable {
  package static func passed(_ law: FactScope.Law?, _ pass: inout some FieldPass) -> FactScope.Law {
    FactScope.Law(
      name: pass(law) { $0.name }, article: pass(law) { $0.article }, seen: pass(law) { $0.seen })
  }
}

extension MetricValues: Storable {
  package static func passed(_ metric: MetricValues?, _ pass: inout some FieldPass) -> MetricValues {
    MetricValues(
      formula: pass(metric) { $0.formula }, unit: pass(metric) { $0.unit }, owner: pass(metric) { $0.owner })
  }
}
