/// Places in a text between what a reader sees as characters, as offsets in Unicode scalars.
///
/// libedit counts code points; a cursor that stops inside a letter with marks looks stuck.
struct GraphemeOffsets {
  /// Every boundary that is known, from the first to the last.
  private let boundaries: [Int]

  /// The boundaries of a text that begins at an offset, which must be a boundary itself.
  init(_ text: String, from start: Int = 0) {
    var boundaries = [start]
    var offset = start
    for character in text {
      offset += character.unicodeScalars.count
      boundaries.append(offset)
    }
    self.boundaries = boundaries
  }

  /// The nearest boundary before the offset, or the first one.
  func before(_ offset: Int) -> Int {
    boundaries.last { $0 < offset } ?? boundaries[0]
  }

  /// The nearest boundary after the offset, or the last one.
  func after(_ offset: Int) -> Int {
    boundaries.first { $0 > offset } ?? boundaries[boundaries.count - 1]
  }

  /// The offset itself if it is a boundary, else the next one.
  func aligned(_ offset: Int) -> Int {
    after(offset - 1)
  }

  /// The offset itself if it is a boundary, else the one before.
  func alignedBack(_ offset: Int) -> Int {
    before(offset + 1)
  }
}
