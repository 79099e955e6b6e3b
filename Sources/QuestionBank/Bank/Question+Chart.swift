extension QuestionKind {
  /// Whether such questions ask for what the makers' RACI chart says.
  public var isOfChart: Bool {
    switch self {
    case .accountable, .involved, .relation, .area, .pair: true
    default: false
    }
  }
}

extension Question {
  /// Whether the answer is proved by the makers' RACI chart alone; that is their judgement, not what sources say.
  var restsOnChart: Bool {
    proof.contains {
      switch $0 {
      case .relation, .otherRelation: true
      default: false
      }
    }
  }
}
