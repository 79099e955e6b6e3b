/// A place in a text file, as an editor shows it.
public struct SourcePoint: Hashable, Comparable, Sendable {
  /// The line; the first is 1.
  public let line: Int
  /// The column, counted in Unicode scalars; the first is 1.
  public let column: Int

  /// A place by line and column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The order in which a reader comes to the places.
  public static func < (left: SourcePoint, right: SourcePoint) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a text file: from `start` up to, not including, `end`.
public struct SourceRange: Hashable, Sendable {
  /// The first place of the stretch.
  public let start: SourcePoint
  /// The place after its last character.
  public let end: SourcePoint

  /// A stretch between two places.
  public init(start: SourcePoint, end: SourcePoint) {
    self.start = start
    self.end = end
  }
}
