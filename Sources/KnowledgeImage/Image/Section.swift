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
}
