/// A key as a terminal sends it, after its bytes have been understood.
enum Key: Hashable {
  /// A character; a mark typed after its letter comes as a key of its own.
  case text(Unicode.Scalar)
  /// Control and a letter or sign, as in `control("C")`.
  case control(Character)
  /// Alt (or Escape) and an ASCII character.
  case meta(Character)
  /// Alt, Control and a letter or sign.
  case metaControl(Character)
  /// Alt and Enter: a new row of the same line.
  case newRow
  case enter, tab, backTab, backspace, delete, insert, escape
  case up, down, left, right, home, end, pageUp, pageDown
  case wordLeft, wordRight, wordBackspace
  /// A bracketed paste, cleaned by `pastedText`.
  case paste(String)
  /// Something without a meaning for us.
  case unknown
}
