/// What an area of work needs at each stage of a company, and how industries move that.
public struct AreaNeeds: Hashable, Sendable {
  /// How much an area is needed, the least first.
  public enum Need: String, CaseIterable, Hashable, Sendable, Comparable {
    /// Its object does not exist at this stage.
    case notYet = "not-yet"
    /// It comes up now and then: somebody may hold it beside other work.
    case standIn = "stand-in"
    /// One named person must answer for it.
    case own

    /// The least needed comes first.
    public static func < (left: Need, right: Need) -> Bool { left.rank < right.rank }

    fileprivate var rank: Int { Need.allCases.firstIndex(of: self) ?? 0 }

    /// The need so many steps up, or down where they are below zero.
    fileprivate func moved(by steps: Int) -> Need {
      let last = Need.allCases.count - 1
      return Need.allCases[min(max(rank + steps, 0), last)]
    }
  }

  /// The need at each stage.
  public let byStage: [FactScope.Stage: Need]
  /// How many steps an industry moves the needs up, or down where they are below zero.
  public let steps: [Industry.ID: Int]
  /// The industries outside of which the area is never needed; empty for all.
  public let onlyIn: [Industry.ID]
  /// What the need never falls below.
  public let floor: Need

  package init(
    byStage: [FactScope.Stage: Need], steps: [Industry.ID: Int] = [:], onlyIn: [Industry.ID] = [],
    floor: Need = .notYet
  ) {
    self.byStage = byStage
    self.steps = steps
    self.onlyIn = onlyIn
    self.floor = floor
  }

  /// The need at a stage in an industry; where no industry is known, none moves it.
  func need(at stage: FactScope.Stage, in industry: Industry.ID?) -> Need {
    let base = byStage[stage] ?? .own
    guard let industry else { return max(base, floor) }
    guard onlyIn.isEmpty || onlyIn.contains(industry) else { return floor }
    return max(base.moved(by: steps[industry] ?? 0), floor)
  }
}
