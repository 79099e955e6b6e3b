/// Places in a text between what a reader sees as characters, as offsets in Unicode scalars.
///
/// libedit counts code points; a cursor that stops inside a letter with marks looks stuck.
struct GraphemeOffsets {
  /// Every boundary, from 0 to the end of the text.
  private let boundaries: [Int]

  init(_ text: String) {
    var boundaries = [0]
    var offset = 0
    for character in text {
      offset += character.unicodeScalars.count
      boundaries.append(offset)
    }
    self.boundaries = boundaries
  }

  /// The nearest boundary before the offset, or 0.
  func before(_ offset: Int) -> Int {
    boundaries.last { $0 < offset } ?? 0
  }

  /// The nearest boundary after the offset, or the end.
  func after(_ offset: Int) -> Int {
    boundaries.first { $0 > offset } ?? boundaries[boundaries.count - 1]
  }

  /// The offset itself if it is a boundary, else the next one.
  func aligned(_ offset: Int) -> Int {
    after(offset - 1)
  }
}
