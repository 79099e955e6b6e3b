import SourceText

/// What becomes of a drawn row in a window that got narrower, where the terminal breaks rows again.
extension LineLayout.Row {
  /// How many rows it takes then.
  func height(columns: Int) -> Int { rowOffset(ofColumn: width, columns: columns) + 1 }

  /// In which of those rows a column of it stands; a cursor behind the text stays in the last one.
  ///
  /// A wide character that has no room at the end of a row goes to the next one whole.
  func rowOffset(ofColumn column: Int, columns: Int) -> Int {
    if width <= columns { return 0 }
    var (row, used, place) = (0, 0, 0)
    for character in plain {
      let width = character.displayWidth
      if used + width > columns { (row, used) = (row + 1, 0) }
      if place >= column { return row }
      (used, place) = (used + width, place + width)
    }
    return row
  }
}
