/// What our guids begin with.
enum AnkiGUID {
  static let package = "csuite:"
  static let text = "csuite-text:"
}

extension AnkiHistory.Answer {
  /// The id of our card that was answered; nil for a card of somebody else's.
  public var ownCard: String? {
    guard let guid, ordinal == 0 else { return nil }
    for start in [AnkiGUID.package, AnkiGUID.text] where guid.hasPrefix(start) {
      return String(guid.dropFirst(start.count))
    }
    return nil
  }
}
