/// Something besides the keyboard that is watched while a line is edited, such as files that change.
package struct LineWatch {
  /// What becomes readable when something has happened.
  let descriptor: Int32
  /// Reads what has come.
  let reaction: () -> String?

  /// Watches a descriptor, which stays the caller's.
  ///
  /// `reaction` is called, between two keys, when the descriptor can be read. It must read all there is, and
  /// may give a text, of one or more rows, that is then shown above the line; the line itself stays as it is.
  /// The text goes to the terminal as it is, so it must have been made safe to show.
  package init(descriptor: Int32, reaction: @escaping () -> String?) {
    self.descriptor = descriptor
    self.reaction = reaction
  }
}
