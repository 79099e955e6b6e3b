import Roles
import StoredValues

/// What filters and facets need to know of each fact.
///
/// Facts lie by role, then kind, so that a role, and a kind of a role, are each one stretch.
struct FactTable: Sendable {
  /// Where each cell of roles by kinds begins; facts without a role come last.
  ///
  /// There is one more than there are cells.
  let cellStarts: [UInt32]
  let roleCount: Int

  var factCount: Int { Int(cellStarts.last ?? 0) }

  init(cellStarts: [UInt32], roleCount: Int) {
    (self.cellStarts, self.roleCount) = (cellStarts, roleCount)
  }

  init(_ knowledge: KnowledgeBase) {
    let kinds = FactKind.allCases
    let rows = Dictionary(uniqueKeysWithValues: knowledge.roles.enumerated().map { ($1.id, $0) })
    roleCount = knowledge.roles.count
    var counts = [UInt32](repeating: 0, count: (roleCount + 1) * kinds.count)
    for fact in knowledge.facts {
      let row = fact.role.flatMap { rows[$0] } ?? roleCount
      counts[row * kinds.count + (kinds.firstIndex(of: fact.kind) ?? 0)] += 1
    }
    var starts: [UInt32] = [0]
    for count in counts { starts.append((starts.last ?? 0) + count) }
    cellStarts = starts
  }

  /// The facts of certain roles and kinds, as stretches in order.
  func stretches(where admits: (_ role: Int?, _ kind: FactKind) -> Bool) -> [Range<UInt32>] {
    var stretches: [Range<UInt32>] = []
    for row in 0...roleCount {
      for (column, kind) in FactKind.allCases.enumerated() {
        let cell = row * FactKind.allCases.count + column
        let stretch = cellStarts[cell]..<cellStarts[cell + 1]
        guard !stretch.isEmpty, admits(row < roleCount ? row : nil, kind) else { continue }
        if let last = stretches.last, last.upperBound == stretch.lowerBound {
          stretches[stretches.count - 1] = last.lowerBound..<stretch.upperBound
        } else {
          stretches.append(stretch)
        }
      }
    }
    return stretches
  }

  /// How many of some facts are about each role, by the role's place, and of each kind; told by their places alone.
  func counts(of facts: some Sequence<UInt32>) -> (roles: [Int: Int], kinds: [FactKind: Int]) {
    let kinds = FactKind.allCases
    var inCells = [Int](repeating: 0, count: cellStarts.count)
    var cell = 0
    for fact in facts {
      if !(cellStarts[cell] <= fact && fact < cellStarts[cell + 1]) {
        cell = cellStarts.partitioned { $0 <= fact } - 1
      }
      inCells[cell] += 1
    }
    var counts: (roles: [Int: Int], kinds: [FactKind: Int]) = ([:], [:])
    for (cell, count) in inCells.enumerated() where count > 0 {
      let (row, column) = cell.quotientAndRemainder(dividingBy: kinds.count)
      if row < roleCount { counts.roles[row, default: 0] += count }
      counts.kinds[kinds[column], default: 0] += count
    }
    return counts
  }
}
