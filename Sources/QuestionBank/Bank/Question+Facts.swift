public import Roles

extension Question {
  /// The facts that prove the answer.
  var facts: [Fact.ID] { proof.compactMap(\.fact) }
}

extension Claim {
  /// The fact that a key says, if it says one.
  public var fact: Fact.ID? {
    switch self {
    case .fact(let id), .said(let id), .figure(let id, _), .inSection(let id, _), .formula(let id),
      .covers(let id, _):
      id
    default: nil
    }
  }
}

extension Fact {
  /// The section of the seed article that the fact stands in.
  public var seedSection: String? {
    evidence.lazy.compactMap { if case .seed(let section) = $0.basis { section } else { nil } }.first
  }
}
