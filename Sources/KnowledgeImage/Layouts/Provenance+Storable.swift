package import Roles
public import StoredValues

extension Provenance: Storable {
  package static func passed(_ provenance: Provenance?, _ pass: inout some FieldPass) -> Provenance {
    var made = Provenance()
    made.roles = pass(provenance) { $0.roles }
    made.facts = pass(provenance) { $0.facts }
    made.competencies = pass(provenance) { $0.competencies }
    made.sources = pass(provenance) { $0.sources }
    made.disagreements = pass(provenance) { $0.disagreements }
    made.withdrawals = pass(provenance) { $0.withdrawals }
    made.bases = pass(provenance) { $0.bases }
    return made
  }
}

extension Provenance.Mark: Storable where Thing: Storable {
  package static func passed(_ mark: Provenance.Mark<Thing>?, _ pass: inout some FieldPass)
    -> Provenance.Mark<Thing>
  {
    Provenance.Mark(origin: pass(mark) { $0.origin }, before: pass(mark) { $0.before })
  }
}

extension Provenance.Base: Storable {
  package static func passed(_ base: Provenance.Base?, _ pass: inout some FieldPass) -> Provenance.Base {
    Provenance.Base(name: pass(base) { $0.name }, version: pass(base) { $0.version })
  }
}

extension Origin.Deed: StorableCase {}

extension Origin: Storable {
  package static func passed(_ origin: Origin?, _ pass: inout some FieldPass) -> Origin {
    Origin(
      pass(origin) { $0.deed }, base: pass(origin) { $0.base }, path: pass(origin) { $0.path },
      line: pass(origin) { $0.line })
  }
}

extension Withdrawal: Storable {
  package static func passed(_ withdrawal: Withdrawal?, _ pass: inout some FieldPass) -> Withdrawal {
    Withdrawal(
      id: pass(withdrawal) { $0.id }, reason: pass(withdrawal) { $0.reason },
      origin: pass(withdrawal) { $0.origin }, fact: pass(withdrawal) { $0.fact })
  }
}

extension Withdrawal.Reason: Storable {
  package static func passed(_ reason: Withdrawal.Reason?, _ pass: inout some FieldPass) -> Withdrawal.Reason
  {
    let kind: Kind = pass(reason) { $0.parts.kind }
    let name: String = pass(reason) { $0.parts.name }
    switch kind {
    case .forbidden: return .forbidden
    case .unsupported: return .unsupported
    case .roleForbidden: return .roleForbidden(Role.ID(name))
    case .decidedOtherwise: return .decidedOtherwise(Competency.ID(name))
    }
  }

  private enum Kind: StorableCase {
    case forbidden
    case unsupported
    case roleForbidden
    case decidedOtherwise
  }

  private var parts: (kind: Kind, name: String) {
    switch self {
    case .forbidden: (.forbidden, "")
    case .unsupported: (.unsupported, "")
    case .roleForbidden(let id): (.roleForbidden, id.text)
    case .decidedOtherwise(let id): (.decidedOtherwise, id.text)
    }
  }
}
