extension ReviewStore {
  /// All answers with what happened to them, in the order of the log.
  public func histories() throws(StoreFailure) -> [AnswerHistory] {
    try read { db in Histories(try EventTable(db: db).fetch()).entries.map(\.history) }
  }

  /// Writes down what another log has and this one lacks, whole or not at all.
  ///
  /// - Returns: How much was new.
  public mutating func merge(_ histories: [AnswerHistory]) throws(StoreFailure) -> MergeCount {
    try changeMany { try Ledger(db: $0).merge(histories) }
  }
}
