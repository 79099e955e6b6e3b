/// Bytes that have been read and the keys they make; what is typed ahead waits here for the next line.
struct KeyQueue {
  /// A key and what the terminal sent for it.
  struct Press {
    let key: Key
    let bytes: [UInt8]
  }

  private static let interrupt: [UInt8] = [0x03]

  private var decoder = KeyDecoder()
  private var bytes: ArraySlice<UInt8> = []
  private var pressed: [UInt8] = []

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

  /// Takes what is to be understood before what was read.
  mutating func addFirst(_ more: [UInt8]) {
    bytes = more + bytes
  }

  /// The next complete key; a sequence without a meaning is `.unknown`.
  mutating func next() -> Press? {
    while let byte = bytes.popFirst() {
      pressed.append(byte)
      if let key = decoder.feed(byte) {
        if let returned = decoder.returned {
          bytes = [returned] + bytes
          pressed.removeLast()
        }
        return press(key)
      }
      if decoder.isIdle { return press(.unknown) }
      if decoder.isInPaste { pressed = [] }
    }
    return nil
  }

  /// The key that an unfinished sequence stands for, as nothing more came.
  mutating func timeOut() -> Press? {
    decoder.timeOut().map { press($0) }
  }

  private mutating func press(_ key: Key) -> Press {
    defer { pressed = [] }
    return Press(key: key, bytes: pressed)
  }
}
