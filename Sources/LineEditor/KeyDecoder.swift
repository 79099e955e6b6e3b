/// Turns the bytes of a terminal into keys, one byte at a time.
///
/// Escape sequences follow ECMA-48 (CSI, SS3, control strings) and xterm's key encoding; unknown ones vanish as
/// a whole, so that no rest of them ends up in the line. Text is UTF-8; what is not valid is dropped.
struct KeyDecoder {
  private enum State {
    case ground
    case character(expected: Int)
    case escape
    case singleShift
    case controlSequence
    case linuxFunctionKey
    case controlString
    case paste
  }

  /// The control keys that mean something of their own behind an Escape: ^G, ^L, ^R, ^Y, ^].
  private static let metaControls: Set<UInt8> = [0x07, 0x0C, 0x12, 0x19, 0x1D]

  /// A byte that was taken but belongs to the next key; it has to be fed again.
  private(set) var returned: UInt8?

  private var state = State.ground
  private var collected: [UInt8] = []
  private var isMeta = false
  private var paste = PasteCollector()

  /// Whether a key may be complete if no further byte comes for a moment, as with a lone Escape.
  var isUndecided: Bool {
    switch state {
    case .escape, .singleShift, .controlString: true
    default: false
    }
  }

  /// Whether nothing has been begun.
  var isIdle: Bool {
    if case .ground = state { true } else { false }
  }

  /// Whether a bracketed paste has begun.
  var isInPaste: Bool {
    if case .paste = state { true } else { false }
  }

  /// Takes the next byte; gives a key when it completes one.
  mutating func feed(_ byte: UInt8) -> Key? {
    returned = nil
    switch state {
    case .ground: return ground(byte)
    case .character(let expected): return character(byte, expected: expected)
    case .escape: return afterEscape(byte)
    case .singleShift, .controlSequence: return sequence(byte)
    case .linuxFunctionKey: return leave(with: nil)
    case .controlString: return controlString(byte)
    case .paste:
      guard let text = paste.feed(byte) else { return nil }
      return leave(with: .paste(text))
    }
  }

  /// No byte came for a moment: what was undecided is now what it looks like.
  mutating func timeOut() -> Key? {
    switch state {
    case .escape: leave(with: isMeta ? .metaControl("[") : .escape)
    case .singleShift where collected.isEmpty: leave(with: .meta("O"))
    default: isUndecided ? leave(with: nil) : nil
    }
  }

  /// Ends a paste whose end never came, and gives what there is of it.
  mutating func abandonPaste() -> Key? {
    guard case .paste = state else { return nil }
    return leave(with: .paste(paste.finish()))
  }

  private mutating func leave(with key: Key?) -> Key? {
    state = .ground
    collected = []
    isMeta = false
    return key
  }

  private mutating func ground(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x1B: state = .escape
    case 0x0D, 0x0A: return .enter
    case 0x09: return .tab
    case 0x08, 0x7F: return .backspace
    case 0x00..<0x20: return .control(Character(Unicode.Scalar(byte + 0x40)))
    case 0x20..<0x7F: return .text(Unicode.Scalar(byte))
    case 0xC2...0xF4:
      state = .character(expected: byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
      collected = [byte]
    default: break
    }
    return nil
  }

  private mutating func character(_ byte: UInt8, expected: Int) -> Key? {
    guard byte & 0xC0 == 0x80 else {
      _ = leave(with: nil)
      return ground(byte)
    }
    collected.append(byte)
    guard collected.count == expected else { return nil }
    let scalar = String(validating: collected, as: UTF8.self)?.unicodeScalars.first
    return leave(with: scalar.flatMap { isControl($0) ? nil : .text($0) })
  }

  private mutating func afterEscape(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "["): state = .controlSequence
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      state = .controlString
    case 0x1B: isMeta = true
    case 0x08, 0x7F: return leave(with: .wordBackspace)
    case 0x0D, 0x0A: return leave(with: .newRow)
    case 0x20..<0x7F: return leave(with: .meta(Character(Unicode.Scalar(byte))))
    case _ where Self.metaControls.contains(byte):
      return leave(with: .metaControl(Character(Unicode.Scalar(byte + 0x40))))
    default:
      // Not an Alt key: the Escape stood alone, and this byte counts for itself.
      returned = byte
      return leave(with: .escape)
    }
    return nil
  }

  private mutating func sequence(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x20..<0x40:
      collected.append(byte)
    case UInt8(ascii: "[") where collected.isEmpty && !isSingleShift:
      state = .linuxFunctionKey
    case 0x40..<0x7F:
      let sequence = KeySequence(parameters: collected, final: byte, isMeta: isMeta)
      let key = isSingleShift ? sequence.singleShiftKey : sequence.key
      guard sequence.opensPaste, !isSingleShift else { return leave(with: key) }
      _ = leave(with: nil)
      state = .paste
    default:
      _ = leave(with: nil)
      return ground(byte)
    }
    return nil
  }

  private var isSingleShift: Bool {
    if case .singleShift = state { true } else { false }
  }

  /// A string for the terminal, or its reply, up to BEL or ESC \; a control key breaks it off.
  private mutating func controlString(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x07: return leave(with: nil)
    case 0x1B: collected = [byte]
    case UInt8(ascii: "\\") where !collected.isEmpty: return leave(with: nil)
    case 0x00..<0x20:
      _ = leave(with: nil)
      return ground(byte)
    default: collected = []
    }
    return nil
  }
}
