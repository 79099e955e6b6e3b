import StoredValues

/// The parts of an image, in their order.
enum Section: Int, CaseIterable {
  /// Everything that is small: one value behind the other.
  case rest
  case factStarts
  case factOrder
  case facts
  case areaStarts
  case areaOrder
  case areas
  case sourceStarts
  case sourceOrder
  case sources
  /// What the engine made ready, one section for each `PreparedTable`.
  case texts
  case situations
  case areaNames
  case spelling
  case titles
  case grammar
  case places
  case questions

  /// The section of a table.
  init(_ table: PreparedTable) {
    switch table {
    case .texts: self = .texts
    case .situations: self = .situations
    case .areaNames: self = .areaNames
    case .spelling: self = .spelling
    case .titles: self = .titles
    case .grammar: self = .grammar
    case .places: self = .places
    case .questions: self = .questions
    }
  }
}
