import SpacedRepetition

extension SchedulerSettings {
  private static let chart = "raci"

  /// Whether the learner wants to be asked for the makers' RACI chart.
  var asksChart: Bool {
    get { !leftOut.contains(Self.chart) }
    set { leftOut = newValue ? leftOut.subtracting([Self.chart]) : leftOut.union([Self.chart]) }
  }
}
