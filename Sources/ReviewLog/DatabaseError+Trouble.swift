import SQLite

extension DatabaseError {
  /// Whether there is no room, or no right to write: the store can go on without the disk.
  var isOfTheDisk: Bool { [.full, .inputOutput, .readOnly, .cannotOpen].contains(kind) }

  var isOfDamage: Bool { [.corrupt, .notADatabase].contains(kind) }
}
