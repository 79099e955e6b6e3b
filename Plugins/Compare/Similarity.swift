import Roles

/// How alike two roles are: the weighted Jaccard (Ružička) similarity of their work.
///
/// Over the areas of work: Σ min(w, v) ÷ Σ max(w, v), where w and v are the weights of the two roles. 1 for the
/// same work, 0 for none in common; the order of the roles does not matter.
struct Similarity {
  /// Σ min(w, v).
  let common: Int
  /// Σ max(w, v).
  let whole: Int

  init(_ rows: [Comparison.Row], _ left: Int, _ right: Int) {
    common = rows.reduce(0) { $0 + min($1.weights[left], $1.weights[right]) }
    whole = rows.reduce(0) { $0 + max($1.weights[left], $1.weights[right]) }
  }

  /// From 0 to 1; two roles without any work are the same.
  var value: Double { whole == 0 ? 1 : Double(common) / Double(whole) }

  /// The value in hundredths, as people read it.
  var hundredths: Int { Int((value * 100).rounded()) }
}

extension Comparison {
  /// The similarity of each two roles, in the order of the roles.
  var similarities: [[Similarity]] {
    roles.indices.map { left in roles.indices.map { Similarity(rows, left, $0) } }
  }
}
