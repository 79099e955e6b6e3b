import Commands

/// What a command failed with; nil when it did not.
func failure(_ body: () throws -> Void) -> CommandFailure? {
  do {
    try body()
    return nil
  } catch {
    return error as? CommandFailure
  }
}
