/// Collects the bytes of a bracketed paste up to its end marker, and no more than a line may hold.
struct PasteCollector {
  private static let endMarker = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0

  /// Takes a byte; gives the text when it completes the end marker.
  mutating func feed(_ byte: UInt8) -> String? {
    if byte == Self.endMarker[matched] {
      matched += 1
      return matched == Self.endMarker.count ? finish() : nil
    }
    keep(Self.endMarker.prefix(matched))
    matched = 0
    if byte == Self.endMarker[0] { matched = 1 } else { keep([byte]) }
    return nil
  }

  /// The text so far; the collector is empty afterwards.
  mutating func finish() -> String {
    defer { self = PasteCollector() }
    return pastedText(wholeScalars(bytes))
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes += more.prefix(maximumLineLength - bytes.count)
  }
}
