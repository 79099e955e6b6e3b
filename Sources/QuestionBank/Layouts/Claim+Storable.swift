import KnowledgeImage
import Roles
public import StoredValues

extension Claim: Storable {
  @usableFromInline package static func passed(_ claim: Claim?, _ pass: inout some FieldPass) -> Claim {
    let parts = claim?.parts
    let shape = pass(parts) { $0.shape }
    return shape.claim(
      pass(parts) { $0.one }, pass(parts) { $0.other }, pass(parts) { $0.involvement },
      pass(parts) { $0.number })
  }

  /// A claim taken apart: what it says, of what, and of what else.
  private var parts: Parts {
    switch self {
    case .fact(let fact): Parts(.fact, fact.text)
    case .said(let fact): Parts(.said, fact.text)
    case .figure(let fact, let figure): Parts(.figure, fact.text, figure)
    case .inSection(let fact, let section): Parts(.inSection, fact.text, section)
    case .covers(let fact, let area): Parts(.covers, fact.text, area.text)
    case .meaning(let area): Parts(.meaning, area.text)
    case .formula(let fact): Parts(.formula, fact.text)
    case .factOfAnother(let fact, let role): Parts(.factOfAnother, fact.text, role.text)
    case .notInvolved(let role, let fact): Parts(.notInvolved, role.text, fact.text)
    case .exchanged(let fact): Parts(.exchanged, fact.text)
    case .relation(let role, let area, let part): Parts(.relation, role.text, area.text, part)
    case .otherRelation(let role, let area, let part): Parts(.otherRelation, role.text, area.text, part)
    case .areaName(let area): Parts(.areaName, area.text)
    case .areaOfOthers(let area, let role): Parts(.areaOfOthers, area.text, role.text)
    case .roleName(let role): Parts(.roleName, role.text)
    case .tagline(let role): Parts(.tagline, role.text)
    case .abbreviation(let letters): Parts(.abbreviation, letters)
    case .acronym(let letters, let number): Parts(.acronym, letters, number: number)
    case .step(let scale, let step): Parts(.step, scale.text, step)
    case .reports(let role, let superior): Parts(.reports, role.text, superior.text)
    case .notSuperior(let role, let other): Parts(.notSuperior, role.text, other.text)
    }
  }
}

/// The parts of a claim that an image keeps.
private struct Parts {
  let shape: ClaimShape
  let one: String
  let other: String
  let involvement: Relation.Involvement?
  let number: Int

  init(
    _ shape: ClaimShape, _ one: String, _ other: String = "", _ involvement: Relation.Involvement? = nil,
    number: Int = 0
  ) {
    (self.shape, self.one, self.other) = (shape, one, other)
    (self.involvement, self.number) = (involvement, number)
  }
}

/// The cases of a claim, without what they are about.
private enum ClaimShape: StorableCase {
  case fact, said, figure, inSection, covers, meaning, formula, factOfAnother, notInvolved, exchanged
  case relation, otherRelation, areaName, areaOfOthers, roleName, tagline, abbreviation, acronym, step
  case reports, notSuperior

  /// The claim of these parts.
  func claim(_ one: String, _ other: String, _ part: Relation.Involvement?, _ number: Int) -> Claim {
    switch self {
    case .fact: .fact(.init(one))
    case .said: .said(.init(one))
    case .figure: .figure(.init(one), other)
    case .inSection: .inSection(.init(one), other)
    case .covers: .covers(.init(one), .init(other))
    case .meaning: .meaning(.init(one))
    case .formula: .formula(.init(one))
    case .factOfAnother: .factOfAnother(.init(one), not: .init(other))
    case .notInvolved: .notInvolved(.init(one), .init(other))
    case .exchanged: .exchanged(.init(one))
    case .relation: .relation(.init(one), .init(other), part)
    case .otherRelation: .otherRelation(.init(one), .init(other), not: part ?? .informed)
    case .areaName: .areaName(.init(one))
    case .areaOfOthers: .areaOfOthers(.init(one), not: .init(other))
    case .roleName: .roleName(.init(one))
    case .tagline: .tagline(.init(one))
    case .abbreviation: .abbreviation(one)
    case .acronym: .acronym(one, number)
    case .step: .step(.init(one), other)
    case .reports: .reports(.init(one), .init(other))
    case .notSuperior: .notSuperior(.init(one), .init(other))
    }
  }
}
