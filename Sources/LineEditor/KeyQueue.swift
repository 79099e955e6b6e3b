/// Bytes that have been read and the keys they make; what is typed ahead waits here for the next line.
struct KeyQueue {
  private static let interrupt: [UInt8] = [0x03]

  private var decoder = KeyDecoder()
  private var bytes: ArraySlice<UInt8> = []

  /// How long to wait for more before what came is taken for what it looks like, in milliseconds (-1: for ever).
  ///
  /// A lone Escape is told from the beginning of a sequence by that.
  var patience: Int32 { decoder.isUndecided ? 25 : -1 }

  /// Takes what was read.
  mutating func add(_ more: [UInt8]) {
    // ^C on its own is a person's way out of a paste whose end was lost.
    if more == Self.interrupt, decoder.abandonPaste() != nil { return }
    bytes += more
  }

  /// The next complete key.
  mutating func next() -> Key? {
    while let byte = bytes.popFirst() {
      if let key = decoder.feed(byte) { return key }
    }
    return nil
  }

  /// The key that an unfinished sequence stands for, as nothing more came.
  mutating func timeOut() -> Key? {
    decoder.timeOut()
  }
}
